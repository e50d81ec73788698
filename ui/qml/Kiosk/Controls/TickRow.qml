// SPDX-License-Identifier: GPL-3.0-or-later
// Something to have ready: a box, what it is, and in words whether it is there.
import QtQuick
import Kiosk.Theme

Pressable {
    id: root

    property string note: ""
    property bool ticked: false
    property string tickedText: ""
    property string openText: ""
    readonly property bool below: Theme.large

    implicitWidth: 912
    implicitHeight: Math.max(124, words.implicitHeight + 2 * Theme.space.wide)
    lip: 0
    radius: Theme.space.fieldRadius
    face: "transparent"
    edge: "transparent"
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: ticked
    Accessible.description: note + " " + (ticked ? tickedText : openText)

    contentItem: Item {
        Rectangle {
            id: box

            anchors.verticalCenter: parent.verticalCenter
            width: 72
            height: width
            radius: Theme.space.markRadius
            color: root.ticked ? (Theme.highContrast ? Theme.color.chosen : Theme.color.moss) : Theme.color.paper
            border.color: root.ticked ? color : Theme.color.outline
            border.width: 5

            Icon {
                anchors.centerIn: parent
                visible: root.ticked
                name: "check"
                color: Theme.highContrast ? Theme.color.chosenMark : Theme.color.onStage
                size: 52
            }
        }
        Column {
            id: words

            anchors.left: box.right
            anchors.leftMargin: Theme.space.inner
            anchors.right: root.below ? parent.right : word.left
            anchors.rightMargin: root.below ? 0 : Theme.space.wide
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                type: Theme.type.choice
                lineHeight: Theme.type.choice.line + 4
                text: root.text
            }
            Label {
                width: parent.width
                visible: text !== ""
                type: Theme.type.detail
                color: Theme.color.inkSoft
                text: root.note
            }
            Label {
                width: parent.width
                visible: root.below
                type: Theme.type.label
                color: root.ticked ? Theme.color.moss : Theme.color.inkSoft
                text: root.ticked ? root.tickedText : root.openText
            }
        }
        Label {
            id: word

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.below
            wrapMode: Text.NoWrap
            type: Theme.type.label
            color: root.ticked ? Theme.color.moss : Theme.color.inkSoft
            text: root.ticked ? root.tickedText : root.openText
        }
    }
}
