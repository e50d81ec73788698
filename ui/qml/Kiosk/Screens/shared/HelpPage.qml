// SPDX-License-Identifier: GPL-3.0-or-later
// "Bantuan petugas": a person helps. What was written stays behind this page.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    property bool filling: false
    // lying with large words the stage holds the headline alone
    readonly property bool narrow: lying && Theme.large

    signal closed

    objectName: "helpPage"
    stageHeight: height - Theme.space.header - Theme.space.tumpal - Theme.space.rail - Theme.space.bar - counter.height - 2 * Theme.space.inner
    stageWidth: Theme.large ? Theme.space.stageHome + Theme.space.huge : Theme.space.stageColumn
    stageLarge: headline.height + 2 * Theme.space.inner
    pattern: false
    primaryText: Texts.visitHelpClose
    primaryIcon: "check"
    onPrimary: root.closed()
    Keys.onEscapePressed: root.closed()

    stage: Item {
        anchors.fill: parent

        Image {
            width: parent.width
            height: Math.max(width * 567 / 1080, Math.min(width * 0.75, parent.height - headline.height - Theme.space.margin))
            anchors.bottom: parent.bottom
            visible: !Theme.highContrast && parent.height > headline.height + height * 0.8
            source: Theme.residentsArt === "" ? "" : "image://art/" + Theme.residentsArt
            sourceSize.height: Math.ceil(height * Theme.scale)
            fillMode: Image.PreserveAspectCrop
            verticalAlignment: Image.AlignBottom
        }
        Column {
            id: headline

            x: Theme.space.margin
            y: Theme.space.wide
            width: parent.width - 2 * x
            spacing: Theme.space.wide

            Label {
                width: parent.width
                type: Theme.type.question
                color: Theme.color.onStage
                text: Texts.visitHelpTitle
            }
            Label {
                width: parent.width
                visible: !root.narrow
                type: Theme.type.field
                font.weight: Font.Medium
                color: Theme.color.accentText
                text: Texts.visitHelpDetail
            }
        }
    }

    Column {
        id: counter

        width: parent.width
        spacing: Theme.space.inner
        topPadding: Theme.space.small

        Label {
            width: parent.width
            visible: root.narrow
            text: Texts.visitHelpDetail
        }
        Repeater {
            model: [
                { "icon": "edit", "title": Texts.visitHelpFillTitle, "detail": Texts.visitHelpFillDetail },
                { "icon": "description", "title": Texts.visitHelpCounterTitle, "detail": Texts.visitHelpCounterDetail }
            ]

            Row {
                id: row

                required property var modelData

                width: parent.width
                spacing: Theme.space.inner

                IconTile {
                    id: tile

                    iconName: row.modelData.icon
                }
                Column {
                    width: parent.width - tile.width - parent.spacing

                    Label {
                        width: parent.width
                        type: Theme.type.title
                        text: row.modelData.title
                    }
                    Label {
                        width: parent.width
                        type: Theme.type.body
                        color: Theme.color.inkSoft
                        text: row.modelData.detail
                    }
                }
            }
        }
        ActionButton {
            objectName: "helpAccess"
            width: parent.width
            kind: ActionButton.Secondary
            iconName: "accessible"
            text: Texts.accessDoor
            onActivated: root.surroundings.textAsked()
        }
        Note {
            width: parent.width
            visible: root.filling
            tinted: true
            iconName: "shield"
            text: Texts.visitHelpKept
        }
    }
}
