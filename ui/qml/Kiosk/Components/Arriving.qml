// SPDX-License-Identifier: GPL-3.0-or-later
// A page comes in from the side it lies on, and clears. Counts the pictures that come late meanwhile.
import QtQuick
import Kiosk.Theme

ParallelAnimation {
    id: root

    required property Item page
    required property bool fromBack
    readonly property FrameAnimation pace: FrameAnimation {
        running: root.running
        onRunningChanged: {
            if (running)
                reset()
        }
        onTriggered: {
            // the first ones wait for the page to be painted, and nothing moves yet
            if (currentFrame > 2 && frameTime * 1000 > Theme.motion.late)
                Theme.latePictures += 1
        }
    }

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
