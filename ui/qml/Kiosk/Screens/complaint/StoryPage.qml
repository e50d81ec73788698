// SPDX-License-Identifier: GPL-3.0-or-later
// Her own words: what happened. The story comes before everything else.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

QuestionFrame {
    id: root

    required property string story
    required property string label
    required property string placeholder
    required property string privacy
    required property string problem
    required property int maximum

    signal told(string story)

    objectName: "storyPage"
    stageHeight: typing ? Theme.space.stageQuestion : Theme.space.stageTall
    answersSpacing: Theme.space.gap

    LongTextBox {
        id: box

        objectName: "storyField"
        width: parent.width
        boxHeight: root.typing && (Theme.large || Theme.landscape) ? 260 : 376
        placeholder: root.placeholder
        privacy: root.privacy
        error: root.problem
        maximumLength: root.maximum
        counter: Texts.complaintLettersLeft(box.remaining)
        text: root.story
        onEdited: text => root.told(text)

        Binding {
            target: box.input.Accessible
            property: "name"
            value: root.label
        }
    }

    Component.onCompleted: box.input.forceActiveFocus()
}
