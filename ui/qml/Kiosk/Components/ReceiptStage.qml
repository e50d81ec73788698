// SPDX-License-Identifier: GPL-3.0-or-later
// The stage of a question: the growing receipt and the steps, standing beside one another, lying under one another.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: root

    required property string government
    required property string title
    required property list<string> steps
    required property int current
    readonly property string spokenAs: "afterwards"
    property string stamp: ""
    property string intro: ""
    property var lines: []
    property int newest: lines.length - 1
    // large words in a low stage: the steps alone, the paper waits for the check page
    readonly property bool stepsOnly: Theme.large && !Theme.landscape
    readonly property bool full: !Theme.landscape && !Theme.large && height >= Theme.space.stageTall - 1

    anchors.fill: parent

    Label {
        x: Theme.space.margin
        y: Theme.landscape ? trail.y + trail.implicitHeight + Theme.space.inner : Theme.space.inner - Theme.space.small
        width: Theme.landscape ? parent.width - 2 * x : Theme.space.receipt
        visible: root.intro !== "" && root.lines.length < 2 && (root.full || Theme.landscape)
        type: Theme.type.body
        color: Theme.color.accentText
        text: root.intro
    }
    StepTrail {
        id: trail

        x: {
            if (root.stepsOnly || Theme.landscape)
                return Theme.space.margin
            return root.full ? 728 : 730
        }
        y: Theme.landscape ? Theme.space.inner : (root.stepsOnly ? Theme.space.small : (root.full ? Theme.space.inner : Theme.space.pad + Theme.space.tiny))
        width: parent.width - x - Theme.space.gap
        visible: parent.height > Theme.space.target
        steps: root.steps
        current: root.current
        full: root.full
        compact: root.stepsOnly
    }
    GrowingReceipt {
        id: paper

        x: Theme.space.margin - Theme.space.slotOver
        y: Theme.landscape ? trail.y + trail.implicitHeight + Theme.space.wide : 0
        width: Theme.landscape ? parent.width - 2 * x : Theme.space.receipt + 2 * Theme.space.slotOver
        height: parent.height - y
        visible: !root.stepsOnly
        government: root.government
        title: root.title
        stamp: root.stamp
        lines: root.lines
        newest: root.newest
    }
}
