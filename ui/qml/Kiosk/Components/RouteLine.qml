// SPDX-License-Identifier: GPL-3.0-or-later
// A line of public transport: its stops in order, as dots on a line.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Paper {
    id: root

    required property string name
    required property string count
    required property string detail
    required property var stops
    // each stop as a screen reader says it
    required property var spoken
    readonly property real disc: Math.max(36, Theme.type.body.size)

    implicitWidth: 984
    implicitHeight: column.height + 2 * edge
    height: implicitHeight

    Column {
        id: column

        x: Theme.space.pad
        y: root.edge
        width: parent.width - 2 * x
        topPadding: Theme.space.wide
        bottomPadding: Theme.space.wide

        Label {
            width: parent.width
            type: Theme.type.card
            text: root.name
        }
        Label {
            width: parent.width
            type: Theme.type.detail
            color: Theme.color.inkSoft
            text: root.count
        }
        Label {
            width: parent.width
            visible: text !== ""
            topPadding: Theme.space.small
            text: root.detail
        }
        Item {
            width: 1
            height: Theme.space.wide
        }
        Repeater {
            model: root.stops

            Item {
                id: stop

                required property string modelData
                required property int index
                readonly property bool last: index === root.stops.length - 1
                readonly property bool end: index === 0 || last

                width: column.width
                height: words.implicitHeight + Theme.space.wide
                Accessible.role: Accessible.ListItem
                Accessible.name: root.spoken[index] ?? ""

                Rectangle {
                    x: (root.disc - width) / 2
                    y: dot.y + dot.height / 2
                    width: Theme.space.small
                    height: parent.height
                    visible: !stop.last
                    color: Theme.color.icon
                }
                Rectangle {
                    id: dot

                    y: (words.type.line - height) / 2
                    width: root.disc
                    height: width
                    radius: width / 2
                    color: stop.end ? Theme.color.turmeric : Theme.color.paper
                    border.width: stop.end ? Theme.space.tiny : Theme.space.thick
                    border.color: stop.end ? Theme.color.ink : Theme.color.icon
                }
                Label {
                    id: words

                    x: root.disc + Theme.space.inner
                    width: parent.width - x
                    type: stop.end ? Theme.type.bodyStrong : Theme.type.body
                    font.weight: stop.end ? Font.Bold : Font.Medium
                    text: stop.modelData
                    Accessible.ignored: true
                }
            }
        }
    }
}
