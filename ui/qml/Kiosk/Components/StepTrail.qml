// SPDX-License-Identifier: GPL-3.0-or-later
// "Langkah 2 dari 5": pills, where one is, and its name; or all names under one another where there is room.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Item {
    id: root

    required property list<string> steps
    required property int current
    property bool full: false
    // one line: pills with the name beside them
    property bool compact: false

    implicitWidth: 360
    implicitHeight: full ? names.implicitHeight : (compact ? Theme.type.title.line + Theme.space.inner : short.implicitHeight)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: Texts.stepOf(current + 1, steps.length) + ": " + (steps[current] ?? "")

    Row {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.compact && !root.full
        spacing: Theme.space.inner

        Stepper {
            anchors.verticalCenter: parent.verticalCenter
            current: root.current
            total: root.steps.length
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.type.title
            color: Theme.color.onStage
            text: root.steps[root.current] ?? ""
        }
    }
    Column {
        id: short

        width: parent.width
        visible: !root.full && !root.compact
        spacing: Theme.space.small

        Stepper {
            current: root.current
            total: root.steps.length
            bottomPadding: Theme.space.gap
        }
        Label {
            width: parent.width
            type: Theme.type.detail
            color: Theme.color.accentText
            text: Texts.stepOf(root.current + 1, root.steps.length)
        }
        Label {
            width: parent.width
            type: Theme.type.title
            color: Theme.color.onStage
            text: root.steps[root.current] ?? ""
        }
    }
    Column {
        id: names

        width: parent.width
        visible: root.full
        spacing: Theme.space.inner

        Repeater {
            model: root.full ? root.steps : []

            Item {
                id: step

                required property string modelData
                required property int index
                readonly property bool passed: index < root.current
                readonly property bool now: index === root.current

                width: names.width
                height: 56

                Rectangle {
                    x: 26
                    y: parent.height
                    width: Theme.space.tiny
                    height: Theme.space.inner
                    visible: step.index < root.steps.length - 1
                    color: step.passed ? Theme.color.stageIcon : Theme.color.accentText
                    opacity: step.passed || Theme.highContrast ? 1 : 0.5
                }
                Rectangle {
                    width: 56
                    height: width
                    radius: width / 2
                    color: step.now ? Theme.color.stageIcon : "transparent"
                    border.width: step.now ? 0 : Theme.space.tiny
                    border.color: step.passed ? Theme.color.stageIcon : Theme.color.accentText
                    opacity: step.now || step.passed || Theme.highContrast ? 1 : 0.75

                    Icon {
                        anchors.centerIn: parent
                        visible: step.passed
                        name: "check"
                        color: Theme.color.stageIcon
                        size: Theme.space.iconSmall
                    }
                    Text {
                        anchors.centerIn: parent
                        visible: !step.passed
                        text: step.index + 1
                        color: step.now ? Theme.color.onTurmeric : Theme.color.onStage
                        font.family: Theme.type.caption.family
                        font.pixelSize: Theme.type.caption.base
                        font.weight: Font.ExtraBold
                    }
                }
                Label {
                    x: 76
                    anchors.verticalCenter: parent.verticalCenter
                    type: Theme.type.body
                    font.weight: step.now ? Font.ExtraBold : Font.Medium
                    color: step.now ? Theme.color.turmericText : Theme.color.accentText
                    text: step.modelData
                }
            }
        }
    }
}
