// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a paper list that opens something: icon, name, a line below it.
import QtQuick
import Kiosk.Theme

Pressable {
    id: root

    property string iconName: ""
    // a word that counts more than the rest of the line, such as GRATIS
    property string mark: ""
    property string detail: ""
    // one line each while the list has its fixed rows
    property bool tight: true
    // as many lines as the answer takes
    property bool whole: false
    property bool leads: true

    implicitWidth: 984
    implicitHeight: Math.max(138, words.implicitHeight + 2 * Theme.space.wide)
    lip: 0
    radius: Theme.space.fieldRadius
    face: "transparent"
    edge: "transparent"
    leftPadding: Theme.space.inner
    rightPadding: Theme.space.inner
    Accessible.description: root.mark + " " + root.detail

    contentItem: Item {
        IconTile {
            id: tile

            anchors.verticalCenter: root.whole ? undefined : parent.verticalCenter
            y: root.whole ? Theme.space.wide : 0
            iconName: root.iconName
        }
        Column {
            id: words

            anchors.left: tile.right
            anchors.leftMargin: Theme.space.inner
            anchors.right: arrow.visible ? arrow.left : parent.right
            anchors.rightMargin: Theme.space.gap
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                type: Theme.type.row
                text: root.text
                maximumLineCount: root.tight ? 1 : 4
                fontSizeMode: root.tight ? Text.HorizontalFit : Text.FixedSize
                minimumPixelSize: Theme.type.detail.base
                elide: root.tight ? Text.ElideRight : Text.ElideNone
            }
            Grid {
                id: line

                readonly property bool beside: root.tight && !root.whole && mark.visible

                columns: beside ? 2 : 1
                columnSpacing: Theme.space.gap

                Label {
                    id: mark

                    visible: text !== ""
                    type: Theme.type.detail
                    font.weight: Font.Bold
                    color: Theme.color.moss
                    wrapMode: Text.NoWrap
                    text: root.mark
                }
                Label {
                    width: words.width - (line.beside ? mark.implicitWidth + line.columnSpacing : 0)
                    visible: root.detail !== ""
                    type: Theme.type.detail
                    color: Theme.color.inkSoft
                    text: (line.beside ? "·  " : "") + root.detail
                    maximumLineCount: root.whole ? 20 : root.tight ? 1 : 3
                    elide: root.whole ? Text.ElideNone : Text.ElideRight
                }
            }
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.leads
            name: "chevron_right"
            color: Theme.color.ink
        }
    }
}
