// SPDX-License-Identifier: GPL-3.0-or-later
// How far a page can be trusted: its source, when it was checked, and a mark while nobody approved it.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Column {
    id: root

    required property string source
    required property string checked
    required property bool example

    spacing: Theme.space.snug

    Perforation {
        width: parent.width
    }
    Note {
        objectName: "exampleMark"
        width: parent.width
        visible: root.example
        tinted: true
        iconName: "error"
        text: Texts.infoExample + ". " + Texts.infoExampleHint
    }
    Label {
        width: parent.width
        visible: text !== ""
        type: Theme.type.detail
        color: Theme.color.inkSoft
        text: root.source
    }
    Label {
        width: parent.width
        visible: text !== ""
        type: Theme.type.detail
        color: Theme.color.inkSoft
        text: root.checked
    }
}
