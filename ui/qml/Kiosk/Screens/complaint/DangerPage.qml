// SPDX-License-Identifier: GPL-3.0-or-later
// Words of an emergency were written: the number first. She may still report.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    required property string kind
    required property string number

    signal goOn

    objectName: "dangerPage"
    stageHeight: Math.max(Theme.space.stageTall, headline.height + 2 * Theme.space.margin)
    stageWidth: Theme.large ? Theme.space.stageHome + Theme.space.huge : Theme.space.stageColumn
    stageLarge: headline.height + 2 * Theme.space.pad
    backText: Texts.back
    primaryText: Texts.complaintDangerGoOn(root.kind)
    onPrimary: root.goOn()

    stage: Column {
        id: headline

        x: Theme.space.margin
        y: Theme.large || Theme.landscape ? Theme.space.inner : parent.height - height - Theme.space.margin
        width: parent.width - 2 * x
        spacing: Theme.space.wide

        Icon {
            visible: !Theme.large
            name: "call"
            size: 148
            color: Theme.color.stageIcon
        }
        Label {
            width: parent.width
            type: Theme.type.title
            color: Theme.color.turmericText
            text: Texts.complaintDangerTitle
        }
        Label {
            width: parent.width
            type: Theme.large ? Theme.type.greeting : Theme.type.welcome
            color: Theme.color.onStage
            text: Texts.complaintDangerCall(root.number)
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space.pad
        topPadding: Theme.space.small

        Banner {
            width: parent.width
            tone: Banner.Fault
            iconName: "emergency"
            detail: Texts.complaintDangerDetail(root.kind)
        }
        Note {
            width: parent.width
            tinted: true
            iconName: "concierge"
            text: Texts.complaintDangerStaff
        }
    }
}
