// SPDX-License-Identifier: GPL-3.0-or-later
// What can be printed looks like paper: the growing receipt and all that comes out of the slot.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

Column {
    id: root

    required property var words
    readonly property var answers: [
        { "label": words.topicLabel, "value": words.lamp }, { "label": words.storyLabel, "value": words.story }
    ]
    readonly property list<string> code: Array.from({ "length": 29 }, (_, y) =>
        Array.from({ "length": 29 }, (_, x) => (x * 7 + y * 13 + x * y * 3 + (x >> 2) * y) % 5 < 2 ? "1" : "0").join(""))

    spacing: Theme.space.pad

    States {
        width: parent.width
        name: "GrowingReceipt"
        staged: true
        cell: 560
        cellLarge: 840
        high: 380
        cases: [
            { "is": root.words.begun }, { "is": root.words.newest, "lines": root.answers },
            { "is": root.words.rest, "lines": root.answers, "newest": -1 }
        ]
        GrowingReceipt { government: root.words.government; title: root.words.receipt; stamp: root.words.stamp }
    }
    Flow {
        width: parent.width
        spacing: Theme.space.pad

        States {
            width: Math.min(parent.width, 880)
            name: "ReceiptRow"
            cell: 664
            cases: [{ "is": root.words.newest, "lit": true }, { "is": root.words.long, "label": root.words.longLabel, "value": root.words.longWord }]
            ReceiptRow { label: root.words.topicLabel; value: root.words.lamp }
        }
        States {
            width: Math.min(parent.width, 880)
            name: "ReceiptSlot"
            staged: true
            cell: 620
            ReceiptSlot {}
        }
        States {
            width: Math.min(parent.width, 880)
            name: "CheckPaper"
            cell: 880
            CheckPaper {
                inSlot: false
                government: root.words.government
                title: root.words.receipt
                lines: root.answers.map((answer, at) => ({ "page": at, "label": answer.label, "value": answer.value }))
            }
        }
        States {
            width: Math.min(parent.width, 880)
            name: "ReceiptPaper"
            cell: 664
            ReceiptPaper {
                printing: false
                government: root.words.government
                title: root.words.receipt
                stamp: root.words.stamp
                numberLabel: root.words.numberLabel
                ticket: root.words.ticket
                accessCode: root.words.access
                lines: root.answers
                qr: root.code
                due: root.words.day
            }
        }
        States {
            width: Math.min(parent.width, 880)
            name: "TakePaper"
            cell: 880
            TakePaper { qr: root.code; failed: false }
        }
        States {
            width: Math.min(parent.width, 880)
            name: "AnswerPaper"
            cell: 880
            AnswerPaper { agency: root.words.agency; text: root.words.answer; hint: root.words.paperOutDetail; iconName: "lampu_jalan" }
        }
        States {
            width: Math.min(parent.width, 880)
            name: "Timeline"
            cell: 880
            Timeline {
                steps: [
                    { "title": root.words.received, "detail": root.words.safeDetail, "day": root.words.day, "clock": root.words.clock, "done": true, "answer": false },
                    { "title": root.words.answered, "detail": root.words.arrived, "day": root.words.day, "clock": root.words.clock, "done": true, "answer": true },
                    { "title": root.words.later, "detail": "", "day": "", "clock": "", "done": false, "answer": false }
                ]
            }
        }
        States {
            width: Math.min(parent.width, 880)
            name: "QrPicture"
            cell: 174
            cellLarge: 174
            high: 174
            QrPicture { rows: root.code }
        }
        States {
            width: Math.min(parent.width, 880)
            name: "Paper"
            cell: 570
            high: 160
            cases: [{ "is": root.words.rest }, { "is": root.words.slotted, "tornBottom": false }]
            Paper {}
        }
        States {
            width: Math.min(parent.width, 880)
            name: "Perforation"
            cell: 570
            Perforation {}
        }
    }
}
