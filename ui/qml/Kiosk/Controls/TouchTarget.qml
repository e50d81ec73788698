// SPDX-License-Identifier: GPL-3.0-or-later
// A circle that proves that the screen answers where it stands.
import QtQuick
import Kiosk.Theme

Pressable {
    id: root

    property bool met: false

    implicitWidth: 180
    implicitHeight: 180
    lip: 0
    radius: width / 2
    face: met ? Theme.color.mossSoft : Theme.color.turmeric
    edge: met ? Theme.color.moss : Theme.color.turmericDark
    edgeWidth: Theme.space.thick

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.met ? "check" : "touch_app"
            size: Theme.space.iconHuge
            color: root.met ? Theme.color.moss : Theme.color.onTurmeric
        }
    }
}
