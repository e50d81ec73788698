// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of reading aloud, over the rail while one listens: stop or read, once more, softer, louder, where am I.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Rectangle {
    id: root

    required property Surroundings surroundings
    readonly property string spokenAs: "nothing"
    readonly property bool twoRows: Theme.large && !Theme.landscape
    readonly property real side: Theme.landscape ? Theme.space.margin : Theme.space.pad + Theme.space.tiny
    readonly property real keyHeight: twoRows ? 132 : Theme.space.railTarget

    implicitHeight: keys.implicitHeight + Theme.space.inner
    color: Theme.color.stage

    Rectangle {
        width: parent.width
        height: Theme.space.border
        color: Theme.highContrast ? Theme.color.hairline : Theme.color.stageLight
    }
    Grid {
        id: keys

        readonly property real each: (root.width - 2 * root.side - (columns - 1) * spacing) / columns

        x: root.side
        anchors.verticalCenter: parent.verticalCenter
        columns: root.twoRows ? 3 : 5
        spacing: Theme.space.gap

        ListenKey {
            objectName: "listen-play"
            iconName: root.surroundings.speaking ? "stop" : "play_arrow"
            text: root.surroundings.speaking ? Texts.listenStop : Texts.listenPlay
            on: root.surroundings.speaking
            onClicked: root.surroundings.playAsked()
        }
        ListenKey {
            objectName: "listen-repeat"
            iconName: "replay"
            text: Texts.listenRepeat
            onClicked: root.surroundings.repeatAsked()
        }
        ListenKey {
            objectName: "listen-softer"
            iconName: "volume_down"
            text: Texts.listenSofter
            Accessible.description: root.visible ? Texts.listenVolume(root.surroundings.volume) : ""
            onClicked: root.surroundings.softerAsked()
        }
        ListenKey {
            objectName: "listen-louder"
            iconName: "volume_up"
            text: Texts.listenLouder
            Accessible.description: root.visible ? Texts.listenVolume(root.surroundings.volume) : ""
            onClicked: root.surroundings.louderAsked()
        }
        ListenKey {
            objectName: "listen-where"
            iconName: "location_on"
            text: Texts.listenWhere
            onClicked: root.surroundings.whereAsked()
        }
    }
    // how loud it is, over the two keys that change it
    Row {
        id: level

        readonly property real first: 2 * (keys.each + keys.spacing)

        x: root.twoRows ? root.width - root.side - width - Theme.space.gap : keys.x + first + keys.each + keys.spacing / 2 - width / 2
        y: root.twoRows ? root.height - root.side - height : Theme.space.gap
        spacing: Theme.space.tiny

        Repeater {
            model: root.surroundings.loudest

            Rectangle {
                required property int index
                readonly property bool on: index < root.surroundings.loudness

                width: 10
                height: 8 + 4 * index
                y: level.height - height
                radius: Theme.space.tiny
                color: on ? Theme.color.stageIcon : "transparent"
                border.width: 2
                border.color: on ? Theme.color.stageIcon : Theme.color.accentText
            }
        }
    }

    component ListenKey: RailKey {
        width: keys.each
        height: root.keyHeight
        beside: Theme.landscape && (!Theme.large || root.width >= 1800)
    }
}
