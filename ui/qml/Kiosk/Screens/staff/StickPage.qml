// SPDX-License-Identifier: GPL-3.0-or-later
// Taking along by stick: which one, what to do with it, and in large letters when it may be pulled.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

TitledFrame {
    id: root

    // objects with "label", "value" and "code"
    required property var sticks
    required property string chosen
    // working, done or failed
    required property string state_
    required property string newsTitle
    required property string newsDetail
    required property string faultTitle
    required property string faultAdvice
    required property int waiting
    readonly property bool working: state_ === "working"
    readonly property bool ready: chosen !== "" && !working

    signal stickChosen(string place)
    signal write
    signal read
    signal carry

    objectName: "stickPage"
    title: Texts.staffStickTitle
    line: Texts.staffStickLine
    backText: root.working ? "" : Texts.back
    primaryText: root.working ? Texts.staffStickWorking : Texts.staffStickWrite
    primaryIcon: "usb"
    primaryReady: root.ready
    onPrimary: root.write()

    Banner {
        objectName: "stickNone"
        width: parent.width
        visible: root.sticks.length === 0 && root.state_ === ""
        iconName: "usb"
        title: Texts.staffStickNone
        detail: Texts.staffStickNoneDetail
    }
    Banner {
        objectName: "stickWorking"
        width: parent.width
        visible: root.working
        iconName: "usb"
        title: Texts.staffStickWorking
        detail: Texts.staffStickWorkingDetail
    }
    Banner {
        objectName: "stickDone"
        width: parent.width
        visible: root.newsTitle !== ""
        tone: Banner.Done
        title: root.newsTitle
        detail: root.newsDetail
    }
    Banner {
        objectName: "stickFault"
        width: parent.width
        visible: root.faultTitle !== ""
        tone: Banner.Fault
        iconName: "usb"
        title: root.faultTitle
        detail: root.faultAdvice
    }
    Label {
        width: parent.width
        visible: root.sticks.length > 0
        type: Theme.type.card
        text: Texts.staffStickChoose
    }
    Repeater {
        model: root.sticks

        OptionCard {
            required property var modelData
            required property int index

            objectName: "stick_" + index
            width: root.area.view.width - 2 * Theme.space.margin
            enabled: !root.working
            chosen: modelData.code === root.chosen
            text: modelData.label
            detail: modelData.value
            onClicked: root.stickChosen(modelData.code)
        }
    }
    PlainTile {
        objectName: "stickRead"
        width: parent.width
        visible: root.ready
        iconName: "mark_chat_read"
        text: Texts.staffStickRead
        detail: Texts.staffStickReadDetail
        onClicked: root.read()
    }
    PlainTile {
        objectName: "stickCarry"
        width: parent.width
        visible: root.ready
        iconName: "local_shipping"
        text: Texts.staffStickCarry
        detail: Texts.staffStickCarryDetail
        onClicked: root.carry()
    }
    Note {
        width: parent.width
        visible: root.ready
        iconName: "send"
        text: Texts.staffStickWriteDetail(root.waiting)
    }
}
