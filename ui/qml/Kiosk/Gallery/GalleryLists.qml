// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a list, things to have ready, facts, what is folded, and the box that finds.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

Grid {
    id: root

    required property var words

    columns: Theme.large ? 1 : 2
    spacing: 48

    Column {
        spacing: 24

        Sample {
            caption: root.words.lists
            Paper {
                width: 800
                height: 300
                Column {
                    y: 14
                    ListRow { width: 800; iconName: "id_card"; text: root.words.idCard; mark: root.words.free; detail: root.words.fourteenDays }
                    ListRow { width: 800; leads: false; iconName: "quiz"; text: root.words.asked; detail: root.words.askedAnswer }
                }
            }
        }
        SearchBox { width: 800; placeholder: root.words.find; clearText: root.words.clear }
        SearchBox { width: 800; text: root.words.idCard; clearText: root.words.clear }
        SearchDoor { width: 800; text: root.words.find }
    }
    Column {
        spacing: 24

        BringPaper {
            width: 800
            ready: 1
            things: [
                { text: root.words.familyCard, note: root.words.oneSheet, ready: true },
                { text: root.words.policeLetter, note: "", ready: false }
            ]
        }
        Row {
            spacing: 18
            FactTile { width: 391; good: true; iconName: "payments"; label: root.words.cost; value: root.words.free }
            FactTile { width: 391; iconName: "schedule"; label: root.words.takes; value: root.words.fourteenDays }
        }
        StepList { width: 800; steps: [root.words.policeLetter, root.words.familyCard] }
        Fold { width: 800; iconName: "gavel"; text: root.words.rules; detail: root.words.example; lines: [root.words.rules] }
        Fold { width: 800; opened: true; iconName: "gavel"; text: root.words.rules; detail: root.words.example; lines: [root.words.rules] }
    }
}
