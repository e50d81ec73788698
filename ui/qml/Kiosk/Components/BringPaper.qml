// SPDX-License-Identifier: GPL-3.0-or-later
// What to bring, as a list to tick; how much of it is ready.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Paper {
    id: root

    // objects with "text", "note" and "ready"
    required property var things
    required property int ready

    signal ticked(int number)

    implicitWidth: 984
    implicitHeight: column.height + 2 * edge
    height: implicitHeight

    Column {
        id: column

        width: parent.width
        topPadding: root.edge + Theme.space.wide
        bottomPadding: root.edge + Theme.space.small

        Flow {
            x: Theme.space.pad
            width: parent.width - 2 * x
            bottomPadding: Theme.space.gap
            spacing: Theme.space.wide

            Label {
                width: Theme.large || root.things.length === 0 ? parent.width : parent.width - count.width - parent.spacing
                height: Theme.large ? implicitHeight : Math.max(implicitHeight, count.height)
                type: Theme.type.title
                verticalAlignment: Text.AlignVCenter
                text: Texts.learnBring
            }
            Chip {
                id: count

                objectName: "bringCount"
                visible: root.things.length > 0
                tone: root.ready === root.things.length ? Chip.Done : Chip.Offline
                type: Theme.type.label
                iconName: root.ready === root.things.length ? "check_circle" : ""
                text: Texts.learnReady(root.ready, root.things.length)
            }
        }
        Label {
            x: Theme.space.pad
            width: parent.width - 2 * x
            visible: root.things.length === 0
            bottomPadding: Theme.space.inner
            text: Texts.learnBringNothing
        }
        Repeater {
            model: root.things

            TickRow {
                id: row

                required property var modelData
                required property int index

                objectName: "bring_" + index
                width: column.width
                leftPadding: Theme.space.pad
                rightPadding: Theme.space.pad
                text: modelData.text
                note: modelData.note
                ticked: modelData.ready
                tickedText: Texts.learnHave
                openText: Texts.learnHaveNot
                onClicked: root.ticked(index)

                Perforation {
                    x: Theme.space.pad
                    width: parent.width - 2 * x
                }
            }
        }
    }
}
