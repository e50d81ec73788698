// SPDX-License-Identifier: GPL-3.0-or-later
// What was given without a name is safe. There is nothing to follow, so no ticket is shown and nothing is printed.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    required property string kind
    // stored, waiting, arrived or refused, and what that means
    required property string where
    required property string whereTitle
    required property string whereDetail
    required property int secondsLeft

    signal finish

    objectName: "thanksPage"
    stageHeight: Math.max(Theme.space.stageTall, headline.height + 2 * Theme.space.margin)
    stageWidth: Theme.large ? Theme.space.stageHome + Theme.space.huge : Theme.space.stageColumn
    stageLarge: headline.height + 2 * Theme.space.pad
    primaryText: Texts.finish
    primaryIcon: "check"
    onPrimary: root.finish()

    stage: Column {
        id: headline

        x: Theme.space.margin
        y: Theme.large || Theme.landscape ? Theme.space.inner : parent.height - height - Theme.space.margin
        width: parent.width - 2 * x
        spacing: Theme.space.wide

        Icon {
            visible: !Theme.large
            name: "volunteer_activism"
            size: 148
            color: Theme.color.stageIcon
        }
        Label {
            width: parent.width
            type: Theme.large ? Theme.type.question : Theme.type.greeting
            color: Theme.color.onStage
            text: Texts.complaintDoneTitle(root.kind)
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space.pad
        topPadding: Theme.space.small

        SendingBanner {
            objectName: "sendingBanner"
            width: parent.width
            where: root.where
            title: root.whereTitle
            // there is no receipt with which one could ask
            detail: root.where === "arrived" ? Texts.complaintThanksCounted : root.whereDetail
        }
        Note {
            width: parent.width
            tinted: true
            iconName: "visibility_off"
            text: Texts.complaintThanksDetail
        }
        Note {
            width: parent.width
            tinted: true
            iconName: "monitoring"
            text: Texts.complaintThanksUse
        }
        Note {
            width: parent.width
            iconName: "timer"
            text: Texts.complaintCloses(root.secondsLeft)
        }
    }
}
