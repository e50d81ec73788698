// SPDX-License-Identifier: GPL-3.0-or-later
// Lies over everything with a scrim: the ground of sheets and dialogs. Keeps the keyboard's focus inside.
import QtQuick
import Kiosk.Theme

FocusScope {
    id: root

    property bool opened: false
    readonly property string spokenAs: "alone"

    // who gets the focus back
    property Item before: null

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
        if (opened) {
            before = Window.activeFocusItem
            forceActiveFocus(Qt.PopupFocusReason)
        } else if (before) {
            before.forceActiveFocus(Qt.PopupFocusReason)
            before = null
        }
    }
}
