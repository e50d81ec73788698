// SPDX-License-Identifier: GPL-3.0-or-later
// A radio card: title, one plain line, and a strip that says who gets to know.
import QtQuick
import Kiosk.Theme

Pressable {
    id: root

    property string detail: ""
    property string note: ""
    property string noteIcon: ""
    property bool chosen: false
    // beside others in a row: smaller title, and what follows starts at the left
    readonly property bool narrow: width < 560
    readonly property real indent: Theme.large || narrow ? Theme.space.inner : 124

    implicitWidth: 984
    implicitHeight: Math.max(232, implicitContentHeight + topPadding + bottomPadding)
    lip: Theme.space.lipHigh
    lipColor: chosen ? Theme.color.chosenLip : Theme.color.outline
    edge: chosen ? Theme.color.chosen : Theme.color.outline
    edgeWidth: chosen ? Theme.space.selected : Theme.space.thin
    Accessible.role: Accessible.RadioButton
    Accessible.description: detail + " " + note
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: Item {
        implicitHeight: strip.height + lines.implicitHeight + 2 * Theme.space.inner + Theme.space.small

        Rectangle {
            id: radio

            x: root.narrow ? Theme.space.wide : Theme.space.pad - Theme.space.tiny
            y: {
                if (root.narrow)
                    return lines.y
                return root.note === "" ? (parent.height - height) / 2 : Theme.space.pad
            }
            width: Theme.space.radio
            height: width
            radius: width / 2
            color: root.chosen ? Theme.color.chosen : Theme.color.paper
            border.color: root.chosen ? Theme.color.chosen : Theme.color.outline
            border.width: 5

            Icon {
                anchors.centerIn: parent
                visible: root.chosen
                name: "check"
                color: Theme.color.chosenMark
                size: Theme.space.icon
            }
        }
        Column {
            id: lines

            x: root.narrow ? Theme.space.inner : 124
            // without the strip below, in the middle of the card
            y: root.note === "" ? (parent.height - implicitHeight) / 2 : Theme.space.inner
            width: parent.width - x - Theme.space.inner
            spacing: root.narrow ? Theme.space.gap : Theme.space.tiny

            Item {
                width: parent.width
                height: Math.max(root.narrow ? Theme.space.radio + Theme.space.small : 0, title.implicitHeight)

                Label {
                    id: title

                    x: root.narrow ? 124 - Theme.space.inner - Theme.space.wide : 0
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x
                    type: root.narrow ? Theme.type.card : Theme.type.title
                    text: root.text
                }
            }
            Label {
                width: parent.width
                visible: text !== ""
                type: Theme.type.detail
                text: root.detail
                color: Theme.color.inkSoft
            }
        }
        Rectangle {
            id: strip

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.space.small
            height: root.note === "" ? 0 : Math.max(68, noteText.implicitHeight + Theme.space.wide)
            visible: root.note !== ""
            radius: Theme.space.fieldRadius - Theme.space.tiny
            color: root.chosen ? Theme.color.iconTile : Theme.color.floor

            Icon {
                id: noteIcon

                x: root.indent - Theme.space.small
                anchors.verticalCenter: parent.verticalCenter
                name: root.noteIcon
                size: Theme.space.iconSmall
            }
            Label {
                id: noteText

                anchors.left: noteIcon.right
                anchors.right: parent.right
                anchors.leftMargin: Theme.space.wide
                anchors.rightMargin: Theme.space.wide
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.label
                text: root.note
            }
        }
    }
}
