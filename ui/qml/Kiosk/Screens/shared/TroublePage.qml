// SPDX-License-Identifier: GPL-3.0-or-later
// Something did not work: calm first, then the fact, then what to do. Nothing that was written is lost.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    required property string title
    required property string advice
    required property string code

    signal again
    signal closed

    objectName: "troublePage"
    stageHeight: headline.implicitHeight + 2 * Theme.space.pad
    stageLarge: stageHeight
    backText: Texts.visitErrorBack
    primaryText: Texts.visitErrorAgain
    primaryIcon: "send"
    onBack: root.closed()
    onPrimary: root.again()

    stage: Label {
        id: headline

        x: Theme.space.margin
        y: Theme.space.inner
        width: parent.width - 2 * x
        type: Theme.type.question
        color: Theme.color.onStage
        text: root.title
    }

    Column {
        width: parent.width
        spacing: Theme.space.inner
        topPadding: Theme.space.small

        Banner {
            width: parent.width
            tone: Banner.Done
            iconName: "shield"
            title: Texts.visitErrorKept
        }
        Label {
            objectName: "troubleAdvice"
            width: parent.width
            type: Theme.type.field
            font.weight: Font.Medium
            text: root.advice
        }
        Label {
            width: parent.width
            type: Theme.type.receiptLight
            color: Theme.color.inkSoft
            text: root.code
        }
    }
}
