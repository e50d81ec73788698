// SPDX-License-Identifier: GPL-3.0-or-later
// Something few need: its title is seen, its lines when it is pressed.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

Pressable {
    id: root

    property string iconName: ""
    property string detail: ""
    property string hint: ""
    property list<string> lines: []
    property bool opened: false

    implicitWidth: 984
    implicitHeight: column.implicitHeight + 2 * Theme.space.wide
    lip: 0
    radius: Theme.space.fieldRadius
    face: opened ? Theme.color.paper : "transparent"
    edge: Theme.color.outline
    edgeWidth: Theme.space.border
    leftPadding: Theme.space.inner
    rightPadding: Theme.space.inner
    Accessible.description: detail + " " + hint
    Accessible.checkable: true
    Accessible.checked: opened

    contentItem: Item {
        Icon {
            id: icon

            y: column.y + (head.height - height) / 2
            name: root.iconName
        }
        Column {
            id: column

            anchors.left: icon.right
            anchors.leftMargin: Theme.space.inner
            anchors.right: arrow.left
            anchors.rightMargin: Theme.space.gap
            y: Theme.space.wide
            spacing: Theme.space.gap

            Column {
                id: head

                width: parent.width

                Label {
                    width: parent.width
                    type: Theme.type.label
                    text: root.text
                }
                Label {
                    width: parent.width
                    visible: text !== ""
                    type: Theme.type.detail
                    color: Theme.color.inkSoft
                    text: root.detail
                }
            }
            Repeater {
                model: root.opened ? root.lines : []

                Label {
                    required property string modelData

                    width: column.width
                    type: Theme.type.body
                    text: modelData
                }
            }
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            y: icon.y
            name: "keyboard_arrow_down"
            rotation: root.opened ? 180 : 0
            color: Theme.color.ink
        }
    }

    onClicked: root.opened = !root.opened
}
