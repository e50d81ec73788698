// SPDX-License-Identifier: GPL-3.0-or-later
// What is read: lists, facts, news, and what to have ready.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

Column {
    id: root

    required property var words
    readonly property var line: ({
        "kind": "service", "code": "1", "value": "1", "label": words.idCard, "says": words.free, "detail": words.fourteenDays,
        "time": words.fourteenDays, "icon": "id_card", "leads": true, "free": true, "example": true
    })

    spacing: Theme.space.pad

    States {
        width: parent.width
        name: "Banner"
        cell: 570
        cases: [
            { "is": root.words.rest, "tone": Banner.Waiting },
            { "is": root.words.good, "tone": Banner.Done, "title": root.words.arrived, "detail": root.words.arrivedDetail },
            { "is": root.words.error, "tone": Banner.Fault, "iconName": "print_error", "title": root.words.paperOut, "detail": root.words.paperOutDetail },
            { "is": root.words.long, "tiled": true, "title": root.words.longWord }
        ]
        Banner { title: root.words.safe; detail: root.words.safeDetail }
    }
    States {
        width: parent.width
        name: "SendingBanner"
        cell: 570
        cases: ["waiting", "sending", "arrived", "refused"].map(where => ({ "is": "", "where": where }))
        SendingBanner { where: "waiting"; title: root.words.safe; detail: root.words.safeDetail }
    }
    States {
        width: parent.width
        name: "Note"
        cell: 570
        cases: [{ "is": root.words.rest }, { "is": root.words.chosen, "tinted": true }, { "is": root.words.long, "strong": true, "text": root.words.story }]
        Note { text: root.words.paperOutDetail }
    }
    States {
        width: parent.width
        name: "Question"
        cell: 984
        Question { text: root.words.hidden; help: root.words.hiddenDetail }
    }
    Flow {
        width: parent.width
        spacing: Theme.space.pad

        States {
            width: Math.min(parent.width, 870)
            name: "ServiceRows"
            cell: 870
            ServiceRows { rows: [root.line, root.line] }
        }
        States {
            width: Math.min(parent.width, 870)
            name: "FoundRows"
            cell: 870
            FoundRows { lines: [root.line, root.line] }
        }
        States {
            width: Math.min(parent.width, 870)
            name: "InfoRows"
            cell: 870
            InfoRows { lines: [root.line, root.line] }
        }
        States {
            width: Math.min(parent.width, 870)
            name: "BringPaper"
            cell: 870
            BringPaper {
                ready: 1
                things: [
                    { "text": root.words.familyCard, "note": root.words.oneSheet, "ready": true },
                    { "text": root.words.policeLetter, "note": "", "ready": false }
                ]
            }
        }
        States {
            width: Math.min(parent.width, 870)
            name: "FactPaper"
            cell: 870
            FactPaper {
                title: root.words.rules
                rows: [{ "label": root.words.cost, "value": root.words.free }, { "label": root.words.takes, "value": root.words.longWord }]
            }
        }
        States {
            width: Math.min(parent.width, 870)
            name: "ServiceFacts"
            cell: 870
            ServiceFacts { free: true; cost: root.words.free; time: root.words.fourteenDays; place: root.words.kelurahanSample }
        }
        States {
            width: Math.min(parent.width, 870)
            name: "StepList"
            cell: 870
            StepList { steps: [root.words.policeLetter, root.words.familyCard, root.words.story] }
        }
        States {
            width: Math.min(parent.width, 870)
            name: "BulletList"
            cell: 870
            BulletList { points: [root.words.policeLetter, root.words.story] }
        }
        States {
            width: Math.min(parent.width, 870)
            name: "IconLine"
            cell: 870
            IconLine { iconName: "storefront"; label: root.words.place; text: root.words.kelurahanSample; detail: root.words.fourteenDays }
        }
        States {
            width: Math.min(parent.width, 870)
            name: "SourceFoot"
            cell: 870
            SourceFoot { source: root.words.rules; checked: root.words.day; example: true }
        }
        States {
            width: Math.min(parent.width, 870)
            name: "FactRow"
            cell: 870
            FactRow { label: root.words.agencyLabel; value: root.words.agency }
        }
    }
}
