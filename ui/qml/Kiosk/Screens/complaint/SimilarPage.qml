// SPDX-License-Identifier: GPL-3.0-or-later
// Others reported something like this nearby: join them, or go on with another matter. No person, no story.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

QuestionFrame {
    id: root

    // objects with "value", "label" and "help"
    required property var matters
    required property string matter

    // she pressed the key before she chose
    property bool hasty: false

    signal chosen(string matter)
    signal join
    signal decline

    objectName: "similarPage"
    stageHeight: Theme.space.stageReceipt
    question: Texts.complaintSimilarTitle
    help: Texts.complaintSimilarHelp
    thirdText: Texts.complaintSimilarOther
    primaryText: Texts.complaintSimilarJoin
    primaryIcon: "group_add"
    primaryReady: matter !== ""
    onThird: root.decline()
    onNext: root.join()
    onPrimaryExplained: hasty = true

    Label {
        objectName: "similarHint"
        width: parent.width
        visible: root.hasty && root.matter === ""
        type: Theme.type.bodyStrong
        color: Theme.color.chili
        text: Texts.complaintSimilarChoose
    }
    Repeater {
        model: root.matters

        OptionCard {
            required property var modelData

            objectName: "matter_" + modelData.value
            width: parent.width
            height: Math.max(Theme.space.key + Theme.space.pad, implicitContentHeight + topPadding + bottomPadding)
            text: modelData.label
            detail: modelData.help
            chosen: modelData.value === root.matter
            onClicked: root.chosen(modelData.value)
        }
    }
    Note {
        width: parent.width
        iconName: "lock"
        text: Texts.complaintSimilarPrivacy
    }
}
