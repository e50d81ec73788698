// SPDX-License-Identifier: GPL-3.0-or-later
// It is safe: the receipt to take or photograph, the true state of sending, and what to keep.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    required property string kind
    required property string government
    required property string paperTitle
    required property string time
    required property bool approximate
    required property string ticket
    required property string numberLabel
    required property string accessCode
    // objects with "label" and "value"
    required property var lines
    required property list<string> qr
    required property string due
    required property string dueBasis
    required property string officer
    // printing, printed, no-printer or failed
    required property string printing
    required property string faultTitle
    required property string faultAdvice
    // stored, waiting, arrived or refused, and what that means
    required property string where
    required property string whereTitle
    required property string whereDetail
    required property int secondsLeft
    readonly property bool below: Theme.large
    // where the paper has little room: without the rule, then each answer on two lines, on one, only short ones, none
    property int shortened: 0
    readonly property int oneLine: 20
    readonly property var shownLines: shortened > 4 ? [] : shortened > 3 ? lines.filter(line => line.value.length <= oneLine) : lines
    readonly property bool beside: !Theme.landscape && !Theme.large
    readonly property var printNews: {
        switch (printing) {
        case "printed": return { "icon": "print", "title": Texts.complaintPrintedTitle, "detail": Texts.complaintPrintedDetail }
        case "no-printer": return { "icon": "photo_camera", "title": Texts.complaintNoPrinterTitle, "detail": Texts.complaintNoPrinterDetail }
        case "failed": return { "icon": "print_error", "title": faultTitle, "detail": faultAdvice }
        default: return { "icon": "print", "title": Texts.complaintPrintingTitle, "detail": Texts.complaintPrintingDetail }
        }
    }
    readonly property var notes: [
        printNews,
        { "icon": "key", "title": Texts.complaintKeyTitle, "detail": Texts.complaintKeyDetail },
        { "icon": "event_available", "title": Texts.complaintAnyTimeTitle, "detail": Texts.complaintAnyTimeDetail }
    ]

    signal printAgain
    signal finish

    objectName: "donePage"
    stageHeight: height - Theme.space.header - Theme.space.rail - Theme.space.tumpal - Theme.space.bar - counter.height - 2 * Theme.space.inner
    stageLarge: heading.implicitHeight + 2 * Theme.space.wide
    stageWidth: 760
    backText: root.printing === "no-printer" ? "" : Texts.complaintPrintAgain
    backIcon: "print"
    primaryText: Texts.finish
    primaryIcon: "check"
    onBack: root.printAgain()
    onPrimary: root.finish()

    stage: Item {
        anchors.fill: parent

        Label {
            id: heading

            x: Theme.space.margin
            y: Theme.space.gap
            width: parent.width - 2 * x
            visible: !root.lying
            type: Theme.type.question
            font.pixelSize: Theme.large ? Theme.type.title.size : Theme.type.question.size - 6
            lineHeight: Theme.large ? Theme.type.title.line : Theme.type.question.line - 6
            // its one line is room for the paper
            maximumLineCount: Theme.large ? 4 : 1
            fontSizeMode: Theme.large ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: Theme.type.title.base
            color: Theme.color.onStage
            text: Texts.complaintDoneTitle(root.kind)
        }
        Loader {
            id: paper

            readonly property real room: parent.height - y - Theme.space.gap

            function fit(): void {
                if (room > 400 && implicitHeight > room && root.shortened < 5) {
                    root.shortened += 1
                    // what was left out may have changed nothing
                    again.restart()
                }
            }

            x: Theme.space.margin
            y: root.lying ? Theme.space.small : heading.y + heading.implicitHeight + Theme.space.wide
            width: root.beside ? 630 : parent.width - 2 * x
            // the low screen has less room than the shortest receipt
            scale: Theme.seated && implicitHeight > room && room > 0 ? room / implicitHeight : 1
            transformOrigin: Item.TopLeft
            active: !root.below
            sourceComponent: receipt
            onImplicitHeightChanged: again.restart()
            onRoomChanged: {
                // while the page takes its shape the room changes; what was left out then may have room now
                root.shortened = 0
                again.restart()
            }

            // a timer goes with the page; what is called later may come when the page has gone
            Timer {
                id: again

                interval: 0
                onTriggered: paper.fit()
            }
        }
        Loader {
            x: 730
            y: heading.y + heading.implicitHeight + Theme.space.pad
            width: parent.width - x - Theme.space.pad
            active: root.beside
            sourceComponent: news
        }
    }

    Column {
        id: counter

        width: parent.width
        spacing: root.lying ? Theme.space.gap : Theme.space.wide

        Label {
            width: parent.width
            visible: root.lying
            type: Theme.type.title
            text: Texts.complaintDoneTitle(root.kind)
        }
        SendingBanner {
            objectName: "sendingBanner"
            width: parent.width
            tiled: !root.lying
            where: root.where
            title: root.whereTitle
            detail: root.whereDetail
        }
        Loader {
            width: parent.width
            active: root.below
            visible: active
            sourceComponent: receipt
        }
        Loader {
            width: parent.width
            active: !root.beside
            visible: active
            sourceComponent: news
        }
        Note {
            width: parent.width
            iconName: "timer"
            text: Texts.complaintCloses(root.secondsLeft)
        }
    }
    Component {
        id: receipt

        ReceiptPaper {
            government: root.government
            title: root.paperTitle
            stamp: root.approximate ? root.time + "\n" + Texts.complaintDoneApproximate : root.time
            ticket: root.ticket
            numberLabel: root.numberLabel
            accessCode: root.accessCode
            lines: root.shownLines
            answerLines: root.shortened > 2 ? 1 : root.shortened > 1 ? 2 : 3
            qr: root.qr
            due: root.due
            dueBasis: root.shortened > 0 ? "" : root.dueBasis
            officer: root.officer === "" ? "" : Texts.complaintDoneOfficer(root.officer)
        }
    }
    Component {
        id: news

        Column {
            id: column

            readonly property color ink: root.beside ? Theme.color.onStage : Theme.color.ink
            readonly property color soft: root.beside ? Theme.color.accentText : Theme.color.inkSoft

            spacing: root.beside ? Theme.space.margin : root.lying ? Theme.space.gap : Theme.space.inner

            Repeater {
                model: root.notes

                Flow {
                    id: note

                    required property var modelData

                    width: column.width
                    spacing: Theme.space.wide

                    Icon {
                        name: note.modelData.icon
                        color: root.beside ? Theme.color.stageIcon : Theme.color.icon
                        size: 68
                    }
                    Column {
                        width: root.beside ? note.width : note.width - 68 - note.spacing

                        Label {
                            width: parent.width
                            type: Theme.type.card
                            font.weight: Font.ExtraBold
                            color: column.ink
                            text: note.modelData.title
                        }
                        Label {
                            width: parent.width
                            type: Theme.type.body
                            color: column.soft
                            text: note.modelData.detail
                        }
                    }
                }
            }
        }
    }
}
