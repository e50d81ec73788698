// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, fields, choices and steps in their states.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Column {
    id: root

    required property var words

    spacing: 26

    Row {
        spacing: 24

        Sample {
            caption: root.words.primaryRest
            ActionButton { width: 272; iconName: "arrow_forward"; text: Texts.next }
        }
        Sample {
            caption: root.words.primaryDown
            ActionButton { width: 272; iconName: "arrow_forward"; text: Texts.next; down: true }
        }
        Sample {
            caption: root.words.primaryFocus
            ActionButton {
                width: 272
                iconName: "arrow_forward"
                text: Texts.next
                FocusRing { shown: true }
            }
        }
        Sample {
            caption: root.words.primaryOff
            ActionButton { width: 272; iconName: "arrow_forward"; text: Texts.next; ready: false }
        }
    }
    Row {
        spacing: 24

        Sample {
            caption: root.words.secondRest
            ActionButton { width: 272; kind: ActionButton.Secondary; iconName: "arrow_back"; text: Texts.back }
        }
        Sample {
            caption: root.words.secondDown
            ActionButton { width: 272; kind: ActionButton.Secondary; iconName: "arrow_back"; text: Texts.back; down: true }
        }
        Sample {
            caption: root.words.darkRest
            ActionButton { width: 272; kind: ActionButton.Dark; iconName: "campaign"; text: root.words.call }
        }
        Sample {
            caption: root.words.dangerRest
            ActionButton { width: 272; kind: ActionButton.Danger; iconName: "delete"; text: Texts.remove }
        }
    }
    Grid {
        columns: Theme.large ? 1 : 2
        columnSpacing: 32
        rowSpacing: 26

        TextBox { width: Theme.large ? 984 : 562; label: root.words.phone; placeholder: root.words.phoneSample; iconName: "call" }
        TextBox {
            id: typing

            width: Theme.large ? 984 : 562
            label: root.words.phoneTyping
            text: root.words.phoneHalf
            iconName: "call"
            Component.onCompleted: input.forceActiveFocus()
        }
        TextBox { width: Theme.large ? 984 : 562; label: root.words.nik; text: root.words.nikSample; iconName: "id_card"; error: root.words.nikError }
        Select {
            width: Theme.large ? 984 : 562
            label: root.words.kelurahan
            value: "1"
            options: [{ value: "1", label: root.words.kelurahanSample }]
            closeText: Texts.close
            moreText: Texts.pageMore
            backText: Texts.pageBack
        }
    }
    Grid {
        columns: Theme.large ? 1 : 2
        spacing: 40

        Sample {
            caption: root.words.choices
            Grid {
                readonly property real cell: Theme.large ? 984 : 316

                columns: Theme.large ? 1 : 3
                spacing: Theme.space.grid

                Choice { width: parent.cell; iconName: "road"; text: root.words.road } // qmllint disable missing-property
                Choice { width: parent.cell; iconName: "lampu_jalan"; text: root.words.lamp; chosen: true } // qmllint disable missing-property
                Choice { width: parent.cell; iconName: "help"; text: root.words.unknown; soft: true } // qmllint disable missing-property
            }
        }
        Sample {
            caption: root.words.filters
            Column {
                spacing: Theme.space.gap
                FilterChip { text: root.words.letters; count: "11" }
                FilterChip { text: "25"; chosen: true }
            }
        }
    }
    Sample {
        caption: root.words.steps
        Rectangle {
            width: 1156
            height: Theme.large ? 340 : 252
            radius: Theme.space.tileRadius
            color: Theme.color.stage

            StepTrail {
                x: 40
                y: 50
                steps: ["", "", root.words.place, "", ""]
                current: 2
            }
            Grid {
                x: 470
                y: 60
                columns: 2
                spacing: 24

                Chip { iconName: "cloud_done"; text: Texts.networkConnected }
                Chip { tone: Chip.Offline; iconName: "cloud_off"; text: Texts.networkAway }
                Chip { tone: Chip.Done; iconName: "check_circle"; text: root.words.sent }
                Chip { tone: Chip.Fault; iconName: "error"; text: root.words.noPaper }
            }
        }
    }
}
