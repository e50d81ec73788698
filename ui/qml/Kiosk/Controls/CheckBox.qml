// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence to agree to. It never starts ticked.
import QtQuick
import Kiosk.Theme

Pressable {
    id: root

    property bool ticked: false
    property bool wanted: false

    signal toggledTo(bool ticked)

    implicitWidth: 984
    implicitHeight: Math.max(148, implicitContentHeight + 2 * Theme.space.inner)
    lip: 0
    radius: Theme.space.fieldRadius
    edge: wanted ? Theme.color.chili : Theme.color.outline
    edgeWidth: wanted ? Theme.space.thick : Theme.space.border
    leftPadding: Theme.space.inner
    rightPadding: Theme.space.inner
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: ticked

    contentItem: Item {
        implicitHeight: Math.max(box.height, words.implicitHeight)

        Rectangle {
            id: box

            anchors.verticalCenter: parent.verticalCenter
            width: Theme.space.box
            height: width
            radius: Theme.space.markRadius + 2
            color: root.ticked ? Theme.color.chosen : Theme.color.paper
            border.color: root.ticked ? Theme.color.chosen : Theme.color.outline
            border.width: 5

            Icon {
                anchors.centerIn: parent
                visible: root.ticked
                name: "check"
                color: Theme.color.chosenMark
                size: 52
            }
        }
        Label {
            id: words

            anchors.left: box.right
            anchors.leftMargin: Theme.space.inner + Theme.space.tiny
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
        }
    }

    onClicked: root.toggledTo(!root.ticked)
}
