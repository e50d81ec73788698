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
    required property bool offline
    required property bool arrived
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

        Banner {
            objectName: "sendingBanner"
            width: parent.width
            tone: root.offline ? Banner.Waiting : Banner.Done
            title: root.arrived ? Texts.complaintArrivedTitle(root.kind)
                                : root.offline ? Texts.complaintStoredTitle : Texts.complaintSentSoonTitle
            detail: root.arrived ? Texts.complaintThanksCounted
                                 : root.offline ? Texts.complaintStoredDetail : Texts.complaintSentSoonDetail(root.kind)
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
