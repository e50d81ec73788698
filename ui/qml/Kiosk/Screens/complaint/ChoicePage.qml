// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few, each with its consequence in plain words: who may know the name.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

QuestionFrame {
    id: root

    // objects with "value", "label", "help", "note" and "icon"
    required property var options
    required property string value
    required property string notice
    required property string problem

    signal chosen(string value)

    objectName: "choicePage"
    stageHeight: Theme.space.stageReceipt

    Label {
        width: parent.width
        visible: text !== ""
        type: Theme.type.bodyStrong
        color: Theme.color.chili
        text: root.problem
    }
    Grid {
        id: cards

        // lying, there is more room beside than below
        readonly property bool noted: root.options.some(option => option.note !== "")
        readonly property real cell: (width - (columns - 1) * columnSpacing) / columns
        // cards beside one another are of one height
        readonly property real tall: Array.from(children).reduce((most, card) => Math.max(most, card.implicitHeight), 0)

        width: parent.width
        columns: !Theme.landscape || Theme.large ? 1 : noted ? Math.max(1, root.options.length) : 2
        columnSpacing: Theme.space.wide
        rowSpacing: Theme.space.wide

        Repeater {
            model: root.options

            OptionCard {
                required property var modelData

                objectName: "choice_" + modelData.value
                width: cards.cell
                // without a strip below it a card is as low as its words
                height: cards.columns > 1 && cards.noted ? cards.tall
                                                         : modelData.note !== "" ? implicitHeight
                                                                                 : Math.max(Theme.space.key + Theme.space.pad, implicitContentHeight + topPadding + bottomPadding)
                text: modelData.label
                detail: modelData.help
                note: modelData.note
                noteIcon: modelData.icon
                chosen: modelData.value === root.value
                onClicked: root.chosen(modelData.value)
            }
        }
    }
    Note {
        width: parent.width
        visible: root.notice !== ""
        iconName: "auto_delete"
        text: root.notice
    }
}
