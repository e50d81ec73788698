// SPDX-License-Identifier: GPL-3.0-or-later
// The attract screen while the kiosk opens behind it. A touch is remembered and leads on as soon as it can.
import QtQuick
import QtQuick.Window
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Screens

Window {
    id: root

    required property string kelurahan
    required property string city
    // as IdlePage takes them
    required property var slides
    // full screen, above everything
    required property bool held
    property bool begun: false
    readonly property bool lying: width > height
    readonly property real zoom: Math.max(0.1, lying ? Math.min(height / 1080, width / 1600) : Math.min(width / 1080, height / 1600))

    width: 1080
    height: 1920
    title: root.kelurahan
    color: Theme.color.floor
    flags: root.held ? Qt.Window | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint : Qt.Window

    HoverHandler {
        enabled: root.held
        cursorShape: Qt.BlankCursor
    }
    Binding { target: Theme; property: "scale"; value: root.zoom }
    Binding { target: Theme; property: "landscape"; value: root.lying }
    Surroundings {
        id: surroundings

        kelurahan: root.kelurahan
        city: root.city
        clock: ""
        date: ""
        network: Surroundings.Unknown
        canListen: false
        onHelpAsked: root.begun = true
        onLanguageAsked: root.begun = true
        onTextAsked: root.begun = true
        onContrastAsked: root.begun = true
    }
    Item {
        width: root.width / root.zoom
        height: root.height / root.zoom
        scale: root.zoom
        transformOrigin: Item.TopLeft

        IdlePage {
            anchors.fill: parent
            surroundings: surroundings
            slides: root.slides
            onBegun: root.begun = true
        }
    }
}
