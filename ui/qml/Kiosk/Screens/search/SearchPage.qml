// SPDX-License-Identifier: GPL-3.0-or-later
// One box over everything. What is found follows the writing; below it there is always another way.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    required property string query
    // objects with "kind", "code", "label", "says", "detail", "icon" and "leads"
    required property var lines
    required property bool sure

    signal written(string query)
    signal chosen(var line)
    signal staffAsked
    signal complaintAsked

    objectName: "searchPage"
    stageHeight: typing ? 0 : Math.max(Theme.space.stageMenu, headline.height + 2 * Theme.space.wide)
    stageLarge: typing ? 0 : headline.height + 2 * Theme.space.wide
    stageWidth: Theme.large ? Theme.space.stageHome + Theme.space.huge : Theme.space.stageColumn
    backText: Texts.back
    primaryText: typing ? Texts.searchShow : ""
    primaryIcon: "keyboard_arrow_down"
    onPrimary: InputMethod.hide()

    stage: Column {
        id: headline

        x: Theme.space.margin
        y: Theme.space.wide
        width: parent.width - 2 * x
        visible: root.lying || !root.typing
        spacing: Theme.space.small

        Label {
            width: parent.width
            type: Theme.type.question
            color: Theme.color.onStage
            text: Texts.searchTitle
        }
        Label {
            width: parent.width
            visible: !Theme.large
            color: Theme.color.accentText
            text: Texts.searchHelp
        }
        Item {
            id: beside

            width: parent.width
            height: root.lying ? box.height + Theme.space.wide : 0
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space.wide

        Item {
            id: above

            width: parent.width
            height: box.height
            visible: !root.lying
        }
        Label {
            width: parent.width
            visible: !root.typing
            type: Theme.type.office
            color: Theme.color.inkSoft
            text: root.query.trim() === "" ? Texts.searchPopular : root.sure ? Texts.searchFound : Texts.searchClosest
        }
        FoundRows {
            width: parent.width
            visible: root.lines.length > 0
            tight: !Theme.large
            lines: root.lines
            onChosen: line => root.chosen(line)
        }
        Label {
            width: parent.width
            visible: other.visible
            type: Theme.type.office
            color: Theme.color.inkSoft
            text: Texts.searchNotFound
        }
        Grid {
            id: other

            readonly property real cell: (width - (columns - 1) * spacing) / columns

            width: parent.width
            visible: root.query.trim() !== ""
            columns: Theme.large ? 1 : 2
            spacing: Theme.space.wide

            ActionButton {
                objectName: "searchStaff"
                width: other.cell
                kind: ActionButton.Secondary
                iconName: "concierge"
                text: Texts.searchStaff
                onActivated: root.staffAsked()
            }
            ActionButton {
                objectName: "searchComplain"
                width: other.cell
                kind: ActionButton.Secondary
                iconName: "campaign"
                text: Texts.searchComplain
                onActivated: root.complaintAsked()
            }
        }
    }
    // lying, the box stands on the stage: the keyboard leaves the counter to what is found
    SearchBox {
        id: box

        objectName: "searchBox"
        parent: root.lying ? beside : above
        y: root.lying ? Theme.space.wide : 0
        width: parent?.width ?? 0
        onStage: root.lying
        placeholder: root.lying || Theme.large ? Texts.searchPlaceholderShort : Texts.searchPlaceholder
        clearText: Texts.searchClear
        text: root.query
        onEdited: text => root.written(text)
        onAccepted: InputMethod.hide()
    }

    Component.onCompleted: {
        // whoever comes here wants to write
        if (root.query === "")
            box.write()
    }
}
