// SPDX-License-Identifier: GPL-3.0-or-later
// What is written or chosen as an answer.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Column {
    id: root

    required property var words
    readonly property var choices: [
        { "is": words.rest }, { "is": words.down, "down": true }, { "is": words.focus, "ringed": true },
        { "is": words.chosen, "chosen": true }, { "is": words.chosenFocus, "chosen": true, "ringed": true },
        { "is": words.long, "text": words.longWord }
    ]

    spacing: Theme.space.pad

    States {
        width: parent.width
        name: "TextBox"
        cell: 570
        cases: [
            { "is": root.words.empty }, { "is": root.words.filled, "text": root.words.phoneHalf },
            { "is": root.words.error, "text": root.words.phoneHalf, "error": root.words.nikError },
            { "is": root.words.long, "label": root.words.longLabel, "text": root.words.longWord }
        ]
        TextBox { label: root.words.phone; placeholder: root.words.phoneSample; iconName: "call" }
    }
    States {
        width: parent.width
        name: "FieldFrame"
        cell: 570
        cases: [
            { "is": root.words.rest }, { "is": root.words.focus, "active": true },
            { "is": root.words.error, "error": root.words.nikError }
        ]
        FieldFrame { label: root.words.phone }
    }
    States {
        width: parent.width
        name: "DigitsBox"
        cell: 570
        cases: [{ "is": root.words.filled }, { "is": root.words.error, "error": root.words.nikError }]
        DigitsBox { label: root.words.nik; iconName: "id_card"; groups: [4, 4, 4, 4]; digits: root.words.nikDigits }
    }
    States {
        width: parent.width
        name: "LongTextBox"
        cell: 570
        cases: [
            { "is": root.words.empty }, { "is": root.words.filled, "text": root.words.story },
            { "is": root.words.error, "error": root.words.numberMissing }
        ]
        LongTextBox { boxHeight: 300; placeholder: root.words.storyHint; privacy: root.words.privacy; counter: root.words.left }
    }
    States {
        width: parent.width
        name: "Select, ListSheet"
        cell: 482
        cases: [
            { "is": root.words.empty }, { "is": root.words.filled, "value": "1" },
            { "is": root.words.error, "error": root.words.numberMissing }
        ]
        Select {
            label: root.words.kelurahan
            placeholder: root.words.letters
            options: [{ "value": "1", "label": root.words.kelurahanSample }]
            closeText: Texts.close
            moreText: Texts.pageMore
            backText: Texts.pageBack
        }
    }
    States {
        width: parent.width
        name: "SearchBox"
        cell: 570
        cases: [{ "is": root.words.empty }, { "is": root.words.filled, "text": root.words.idCard }]
        SearchBox { placeholder: root.words.find; clearText: root.words.clear }
    }
    States {
        width: parent.width
        name: "SearchDoor"
        cell: 570
        cases: root.choices.slice(0, 3)
        SearchDoor { text: root.words.find }
    }
    States {
        width: parent.width
        name: "CheckBox"
        cell: 570
        cases: [
            { "is": root.words.rest }, { "is": root.words.focus, "ringed": true }, { "is": root.words.chosen, "ticked": true },
            { "is": root.words.error, "wanted": true }
        ]
        CheckBox { text: root.words.agree }
    }
    States {
        width: parent.width
        name: "TickRow"
        cell: 570
        cases: [{ "is": root.words.rest }, { "is": root.words.focus, "ringed": true }, { "is": root.words.chosen, "ticked": true }]
        TickRow { text: root.words.copy; note: root.words.oneSheet; tickedText: root.words.ready; openText: root.words.notReady }
    }
    States {
        width: parent.width
        name: "RatingFaces"
        cell: 984
        cases: [{ "is": root.words.chosen }]
        RatingFaces {
            options: ["1", "2", "3", "4"].map(face => ({ "value": face, "label": root.words.rate }))
            value: "3"
        }
    }
}
