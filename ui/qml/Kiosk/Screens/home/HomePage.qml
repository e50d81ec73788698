// SPDX-License-Identifier: GPL-3.0-or-later
// The doors. Only what this kiosk can do is a door of its own; all else leads to a person at the counter.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    required property string greeting
    readonly property bool oneColumn: Theme.large

    signal complaintOpened
    signal followOpened
    signal counterOpened

    objectName: "homePage"
    stageHeight: Theme.highContrast ? greetingBox.height + 2 * Theme.space.inner
                                    : height - Theme.space.header - Theme.space.tumpal - Theme.space.rail - counter.height - 2 * Theme.space.inner
    stageLarge: greetingBox.height + 2 * Theme.space.inner
    stageWidth: Theme.space.stageHome
    pattern: false

    stage: Item {
        anchors.fill: parent

        Image {
            width: parent.width
            height: Math.max(width * 567 / 1080, Math.min(width * 0.75, parent.height - greetingBox.height - Theme.space.margin))
            anchors.bottom: parent.bottom
            visible: !Theme.highContrast && parent.height > greetingBox.height + height * 0.8
            source: Theme.residentsArt === "" ? "" : "image://art/" + Theme.residentsArt
            sourceSize.height: Math.ceil(height * Theme.scale)
            fillMode: Image.PreserveAspectCrop
            verticalAlignment: Image.AlignBottom
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
            }
        }
    }

    Column {
        id: counter

        width: parent.width
        spacing: Theme.space.wide

        Grid {
            id: doors

            readonly property real cell: root.oneColumn ? width : (width - spacing) / 2
            readonly property real tall: Math.max(complaint.implicitHeight, follow.implicitHeight, root.oneColumn ? 0 : Theme.landscape ? 480 : 400)

            width: parent.width
            columns: root.oneColumn ? 1 : 2
            spacing: Theme.space.wide

            BigTile {
                id: complaint

                objectName: "homeComplaint"
                width: doors.cell
                height: doors.tall
                paired: true
                iconName: "campaign"
                text: Texts.homeComplaint
                detail: Texts.homeComplaintDetail
                onClicked: root.complaintOpened()
            }
            BigTile {
                id: follow

                objectName: "homeFollow"
                width: doors.cell
                height: doors.tall
                iconName: "receipt_long"
                text: Texts.homeFollow
                detail: Texts.homeFollowDetail
                onClicked: root.followOpened()
            }
        }
        WideTile {
            objectName: "homeCounter"
            width: parent.width
            iconName: "concierge"
            text: Texts.homeCounter
            detail: Texts.homeCounterDetail
            onClicked: root.counterOpened()
        }
        Note {
            width: parent.width
            iconName: "qr_code_scanner"
            text: Texts.homeScan
        }
    }
}
