// SPDX-License-Identifier: GPL-3.0-or-later
// The highlight of one-switch use: a frame around a row or a control, and what a touch does, in words.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Item {
    id: root

    property bool on: false
    // in the window's own pixels
    property rect lit
    readonly property string spokenAs: "nothing"
    readonly property real edge: Theme.space.gap

    parent: Theme.overlay
    anchors.fill: parent
    z: 210
    visible: on

    Rectangle {
        x: root.lit.x / Theme.scale - root.edge
        y: root.lit.y / Theme.scale - root.edge
        width: root.lit.width / Theme.scale + 2 * root.edge
        height: root.lit.height / Theme.scale + 2 * root.edge
        color: "transparent"
        radius: Theme.space.keyRadius + root.edge
        border.width: Theme.space.ringAway
        border.color: Theme.color.onTurmeric

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.space.tiny
            color: "transparent"
            radius: parent.radius - Theme.space.tiny
            border.width: Theme.space.thick
            border.color: Theme.color.turmeric
        }
    }
    Rectangle {
        width: parent.width
        height: hint.implicitHeight + 2 * Theme.space.wide
        color: Theme.color.turmeric

        Label {
            id: hint

            x: Theme.space.margin
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            type: Theme.type.label
            color: Theme.color.onTurmeric
            horizontalAlignment: Text.AlignHCenter
            text: Texts.accessScanHint
        }
    }
}
