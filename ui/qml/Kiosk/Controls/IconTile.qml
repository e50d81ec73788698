// SPDX-License-Identifier: GPL-3.0-or-later
// An icon on its own small tile.
import QtQuick
import Kiosk.Theme

Rectangle {
    id: root

    property string iconName: ""
    property color ink: Theme.color.icon
    property real size: 92
    property real iconSize: Math.round(size * 0.58)

    width: size
    height: size
    radius: Theme.space.fieldRadius - 2
    color: Theme.color.iconTile

    Icon {
        anchors.centerIn: parent
        name: root.iconName
        color: root.ink
        size: root.iconSize
    }
}
