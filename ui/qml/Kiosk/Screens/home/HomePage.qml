// SPDX-License-Identifier: GPL-3.0-or-later
// The doors. Only what this kiosk can do is a door; the box at the foot finds everything behind them.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    required property string greeting
    // what a resident should know before she begins; empty when nothing keeps her from anything
    required property string noticeTitle
    required property string noticeAdvice
    required property bool hasServices
    required property bool hasInformation
    // codes of the forms this city's kiosks know
    required property var forms
    readonly property bool oneColumn: Theme.large
    readonly property var lesser: [
        { "form": "skm", "icon": "star", "text": Texts.homeRate },
        { "form": "informasi", "icon": "description", "text": Texts.homeAsk },
        { "form": "saran", "icon": "chat", "text": Texts.homeSuggest }
    ].filter(door => forms.includes(door.form))

    signal complaintOpened
    signal servicesOpened
    signal followOpened
    signal informationOpened
    signal counterOpened
    signal searchOpened
    signal formOpened(string form)

    objectName: "homePage"
    stageHeight: Theme.highContrast ? greetingBox.height + 2 * Theme.space.inner
                                    : height - Theme.space.header - Theme.space.tumpal - Theme.space.rail - counter.height - 2 * Theme.space.inner
    stageLarge: greetingBox.height + 2 * Theme.space.inner
    stageWidth: Theme.space.stageHome
    pattern: false
    // with large words the box becomes a key, and a second one shows the doors below
    thirdText: oneColumn ? Texts.homeSearchKey : ""
    thirdIcon: "search"
    primaryTurns: oneColumn
    primaryText: oneColumn && area.overflows ? (area.atEnd ? Texts.learnAgain : Texts.homeMore) : ""
    primaryIcon: area.atEnd ? "arrow_upward" : "arrow_downward"
    onThird: root.searchOpened()
    onPrimary: root.area.turnOn()

    stage: Item {
        anchors.fill: parent

        ResidentsArt {
            width: parent.width
            room: parent.height
            free: parent.height - greetingBox.y - greetingBox.height
        }
        Column {
            id: greetingBox

            x: Theme.space.margin
            y: Theme.landscape ? Theme.space.inner : Theme.space.tiny
            width: parent.width - 2 * x
            spacing: Theme.space.tiny

            Label {
                width: parent.width
                visible: !Theme.large
                type: Theme.type.card
                font.weight: Font.DemiBold
                color: Theme.color.turmericText
                text: root.greeting
            }
            Label {
                width: Math.min(parent.width, Theme.large ? parent.width : 620)
                type: Theme.type.greeting
                color: Theme.color.onStage
                text: Texts.homeQuestion
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
        }
    }

    Column {
        id: counter

        readonly property real others: middle.height + small.height + search.height + (small.visible ? 3 : 2) * spacing
                                       + (notice.visible ? notice.height + spacing : 0)
        readonly property real half: root.oneColumn ? width : (width - spacing) / 2

        width: parent.width
        spacing: Theme.space.wide

        Banner {
            id: notice

            objectName: "homeNotice"
            width: parent.width
            visible: root.noticeTitle !== ""
            iconName: "info"
            title: root.noticeTitle
            detail: root.noticeAdvice
        }
        Grid {
            // lying, the two big doors take what the others leave
            readonly property real spare: root.lying && !root.oneColumn
                ? root.area.height - root.area.topPadding - root.area.bottomPadding - counter.others : 0
            readonly property real tall: Math.max(complaint.implicitHeight, services.visible ? services.implicitHeight : 0,
                                                  Math.min(spare, 420))

            width: parent.width
            columns: root.oneColumn ? 1 : 2
            spacing: counter.spacing

            BigTile {
                id: complaint

                objectName: "homeComplaint"
                width: services.visible ? counter.half : counter.width
                height: parent.tall // qmllint disable missing-property
                paired: true
                iconName: "campaign"
                text: Texts.homeComplaint
                detail: root.lying ? Texts.homeComplaintDetailShort : Texts.homeComplaintDetail
                onClicked: root.complaintOpened()
            }
            BigTile {
                id: services

                objectName: "homeServices"
                width: counter.half
                height: parent.tall // qmllint disable missing-property
                visible: root.hasServices
                iconName: "description"
                text: Texts.homeServices
                detail: Texts.homeServicesDetail
                onClicked: root.servicesOpened()
            }
        }
        Grid {
            id: middle

            readonly property real tall: Math.max(follow.implicitHeight, beside.implicitHeight)

            width: parent.width
            columns: root.oneColumn ? 1 : 2
            spacing: counter.spacing

            WideTile {
                id: follow

                objectName: "homeFollow"
                width: counter.half
                height: parent.tall // qmllint disable missing-property
                iconName: "receipt_long"
                text: Texts.homeFollow
                detail: Texts.homeFollowDetail
                onClicked: root.followOpened()
            }
            WideTile {
                id: beside

                objectName: root.hasInformation ? "homeInformation" : "homeCounter"
                width: counter.half
                height: parent.tall // qmllint disable missing-property
                iconName: root.hasInformation ? "location_city" : "concierge"
                text: root.hasInformation ? Texts.homeInformation : Texts.homeCounter
                detail: root.hasInformation ? Texts.homeInformationDetail : Texts.homeCounterDetail
                onClicked: root.hasInformation ? root.informationOpened() : root.counterOpened()
            }
        }
        SmallDoors {
            id: small

            width: parent.width
            spacing: counter.spacing
            doors: root.lesser
            onOpened: form => root.formOpened(form)
        }
        SearchDoor {
            id: search

            objectName: "homeSearch"
            width: parent.width
            visible: !root.oneColumn
            text: Texts.homeSearch
            onClicked: root.searchOpened()
        }
    }
}
