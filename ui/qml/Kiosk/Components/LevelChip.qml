// SPDX-License-Identifier: GPL-3.0-or-later
// How a part of the kiosk is: a word, an icon and a colour that say the same.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Chip {
    id: root

    // good, watch, bad, unused, running, asked
    required property string level

    implicitHeight: Math.max(48, Theme.type.rail.line + Theme.space.snug)
    tone: {
        switch (level) {
        case "good": return Chip.Done
        case "bad": return Chip.Fault
        case "watch": return Chip.Offline
        default: return Chip.Soft
        }
    }
    iconName: {
        switch (level) {
        case "good": return "check_circle"
        case "bad": return "error"
        case "watch": return "visibility"
        case "unused": return "remove"
        case "asked": return "touch_app"
        default: return "more_horiz"
        }
    }
}
