// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around every page: header, stage with its paper and steps, keys, rail; and what lies over it.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Column {
    id: root

    required property var words
    readonly property list<string> steps: [words.storyLabel, words.topicLabel, words.place]

    spacing: Theme.space.pad

    Surroundings {
        id: around

        kelurahan: root.words.kelurahanSample
        city: root.words.government
        clock: root.words.clock
        date: root.words.day
        network: Surroundings.Connected
    }
    States {
        width: parent.width
        name: "ActionBar"
        cell: 1080
        cellLarge: 1080
        cases: [
            { "is": root.words.rest }, { "is": root.words.off, "primaryReady": false },
            { "is": root.words.long, "thirdText": root.words.call, "thirdIcon": "print" }
        ]
        ActionBar { backText: Texts.back; primaryText: Texts.next }
    }
    States {
        width: parent.width
        name: "Rail"
        cell: 1080
        cellLarge: 1080
        Rail { surroundings: around }
    }
    States {
        width: parent.width
        name: "ListenBar"
        cell: 1080
        cellLarge: 1080
        ListenBar { surroundings: around }
    }
    States {
        width: parent.width
        name: "QuickExit"
        cell: 1080
        cellLarge: 1080
        QuickExit {}
    }
    States {
        width: parent.width
        name: "Header"
        staged: true
        cell: 1040
        cellLarge: 1040
        Header { surroundings: around }
    }
    States {
        width: parent.width
        name: "CounterHeader"
        cell: 1080
        cellLarge: 1080
        CounterHeader { surroundings: around }
    }
    States {
        width: parent.width
        name: "StepTrail"
        staged: true
        cell: 520
        cellLarge: 900
        cases: [
            { "is": root.words.begun, "current": 0 }, { "is": root.words.later, "current": 2 }, { "is": root.words.long, "full": true },
            { "is": "", "compact": true }
        ]
        StepTrail { steps: root.steps; current: 1 }
    }
    States {
        width: parent.width
        name: "Stepper"
        staged: true
        Stepper { current: 1; total: 5 }
    }
    Flow {
        width: parent.width
        spacing: Theme.space.pad

        Repeater {
            model: [framed, titled, asking, paged, listed]

            // a page as small as it goes, so that it is seen whole
            Item {
                id: small

                required property var modelData

                width: 864
                height: 1536

                Item {
                    width: 1080
                    height: 1920
                    scale: 0.8
                    transformOrigin: Item.TopLeft
                    clip: true

                    Loader {
                        anchors.fill: parent
                        sourceComponent: small.modelData
                    }
                }
            }
        }
    }
    Component {
        id: framed

        Frame {
            surroundings: around
            backText: Texts.back
            primaryText: Texts.next
            stage: ReceiptStage {
                government: root.words.government
                title: root.words.receipt
                steps: root.steps
                current: 1
                lines: [{ "label": root.words.topicLabel, "value": root.words.lamp }]
            }
            Question { width: parent.width; text: root.words.hidden; help: root.words.hiddenDetail }
        }
    }
    Component {
        id: titled

        TitledFrame {
            surroundings: around
            title: root.words.paperwork
            line: root.words.paperworkDetail
            backText: Texts.back
            body: Note { width: parent.width; text: root.words.paperOutDetail }
        }
    }
    Component {
        id: asking

        Item {
            id: ground

            IdleDialog { parent: ground; opened: true; focus: false }
        }
    }
    Component {
        id: paged

        PagedArea {
            moreText: Texts.pageMore
            backText: Texts.pageBack

            Column {
                width: parent.width
                spacing: Theme.space.wide

                Repeater {
                    model: 30
                    Label { text: root.words.road }
                }
            }
        }
    }
    Component {
        id: listed

        Item {
            id: floor

            ListSheet {
                parent: floor
                opened: true
                title: root.words.kelurahan
                options: Array.from({ "length": 30 }, (_, at) => ({ "value": String(at), "label": root.words.kelurahanSample }))
                value: "1"
                closeText: Texts.close
                moreText: Texts.pageMore
                backText: Texts.pageBack
            }
        }
    }
}
