// SPDX-License-Identifier: GPL-3.0-or-later
// One of the two big doors of the home page.
import QtQuick
import Kiosk.Theme

Pressable {
    id: root

    property string iconName: ""
    property string detail: ""
    // the pair colour (report) or the city's own (letters)
    property bool paired: false
    readonly property color ink: paired ? Theme.color.onPair : Theme.color.onStage
    readonly property bool flat: Theme.large || Theme.highContrast

    implicitWidth: 482
    implicitHeight: Math.max(flat ? 190 : Theme.landscape ? 300 : 352, implicitContentHeight + topPadding + bottomPadding)
    radius: Theme.space.tileRadius
    lip: Theme.space.lipHigh
    face: paired ? Theme.color.pair : Theme.color.stage
    lipColor: paired ? Theme.color.pairDark : Theme.color.stageDark
    edge: Theme.highContrast ? Theme.color.outline : face
    edgeWidth: Theme.highContrast ? Theme.space.border : 0
    leftPadding: Theme.space.inner
    rightPadding: Theme.space.inner
    Accessible.description: detail

    contentItem: Item {
        implicitHeight: root.flat ? Math.max(tile.height, words.implicitHeight) + 2 * Theme.space.inner
                                  : tile.height + words.implicitHeight + 3 * Theme.space.inner

        IconTile {
            id: tile

            y: root.flat ? (parent.height - height) / 2 : Theme.space.inner
            size: root.flat ? 92 : 116
            iconSize: root.flat ? Theme.space.iconHuge - 8 : 68
            iconName: root.iconName
            color: Theme.highContrast ? "transparent" : Theme.color.turmeric
            ink: Theme.highContrast ? Theme.color.icon : Theme.color.onTurmeric
        }
        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: -Theme.space.tiny
            y: Theme.space.wide + Theme.space.tiny
            width: 132
            height: width
            radius: Theme.space.fieldRadius
            visible: !root.flat
            color: root.paired ? Theme.color.pairDark : Theme.color.stageDark

            Icon {
                anchors.centerIn: parent
                name: "petals"
                size: 130
                color: root.paired ? Theme.color.pairLight : Theme.color.stageLight
            }
        }
        Column {
            id: words

            anchors.left: root.flat ? tile.right : parent.left
            anchors.leftMargin: root.flat ? Theme.space.inner : Theme.space.tiny
            anchors.right: arrow.visible ? arrow.left : parent.right
            y: root.flat ? (parent.height - height) / 2 : parent.height - height - Theme.space.inner
            spacing: Theme.space.small

            Label {
                width: parent.width
                type: Theme.type.tile
                color: root.ink
                text: root.text
            }
            Label {
                width: parent.width
                type: Theme.type.detail
                lineHeight: Theme.type.choice.line
                color: root.ink
                text: root.detail
            }
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.flat
            name: "chevron_right"
            color: root.ink
        }
    }
}
