// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked, and one line of help.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Column {
    id: root

    required property string text
    property string help: ""

    spacing: Theme.space.small
    Accessible.role: Accessible.Heading
    Accessible.name: text
    Accessible.description: help

    Label {
        width: parent.width
        type: Theme.type.question
        text: root.text
    }
    Label {
        width: parent.width
        visible: text !== ""
        color: Theme.color.inkSoft
        text: root.help
    }
}
