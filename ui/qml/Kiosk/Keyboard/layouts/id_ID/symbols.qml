// SPDX-License-Identifier: GPL-3.0-or-later
// Digits and the signs a report needs.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import Kiosk.Texts

KeyboardLayout {
    inputMode: InputEngine.InputMode.Latin
    keyWeight: 97

    KeyboardRow {
        Key { key: Qt.Key_1; text: "1" }
        Key { key: Qt.Key_2; text: "2" }
        Key { key: Qt.Key_3; text: "3" }
        Key { key: Qt.Key_4; text: "4" }
        Key { key: Qt.Key_5; text: "5" }
        Key { key: Qt.Key_6; text: "6" }
        Key { key: Qt.Key_7; text: "7" }
        Key { key: Qt.Key_8; text: "8" }
        Key { key: Qt.Key_9; text: "9" }
        Key { key: Qt.Key_0; text: "0" }
    }
    KeyboardRow {
        FillerKey { weight: 48 }
        Key { key: Qt.Key_At; text: "@" }
        Key { key: Qt.Key_NumberSign; text: "#" }
        Key { key: Qt.Key_Slash; text: "/" }
        Key { key: Qt.Key_Minus; text: "-" }
        Key { key: Qt.Key_Plus; text: "+" }
        Key { key: Qt.Key_ParenLeft; text: "(" }
        Key { key: Qt.Key_ParenRight; text: ")" }
        Key { key: Qt.Key_Colon; text: ":" }
        Key { key: Qt.Key_Semicolon; text: ";" }
        FillerKey { weight: 48 }
    }
    KeyboardRow {
        FillerKey { weight: 145 }
        Key { key: Qt.Key_Question; text: "?" }
        Key { key: Qt.Key_Exclam; text: "!" }
        Key { key: Qt.Key_QuoteDbl; text: "\"" }
        Key { key: Qt.Key_Apostrophe; text: "'" }
        Key { key: Qt.Key_Percent; text: "%" }
        Key { key: Qt.Key_Ampersand; text: "&" }
        Key { key: Qt.Key_Equal; text: "=" }
        BackspaceKey { weight: 145 }
    }
    KeyboardRow {
        SymbolModeKey {
            weight: 150
            displayText: Texts.keyboardLetters
        }
        Key { key: Qt.Key_Comma; text: "," }
        SpaceKey {
            weight: 450
            displayText: Texts.keyboardSpace
        }
        Key { key: Qt.Key_Period; text: "." }
        EnterKey { weight: 220 }
    }
}
