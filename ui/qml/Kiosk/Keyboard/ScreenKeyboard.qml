// SPDX-License-Identifier: GPL-3.0-or-later
// The one input panel of the program (Qt allows one). It moves into the frame that has the focus.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Kiosk.Theme

InputPanel {
    id: root

    parent: Theme.keyboardHome
    width: parent ? parent.width : 0
    visible: parent !== null && active

    Binding {
        target: Theme
        property: "keyboardHeight"
        value: root.height
    }
    Component.onCompleted: {
        VirtualKeyboardSettings.layoutPath = Qt.resolvedUrl("layouts")
        VirtualKeyboardSettings.styleName = "kiosk"
        VirtualKeyboardSettings.activeLocales = ["id_ID"]
        VirtualKeyboardSettings.locale = "id_ID"
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = false
    }
}
