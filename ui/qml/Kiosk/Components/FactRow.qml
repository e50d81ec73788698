// SPDX-License-Identifier: GPL-3.0-or-later
// A label and what it says, in two columns; one below the other with large words.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Grid {
    id: root

    required property string label
    required property string value
    readonly property real first: Theme.large ? width : 360

    visible: value !== ""
    columns: Theme.large ? 1 : 2
    columnSpacing: Theme.space.wide
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value

    Label {
        width: root.first
        type: Theme.type.body
        color: Theme.color.inkSoft
        text: root.label
    }
    Label {
        width: Theme.large ? root.width : root.width - root.first - root.columnSpacing
        type: Theme.type.bodyStrong
        text: root.value
    }
}
