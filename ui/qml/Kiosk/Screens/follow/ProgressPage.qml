// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a report so far, the agency's answer on paper, and until when it must come.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    required property string ticket
    required property string topic
    required property string badge
    required property bool answered
    required property string due
    // objects with "title", "detail", "day", "time", "done" and "answer"
    required property var steps
    required property string replyAgency
    required property string replyText
    required property string asOf
    required property bool canPrint
    // printing, printed, no-printer or failed
    required property string printing
    required property string faultTitle
    required property string faultAdvice

    signal printShort
    signal finish

    objectName: "progressPage"
    stageHeight: Math.max(Theme.space.stageMenu, headline.height + 2 * Theme.space.wide)
    stageWidth: Theme.large ? Theme.space.stageHome + Theme.space.huge : Theme.space.stageColumn
    stageLarge: stageHeight
    backText: Texts.followAnother
    thirdText: canPrint ? Texts.followPrint : ""
    thirdIcon: "print"
    primaryText: Texts.finish
    primaryIcon: "check"
    onThird: root.printShort()
    onPrimary: root.finish()

    stage: Flow {
        id: headline

        x: Theme.space.margin
        y: Theme.space.inner
        width: parent.width - 2 * x
        spacing: Theme.space.wide

        Column {
            width: Theme.landscape || Theme.large ? parent.width : parent.width - chip.width - parent.spacing

            Label {
                objectName: "progressTicket"
                width: parent.width
                type: Theme.type.code
                color: Theme.color.onStage
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.type.receipt.base
                text: root.ticket
            }
            Label {
                width: parent.width
                type: Theme.type.card
                color: Theme.color.onStage
                text: root.topic
            }
            Label {
                width: parent.width
                type: Theme.type.body
                color: Theme.color.accentText
                text: root.asOf === "" ? Texts.followNeverTold : root.asOf
            }
        }
        Chip {
            id: chip

            objectName: "progressBadge"
            tone: root.answered ? Chip.Answer : Chip.Calm
            type: Theme.large ? Theme.type.rail : Theme.type.choice
            iconName: root.answered ? "mark_chat_read" : "schedule"
            text: root.badge
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space.inner

        Banner {
            objectName: "printNews"
            width: parent.width
            visible: root.printing !== "" && root.printing !== "no-printer"
            tone: root.printing === "failed" ? Banner.Fault : Banner.Done
            iconName: root.printing === "failed" ? "print_error" : "print"
            title: root.printing === "failed" ? root.faultTitle : root.printing === "printed" ? Texts.complaintPrintedTitle : Texts.complaintPrintingTitle
            detail: root.printing === "failed" ? root.faultAdvice : Texts.complaintPrintedDetail
        }
        Timeline {
            objectName: "timeline"
            width: parent.width
            steps: root.steps
        }
        AnswerPaper {
            id: answer

            objectName: "answerPaper"
            x: Theme.large ? 0 : 108
            width: parent.width - x
            visible: root.answered
            agency: root.replyAgency
            text: root.replyText
            hint: Texts.followReplyHint
        }
        Note {
            width: parent.width
            visible: !root.answered && root.due !== ""
            tinted: true
            iconName: "event_available"
            text: Texts.followDue(root.due)
        }
    }
    Timer {
        // a long way must not hide what she came for: once the page has arrived, the answer is in sight
        interval: Theme.motion.page
        running: root.answered
        onTriggered: root.area.reveal(answer)
    }
}
