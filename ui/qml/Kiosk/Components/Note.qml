// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet sentence with its icon; "tinted" lays it on the city's soft colour.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Rectangle {
    id: root

    required property string text
    property string iconName: "lightbulb"
    property bool tinted: false
    property bool strong: false
    readonly property real pad: tinted ? Theme.space.inner : 0

    implicitHeight: Math.max(icon.height, words.implicitHeight) + (tinted ? Theme.space.pad : 0)
    radius: Theme.space.fieldRadius
    color: tinted ? Theme.color.accentSoft : "transparent"
    border.width: tinted && Theme.highContrast ? Theme.space.border : 0
    border.color: Theme.color.outline
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Icon {
        id: icon

        x: root.pad
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        color: root.strong ? Theme.color.ink : Theme.color.icon
        size: Theme.space.icon + Theme.space.tiny
    }
    Label {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.space.wide + Theme.space.tiny
        anchors.right: parent.right
        anchors.rightMargin: root.pad
        anchors.verticalCenter: parent.verticalCenter
        type: root.tinted ? Theme.type.label : Theme.type.body
        font.weight: root.tinted ? Font.DemiBold : Font.Medium
        lineHeight: root.tinted ? Theme.type.choice.line + 1 : Theme.type.body.line - 2
        color: root.tinted || root.strong ? Theme.color.ink : Theme.color.inkSoft
        text: root.text
    }
}
