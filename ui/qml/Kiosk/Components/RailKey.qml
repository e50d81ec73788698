// SPDX-License-Identifier: GPL-3.0-or-later
// One wish of the assistance rail: icon over a word (beside it in landscape); switched on = fill and check.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Pressable {
    id: root

    property string iconName: ""
    // over the word there is no room to grow
    readonly property real iconSize: beside ? Theme.space.iconSmall : 40
    property bool on: false
    readonly property color ink: on ? Theme.color.stageDark : Theme.color.onStage
    property bool beside: false
    // little height: words at their least size
    property bool compact: false

    implicitHeight: Theme.space.railTarget
    lip: 0
    radius: Theme.space.fieldRadius
    face: on ? Theme.color.onStage : "transparent"
    edge: on || (Theme.large && !Theme.landscape) || Theme.highContrast ? Theme.color.onStage : "transparent"
    edgeWidth: Theme.space.border
    ringColor: Theme.color.turmericText
    leftPadding: beside ? Theme.space.gap : Theme.space.tiny
    rightPadding: leftPadding
        Accessible.checkable: true
    Accessible.checked: on

    contentItem: Item {
        implicitWidth: root.beside ? icons.width + words.implicitWidth + Theme.space.snug
                                   : Math.max(icons.width, words.implicitWidth)

        Row {
            id: icons

            x: root.beside ? (parent.width - parent.implicitWidth) / 2 : (parent.width - width) / 2
            y: root.beside ? (parent.height - height) / 2 : (parent.height - height - words.height - Theme.space.tiny) / 2
            spacing: Theme.space.gap

            Icon {
                name: root.iconName
                color: root.ink
                size: root.iconSize + Theme.space.tiny
            }
            Icon {
                visible: root.on
                name: "check"
                color: root.ink
                size: root.iconSize
            }
        }
        Label {
            id: words

            x: root.beside ? icons.x + icons.width + Theme.space.snug : 0
            y: root.beside ? (parent.height - height) / 2 : icons.y + icons.height + Theme.space.tiny
            width: root.beside ? implicitWidth : parent.width
            type: Theme.type.rail
            font.pixelSize: root.compact ? type.base : type.size
            lineHeight: root.compact ? type.baseLine : type.line
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.type.rail.base
            color: root.ink
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            text: root.text
        }
    }
}
