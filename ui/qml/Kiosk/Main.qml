// SPDX-License-Identifier: GPL-3.0-or-later
// The window: one flow at a time, the wishes of the rail, and the question whether somebody is still there.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Texts
import Kiosk.Components
import Kiosk.Screens

Window {
    id: root

    required property Bridge bridge
    // which door is open: idle, home, complaint, follow
    property string door: "idle"
    property bool helping: false

    function go(name: string): void {
        helping = false
        door = name
    }

    width: 1080
    height: 1920
    visible: true
    title: root.bridge.place.kelurahan
    color: Theme.color.floor

    Binding { target: Theme; property: "stage"; value: root.bridge.place.stage }
    Binding { target: Theme; property: "stageDark"; value: root.bridge.place.stageDark }
    Binding { target: Theme; property: "stageLight"; value: root.bridge.place.stageLight }
    Binding { target: Theme; property: "accentSoft"; value: root.bridge.place.accentSoft }
    Binding { target: Theme; property: "accentText"; value: root.bridge.place.accentText }
    Binding { target: Theme; property: "pair"; value: root.bridge.place.pair }
    Binding { target: Theme; property: "tile"; value: root.bridge.place.tile }
    Binding { target: Theme; property: "villageArt"; value: root.bridge.place.villageArt }
    Binding { target: Theme; property: "residentsArt"; value: root.bridge.place.residentsArt }
    Binding { target: Theme; property: "keyboardUsed"; value: root.bridge.visit.keyboardUsed }
    Binding { target: Texts; property: "speaker"; value: root.bridge.speaker }

    Connections {
        target: root.bridge

        function onWiped(): void {
            Theme.textScale = 1
            Theme.highContrast = false
            Theme.reducedMotion = false
            root.go("idle")
        }
    }
    Connections {
        target: root.bridge.follow

        function onScanned(): void {
            root.bridge.visit.begin()
            root.go("follow")
        }
    }
    Connections {
        target: InputMethod

        function onVisibleChanged(): void {
            root.bridge.visit.typing(InputMethod.visible)
        }
    }
    Surroundings {
        id: surroundings

        kelurahan: Texts.receiptKelurahan(root.bridge.place.kelurahan)
        city: root.bridge.place.city
        clock: root.bridge.place.clock
        date: root.bridge.place.date
        network: !root.bridge.link.known ? Surroundings.Unknown : root.bridge.link.online ? Surroundings.Connected : Surroundings.Away
        canListen: false
        onHelpAsked: {
            root.bridge.visit.begin()
            root.helping = true
        }
        onLanguageAsked: root.bridge.speaker.language = root.bridge.speaker.language === "id" ? "en" : "id"
        onTextAsked: Theme.textScale = Theme.textScale < 1.2 ? 1.3 : Theme.textScale < 1.5 ? 1.6 : Theme.textScale < 1.9 ? 2 : 1
        onContrastAsked: Theme.highContrast = !Theme.highContrast
    }
    DesignSpace {
        id: space

        anchors.fill: parent

        PageLoader {
            surroundings: surroundings
            focus: true
            visible: !root.helping
            enabled: !root.helping
            page: {
                switch (root.door) {
                case "home": return home
                case "complaint": return complaint
                case "follow": return follow
                default: return idle
                }
            }
        }
        Loader {
            anchors.fill: parent
            active: root.helping
            sourceComponent: Component {
                HelpPage {
                    surroundings: surroundings
                    filling: root.door === "complaint"
                    onClosed: root.helping = false
                }
            }
        }
    }
    IdleDialog {
        opened: root.bridge.visit.warningLeft > 0
        seconds: root.bridge.visit.warningLeft
        onStay: root.bridge.visit.stay()
        onLeave: root.bridge.visit.end()
    }
    Component {
        id: idle

        IdlePage {
            surroundings: surroundings
            slides: root.bridge.place.slides
            onBegun: {
                root.bridge.visit.begin()
                root.go("home")
            }
            Component.onCompleted: root.bridge.follow.listen(true)
        }
    }
    Component {
        id: home

        HomePage {
            surroundings: surroundings
            greeting: root.bridge.place.greeting
            onComplaintOpened: {
                root.bridge.complaint.begin("aduan")
                root.go("complaint")
            }
            onFollowOpened: root.go("follow")
            onCounterOpened: root.helping = true
            Component.onCompleted: root.bridge.follow.listen(true)
        }
    }
    Component {
        id: complaint

        ComplaintFlow {
            complaint: root.bridge.complaint
            place: root.bridge.place
            link: root.bridge.link
            visit: root.bridge.visit
            surroundings: surroundings
            onLeave: root.go("home")
            onFinished: root.bridge.visit.end()
            Component.onCompleted: root.bridge.follow.listen(false)
        }
    }
    Component {
        id: follow

        FollowFlow {
            follow: root.bridge.follow
            place: root.bridge.place
            surroundings: surroundings
            onLeave: root.go("home")
            onFinished: root.bridge.visit.end()
            Component.onCompleted: root.bridge.follow.listen(true)
        }
    }
}
