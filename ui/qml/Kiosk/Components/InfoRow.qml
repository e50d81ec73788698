// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a paper list that opens something to read: icon, name, one line, and a mark while it is only an example.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Pressable {
    id: root

    property string iconName: ""
    property string detail: ""
    property string mark: ""

    implicitWidth: 984
    implicitHeight: Math.max(138, words.implicitHeight + 2 * Theme.space.wide)
    lip: 0
    radius: Theme.space.fieldRadius
    face: "transparent"
    edge: "transparent"
    leftPadding: Theme.space.inner
    rightPadding: Theme.space.inner
    Accessible.description: detail + " " + mark

    contentItem: Item {
        IconTile {
            id: tile

            anchors.verticalCenter: parent.verticalCenter
            iconName: root.iconName
        }
        Column {
            id: words

            anchors.left: tile.right
            anchors.leftMargin: Theme.space.inner
            anchors.right: arrow.left
            anchors.rightMargin: Theme.space.gap
            anchors.verticalCenter: parent.verticalCenter

            Flow {
                width: parent.width
                spacing: Theme.space.gap

                Label {
                    width: Math.min(implicitWidth, parent.width)
                    type: Theme.type.row
                    text: root.text
                }
                Rectangle {
                    visible: root.mark !== ""
                    width: word.implicitWidth + 2 * Theme.space.gap
                    height: Math.max(word.implicitHeight, Theme.type.row.line - Theme.space.tiny)
                    radius: height / 2
                    color: Theme.color.turmericSoft
                    border.width: Theme.highContrast ? Theme.space.tiny : Theme.space.thin
                    border.color: Theme.color.turmericDark

                    Label {
                        id: word

                        anchors.centerIn: parent
                        type: Theme.type.caption
                        wrapMode: Text.NoWrap
                        text: root.mark
                    }
                }
            }
            Label {
                width: parent.width
                visible: text !== ""
                type: Theme.type.detail
                color: Theme.color.inkSoft
                text: root.detail
            }
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron_right"
            color: Theme.color.ink
        }
    }
}
