// SPDX-License-Identifier: GPL-3.0-or-later
// Six digits that nobody sees. Whoever came here by chance finds the way back at once.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    required property string title
    required property string help
    required property int filled
    required property int total
    required property bool busy
    required property int waitSeconds
    required property string faultTitle
    required property string faultAdvice
    required property bool mayForget
    // lying, the pad needs the whole height of the counter; a narrow stage does not hold large words
    readonly property bool beside: lying && (!Theme.large || width > 1700)
    readonly property bool atFault: faultTitle !== "" || waitSeconds > 0
    readonly property string faultDetail: waitSeconds > 0 ? Texts.staffDoorWait(waitSeconds) : faultAdvice
    readonly property bool open: !busy && waitSeconds === 0

    signal digit(string digit)
    signal erase
    signal submit
    signal forgot

    objectName: "pinPage"
    stageHeight: Math.max(Theme.space.stageMenu, headline.height + 2 * Theme.space.wide)
    stageLarge: headline.height + 2 * Theme.space.wide
    stageWidth: Theme.large ? Theme.space.stageHome + Theme.space.huge : Theme.space.stageColumn
    backText: Texts.back
    thirdText: root.mayForget ? Texts.staffDoorForgot : ""
    thirdIcon: "help"
    primaryText: root.busy ? Texts.staffDoorChecking : root.mayForget ? Texts.staffDoorGo : Texts.next
    primaryReady: root.open && root.filled === root.total
    onThird: root.forgot()
    onPrimary: root.submit()

    stage: Column {
        id: headline

        x: Theme.space.margin
        y: Theme.space.wide
        width: parent.width - 2 * x
        spacing: Theme.space.small

        Label {
            width: parent.width
            type: Theme.type.body
            color: Theme.color.accentText
            text: Texts.staffDoorTitle
        }
        Label {
            width: parent.width
            type: Theme.type.question
            color: Theme.color.onStage
            text: root.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            width: parent.width
            visible: root.beside && !root.atFault
            color: Theme.color.accentText
            text: root.help
        }
        Banner {
            objectName: "pinFault"
            width: parent.width
            visible: root.beside && root.atFault
            tone: Banner.Fault
            title: root.faultTitle
            detail: root.faultDetail
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space.inner

        Banner {
            objectName: "pinFault"
            width: parent.width
            visible: !root.beside && root.atFault
            tone: Banner.Fault
            title: root.faultTitle
            detail: root.faultDetail
        }
        Label {
            width: parent.width
            visible: !root.beside && !root.atFault
            horizontalAlignment: Text.AlignHCenter
            color: Theme.color.inkSoft
            text: root.help
        }
        DigitDots {
            objectName: "pinDots"
            anchors.horizontalCenter: parent.horizontalCenter
            filled: root.filled
            total: root.total
            spoken: Texts.staffDoorDots(root.filled, root.total)
        }
        DigitPad {
            objectName: "pinPad"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, 720)
            keyHeight: Theme.landscape ? 118 : 138
            focus: true
            ready: root.open
            eraseText: Texts.staffDigitErase
            onDigit: digit => root.digit(digit)
            onErase: root.erase()
        }
    }
}
