// SPDX-License-Identifier: GPL-3.0-or-later
// The city's tile as a mark, until the city supplies one.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Rectangle {
    id: root

    width: 68
    height: width
    radius: Theme.space.markRadius
    color: Theme.color.turmeric
    visible: !Theme.highContrast && Theme.tile !== ""

    Icon {
        anchors.centerIn: parent
        size: root.width - 4
        name: Theme.tile.replace("tegel-", "mark-")
        color: Theme.color.stageDark
    }
}
