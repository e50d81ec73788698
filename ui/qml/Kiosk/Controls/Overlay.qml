// SPDX-License-Identifier: GPL-3.0-or-later
// Lies over everything with a scrim: the ground of sheets and dialogs. Keeps the keyboard's focus inside.
import QtQuick
import Kiosk.Theme

FocusScope {
    id: root

    property bool opened: false
    readonly property string spokenAs: "alone"

    signal escaped
    signal scrimTapped

    parent: Theme.overlay
    anchors.fill: parent
    visible: opened
    enabled: opened
    z: 100

    Rectangle {
        anchors.fill: parent
        color: Theme.color.scrim

        MouseArea {
            anchors.fill: parent
            onClicked: root.scrimTapped()
        }
    }

    Keys.onEscapePressed: root.escaped()
    onOpenedChanged: {
        if (opened)
            forceActiveFocus(Qt.PopupFocusReason)
    }
}
