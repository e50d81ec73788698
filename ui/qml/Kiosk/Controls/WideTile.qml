// SPDX-License-Identifier: GPL-3.0-or-later
// A door with its icon beside the words.
import QtQuick
import Kiosk.Theme

Pressable {
    id: root

    property string iconName: ""
    property string detail: ""
    property TypeStyle type: Theme.type.card

    implicitWidth: 482
    implicitHeight: Math.max(Theme.landscape ? 150 : 178, implicitContentHeight + topPadding + bottomPadding)
    lip: Theme.space.lipHigh
    edgeWidth: Theme.space.thin
    leftPadding: Theme.space.wide
    rightPadding: Theme.space.wide
    Accessible.description: detail

    contentItem: Item {
        implicitHeight: Math.max(tile.height, words.implicitHeight) + 2 * Theme.space.wide

        IconTile {
            id: tile

            anchors.verticalCenter: parent.verticalCenter
            iconName: root.iconName
        }
        Column {
            id: words

            anchors.left: tile.right
            anchors.leftMargin: Theme.space.wide
            anchors.right: arrow.visible ? arrow.left : parent.right
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                type: root.type
                text: root.text
            }
            Label {
                width: parent.width
                visible: text !== ""
                type: Theme.type.detail
                color: Theme.color.inkSoft
                text: root.detail
            }
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: Theme.large
            name: "chevron_right"
            color: Theme.color.ink
        }
    }
}
