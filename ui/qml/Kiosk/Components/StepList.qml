// SPDX-License-Identifier: GPL-3.0-or-later
// Steps in their order, joined by a line.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Column {
    id: root

    required property list<string> steps
    readonly property real disc: Math.max(56, Theme.type.body.line + Theme.space.gap)

    spacing: 0

    Repeater {
        model: root.steps

        Item {
            id: step

            required property string modelData
            required property int index

            width: root.width
            height: Math.max(root.disc, words.implicitHeight) + Theme.space.gap
            Accessible.role: Accessible.ListItem
            Accessible.name: (index + 1) + ". " + modelData

            Rectangle {
                x: root.disc / 2 - width / 2
                y: disc.height
                width: 5
                height: parent.height - y
                visible: step.index < root.steps.length - 1
                color: Theme.color.outline
            }
            Rectangle {
                id: disc

                width: root.disc
                height: width
                radius: width / 2
                color: Theme.highContrast ? Theme.color.paper : Theme.color.stage
                border.width: Theme.highContrast ? Theme.space.border : 0
                border.color: Theme.color.outline

                Label {
                    anchors.centerIn: parent
                    type: Theme.type.bodyStrong
                    font.weight: Font.Bold
                    color: Theme.color.onStage
                    text: step.index + 1
                }
            }
            Label {
                id: words

                x: root.disc + Theme.space.inner
                y: Math.max(0, (root.disc - type.line) / 2)
                width: parent.width - x
                text: step.modelData
            }
        }
    }
}
