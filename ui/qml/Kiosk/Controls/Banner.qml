// SPDX-License-Identifier: GPL-3.0-or-later
// News of the moment: icon, fact, and what happens next.
import QtQuick
import Kiosk.Theme

Rectangle {
    id: root

    enum Tone { Waiting, Done, Fault }

    property int tone: Banner.Waiting
    property string iconName: tone === Banner.Done ? "check_circle" : (tone === Banner.Fault ? "error" : "cloud_off")
    property string title: ""
    property string detail: ""
    property bool tiled: false
    readonly property color accent: {
        switch (tone) {
        case Banner.Done: return Theme.color.moss
        case Banner.Fault: return Theme.color.chili
        default: return Theme.color.turmericDark
        }
    }

    implicitWidth: 984
    implicitHeight: Math.max(tiled ? 176 : 136, lines.implicitHeight + 2 * Theme.space.inner)
    radius: Theme.space.keyRadius
    border.width: Theme.space.border
    border.color: accent
    color: tone === Banner.Done ? Theme.color.mossSoft : (tone === Banner.Fault ? Theme.color.chiliSoft : Theme.color.turmericSoft)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + ". " + detail

    Rectangle {
        id: tile

        x: Theme.space.inner
        anchors.verticalCenter: parent.verticalCenter
        width: root.tiled ? 108 : Theme.space.iconLarge
        height: width
        radius: Theme.space.fieldRadius
        color: root.tiled && !Theme.highContrast ? Theme.color.turmeric : "transparent"

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: root.tiled ? 68 : Theme.space.iconLarge
            color: {
                if (Theme.highContrast)
                    return Theme.color.icon
                return root.tone === Banner.Waiting ? Theme.color.ink : root.accent
            }
        }
    }
    Column {
        id: lines

        anchors.left: tile.right
        anchors.leftMargin: Theme.space.inner
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.inner
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.tiny

        Label {
            width: parent.width
            visible: text !== ""
            type: root.tiled ? Theme.type.news : Theme.type.choice
            font.weight: Font.ExtraBold
            color: root.tone === Banner.Waiting ? Theme.color.ink : root.accent
            text: root.title
        }
        Label {
            width: parent.width
            visible: text !== ""
            type: root.tiled ? Theme.type.body : Theme.type.detail
            text: root.detail
        }
    }

    NumberAnimation on opacity {
        from: 0
        to: 1
        duration: Theme.motion.banner
    }
}
