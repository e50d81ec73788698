// SPDX-License-Identifier: GPL-3.0-or-later
// The opening check: every part in words, what to do about it, and the key that signs it.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

TitledFrame {
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

    signal answered(string answer)
    signal played
    signal touchBegun
    signal sign
    signal signAnyway
    signal again

    objectName: "openingCheckPage"
    title: Texts.staffCheckTitle
    line: root.verdict === "" ? Texts.staffCheckProgress(root.done, root.total) : ""
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
    StaffPaper {
        objectName: "checkLines"
        width: parent.width
        lines: root.lines
    }
}
