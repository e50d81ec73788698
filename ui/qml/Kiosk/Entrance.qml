// SPDX-License-Identifier: GPL-3.0-or-later
// The attract screen while the kiosk opens behind it. A touch is remembered and leads on as soon as it can.
import QtQuick
import QtQuick.Window
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Texts
import Kiosk.Components
import Kiosk.Screens

Window {
    id: root

    required property Speaker speaker
    // the theme's colours and pictures by their names, as the last start had them
    required property var look
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
    Binding { target: Texts; property: "speaker"; value: root.speaker }
    Binding { target: Theme; property: "stage"; value: root.look.stage }
    Binding { target: Theme; property: "stageDark"; value: root.look.stageDark }
    Binding { target: Theme; property: "stageLight"; value: root.look.stageLight }
    Binding { target: Theme; property: "accentSoft"; value: root.look.accentSoft }
    Binding { target: Theme; property: "accentText"; value: root.look.accentText }
    Binding { target: Theme; property: "pair"; value: root.look.pair }
    Binding { target: Theme; property: "tile"; value: root.look.tile }
    Binding { target: Theme; property: "villageArt"; value: root.look.villageArt }
    Binding { target: Theme; property: "residentsArt"; value: root.look.residentsArt }
    // the page stands whole in its first frame, and does not fade in
    Binding { target: Theme; property: "reducedMotion"; value: true }
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
