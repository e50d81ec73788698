// SPDX-License-Identifier: GPL-3.0-or-later
// The blinking bar where letters will land.
import QtQuick
import Kiosk.Theme

Rectangle {
    id: root

    required property bool shown

    width: 5
    radius: 2
    visible: shown
    color: Theme.color.icon

    SequentialAnimation on opacity {
        running: root.shown && !Theme.reducedMotion
        loops: Animation.Infinite

        PauseAnimation { duration: 530 }
        PropertyAction { value: 0 }
        PauseAnimation { duration: 530 }
        PropertyAction { value: 1 }
    }
}
