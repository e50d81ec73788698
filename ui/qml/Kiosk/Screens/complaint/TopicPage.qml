// SPDX-License-Identifier: GPL-3.0-or-later
// What the matter is about: guesses from the story first, all topics on request, and not knowing is an answer.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

QuestionFrame {
    id: root

    // objects with "value", "label" and "icon"
    required property var guesses
    required property var all
    required property bool allShown
    required property string unknown
    required property string topic
    required property string problem
    readonly property int columns: Theme.large ? 1 : (allShown ? 3 : Math.max(1, guesses.length))
    readonly property real room: area.width - 2 * Theme.space.margin
    readonly property real cell: (room - (columns - 1) * Theme.space.grid) / columns
    readonly property real half: Theme.large ? room : (room - Theme.space.grid) / 2

    signal chosen(string code)
    signal allWanted(bool on)

    objectName: "topicPage"
    stageHeight: Theme.space.stageTall

    Label {
        width: parent.width
        visible: text !== ""
        type: Theme.type.bodyStrong
        color: Theme.color.chili
        text: root.problem
    }
    Grid {
        width: parent.width
        columns: root.columns
        spacing: Theme.space.grid

        Repeater {
            model: root.allShown ? root.all : root.guesses

            Choice {
                required property var modelData

                objectName: "topic_" + modelData.value
                width: root.cell
                iconName: modelData.icon
                text: modelData.label
                chosen: modelData.value === root.topic
                onClicked: root.chosen(modelData.value)
            }
        }
        Choice {
            objectName: "topicUnknown"
            width: root.cell
            visible: root.allShown
            soft: true
            iconName: "help"
            text: Texts.complaintTopicUnknown
            chosen: root.topic === root.unknown
            onClicked: root.chosen(root.unknown)
        }
    }
    Grid {
        width: parent.width
        columns: Theme.large ? 1 : 2
        spacing: Theme.space.grid
        visible: !root.allShown

        Choice {
            objectName: "topicUnknownAfterGuesses"
            width: root.half
            soft: true
            iconName: "help"
            text: Texts.complaintTopicUnknown
            chosen: root.topic === root.unknown
            onClicked: root.chosen(root.unknown)
        }
        Choice {
            objectName: "topicOthers"
            width: root.half
            iconName: "more_horiz"
            text: Texts.complaintTopicOthers
            Accessible.role: Accessible.Button
            onClicked: root.allWanted(true)
        }
    }
}
