// SPDX-License-Identifier: GPL-3.0-or-later
// The staff room: how the kiosk is, and what can be done about it.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    required property string who
    // objects of StaffPaper
    required property var lines
    required property bool checked
    required property string lastCheck
    required property string shut
    required property bool maySwitchOff
    required property string newsTitle
    required property string faultTitle
    required property string faultAdvice
    // lying, the stage has room for so many lines; advice takes more of it. The others stand at the foot.
    readonly property int onStage: {
        let room = 12
        const full = lines.findIndex(line => (room -= line.advice === "" ? 1.5 : 4) < 0)
        return Theme.large ? 0 : lying && full >= 0 ? full : lines.length
    }
    readonly property var deeds: {
        const all = [
            ["check", "fact_check", Texts.staffRoomCheck, Texts.staffRoomCheckDetail],
            ["send", "send", Texts.staffRoomSend, Texts.staffRoomSendDetail],
            ["stick", "usb", Texts.staffRoomStick, Texts.staffRoomStickDetail],
            ["unsent", "receipt_long", Texts.staffRoomUnsent, Texts.staffRoomUnsentDetail],
            ["print", "print", Texts.staffRoomPrint, Texts.staffRoomPrintDetail],
            ["pins", "key", Texts.staffRoomPins, Texts.staffRoomPinsDetail],
            ["log", "history_edu", Texts.staffRoomLog, Texts.staffRoomLogDetail],
            ["pack", "history", Texts.staffRoomPack, Texts.staffRoomPackDetail],
            ["quit", "logout", Texts.staffRoomQuit, Texts.staffRoomQuitDetail]
        ]
        if (shut === "")
            all.push(["close", "lock", Texts.staffRoomClose, Texts.staffRoomCloseDetail])
        if (maySwitchOff)
            all.push(["off", "power", Texts.staffRoomOff, Texts.staffRoomOffDetail])
        return all
    }

    signal chosen(string deed)
    signal opened
    signal done

    objectName: "staffRoomPage"
    stageHeight: headline.height + 2 * Theme.space.wide
    stageLarge: headline.height + 2 * Theme.space.wide
    stageWidth: Theme.space.stageHome + Theme.space.huge
    contentTop: Theme.space.wide
    primaryText: Texts.staffRoomLeave
    primaryIcon: "check"
    onPrimary: root.done()

    stage: Column {
        id: headline

        x: Theme.space.margin
        y: Theme.space.gap
        width: parent.width - 2 * x
        spacing: Theme.space.gap

        Label {
            width: parent.width
            type: Theme.type.title
            color: Theme.color.onStage
            text: Texts.staffRoomTitle
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            objectName: "staffWho"
            width: parent.width
            visible: !Theme.large
            type: Theme.type.detail
            color: Theme.color.accentText
            text: Texts.staffRoomWho(root.who)
        }
        StaffPaper {
            objectName: "staffState"
            width: parent.width
            visible: root.onStage > 0
            lines: root.lines.slice(0, root.onStage)
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space.wide

        Label {
            width: parent.width
            visible: Theme.large
            text: Texts.staffRoomWho(root.who)
        }
        Banner {
            objectName: "staffFault"
            width: parent.width
            visible: root.faultTitle !== ""
            tone: Banner.Fault
            title: root.faultTitle
            detail: root.faultAdvice
        }
        Banner {
            objectName: "staffNews"
            width: parent.width
            visible: root.newsTitle !== ""
            tone: Banner.Done
            title: root.newsTitle
        }
        Banner {
            objectName: "staffInvite"
            width: parent.width
            visible: !root.checked && root.shut === ""
            iconName: "fact_check"
            title: Texts.staffRoomCheckInvite
            detail: Texts.staffRoomCheckInviteDetail
        }
        Banner {
            objectName: "staffShut"
            width: parent.width
            visible: root.shut !== ""
            tone: Banner.Fault
            iconName: "lock"
            title: root.shut === "today" ? Texts.staffRoomShutToday : Texts.staffRoomShutUnfit
            detail: Texts.staffRoomShutDetail
        }
        PlainTile {
            objectName: "staff_open"
            width: parent.width
            visible: root.shut === "today"
            iconName: "home"
            text: Texts.staffRoomOpen
            onClicked: root.opened()
        }
        Grid {
            id: grid

            readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

            width: parent.width
            columns: Theme.large ? 1 : Theme.landscape && width > 960 ? 3 : 2
            columnSpacing: Theme.landscape ? Theme.space.gap : Theme.space.grid
            rowSpacing: Theme.space.gap

            Repeater {
                model: root.deeds

                PlainTile {
                    required property var modelData

                    objectName: "staff_" + modelData[0]
                    width: grid.cell
                    iconName: modelData[1]
                    text: modelData[2]
                    detail: modelData[3]
                    onClicked: root.chosen(modelData[0])
                }
            }
        }
        Label {
            objectName: "staffLastCheck"
            width: parent.width
            visible: text !== ""
            type: Theme.type.detail
            color: Theme.color.inkSoft
            text: root.lastCheck
        }
        StaffPaper {
            width: parent.width
            visible: root.onStage < root.lines.length
            lines: root.lines.slice(root.onStage)
        }
    }
}
