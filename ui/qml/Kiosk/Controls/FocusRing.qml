// SPDX-License-Identifier: GPL-3.0-or-later
// The ring around what a key would press; seen once a key was used.
import QtQuick
import Kiosk.Theme

Rectangle {
    id: root

    required property bool shown
    property real around: Theme.space.keyRadius
    property real away: Theme.space.ringAway

    anchors.fill: parent
    anchors.margins: -(away + border.width)
    visible: shown
    color: "transparent"
    border.color: Theme.color.ink
    border.width: Theme.space.ring
    radius: around + away
}
