// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard above the action bar: it takes its room from the content, so it never covers the field.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

FocusScope {
    id: root

    // the frame whose fields are typed into
    required property Item page
    required property PagedArea area
    readonly property string spokenAs: "nothing"
    readonly property bool shown: InputMethod.visible && page.activeFocus
    readonly property real takes: shown ? height : 0
    readonly property Item typedInto: shown ? Window.activeFocusItem : null

    height: shown ? Theme.keyboardHeight : 0
    visible: shown

    onShownChanged: {
        if (shown)
            Theme.keyboardHome = root
        else if (Theme.keyboardHome === root)
            Theme.keyboardHome = null
    }
    // once the room has shrunk, bring the field into it
    onHeightChanged: settle.restart()
    onTypedIntoChanged: settle.restart()
    Component.onDestruction: {
        if (Theme.keyboardHome === root)
            Theme.keyboardHome = null
    }

    Timer {
        id: settle

        interval: 0
        onTriggered: {
            if (root.typedInto)
                root.area.reveal(root.typedInto)
        }
    }
}
