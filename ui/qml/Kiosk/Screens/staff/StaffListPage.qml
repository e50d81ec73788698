// SPDX-License-Identifier: GPL-3.0-or-later
// A list that staff read: what waits, or who did what.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

TitledFrame {
    id: root

    // objects of StaffPaper
    required property var lines
    required property string emptyText

    objectName: "staffListPage"
    primaryText: Texts.back
    primaryIcon: "arrow_back"
    onPrimary: root.back()

    Note {
        objectName: "staffEmpty"
        width: parent.width
        visible: root.lines.length === 0
        tinted: true
        iconName: "check_circle"
        text: root.emptyText
    }
    StaffPaper {
        objectName: "staffLines"
        width: parent.width
        visible: root.lines.length > 0
        lines: root.lines
    }
}
