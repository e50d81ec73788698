// SPDX-License-Identifier: GPL-3.0-or-later
// A wish of the resident: what it is, and its state in words. Used = fill and check.
import QtQuick
import Kiosk.Theme

Pressable {
    id: root

    property string iconName: ""
    property string standing: ""
    property bool on: false
    readonly property color ink: on ? Theme.color.onChosen : Theme.color.ink

    implicitWidth: 482
    implicitHeight: Math.max(150, implicitContentHeight + topPadding + bottomPadding)
    lip: Theme.space.lipHigh
    edgeWidth: Theme.space.thin
    face: on ? Theme.color.chosen : Theme.color.paper
    lipColor: on ? Theme.color.chosenLip : Theme.color.outline
    leftPadding: Theme.space.wide
    rightPadding: Theme.space.wide
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.description: standing

    contentItem: Item {
        implicitHeight: Math.max(tile.height, words.implicitHeight) + 2 * Theme.space.grid

        IconTile {
            id: tile

            anchors.verticalCenter: parent.verticalCenter
            iconName: root.iconName
        }
        Column {
            id: words

            anchors.left: tile.right
            anchors.leftMargin: Theme.space.wide
            anchors.right: tick.visible ? tick.left : parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.tiny

            Label {
                width: parent.width
                type: Theme.type.choice
                color: root.ink
                text: root.text
            }
            Label {
                width: parent.width
                type: Theme.type.detail
                color: root.on ? Theme.color.onChosen : Theme.color.inkSoft
                text: root.standing
            }
        }
        Icon {
            id: tick

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.on
            name: "check"
            color: Theme.color.chosenMark
        }
    }
}
