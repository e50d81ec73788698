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
        // the same without a strip below: as low as the words of the tallest
        readonly property real low: Array.from(children).reduce((most, card) => Math.max(most, card.wordsHeight ?? 0), Theme.space.key + Theme.space.pad)

        width: parent.width
        columns: !Theme.landscape || Theme.large ? 1 : !noted ? 2 : width >= 340 * root.options.length ? Math.max(1, root.options.length) : 1
        columnSpacing: Theme.space.wide
        rowSpacing: Theme.space.wide

        Repeater {
            model: root.options

            OptionCard {
                required property var modelData
                readonly property real wordsHeight: implicitContentHeight + topPadding + bottomPadding

                objectName: "choice_" + modelData.value
                width: cards.cell
                height: {
                    if (cards.columns > 1)
                        return cards.noted ? cards.tall : cards.low
                    return modelData.note !== "" ? implicitHeight : Math.max(Theme.space.key + Theme.space.pad, wordsHeight)
                }
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
