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
    required property string asking
    required property string guide
    // large words and the keyboard leave room for the answer alone; what was asked has just been read
    readonly property bool tight: typing && Theme.large

    signal told(string story)

    objectName: "storyPage"
    stageHeight: typing ? Theme.space.stageQuestion : Theme.space.stageTall
    question: tight ? "" : asking
    help: typing && Theme.landscape ? "" : guide
    answersSpacing: Theme.space.gap

    LongTextBox {
        id: box

        objectName: "storyField"
        width: parent.width
        boxHeight: root.tight ? 330 : Theme.landscape ? 270 : 376
        placeholder: root.placeholder
        privacy: root.tight ? "" : root.privacy
        error: root.problem
        // while the page is made the limit is not known yet, and nothing may be cut off
        maximumLength: root.maximum > 0 ? root.maximum : 100000
        counter: Texts.complaintLettersLeft(box.remaining)
        text: root.story
        onEdited: text => {
            // what the page was given is not news
            if (text !== root.story)
                root.told(text)
        }

        Binding {
            target: box.input.Accessible
            property: "name"
            value: root.label
        }
    }

    Connections {
        target: root.area.view

        // once the keyboard has its room everything fits, so the page begins at its top
        function onContentYChanged(): void {
            if (root.area.view.contentY > 0 && root.area.view.contentHeight <= root.area.view.height + 1)
                root.area.view.contentY = 0
        }
        function onContentHeightChanged(): void {
            onContentYChanged()
        }
    }

    Component.onCompleted: box.input.forceActiveFocus()
}
