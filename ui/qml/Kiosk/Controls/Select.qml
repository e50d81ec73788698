// SPDX-License-Identifier: GPL-3.0-or-later
// One of many: a field that opens a full-width sheet, turned by keys instead of a scroll gesture.
import QtQuick
import Kiosk.Theme

FocusScope {
    id: root

    // objects with "value" and "label"
    property var options: []
    property string value: ""
    property string label: ""
    // false where the page says by itself what is chosen here
    property bool labelled: true
    property string placeholder: ""
    property string error: ""
    property string closeText: ""
    property string moreText: ""
    property string backText: ""
    readonly property string shown: {
        for (const option of options) {
            if (option.value === value)
                return option.label
        }
        return ""
    }

    signal chosen(string value)

    function open(): void {
        InputMethod.hide()
        sheet.opened = true
    }

    implicitWidth: 482
    implicitHeight: frame.implicitHeight

    FieldFrame {
        id: frame

        anchors.fill: parent
        label: root.labelled ? root.label : ""
        error: root.error
        boxHeight: key.implicitHeight

        Pressable {
            id: key

            objectName: root.objectName + "-key"
            anchors.fill: parent
            implicitHeight: Math.max(Theme.space.field, words.implicitHeight + Theme.space.pad)
            focus: true
            lip: 0
            radius: Theme.space.fieldRadius
            face: "transparent"
            edge: "transparent"
            text: root.label
            leftPadding: Theme.space.inner + Theme.space.tiny
            rightPadding: Theme.space.inner
            Accessible.role: Accessible.ComboBox
            Accessible.description: root.shown

            contentItem: Item {
                Label {
                    id: words

                    anchors.left: parent.left
                    anchors.right: arrow.left
                    anchors.verticalCenter: parent.verticalCenter
                    type: Theme.type.field
                    color: root.shown === "" ? Theme.color.inkSoft : Theme.color.ink
                    text: root.shown === "" ? root.placeholder : root.shown
                }
                Icon {
                    id: arrow

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    name: "keyboard_arrow_down"
                    color: Theme.color.ink
                }
            }

            onClicked: root.open()
        }
    }
    ListSheet {
        id: sheet

        objectName: root.objectName + "-sheet"
        title: root.label
        options: root.options
        value: root.value
        closeText: root.closeText
        moreText: root.moreText
        backText: root.backText
        onPicked: picked => {
            root.chosen(picked)
            key.forceActiveFocus(Qt.PopupFocusReason)
        }
        onClosed: key.forceActiveFocus(Qt.PopupFocusReason)
    }
}
