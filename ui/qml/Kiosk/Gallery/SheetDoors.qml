// SPDX-License-Identifier: GPL-3.0-or-later
// What one chooses from: answers in a grid, cards, tiles and rows.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

Column {
    id: root

    required property var words
    readonly property var pressed: [
        { "is": words.rest }, { "is": words.down, "down": true }, { "is": words.focus, "ringed": true },
        { "is": words.long, "text": words.longWord }
    ]
    readonly property var chosen: pressed.concat([
        { "is": words.chosen, "chosen": true }, { "is": words.chosenFocus, "chosen": true, "ringed": true }
    ])

    spacing: Theme.space.pad

    States {
        width: parent.width
        name: "Choice"
        cell: 316
        cases: root.chosen.concat([{ "is": root.words.soft, "soft": true, "iconName": "help", "text": root.words.unknown }])
        Choice { iconName: "road"; text: root.words.road }
    }
    States {
        width: parent.width
        name: "OptionCard"
        cell: 570
        cases: root.chosen.concat([{ "is": root.words.bare, "detail": "", "note": "" }])
        OptionCard { text: root.words.hidden; detail: root.words.hiddenDetail; note: root.words.hiddenNote; noteIcon: "lock" }
    }
    States {
        width: parent.width
        name: "BigTile"
        cell: 482
        cases: root.pressed.concat([{ "is": root.words.pair, "paired": true }])
        BigTile { iconName: "campaign"; text: root.words.report; detail: root.words.reportDetail }
    }
    States {
        width: parent.width
        name: "WideTile"
        cell: 482
        cases: root.pressed
        WideTile { iconName: "receipt_long"; text: root.words.follow; detail: root.words.followDetail }
    }
    States {
        width: parent.width
        name: "SmallTile"
        cell: 316
        cases: root.pressed.concat([{ "is": root.words.lying, "lying": true }])
        SmallTile { iconName: "star"; text: root.words.rate }
    }
    States {
        width: parent.width
        name: "SmallDoors"
        cell: 984
        SmallDoors { doors: ["star", "chat", "info"].map(icon => ({ "form": icon, "icon": icon, "text": root.words.rate })) }
    }
    States {
        width: parent.width
        name: "FactTile"
        cell: 316
        cases: [
            { "is": root.words.rest }, { "is": root.words.good, "good": true, "value": root.words.free },
            { "is": root.words.long, "value": root.words.longWord }
        ]
        FactTile { iconName: "schedule"; label: root.words.takes; value: root.words.fourteenDays }
    }
    States {
        width: parent.width
        name: "ListRow"
        cell: 800
        cases: root.pressed.concat([{ "is": root.words.bare, "leads": false }])
        ListRow { iconName: "id_card"; text: root.words.idCard; mark: root.words.free; detail: root.words.fourteenDays }
    }
    States {
        width: parent.width
        name: "InfoRow"
        cell: 800
        cases: root.pressed
        InfoRow { iconName: "photo_camera"; text: root.words.report; detail: root.words.reportDetail; mark: root.words.sample }
    }
    States {
        width: parent.width
        name: "Fold"
        cell: 800
        cases: [{ "is": root.words.rest }, { "is": root.words.focus, "ringed": true }, { "is": root.words.opened, "opened": true }]
        Fold { iconName: "gavel"; text: root.words.rules; detail: root.words.example; lines: [root.words.rules, root.words.rules] }
    }
    States {
        width: parent.width
        name: "ServiceTools"
        cell: 800
        ServiceTools { options: [{ "value": "", "label": root.words.letters, "note": "11" }]; group: ""; query: "" }
    }
}
