// SPDX-License-Identifier: GPL-3.0-or-later
// What only the staff's own pages are made of.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

Column {
    id: root

    required property var words
    readonly property var line: ({
        "icon": "print", "label": words.paperOut, "value": words.notReady, "advice": words.paperOutDetail, "level": "bad",
        "levelWord": words.noPaper
    })

    spacing: Theme.space.pad

    States {
        width: parent.width
        name: "PlainTile"
        cell: 482
        cases: [
            { "is": root.words.rest }, { "is": root.words.down, "down": true }, { "is": root.words.focus, "ringed": true },
            { "is": root.words.long, "text": root.words.longWord }
        ]
        PlainTile { iconName: "print"; text: root.words.report }
    }
    States {
        width: parent.width
        name: "TouchTarget"
        cases: [{ "is": root.words.rest }, { "is": root.words.down, "down": true }, { "is": root.words.chosen, "met": true }]
        TouchTarget {}
    }
    States {
        width: parent.width
        name: "LevelChip"
        cases: ["good", "watch", "bad", "unused", "asked"].map(level => ({ "is": "", "level": level }))
        LevelChip { level: "good"; text: root.words.sent }
    }
    Flow {
        width: parent.width
        spacing: Theme.space.pad

        States {
            width: Math.min(parent.width, 880)
            name: "DigitDots"
            cases: [{ "is": root.words.empty, "filled": 0 }, { "is": root.words.filled, "filled": 4 }]
            DigitDots { filled: 2; total: 6; spoken: root.words.secret }
        }
        States {
            width: Math.min(parent.width, 880)
            name: "DigitPad"
            cell: 620
            cellLarge: 620
            DigitPad { eraseText: root.words.clear }
        }
        States {
            width: Math.min(parent.width, 880)
            name: "StaffPaper"
            cell: 880
            StaffPaper { lines: [root.line, root.line] }
        }
        States {
            width: Math.min(parent.width, 880)
            name: "StaffRow"
            cell: 880
            StaffRow {
                iconName: "print"
                label: root.words.longWord
                value: root.words.notReady
                advice: root.words.paperOutDetail
                level: "watch"
                levelWord: root.words.noPaper
            }
        }
        States {
            width: Math.min(parent.width, 880)
            name: "HandCheck"
            cell: 880
            HandCheck { asked: "touch"; qrRows: [] }
        }
    }
}
