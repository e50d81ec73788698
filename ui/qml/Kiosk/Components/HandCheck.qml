// SPDX-License-Identifier: GPL-3.0-or-later
// What only a person can judge: one question at a time, with the keys that answer it.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Rectangle {
    id: root

    // touch, sound, scanner; empty when everything is answered
    required property string asked
    required property list<string> qrRows
    readonly property bool codeShown: asked === "scanner"
    readonly property string title: {
        switch (asked) {
        case "touch": return Texts.staffCheckTouch
        case "sound": return Texts.staffCheckSound
        default: return Texts.staffCheckScan
        }
    }
    readonly property string help: {
        switch (asked) {
        case "touch": return Texts.staffCheckTouchHelp
        case "sound": return Texts.staffCheckSoundHelp
        default: return Texts.staffCheckScanHelp
        }
    }

    signal answered(string answer)
    signal played
    signal touchBegun

    implicitHeight: Math.max(words.height, codeShown && !Theme.large ? code.height : 0) + 2 * Theme.space.inner
    radius: Theme.space.keyRadius
    color: Theme.color.turmericSoft
    border.width: Theme.space.border
    border.color: Theme.color.turmericDark

    Column {
        id: words

        x: Theme.space.inner
        y: Theme.space.inner
        width: parent.width - 2 * x - (root.codeShown && !Theme.large ? code.width + Theme.space.inner : 0)
        spacing: Theme.space.gap

        Label {
            width: parent.width
            type: Theme.type.title
            text: root.title
        }
        Label {
            width: parent.width
            text: root.help
        }
        Item {
            width: 1
            height: code.height
            visible: root.codeShown && Theme.large
        }
        Flow {
            width: parent.width
            spacing: Theme.space.grid

            ActionButton {
                objectName: "checkTouch"
                width: Math.max(210, implicitWidth)
                visible: root.asked === "touch"
                kind: ActionButton.Dark
                text: Texts.staffCheckTouchGo
                onActivated: root.touchBegun()
            }
            ActionButton {
                objectName: "checkPlay"
                visible: root.asked === "sound"
                kind: ActionButton.Secondary
                iconName: "volume_up"
                text: Texts.staffCheckSoundPlay
                onActivated: root.played()
            }
            ActionButton {
                objectName: "checkHeard"
                width: Math.max(210, implicitWidth)
                visible: root.asked === "sound"
                kind: ActionButton.Dark
                text: Texts.staffCheckSoundYes
                onActivated: root.answered("good")
            }
            ActionButton {
                objectName: "checkFailed"
                width: Math.max(210, implicitWidth)
                visible: root.asked === "sound" || root.asked === "scanner"
                kind: ActionButton.Secondary
                text: root.asked === "sound" ? Texts.staffCheckSoundNo : Texts.staffCheckScanNo
                onActivated: root.answered("failed")
            }
            ActionButton {
                objectName: "checkSkip"
                width: Math.max(210, implicitWidth)
                kind: ActionButton.Secondary
                text: Texts.staffCheckSkip
                onActivated: root.answered("skipped")
            }
        }
    }
    QrPicture {
        id: code

        x: Theme.large ? Theme.space.inner : parent.width - width - Theme.space.inner
        y: Theme.large ? words.y + words.children[2].y : (parent.height - height) / 2
        width: 230
        visible: root.codeShown
        quiet: Theme.space.wide
        rows: root.qrRows
        Accessible.name: root.title
    }
}
