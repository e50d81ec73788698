// SPDX-License-Identifier: GPL-3.0-or-later
// Points without an order.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Column {
    id: root

    required property var points

    spacing: Theme.space.gap

    Repeater {
        model: root.points

        Item {
            id: point

            required property string modelData

            width: root.width
            height: words.implicitHeight
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData

            Rectangle {
                x: Theme.space.gap
                y: (words.type.line - height) / 2
                width: Math.round(words.type.size * 0.42)
                height: width
                rotation: 45
                color: Theme.color.icon
            }
            Label {
                id: words

                x: Theme.space.inner + words.type.size * 0.7
                width: parent.width - x
                text: point.modelData
            }
        }
    }
}
