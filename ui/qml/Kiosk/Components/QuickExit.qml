// SPDX-License-Identifier: GPL-3.0-or-later
// "Keluar cepat" on pages of a sensitive matter: one wide key, the screen is clean at once. Asks nothing.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Rectangle {
    id: root

    signal leave

    implicitHeight: key.height + 2 * Theme.space.gap
    color: Theme.color.floor

    ActionButton {
        id: key

        objectName: "quickExit"
        x: Theme.space.margin
        y: Theme.space.gap
        width: parent.width - 2 * x
        height: Math.max(Theme.space.target + Theme.space.gap, type.line + Theme.space.margin)
        kind: ActionButton.Dark
        iconName: "logout"
        text: Texts.accessExit
        Accessible.description: Texts.accessExitDetail
        onActivated: root.leave()
    }
}
