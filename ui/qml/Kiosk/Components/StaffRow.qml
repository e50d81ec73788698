// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a staff page: what, how it is in words, and below it what to do.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: root

    required property string iconName
    required property string label
    required property string value
    property string advice: ""
    property string level: ""
    property string levelWord: ""
    // with large words everything stands below one another
    readonly property bool stacked: Theme.large
    // a narrow line leaves its words the whole width
    readonly property bool below: stacked || width < 660

    implicitHeight: words.height + Theme.space.snug
    Accessible.role: Accessible.StaticText
    Accessible.name: [label, value, levelWord, advice].filter(part => part !== "").join(". ")

    Icon {
        id: icon

        y: (Theme.type.label.line - height) / 2 + Theme.space.tiny
        visible: root.iconName !== ""
        name: root.iconName
        size: Theme.space.iconSmall
    }
    Column {
        id: words

        anchors.left: icon.visible ? icon.right : parent.left
        anchors.leftMargin: icon.visible ? Theme.space.wide : 0
        anchors.right: parent.right
        y: Theme.space.tiny

        Item {
            width: parent.width
            height: root.below ? column.height : Math.max(column.height, chip.visible ? chip.height : 0)

            Flow {
                id: column

                width: parent.width - (chip.visible && !root.below ? chip.width + Theme.space.gap : 0)
                spacing: 0

                Label {
                    id: name

                    width: root.stacked ? parent.width : Math.min(implicitWidth + Theme.space.gap, parent.width)
                    type: Theme.type.detail
                    color: Theme.color.inkSoft
                    text: root.label
                }
                Label {
                    width: root.stacked || name.width + implicitWidth > parent.width ? parent.width : implicitWidth
                    visible: text !== ""
                    type: Theme.type.label
                    text: root.value
                }
                Item {
                    visible: root.below && chip.visible
                    width: parent.width
                    height: chip.height + Theme.space.small
                }
            }
            LevelChip {
                id: chip

                x: root.below ? 0 : parent.width - width
                y: root.below ? parent.height - height : 0
                visible: root.levelWord !== ""
                level: root.level
                text: root.levelWord
            }
        }
        Label {
            width: parent.width
            visible: text !== ""
            type: Theme.type.detail
            text: root.advice
        }
    }
}
