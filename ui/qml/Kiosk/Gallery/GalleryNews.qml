// SPDX-License-Identifier: GPL-3.0-or-later
// News, the dialog, paper and the option cards.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Column {
    id: root

    required property var words

    spacing: 26

    Sample {
        caption: root.words.news
        Column {
            spacing: 22
            Banner { width: 590; title: root.words.safe; detail: root.words.safeDetail }
            Banner { width: 590; tone: Banner.Done; title: root.words.arrived; detail: root.words.arrivedDetail }
            Banner { width: 590; tone: Banner.Fault; iconName: "print_error"; title: root.words.paperOut; detail: root.words.paperOutDetail }
        }
    }
    Sample {
        caption: root.words.dialog
        Item {
            id: stand

            width: 590
            height: 720

            Dialog {
                parent: stand
                opened: true
                focus: false
                number: "20"
                title: Texts.idleTitle
                detail: Texts.idleDetail(20)
                primaryText: Texts.idleStay
            }
        }
    }
    Sample {
        caption: root.words.list
        Paper {
            width: 590
            height: 300

            Repeater {
                model: [[root.words.copy, root.words.ready, true], [root.words.form, root.words.notReady, false]]

                Item {
                    id: line

                    required property var modelData
                    required property int index

                    x: 28
                    y: 20 + index * 130
                    width: 534
                    height: 130

                    Rectangle {
                        y: 29
                        width: 72
                        height: 72
                        radius: Theme.space.markRadius
                        color: line.modelData[2] ? Theme.color.moss : Theme.color.paper
                        border.width: line.modelData[2] ? 0 : 5
                        border.color: Theme.color.outline
                        Icon { anchors.centerIn: parent; visible: line.modelData[2]; name: "check"; color: Theme.color.paper }
                    }
                    Label { x: 96; y: 22; type: Theme.type.choice; text: line.modelData[0] }
                    Label {
                        x: 96
                        y: 64
                        type: Theme.type.label
                        color: line.modelData[2] ? Theme.color.moss : Theme.color.inkSoft
                        text: line.modelData[1]
                    }
                    Perforation { y: 129; width: parent.width; visible: line.index === 0 }
                }
            }
        }
    }
}
