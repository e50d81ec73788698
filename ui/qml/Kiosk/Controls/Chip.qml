// SPDX-License-Identifier: GPL-3.0-or-later
// A state in a pill: an icon and a word.
import QtQuick
import Kiosk.Theme

Rectangle {
    id: root

    enum Tone { Calm, Soft, Offline, Done, Fault, Answer }

    property int tone: Chip.Calm
    property string iconName: ""
    property string text: ""
    property TypeStyle type: Theme.type.rail
    readonly property color ink: {
        switch (tone) {
        case Chip.Calm: return Theme.color.onStage
        case Chip.Soft: return Theme.color.icon
        case Chip.Done: return Theme.color.moss
        case Chip.Fault: return Theme.color.chili
        case Chip.Answer: return Theme.color.onTurmeric
        default: return Theme.color.ink
        }
    }

    implicitWidth: row.implicitWidth + 2 * Theme.space.wide + Theme.space.small
    implicitHeight: Math.max(64, words.implicitHeight + Theme.space.inner)
    radius: height / 2
    border.width: Theme.highContrast ? Theme.space.border : 0
    border.color: tone === Chip.Answer ? Theme.color.turmeric : ink
    color: {
        switch (tone) {
        case Chip.Calm: return Theme.color.stageLight
        case Chip.Soft: return Theme.color.accentSoft
        case Chip.Done: return Theme.color.mossSoft
        case Chip.Fault: return Theme.color.chiliSoft
        case Chip.Answer: return Theme.color.turmeric
        default: return Theme.color.turmericSoft
        }
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.space.gap

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: name !== ""
            name: root.iconName
            color: root.ink
            size: Theme.space.iconSmall - Theme.space.tiny
        }
        Text {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.ink
            textFormat: Text.PlainText
            font.family: root.type.family
            font.pixelSize: root.type.size
            font.weight: root.type.weight
        }
    }
}
