// SPDX-License-Identifier: GPL-3.0-or-later
// The city's answer, on paper: who answered, what they say, and what to do if it is not so.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Paper {
    id: root

    required property string agency
    required property string text
    property string hint: ""
    property string iconName: "chat"

    implicitWidth: 876
    implicitHeight: column.height + 2 * Theme.space.toothHeight
    height: implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: agency + ". " + text + " " + hint

    Column {
        id: column

        x: Theme.space.pad
        width: parent.width - 2 * x
        topPadding: Theme.space.inner
        bottomPadding: Theme.space.pad
        spacing: Theme.space.wide

        Row {
            width: parent.width
            spacing: Theme.space.inner

            IconTile {
                id: tile

                size: 84
                iconName: root.iconName
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - tile.width - parent.spacing
                type: Theme.type.choice
                font.weight: Font.ExtraBold
                lineHeight: Theme.type.choice.line + 3
                text: root.agency
            }
        }
        Perforation { width: parent.width }
        Label {
            width: parent.width
            type: Theme.type.field
            font.weight: Font.Medium
            text: root.text
        }
        Label {
            width: parent.width
            visible: text !== ""
            type: Theme.type.body
            color: Theme.color.inkSoft
            text: root.hint
        }
    }
}
