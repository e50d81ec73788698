// SPDX-License-Identifier: GPL-3.0-or-later
// Turns any window into the space all numbers are written in: 1080 wide standing, 1080 high lying.
// Squarish screens get a little more room instead of cut content. Sheets and dialogs lie in its overlay.
import QtQuick
import Kiosk.Theme
import Kiosk.Keyboard

Item {
    id: root

    readonly property bool lying: width > height
    readonly property real zoom: Math.max(0.1, lying ? Math.min(height / 1080, width / 1600) : Math.min(width / 1080, height / 1600))
    default property alias content: page.data

    Binding {
        target: Theme
        property: "scale"
        value: root.zoom
    }
    Binding {
        target: Theme
        property: "landscape"
        value: root.lying
    }
    Binding {
        target: Theme
        property: "overlay"
        value: overlay
    }
    Item {
        width: root.width / root.zoom
        height: root.height / root.zoom
        scale: root.zoom
        transformOrigin: Item.TopLeft

        Item {
            id: page

            anchors.fill: parent
        }
        ScreenKeyboard {}
        Item {
            id: overlay

            anchors.fill: parent
        }
    }
}
