// SPDX-License-Identifier: GPL-3.0-or-later
// What is pressed to act: keys, filters, wishes of the rail; and the marks and icons upon them.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Column {
    id: root

    required property var words
    readonly property var pressed: [
        { "is": words.rest }, { "is": words.down, "down": true }, { "is": words.focus, "ringed": true }
    ]
    readonly property var keys: pressed.concat([
        { "is": words.off, "ready": false }, { "is": words.long, "text": words.longKey }
    ])

    spacing: Theme.space.pad

    States {
        width: parent.width
        name: "ActionButton.Primary"
        cell: 300
        cellLarge: 460
        cases: root.keys
        ActionButton { iconName: "arrow_forward"; text: Texts.next }
    }
    States {
        width: parent.width
        name: "ActionButton.Secondary"
        cell: 300
        cellLarge: 460
        cases: root.keys
        ActionButton { kind: ActionButton.Secondary; iconName: "arrow_back"; text: Texts.back }
    }
    States {
        width: parent.width
        name: "ActionButton.Dark"
        cell: 300
        cellLarge: 460
        cases: root.keys
        ActionButton { kind: ActionButton.Dark; iconName: "campaign"; text: root.words.call }
    }
    States {
        width: parent.width
        name: "ActionButton.Danger"
        cell: 300
        cellLarge: 460
        cases: root.keys
        ActionButton { kind: ActionButton.Danger; iconName: "delete"; text: Texts.remove }
    }
    States {
        width: parent.width
        name: "FilterChip"
        cases: root.pressed.concat([
            { "is": root.words.chosen, "chosen": true }, { "is": root.words.chosenFocus, "chosen": true, "ringed": true },
            { "is": root.words.long, "text": root.words.longWord }
        ])
        FilterChip { text: root.words.letters; count: "11" }
    }
    States {
        width: parent.width
        name: "Chip"
        cases: [
            { "is": root.words.rest }, { "is": "", "tone": Chip.Soft }, { "is": "", "tone": Chip.Offline },
            { "is": "", "tone": Chip.Done }, { "is": "", "tone": Chip.Fault }, { "is": "", "tone": Chip.Answer }
        ]
        Chip { iconName: "cloud_done"; text: root.words.sent }
    }
    States {
        width: parent.width
        name: "NetworkChip"
        staged: true
        cases: [{ "is": "", "network": Surroundings.Connected }, { "is": "", "network": Surroundings.Away }]
        NetworkChip { network: Surroundings.Connected }
    }
    States {
        width: parent.width
        name: "RailKey"
        staged: true
        cell: 163
        cellLarge: 316
        high: Theme.large ? 132 : 100
        cases: root.pressed.concat([{ "is": root.words.chosen, "on": true }])
        RailKey { iconName: "contrast"; text: Texts.railContrast }
    }
    States {
        width: parent.width
        name: "WishKey"
        cell: 482
        cases: root.pressed.concat([{ "is": root.words.chosen, "on": true }, { "is": root.words.long, "text": root.words.longWord }])
        WishKey { iconName: "contrast"; text: Texts.railContrast; standing: root.words.rest }
    }
    States {
        width: parent.width
        name: "Pressable"
        cell: 160
        cellLarge: 160
        high: 96
        cases: root.pressed
        Pressable { text: root.words.letters }
    }
    States {
        width: parent.width
        name: "NumberStepper"
        cell: 482
        cases: [
            { "is": root.words.rest }, { "is": root.words.filled, "value": 5 },
            { "is": root.words.error, "error": root.words.numberMissing }
        ]
        NumberStepper { label: root.words.neighbourhood }
    }
    Flow {
        width: parent.width
        spacing: Theme.space.pad

        States {
            name: "Icon"
            cell: Theme.space.icon
            cellLarge: Theme.space.icon
            high: cell
            cases: ["lampu_jalan", "campaign", "receipt_long", "star", "qr_code_2"].map(icon => ({ "is": "", "name": icon }))
            Icon {}
        }
        States {
            name: "IconTile"
            cell: 92
            cellLarge: 92
            high: 92
            cases: ["description", "star"].map(icon => ({ "is": "", "iconName": icon }))
            IconTile {}
        }
        States {
            name: "RoundMark"
            cell: 52
            cellLarge: 52
            high: 52
            RoundMark { color: Theme.color.chosenMark }
        }
        States {
            name: "Mark"
            staged: true
            cell: 68
            cellLarge: 68
            high: 68
            Mark {}
        }
        States {
            name: "FocusRing"
            cell: 120
            cellLarge: 120
            high: 80
            FocusRing { shown: true }
        }
        States {
            name: "Cursor"
            cell: 30
            cellLarge: 30
            high: 60
            Cursor { shown: false }
        }
    }
}
