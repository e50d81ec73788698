// SPDX-License-Identifier: GPL-3.0-or-later
// Where only digits are asked: a pad with large keys.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    inputMode: InputEngine.InputMode.Numeric
    keyWeight: 200

    KeyboardRow {
        FillerKey { weight: 240 }
        Key { key: Qt.Key_1; text: "1" }
        Key { key: Qt.Key_2; text: "2" }
        Key { key: Qt.Key_3; text: "3" }
        FillerKey { weight: 240 }
    }
    KeyboardRow {
        FillerKey { weight: 240 }
        Key { key: Qt.Key_4; text: "4" }
        Key { key: Qt.Key_5; text: "5" }
        Key { key: Qt.Key_6; text: "6" }
        FillerKey { weight: 240 }
    }
    KeyboardRow {
        FillerKey { weight: 240 }
        Key { key: Qt.Key_7; text: "7" }
        Key { key: Qt.Key_8; text: "8" }
        Key { key: Qt.Key_9; text: "9" }
        FillerKey { weight: 240 }
    }
    KeyboardRow {
        FillerKey { weight: 240 }
        BackspaceKey {}
        Key { key: Qt.Key_0; text: "0" }
        EnterKey {}
        FillerKey { weight: 240 }
    }
}
