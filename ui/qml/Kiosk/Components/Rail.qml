// SPDX-License-Identifier: GPL-3.0-or-later
// Help that is on every page: a person, the language, text size, contrast, listening. Two rows with large text.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Rectangle {
    id: root

    required property Surroundings surroundings
    readonly property string spokenAs: "nothing"
    // one row while a keyboard needs the room
    property bool folded: false
    readonly property bool tall: Theme.space.tallRail && !folded
    // a narrow lying screen with large words puts the icon over the word
    readonly property bool beside: Theme.landscape && (!Theme.large || width >= 1800)
    readonly property real side: Theme.landscape ? Theme.space.margin : Theme.space.pad + Theme.space.tiny

    implicitHeight: folded ? Math.min(Theme.space.rail, 132) : Theme.space.rail
    color: Theme.color.stageDark

    Rectangle {
        width: parent.width
        height: Theme.space.border
        visible: Theme.highContrast
        color: Theme.color.hairline
    }
    Pressable {
        id: help

        objectName: "rail-help"
        x: Theme.leftHanded ? root.width - width - root.side : root.side
        y: root.tall ? Theme.space.inner : (parent.height - height) / 2
        width: root.tall ? parent.width - 2 * root.side : (Theme.landscape ? Math.max(380, implicitWidth) : Theme.space.helpKey)
        height: root.tall ? Math.max(112, implicitHeight) : (Theme.landscape ? Theme.space.target : Theme.space.railTarget)
        lip: 0
        radius: Theme.space.fieldRadius
        face: "transparent"
        edge: Theme.color.stageIcon
        edgeWidth: 4
        ringColor: Theme.color.turmericText
                leftPadding: Theme.space.wide
        rightPadding: Theme.space.wide
        text: Texts.railHelp
        onClicked: root.surroundings.helpAsked()

        contentItem: Item {
            implicitWidth: bell.width + helpWords.implicitWidth + Theme.space.wide

            Row {
                anchors.centerIn: parent
                spacing: Theme.space.wide

                Icon {
                    id: bell

                    anchors.verticalCenter: parent.verticalCenter
                    name: "concierge"
                    color: Theme.color.stageIcon
                    size: Theme.space.icon + Theme.space.small
                }
                Label {
                    id: helpWords

                    anchors.verticalCenter: parent.verticalCenter
                    width: root.tall || Theme.landscape ? implicitWidth : 140
                    type: root.tall ? Theme.type.key : Theme.type.rail
                    font.pixelSize: root.folded && !Theme.landscape ? Theme.type.rail.base : type.size
                    lineHeight: root.folded && !Theme.landscape ? Theme.type.rail.baseLine : type.line
                    color: Theme.color.onStage
                    text: help.text
                }
            }
        }
    }
    Row {
        id: wishes

        readonly property int keys: root.surroundings.canListen ? 4 : 3
        readonly property real each: root.tall ? (parent.width - 2 * root.side - (keys - 1) * spacing) / keys
                                               : Theme.space.railKey

        readonly property real edge: root.tall || Theme.landscape ? root.side : Theme.space.pad

        x: Theme.leftHanded ? edge : root.width - width - edge
        y: root.tall ? help.y + help.height + Theme.space.wide : (parent.height - Theme.space.railTarget) / 2
        spacing: root.tall ? Theme.space.gap : (Theme.landscape ? Theme.space.inner : Theme.space.gap)

        RailKey {
            objectName: "rail-language"
            width: Theme.landscape ? implicitWidth : wishes.each
            height: root.tall ? 132 : Theme.space.railTarget
            beside: root.beside
            compact: root.folded && !Theme.landscape
            iconName: "translate"
            text: Texts.railLanguage
            onClicked: root.surroundings.languageAsked()
        }
        RailKey {
            objectName: "rail-text"
            width: Theme.landscape ? implicitWidth : wishes.each
            height: root.tall ? 132 : Theme.space.railTarget
            beside: root.beside
            compact: root.folded && !Theme.landscape
            iconName: on ? "format_size" : "text_increase"
            on: Theme.textScale > 1 || Theme.seated || Theme.leftHanded
            text: Texts.railText
            onClicked: root.surroundings.textAsked()
        }
        RailKey {
            objectName: "rail-contrast"
            width: Theme.landscape ? implicitWidth : wishes.each
            height: root.tall ? 132 : Theme.space.railTarget
            beside: root.beside
            compact: root.folded && !Theme.landscape
            iconName: "contrast"
            on: Theme.highContrast
            text: Texts.railContrast
            onClicked: root.surroundings.contrastAsked()
        }
        RailKey {
            objectName: "rail-listen"
            visible: root.surroundings.canListen
            width: Theme.landscape ? implicitWidth : wishes.each
            height: root.tall ? 132 : Theme.space.railTarget
            beside: root.beside
            compact: root.folded && !Theme.landscape
            iconName: "volume_up"
            on: root.surroundings.listening
            text: Texts.railListen
            onClicked: root.surroundings.listenAsked()
        }
    }
}
