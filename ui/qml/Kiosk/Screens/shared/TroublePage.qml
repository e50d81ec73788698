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
    // a number that staff look up
    required property string code
    // there are answers on the page behind; otherwise nothing was begun, and there is nothing to try again
    required property bool written

    signal again
    signal closed

    objectName: "troublePage"
    stageHeight: Theme.space.stageTall
    stageWidth: Theme.large ? Theme.space.stageHome + Theme.space.huge : Theme.space.stageColumn
    stageLarge: headline.height + 2 * Theme.space.pad
    backText: written ? Texts.visitErrorBack : Texts.back
    primaryText: written ? Texts.visitErrorAgain : ""
    primaryIcon: "send"
    onBack: root.closed()
    onPrimary: root.again()

    stage: Column {
        id: headline

        x: Theme.space.margin
        y: Theme.large || Theme.landscape ? Theme.space.inner : parent.height - height - Theme.space.margin
        width: parent.width - 2 * x
        spacing: Theme.space.pad

        Icon {
            visible: !Theme.large
            name: "shield"
            size: 148
            color: Theme.color.stageIcon
        }
        Label {
            width: parent.width
            type: Theme.type.question
            color: Theme.color.onStage
            text: root.title
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space.inner
        topPadding: Theme.space.small

        Banner {
            width: parent.width
            visible: root.written
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
            visible: root.code !== ""
            text: root.code
        }
    }
}
