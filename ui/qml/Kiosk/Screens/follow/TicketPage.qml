// SPDX-License-Identifier: GPL-3.0-or-later
// Number and access code of a receipt, typed; a scanner needs neither.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    required property string prefix
    required property string ticket
    required property string access
    required property bool ready
    required property bool busy
    required property string faultTitle
    required property string faultAdvice
    property bool incomplete: false
    // lying with large words the stage holds the headline alone
    readonly property bool narrow: lying && Theme.large

    signal ticketTold(string text)
    signal accessTold(string text)
    signal lookUp

    objectName: "ticketPage"
    stageHeight: Math.max(typing ? 0 : Theme.space.stageTall, headline.height + 2 * Theme.space.pad)
    stageWidth: Theme.large ? Theme.space.stageHome + Theme.space.huge : Theme.space.stageColumn
    stageLarge: headline.height + 2 * Theme.space.inner
    backText: Texts.back
    primaryText: root.busy ? Texts.followLooking : Texts.followLookUp
    primaryIcon: "search"
    primaryReady: root.ready && !root.busy
    onPrimary: root.lookUp()
    onPrimaryExplained: root.incomplete = !root.busy

    stage: Column {
        id: headline

        x: Theme.space.margin
        y: Theme.large || Theme.landscape || root.typing ? Theme.space.inner : parent.height - height - Theme.space.margin
        width: parent.width - 2 * x
        spacing: Theme.space.gap

        Icon {
            visible: !Theme.large && !root.typing
            name: "qr_code_scanner"
            size: 148
            color: Theme.color.stageIcon
        }
        Label {
            width: parent.width
            type: Theme.type.question
            color: Theme.color.onStage
            text: Texts.followTitle
        }
        Label {
            width: parent.width
            visible: !root.narrow
            color: Theme.color.accentText
            text: Texts.followHelp
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space.inner

        Label {
            width: parent.width
            visible: root.narrow
            text: Texts.followHelp
        }
        Banner {
            objectName: "followFault"
            width: parent.width
            visible: root.faultTitle !== ""
            tone: Banner.Fault
            title: root.faultTitle
            detail: root.faultAdvice
        }
        TextBox {
            objectName: "ticketField"
            width: parent.width
            mono: true
            iconName: "receipt_long"
            label: Texts.followTicket
            placeholder: root.prefix + "-…"
            error: root.incomplete && root.ticket === "" ? Texts.followIncomplete : ""
            hints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            maximumLength: 20
            text: root.ticket
            onEdited: text => root.ticketTold(text)
        }
        TextBox {
            objectName: "accessField"
            width: parent.width
            mono: true
            iconName: "key"
            label: Texts.followAccess
            placeholder: Texts.followAccessExample
            error: root.incomplete && root.ticket !== "" && root.access === "" ? Texts.followIncomplete : ""
            hints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
            maximumLength: 12
            text: root.access
            onEdited: text => root.accessTold(text)
            onAccepted: root.ready ? root.lookUp() : undefined
        }
        Note {
            width: parent.width
            iconName: "concierge"
            text: Texts.followLost
        }
    }
}
