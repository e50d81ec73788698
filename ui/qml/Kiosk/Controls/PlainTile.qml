// SPDX-License-Identifier: GPL-3.0-or-later
// A low door for staff: an icon and a verb; many of them stand on one page.
import QtQuick
import Kiosk.Theme

Pressable {
    id: root

    property string iconName: ""
    property string detail: ""

    implicitWidth: 482
    implicitHeight: Math.max(108, implicitContentHeight + topPadding + bottomPadding)
    edgeWidth: Theme.space.thin
    leftPadding: Theme.space.wide
    rightPadding: Theme.space.wide
    Accessible.description: detail

    contentItem: Item {
        implicitHeight: words.implicitHeight + 2 * Theme.space.snug

        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
        }
        Label {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: Theme.space.wide
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.type.choice
            text: root.text
        }
    }
}
