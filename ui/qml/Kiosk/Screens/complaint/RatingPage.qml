// SPDX-License-Identifier: GPL-3.0-or-later
// One element of a survey: in plain words, in the words of the rule, and four faces. A tap answers and goes on.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

QuestionFrame {
    id: root

    // objects with "value" and "label"
    required property var options
    required property string value
    // as the rule asks it
    required property string asked
    required property string guide
    required property string notice
    required property string problem

    signal chosen(string value)

    objectName: "ratingPage"
    stageHeight: Theme.space.stageReceipt
    help: Theme.landscape || Theme.large ? "" : guide
    answersSpacing: Theme.landscape ? Theme.space.wide : Theme.space.inner

    Label {
        width: parent.width
        visible: !Theme.large
        color: Theme.color.inkSoft
        text: root.asked
    }
    Label {
        width: parent.width
        visible: text !== ""
        type: Theme.type.bodyStrong
        color: Theme.color.chili
        text: root.problem
    }
    RatingFaces {
        objectName: "faces"
        width: parent.width
        options: root.options
        value: root.value
        onChosen: value => {
            root.chosen(value)
            seen.restart()
        }
    }
    // large words leave the faces the room next to the question
    Label {
        width: parent.width
        visible: Theme.large
        color: Theme.color.inkSoft
        text: root.asked
    }
    Note {
        width: parent.width
        visible: root.notice !== "" && !Theme.landscape
        iconName: "visibility_off"
        text: root.notice
    }

    // long enough to see which face it was
    Timer {
        id: seen

        interval: Theme.motion.answerSeen
        onTriggered: root.next()
    }
}
