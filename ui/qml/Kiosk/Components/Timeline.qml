// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a matter: one node a step, done ones checked, the answer on turmeric.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Column {
    id: root

    // objects with "title", "detail", "day", "clock", "done" and "answer"
    required property var steps

    spacing: 0

    Repeater {
        model: root.steps

        Item {
            id: step

            required property var modelData
            required property int index
            readonly property bool last: index === root.steps.length - 1

            width: root.width
            height: Math.max(118, words.implicitHeight + Theme.space.inner)
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.title + ". " + modelData.detail + ". " + modelData.day + " " + modelData.clock

            Rectangle {
                x: 34
                y: node.height / 2
                width: Theme.space.small
                height: parent.height
                visible: !step.last
                color: step.modelData.done ? Theme.color.icon : Theme.color.hairline
            }
            RoundMark {
                id: node

                size: Theme.space.iconHuge
                iconSize: Theme.space.icon
                iconName: step.modelData.answer ? "chat" : (step.modelData.done ? "check" : "schedule")
                color: step.modelData.answer ? Theme.color.turmeric : (step.modelData.done ? Theme.color.icon : Theme.color.floor)
                border.width: step.modelData.answer ? 5 : (step.modelData.done ? 0 : Theme.space.tiny)
                border.color: step.modelData.answer ? Theme.color.ink : Theme.color.outline
                ink: {
                    if (step.modelData.answer)
                        return Theme.color.onTurmeric
                    if (!step.modelData.done)
                        return Theme.color.inkSoft
                    return Theme.highContrast ? Theme.color.onTurmeric : Theme.color.onStage
                }
            }
            Column {
                id: words

                x: 108
                width: (Theme.large ? parent.width : when.x - Theme.space.gap) - x

                Label {
                    width: parent.width
                    type: Theme.type.card
                    text: step.modelData.title
                }
                Label {
                    width: parent.width
                    visible: text !== ""
                    type: Theme.type.label
                    font.weight: step.modelData.answer ? Font.Bold : Font.Medium
                    color: step.modelData.answer ? Theme.color.moss : Theme.color.inkSoft
                    text: step.modelData.detail
                }
                Label {
                    width: parent.width
                    visible: Theme.large && text.trim() !== ""
                    type: Theme.type.stampLight
                    text: step.modelData.day + " " + step.modelData.clock
                }
            }
            Column {
                id: when

                anchors.right: parent.right
                width: 210
                visible: !Theme.large

                Label {
                    width: parent.width
                    type: Theme.type.stampLight
                    color: Theme.color.inkSoft
                    horizontalAlignment: Text.AlignRight
                    text: step.modelData.day
                }
                Label {
                    width: parent.width
                    type: Theme.type.stamp
                    horizontalAlignment: Text.AlignRight
                    text: step.modelData.clock
                }
            }
        }
    }
}
