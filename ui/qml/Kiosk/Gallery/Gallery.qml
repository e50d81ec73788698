// SPDX-License-Identifier: GPL-3.0-or-later
// Every control in every state on one page, beside the design language's own page of components.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Rectangle {
    id: root

    // sample words by camelCase name
    property var words: ({})
    readonly property real wantedHeight: all.y + all.height + 60

    width: 1920
    height: 3000
    color: Theme.color.floor

    Label {
        x: 60
        y: 36
        type: Theme.type.title
        font.pixelSize: 56
        lineHeight: 70
        text: root.words.title
    }
    Column {
        id: all

        x: 60
        y: 124
        spacing: 60

        Grid {
            columns: Theme.large ? 1 : 2
            spacing: 54

            GalleryKeys { words: root.words }
            GalleryNews { words: root.words }
        }
        GalleryMore { words: root.words }
        GalleryLists { words: root.words }
    }
}
