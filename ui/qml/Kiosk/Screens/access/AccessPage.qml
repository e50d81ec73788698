// SPDX-License-Identifier: GPL-3.0-or-later
// How this person uses the screen: each wish a key with its state in words, in use at once. The page behind is kept.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

TitledFrame {
    id: root

    required property Access access
    readonly property var sizes: [
        { "percent": 100, "name": Texts.accessText100 },
        { "percent": 130, "name": Texts.accessText130 },
        { "percent": 160, "name": Texts.accessText160 },
        { "percent": 200, "name": Texts.accessText200 }
    ]

    signal closed

    objectName: "accessPage"
    title: Texts.accessTitle
    // with large words the keys need the room
    line: Theme.large ? "" : Texts.accessLine
    spacing: Theme.space.wide
    primaryText: Texts.accessDone
    primaryIcon: "check"
    onPrimary: root.closed()
    Keys.onEscapePressed: root.closed()

    Column {
        width: parent.width
        spacing: Theme.space.gap

        Label {
            width: parent.width
            type: Theme.type.label
            text: Texts.accessText
        }
        Grid {
            id: sizeKeys

            readonly property real each: (width - (columns - 1) * spacing) / columns
            // all as tall as the one with the most words
            readonly property real tall: children.reduce((most, key) => Math.max(most, key.implicitHeight), 0)

            width: parent.width
            columns: Theme.large ? 2 : 4
            spacing: Theme.space.gap

            Repeater {
                model: root.sizes

                Choice {
                    required property var modelData

                    objectName: "text_" + modelData.percent
                    width: sizeKeys.each
                    height: sizeKeys.tall
                    iconName: modelData.percent > 100 ? "text_increase" : "format_size"
                    chosen: root.access.textPercent === modelData.percent
                    text: modelData.name + " " + modelData.percent + "%"
                    onClicked: root.access.chooseText(modelData.percent)
                }
            }
        }
    }
    Grid {
        id: wishes

        readonly property real each: (width - (columns - 1) * spacing) / columns

        width: parent.width
        columns: Theme.large ? 1 : 2
        spacing: Theme.space.wide

        WishKey {
            objectName: "wish-contrast"
            width: wishes.each
            iconName: "contrast"
            text: Texts.accessContrast
            on: root.access.highContrast
            standing: on ? Texts.accessOn : Texts.accessOff
            onClicked: root.access.toggleContrast()
        }
        WishKey {
            objectName: "wish-seat"
            width: wishes.each
            iconName: "accessible"
            text: Texts.accessSeat
            on: root.access.seated
            standing: on ? Texts.accessSeatOn : Texts.accessOff
            onClicked: root.access.toggleSeat()
        }
        WishKey {
            objectName: "wish-hand"
            width: wishes.each
            iconName: "back_hand"
            text: Texts.accessHand
            on: root.access.leftHanded
            standing: on ? Texts.accessHandLeft : Texts.accessHandRight
            onClicked: root.access.toggleHand()
        }
        WishKey {
            objectName: "wish-time"
            width: wishes.each
            iconName: "more_time"
            text: Texts.accessTime
            on: root.access.moreTime
            standing: on ? Texts.accessTimeOn : Texts.accessTimeOff
            onClicked: root.access.toggleTime()
        }
        WishKey {
            objectName: "wish-motion"
            width: wishes.each
            iconName: "animation"
            text: Texts.accessMotion
            on: root.access.reducedMotion
            standing: on ? Texts.accessMotionOn : Texts.accessMotionOff
            onClicked: root.access.toggleMotion()
        }
        WishKey {
            objectName: "wish-language"
            width: wishes.each
            iconName: "translate"
            text: Texts.accessLanguage
            standing: Texts.accessLanguageName
            Accessible.checkable: false
            onClicked: root.surroundings.languageAsked()
        }
        WishKey {
            objectName: "wish-scan"
            width: wishes.each
            iconName: "touch_app"
            text: Texts.accessScan
            on: root.access.scanning
            standing: on ? Texts.accessScanOn : Texts.accessOff
            onClicked: root.access.toggleScanning()
        }
        WishKey {
            objectName: "wish-speed"
            width: wishes.each
            iconName: "speed"
            text: Texts.accessSpeed
            standing: Texts.accessSpeedSeconds(root.access.scanSeconds)
            Accessible.checkable: false
            onClicked: root.access.changeSpeed()
        }
    }
}
