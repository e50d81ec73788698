// SPDX-License-Identifier: GPL-3.0-or-later
// Looks like the box one writes into, and is the door to it.
import QtQuick
import Kiosk.Theme

Pressable {
    id: root

    implicitWidth: 984
    implicitHeight: Math.max(Theme.landscape ? 110 : 124, implicitContentHeight)
    lip: 0
    radius: Theme.space.keyRadius
    edge: Theme.color.ink
    edgeWidth: Theme.space.border + 1
    leftPadding: Theme.space.pad
    rightPadding: Theme.space.inner

    contentItem: Item {
        implicitHeight: words.implicitHeight + 2 * Theme.space.inner

        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            color: Theme.color.ink
        }
        Label {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: Theme.space.inner
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.type.body
            color: Theme.color.inkSoft
            text: root.text
        }
    }
}
