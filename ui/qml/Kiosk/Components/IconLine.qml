// SPDX-License-Identifier: GPL-3.0-or-later
// An icon on its tile, and beside it what it is about: a small word and a large one.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Row {
    id: root

    required property string iconName
    property string label: ""
    property string text: ""
    property string detail: ""

    spacing: Theme.space.inner
    Accessible.role: Accessible.StaticText
    Accessible.name: [label, text, detail].filter(part => part !== "").join(". ")

    IconTile {
        id: tile

        iconName: root.iconName
    }
    Column {
        width: root.width - tile.width - root.spacing

        Label {
            width: parent.width
            visible: text !== ""
            color: Theme.color.inkSoft
            text: root.label
        }
        Label {
            width: parent.width
            type: Theme.type.title
            text: root.text
        }
        Label {
            width: parent.width
            visible: text !== ""
            color: Theme.color.inkSoft
            text: root.detail
        }
    }
}
