// SPDX-License-Identifier: GPL-3.0-or-later
// The opening check: every part in words, what to do about it, and the key that signs it.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    // objects of StaffPaper
    required property var lines
    required property string asked
    required property int done
    required property int total
    // good, watch, bad; empty while something is still being checked
    required property string verdict
    required property list<string> qrRows
    property bool pressed: false
    readonly property bool beside: lying && !Theme.large
    readonly property bool speaks: verdict !== "" || asked !== "" || pressed

    signal answered(string answer)
    signal played
    signal touchBegun
    signal sign
    signal signAnyway
    signal again

    objectName: "openingCheckPage"
    stageHeight: Math.max(Theme.space.stageMenu, headline.height + 2 * Theme.space.wide)
    stageLarge: headline.height + 2 * Theme.space.wide
    stageWidth: Theme.space.stageHome + Theme.space.huge
    contentTop: Theme.space.wide
    backText: Texts.back
    thirdText: root.verdict === "bad" ? Texts.staffCheckAnyway : root.verdict === "" ? "" : Texts.staffCheckAgain
    thirdIcon: root.verdict === "bad" ? "lock" : "history"
    primaryText: root.verdict === "bad" ? Texts.staffCheckSignShut : Texts.staffCheckSign
    primaryIcon: "signature"
    primaryReady: root.verdict !== ""
    onThird: root.verdict === "bad" ? root.signAnyway() : root.again()
    onPrimary: root.sign()
    onPrimaryExplained: root.pressed = true
    onDoneChanged: root.pressed = false

    stage: Column {
        id: headline

        x: Theme.space.margin
        y: Theme.space.wide
        width: parent.width - 2 * x
        spacing: Theme.space.gap

        Label {
            width: parent.width
            type: root.lying && Theme.large ? Theme.type.title : Theme.type.question
            color: Theme.color.onStage
            text: Texts.staffCheckTitle
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            width: parent.width
            visible: root.verdict === "" && !Theme.large
            color: Theme.color.accentText
            text: Texts.staffCheckProgress(root.done, root.total)
        }
        Loader {
            width: parent.width
            active: root.beside
            visible: active
            sourceComponent: asking
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space.inner

        Loader {
            width: parent.width
            active: !root.beside
            visible: active && root.speaks
            sourceComponent: asking
        }
        StaffPaper {
            objectName: "checkLines"
            width: parent.width
            lines: root.lines
        }
    }
    // the verdict, and the question of the moment: lying, they stand beside the list
    Component {
        id: asking

        Column {
            spacing: Theme.space.inner

            Banner {
                objectName: "checkVerdict"
                width: parent.width
                visible: root.verdict !== ""
                tone: root.verdict === "good" ? Banner.Done : root.verdict === "bad" ? Banner.Fault : Banner.Waiting
                iconName: root.verdict === "good" ? "check_circle" : root.verdict === "bad" ? "lock" : "visibility"
                title: {
                    switch (root.verdict) {
                    case "good": return Texts.staffCheckGood
                    case "watch": return Texts.staffCheckWatch
                    default: return Texts.staffCheckBad
                    }
                }
            }
            Banner {
                objectName: "checkWait"
                width: parent.width
                visible: root.pressed && root.verdict === ""
                iconName: "schedule"
                title: root.asked === "" ? Texts.staffCheckWait : Texts.staffCheckHand
            }
            HandCheck {
                objectName: "handCheck"
                width: parent.width
                visible: root.asked !== ""
                asked: root.asked
                qrRows: root.qrRows
                onAnswered: answer => root.answered(answer)
                onPlayed: root.played()
                onTouchBegun: root.touchBegun()
            }
        }
    }
}
