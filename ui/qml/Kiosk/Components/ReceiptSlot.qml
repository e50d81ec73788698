// SPDX-License-Identifier: GPL-3.0-or-later
// The slot paper comes out of, at the foot of the stage.
import QtQuick
import Kiosk.Theme

Rectangle {
    height: Theme.space.slot
    color: Theme.color.stageDark
    topLeftRadius: Theme.space.small
    topRightRadius: Theme.space.small
    border.width: Theme.highContrast ? Theme.space.border : 0
    border.color: Theme.color.onStage

    Rectangle {
        x: Theme.space.wide
        width: parent.width - 2 * x
        height: 3
        visible: !Theme.highContrast
        color: Theme.color.stageLight
    }
}
