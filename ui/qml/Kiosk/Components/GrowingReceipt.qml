// SPDX-License-Identifier: GPL-3.0-or-later
// Struk yang tumbuh: every answer prints a line on paper that rises from the slot; the newest is lit.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: root

    required property string government
    required property string title
    property string stamp: ""
    // objects with "label" and "value", oldest first
    property var lines: []
    // which line was answered last; it is lit
    property int newest: lines.length - 1
    property int newestLines: Theme.large ? 2 : 4
    property real paperWidth: Math.min(Theme.space.receipt, width - 2 * Theme.space.slotOver)

    // narrow paper keeps its words in one line by narrower margins
    readonly property real pad: paperWidth < 600 ? 30 : Theme.space.receiptPad

    readonly property var newestLine: newest >= 0 && newest < lines.length ? lines[newest] : null
    // what is read aloud of it: the newest line, but never who she is
    readonly property string spokenAs: newestLine === null ? "nothing" : newestLine.personal ? "personal" : ""
    readonly property string spokenLabel: newestLine === null ? "" : newestLine.label + ":"

    clip: true
    Accessible.role: Accessible.StaticText
    Accessible.name: newestLine === null ? title : newestLine.label + ": " + newestLine.value

    Paper {
        id: paper

        x: Theme.space.slotOver
        y: root.height - Theme.space.slot - rise
        width: root.paperWidth
        height: column.height + 40
        tornBottom: false

        property real rise: column.height - Theme.space.small

        Behavior on rise {
            NumberAnimation {
                duration: Theme.motion.receiptLine
                easing.type: Easing.OutCubic
            }
        }

        Column {
            id: column

            width: parent.width
            topPadding: Theme.space.inner

            Column {
                x: root.pad
                width: parent.width - 2 * x
                bottomPadding: Theme.space.wide

                Label {
                    width: parent.width
                    type: Theme.type.receiptHead
                    text: root.government
                }
                Label {
                    width: parent.width
                    type: Theme.type.receiptLight
                    text: root.title
                }
                Label {
                    width: parent.width
                    visible: text !== ""
                    type: Theme.type.receiptLight
                    text: root.stamp
                }
            }
            Repeater {
                model: root.lines

                ReceiptRow {
                    required property var modelData
                    required property int index

                    width: column.width
                    label: modelData.label
                    value: modelData.value
                    pad: root.pad
                    lit: index === root.newest
                    lines: lit ? root.newestLines : 2
                }
            }
        }
    }
    ReceiptSlot {
        anchors.bottom: parent.bottom
        width: root.paperWidth + 2 * Theme.space.slotOver
    }
}
