// SPDX-License-Identifier: GPL-3.0-or-later
// A page of a form: the growing paper and the steps on the stage, the question and its answers on the counter.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    required property Sheet sheet
    property string question: ""
    property string help: ""
    property real answersSpacing: Theme.space.wide
    default property alias answers: column.data

    signal next

    stageHeight: Theme.space.stageQuestion
    backText: Texts.back
    primaryText: Texts.next
    onPrimary: root.next()

    stage: ReceiptStage {
        government: root.sheet.government
        title: root.sheet.title
        stamp: root.sheet.stamp
        intro: Theme.large ? "" : root.sheet.intro
        lines: root.sheet.lines
        newest: root.sheet.newest
        steps: root.sheet.steps
        current: root.sheet.current
    }

    Column {
        id: column

        width: parent.width
        spacing: root.answersSpacing

        Question {
            id: heading

            width: parent.width
            text: root.question
            visible: root.question !== ""
            help: root.help
        }
    }
}
