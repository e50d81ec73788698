// SPDX-License-Identifier: GPL-3.0-or-later
// How to come to a service without turning pages: its group, or a few words of one's own.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Column {
    id: root

    // objects with "value", "label" and "note" (how many)
    required property var options
    required property string group
    required property string query
    // while the keyboard needs the room
    property bool boxOnly: false
    // one line for all groups, where there is no room for a chip each
    property bool narrow: false

    signal written(string query)
    signal groupChosen(string group)

    spacing: Theme.space.wide

    Select {
        objectName: "groupSelect"
        width: parent.width
        visible: root.narrow && !root.boxOnly
        labelled: false
        options: root.options
        value: root.group
        label: Texts.learnGroup
        placeholder: Texts.learnAll
        closeText: Texts.close
        moreText: Texts.pageMore
        backText: Texts.pageBack
        onChosen: value => root.groupChosen(value)
    }
    Flow {
        width: parent.width
        visible: !root.narrow && !root.boxOnly
        spacing: Theme.space.snug

        Repeater {
            model: root.options

            FilterChip {
                required property var modelData

                objectName: "group_" + modelData.value
                text: modelData.label
                count: modelData.note
                chosen: modelData.value === root.group && root.query === ""
                onClicked: root.groupChosen(modelData.value)
            }
        }
    }
    SearchBox {
        objectName: "serviceSearch"
        width: parent.width
        onStage: Theme.landscape
        placeholder: root.narrow ? Texts.learnSearchShort : Texts.learnSearch
        clearText: Texts.searchClear
        text: root.query
        onEdited: text => root.written(text)
        onAccepted: InputMethod.hide()
    }
}
