// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of the city's news, on paper.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

TitledFrame {
    id: root

    // the piece as the bridge gives it; an empty map while it is being changed for another
    required property var piece
    required property string asOf

    objectName: "announcementPage"
    title: piece.title ?? ""
    line: piece.published ?? ""
    backText: Texts.back

    Note {
        width: parent.width
        visible: text !== ""
        tinted: true
        iconName: "event_available"
        text: root.piece.until ?? ""
    }
    Paper {
        id: sheet

        width: parent.width
        height: words.height + 2 * edge

        Column {
            id: words

            x: Theme.space.pad
            y: sheet.edge
            width: parent.width - 2 * x
            topPadding: Theme.space.wide
            bottomPadding: Theme.space.wide
            spacing: Theme.space.wide

            Repeater {
                model: root.piece.paragraphs ?? []

                Label {
                    required property string modelData

                    width: words.width
                    text: modelData
                }
            }
        }
    }
    Label {
        width: parent.width
        type: Theme.type.detail
        color: Theme.color.inkSoft
        text: root.asOf
    }
}
