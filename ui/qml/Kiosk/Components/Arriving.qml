// SPDX-License-Identifier: GPL-3.0-or-later
// A page comes in from the side it lies on, and clears.
import QtQuick
import Kiosk.Theme

ParallelAnimation {
    id: root

    required property Item page
    required property bool fromBack

    NumberAnimation {
        target: root.page
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.motion.page
        easing.type: Easing.OutCubic
    }
    NumberAnimation {
        target: root.page
        property: "x"
        from: root.fromBack ? -Theme.motion.pageShift : Theme.motion.pageShift
        to: 0
        duration: Theme.motion.page
        easing.type: Easing.OutCubic
    }
}
