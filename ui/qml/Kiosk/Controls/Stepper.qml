// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is among the steps: pills on the stage. Passed = check, now = number on turmeric, later = outline.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

Row {
    id: root

    required property int current
    required property int total

    spacing: Theme.space.gap - 2

    Repeater {
        model: root.total

        Rectangle {
            id: pill

            required property int index
            readonly property bool passed: index < root.current
            readonly property bool now: index === root.current

            width: now ? 64 : 44
            height: 44
            radius: height / 2
            color: now ? Theme.color.stageIcon : "transparent"
            border.width: now ? 0 : 4
            border.color: passed ? Theme.color.stageIcon : Theme.color.accentText
            opacity: now || passed || Theme.highContrast ? 1 : 0.6

            Icon {
                anchors.centerIn: parent
                visible: pill.passed
                name: "check"
                color: Theme.color.stageIcon
                size: 32
            }
            Text {
                anchors.centerIn: parent
                visible: pill.now
                text: pill.index + 1
                color: Theme.color.onTurmeric
                font.family: Theme.type.caption.family
                font.pixelSize: Theme.type.caption.base
                font.weight: Font.ExtraBold
            }
        }
    }
}
