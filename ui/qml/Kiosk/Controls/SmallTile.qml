// SPDX-License-Identifier: GPL-3.0-or-later
// A small door: icon over one or two words; lying in landscape and with large text.
import QtQuick
import Kiosk.Theme

Pressable {
    id: root

    property string iconName: ""
    property bool lying: Theme.landscape || Theme.large
    // beside a narrow tile's icon the words keep what room they need
    property real tileSize: lying ? (width < 320 ? 64 : 92) : 84

    implicitWidth: 315
    implicitHeight: Math.max(lying ? 138 : 204, implicitContentHeight + topPadding + bottomPadding)
    lip: Theme.space.lipHigh
    edgeWidth: Theme.space.thin
    leftPadding: lying ? Theme.space.wide : Theme.space.wide + Theme.space.tiny
    rightPadding: Theme.space.gap

    contentItem: Item {
        implicitHeight: root.lying ? Math.max(tile.height, words.implicitHeight) + 2 * Theme.space.wide
                                   : tile.height + words.implicitHeight + 3 * Theme.space.wide

        IconTile {
            id: tile

            y: root.lying ? (parent.height - height) / 2 : Theme.space.wide
            size: root.tileSize
            iconName: root.iconName
        }
        Label {
            id: words

            x: root.lying ? tile.width + (root.width < 320 ? Theme.space.gap : Theme.space.wide) : Theme.space.tiny
            y: root.lying ? (parent.height - height) / 2 : parent.height - height - Theme.space.inner
            width: parent.width - x
            type: Theme.type.choice
            text: root.text
        }
    }
}
