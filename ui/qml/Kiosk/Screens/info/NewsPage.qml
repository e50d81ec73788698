// SPDX-License-Identifier: GPL-3.0-or-later
// The city's news as it was last brought here; an empty board says so calmly.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

TitledFrame {
    id: root

    // objects with "kind", "code", "label", "detail", "icon" and "example"
    required property var rows
    required property bool read
    required property string asOf

    signal chosen(string code)

    objectName: "newsPage"
    title: Texts.infoBoardTitle
    line: asOf
    backText: Texts.back

    InfoRows {
        objectName: "newsRows"
        width: parent.width
        visible: root.rows.length > 0
        lines: root.rows
        onChosen: line => root.chosen(line.code)
    }
    Banner {
        objectName: "emptyBoard"
        width: parent.width
        visible: root.rows.length === 0
        tone: Banner.Done
        iconName: "campaign"
        title: root.read ? Texts.infoBoardEmpty : Texts.infoBoardReading
        detail: root.read ? Texts.infoBoardEmptyDetail : ""
    }
}
