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
    Repeater {
        model: root.options

        OptionCard {
            required property var modelData

            objectName: "choice_" + modelData.value
            width: parent.width
            // without a strip below it a card is as low as its words
            height: modelData.note === "" ? Math.max(Theme.space.key + Theme.space.pad, implicitContentHeight + topPadding + bottomPadding) : implicitHeight
            text: modelData.label
            detail: modelData.help
            note: modelData.note
            noteIcon: modelData.icon
            chosen: modelData.value === root.value
            onClicked: root.chosen(modelData.value)
        }
    }
    Note {
        width: parent.width
        visible: root.notice !== ""
        iconName: "auto_delete"
        text: root.notice
    }
}
