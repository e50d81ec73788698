// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles, option cards, numbers, receipt, timeline and answer.
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
            caption: root.words.tiles
            BigTile { paired: true; iconName: "campaign"; text: root.words.report; detail: root.words.reportDetail }
            BigTile { iconName: "description"; text: root.words.paperwork; detail: root.words.paperworkDetail }
        }
        Grid {
            columns: Theme.large ? 1 : 2
            spacing: 20
            WideTile { iconName: "receipt_long"; text: root.words.follow; detail: root.words.followDetail }
            SmallTile { lying: false; iconName: "star"; text: root.words.rate }
        }
        Sample {
            caption: root.words.options
            Column {
                spacing: 20
                OptionCard { text: root.words.named; detail: root.words.namedDetail; note: root.words.namedNote; noteIcon: "visibility" }
                OptionCard { chosen: true; text: root.words.hidden; detail: root.words.hiddenDetail; note: root.words.hiddenNote; noteIcon: "lock" }
            }
        }
        Sample {
            caption: root.words.numbers
            NumberStepper { width: 482; label: "RW"; value: 5 }
            NumberStepper { width: 482; label: "RT"; value: 0 }
        }
        CheckBox { text: root.words.agree }
    }
    Column {
        spacing: 24

        Sample {
            caption: root.words.papers
            Rectangle {
                width: 800
                height: 470
                color: Theme.color.stage
                clip: true
                TilePattern { anchors.fill: parent }
                GrowingReceipt {
                    x: 30
                    width: 664
                    height: 440
                    government: root.words.government
                    title: root.words.receipt
                    stamp: root.words.stamp
                    lines: [{ label: root.words.topicLabel, value: root.words.lamp }, { label: root.words.storyLabel, value: root.words.story }]
                }
                Tumpal { anchors.bottom: parent.bottom; width: parent.width }
            }
        }
        Timeline {
            width: 800
            steps: [
                { title: root.words.received, detail: root.words.safeDetail, day: root.words.day, clock: root.words.clock, done: true, answer: false },
                { title: root.words.answered, detail: root.words.arrived, day: root.words.day, clock: root.words.clock, done: true, answer: true }
            ]
        }
        AnswerPaper { width: 800; agency: root.words.agency; text: root.words.answer; iconName: "lampu_jalan" }
    }
}
