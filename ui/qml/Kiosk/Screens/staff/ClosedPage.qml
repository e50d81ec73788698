// SPDX-License-Identifier: GPL-3.0-or-later
// What residents see while staff keep the kiosk closed: that it is, when the office is open, and where help is.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    required property string hours

    objectName: "closedPage"
    stageHeight: height - Theme.space.header - Theme.space.tumpal - Theme.space.rail - words.height - 2 * Theme.space.huge
    stageLarge: headline.height + 2 * Theme.space.inner
    stageWidth: Theme.space.stageHome + Theme.space.huge

    stage: Column {
        id: headline

        x: Theme.space.margin
        y: Theme.landscape || Theme.large ? Theme.space.inner : parent.height - height - Theme.space.huge
        width: parent.width - 2 * x
        spacing: Theme.space.gap

        Icon {
            visible: !Theme.large
            name: "lock"
            size: 148
            color: Theme.color.stageIcon
        }
        Label {
            width: parent.width
            type: Theme.type.greeting
            color: Theme.color.onStage
            text: Texts.visitClosedTitle
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }

    Column {
        id: words

        width: parent.width
        spacing: Theme.space.inner

        Label {
            width: parent.width
            type: Theme.type.card
            text: Texts.visitClosedCounter
        }
        Note {
            objectName: "closedHours"
            width: parent.width
            visible: root.hours !== ""
            tinted: true
            iconName: "schedule"
            text: root.hours
        }
        Note {
            width: parent.width
            iconName: "send"
            text: Texts.visitClosedSafe
        }
    }
}
