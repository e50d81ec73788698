// SPDX-License-Identifier: GPL-3.0-or-later
// A page to read: its title on the stage with a line below it; with large words the line stands on the counter.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Frame {
    id: root

    required property string title
    property string line: ""
    default property alias body: holder.data
    property alias spacing: holder.spacing

    stageHeight: Math.max(Theme.space.stageMenu, headline.height + 2 * Theme.space.wide)
    stageLarge: headline.height + 2 * Theme.space.wide
    stageWidth: Theme.large ? Theme.space.stageHome + Theme.space.huge : Theme.space.stageColumn

    stage: Column {
        id: headline

        x: Theme.space.margin
        y: Theme.space.wide
        width: parent.width - 2 * x
        spacing: Theme.space.small

        Label {
            objectName: "pageTitle"
            width: parent.width
            type: Theme.type.question
            color: Theme.color.onStage
            text: root.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            width: parent.width
            visible: !Theme.large && text !== ""
            color: Theme.color.accentText
            text: root.line
        }
    }
    content: Column {
        id: holder

        width: parent.width
        spacing: Theme.space.inner

        Label {
            width: parent.width
            visible: Theme.large && text !== ""
            text: root.line
        }
    }
}
