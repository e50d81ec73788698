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
    // which door is open: idle, home, complaint (any form), follow, learn, search, info
    property string door: "idle"
    // doors that "Kembali" leads back to, home left out
    property list<string> trail: []
    property bool helping: false
    // the page of wishes lies over the page
    property bool arranging: false
    // staff are here; what the resident does stays below until they are in
    readonly property bool attended: root.bridge.staff.page !== ""

    function go(name: string): void {
        helping = arranging = false
        trail = []
        door = name
    }
    // one door further, from which one comes back here
    function enter(name: string): void {
        if (door !== "home" && door !== name)
            trail = trail.concat([door])
        helping = arranging = false
        door = name
    }
    function leave(): void {
        const back = trail.length > 0 ? trail[trail.length - 1] : "home"
        trail = trail.slice(0, -1)
        door = back
    }
    function openForm(form: string, answers: var): void {
        root.bridge.complaint.begin(form, answers)
        root.enter("complaint")
    }
    // where a key or a hit of the content leads: kinds and codes as the pack's links have them
    function openLink(kind: string, code: string, answers: var): void {
        switch (kind) {
        case "form":
            root.openForm(code, answers)
            break
        case "service":
            root.bridge.learn.open(code)
            root.enter("learn")
            break
        case "services":
            root.bridge.learn.close()
            root.enter("learn")
            break
        case "search":
            root.enter("search")
            break
        default:
            root.bridge.info.open(kind, code)
            root.enter("info")
        }
    }

    // the rail's keys serve staff too, but nothing a resident opened stands before them
    onAttendedChanged: helping = arranging = false
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
    Binding { target: Theme; property: "textScale"; value: root.bridge.access.textScale }
    Binding { target: Theme; property: "highContrast"; value: root.bridge.access.highContrast }
    Binding { target: Theme; property: "reducedMotion"; value: root.bridge.access.reducedMotion }
    Binding { target: Theme; property: "leftHanded"; value: root.bridge.access.leftHanded }
    Binding { target: Theme; property: "seated"; value: root.bridge.access.seated }
    Binding { target: Texts; property: "speaker"; value: root.bridge.speaker }
    Component.onCompleted: root.bridge.readAloud.show(root.contentItem)

    Connections {
        target: root.bridge

        function onWiped(): void {
            root.go("idle")
            Theme.latePictures = 0
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
        network: {
            switch (root.bridge.link.way) {
            case "open": return Surroundings.Connected
            case "away": return Surroundings.Away
            case "portal": return Surroundings.Locked
            case "held": return Surroundings.Held
            default: return Surroundings.Unknown
            }
        }
        canListen: root.bridge.readAloud.available && root.bridge.staff.soundWorks
        listening: root.bridge.readAloud.opened
        speaking: root.bridge.readAloud.speaking
        volume: root.bridge.readAloud.volume
        loudness: root.bridge.readAloud.loudness
        loudest: root.bridge.readAloud.loudest
        onListenAsked: root.bridge.readAloud.toggle()
        onPlayAsked: root.bridge.readAloud.play()
        onRepeatAsked: root.bridge.readAloud.repeat()
        onSofterAsked: root.bridge.readAloud.softer()
        onLouderAsked: root.bridge.readAloud.louder()
        onWhereAsked: root.bridge.readAloud.where()
        onStaffAsked: root.bridge.staff.knock()
        onHelpAsked: {
            root.bridge.visit.begin()
            root.arranging = false
            root.helping = true
        }
        onLanguageAsked: root.bridge.speaker.language = root.bridge.speaker.language === "id" ? "en" : "id"
        onTextAsked: {
            root.bridge.visit.begin()
            root.helping = false
            root.arranging = true
        }
        onContrastAsked: root.bridge.access.toggleContrast()
        onSeatAsked: root.bridge.access.toggleSeat()
        onPageShown: root.bridge.access.arrive()
        onExitAsked: root.bridge.visit.end()
        sensitive: root.door === "complaint" && root.bridge.complaint.sensitive
    }
    DesignSpace {
        id: space

        anchors.fill: parent

        PageLoader {
            surroundings: surroundings
            focus: true
            visible: !root.helping && !root.arranging && !root.attended && !root.bridge.fault.present
            enabled: visible
            page: {
                switch (root.door) {
                case "home": return home
                case "complaint": return complaint
                case "follow": return follow
                case "learn": return learn
                case "search": return search
                case "info": return info
                default: return root.bridge.staff.shut === "" ? idle : closed
                }
            }
        }
        PageLoader {
            surroundings: surroundings
            visible: root.helping && !root.bridge.fault.present
            enabled: visible
            page: root.helping ? help : null
        }
        PageLoader {
            surroundings: surroundings
            visible: root.arranging && !root.bridge.fault.present
            enabled: visible
            page: root.arranging ? wishes : null
        }
        // a mistake of ours: what was being done is behind it, where it was
        Loader {
            anchors.fill: parent
            active: root.bridge.fault.present
            focus: active
            sourceComponent: Component {
                TroublePage {
                    surroundings: surroundings
                    title: root.bridge.fault.title
                    advice: root.bridge.fault.advice
                    code: root.bridge.fault.code
                    written: root.door === "complaint"
                    backText: Texts.visitErrorHome
                    primaryText: Texts.visitErrorAgain
                    primaryIcon: "arrow_back"
                    onAgain: root.bridge.fault.clear()
                    onClosed: {
                        root.bridge.fault.clear()
                        if (root.attended)
                            root.bridge.visit.end()
                        else
                            root.go("home")
                    }
                }
            }
        }
        Loader {
            anchors.fill: parent
            active: root.attended
            visible: !root.helping && !root.arranging && !root.bridge.fault.present
            focus: root.attended
            sourceComponent: Component {
                StaffFlow {
                    staff: root.bridge.staff
                    link: root.bridge.link
                    surroundings: surroundings
                }
            }
        }
    }
    ListenKeys {
        surroundings: surroundings
    }
    ReadingLight {
        lit: root.bridge.readAloud.lit as Item
    }
    Shortcut {
        // the same door for who cannot hold a finger on the mark
        sequence: "Ctrl+Shift+P"
        onActivated: root.bridge.staff.knock()
    }
    IdleDialog {
        opened: root.bridge.visit.warningLeft > 0
        seconds: root.bridge.visit.warningLeft
        onStay: root.bridge.visit.stay()
        unhurried: root.bridge.access.moreTime
        onLeave: root.bridge.visit.end()
        onMore: root.bridge.access.needMoreTime()
    }
    ScanLight {
        on: root.bridge.scanning.on
        lit: root.bridge.scanning.lit
    }
    Component {
        id: help

        HelpPage {
            surroundings: surroundings
            filling: root.door === "complaint"
            onClosed: root.helping = false
        }
    }
    Component {
        id: wishes

        AccessPage {
            surroundings: surroundings
            access: root.bridge.access
            focus: true
            onClosed: root.arranging = false
        }
    }
    Component {
        id: closed

        ClosedPage {
            surroundings: surroundings
            hours: root.bridge.staff.hours
            Component.onCompleted: root.bridge.follow.listen(false)
        }
    }
    Component {
        id: idle

        IdlePage {
            surroundings: surroundings
            slides: root.bridge.place.slides
            siteRows: root.bridge.place.siteRows
            onBegun: {
                root.bridge.visit.begin()
                root.go("home")
            }
            Component.onCompleted: root.bridge.follow.standBy()
        }
    }
    Component {
        id: home

        HomePage {
            surroundings: surroundings
            greeting: root.bridge.place.greeting
            noticeTitle: root.bridge.link.noticeTitle
            noticeAdvice: root.bridge.link.noticeAdvice
            hasServices: root.bridge.place.hasServices
            hasInformation: root.bridge.place.hasInformation
            forms: root.bridge.place.forms
            onComplaintOpened: root.openForm("aduan", {})
            onServicesOpened: root.openLink("services", "", {})
            onFollowOpened: root.enter("follow")
            onInformationOpened: {
                root.bridge.info.begin()
                root.enter("info")
            }
            onSearchOpened: root.enter("search")
            onFormOpened: form => root.openForm(form, {})
            onCounterOpened: root.helping = true
            Component.onCompleted: {
                root.bridge.link.look()
                root.bridge.follow.listen(true)
            }
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
            onLeave: root.leave()
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
            onLeave: root.leave()
            onFinished: root.bridge.visit.end()
            Component.onCompleted: root.bridge.follow.listen(true)
        }
    }
    Component {
        id: learn

        LearnFlow {
            learn: root.bridge.learn
            surroundings: surroundings
            visiting: root.trail.length > 0
            onLeave: root.leave()
            onFinished: root.bridge.visit.end()
            onSearchAsked: query => {
                root.bridge.search.write(query)
                root.enter("search")
            }
            onFormAsked: (form, answers) => root.openForm(form, answers)
            Component.onCompleted: {
                root.bridge.follow.listen(true)
                root.bridge.learn.begin()
            }
        }
    }
    Component {
        id: search

        SearchFlow {
            search: root.bridge.search
            surroundings: surroundings
            onLeave: root.leave()
            onLinkFollowed: (kind, code, answers) => root.openLink(kind, code, answers)
            Component.onCompleted: {
                root.bridge.follow.listen(true)
                root.bridge.search.begin()
            }
        }
    }
    Component {
        id: info

        InfoFlow {
            info: root.bridge.info
            surroundings: surroundings
            onLeave: root.leave()
            onLinkFollowed: (kind, code, answers) => root.openLink(kind, code, answers)
            Component.onCompleted: root.bridge.follow.listen(true)
        }
    }
}
