// SPDX-License-Identifier: GPL-3.0-or-later
// A filled circle with an icon: the check of a choice, a node of a timeline.
import QtQuick
import Kiosk.Theme

Rectangle {
    id: root

    property string iconName: "check"
    property color ink: Theme.color.onChosenMark
    property real size: 52
    property real iconSize: size * 0.7

    width: size
    height: size
    radius: size / 2
    color: Theme.color.chosenMark

    Icon {
        anchors.centerIn: parent
        name: root.iconName
        color: root.ink
        size: root.iconSize
    }
}
