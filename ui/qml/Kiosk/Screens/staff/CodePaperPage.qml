// SPDX-License-Identifier: GPL-3.0-or-later
// The new recovery code: on paper if there is a printer, in large letters in any case.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

TitledFrame {
    id: root

    required property string code
    // printing, printed, no-printer or failed
    required property string printing
    required property string faultTitle
    required property string faultAdvice

    signal printAsked
    signal kept

    objectName: "codePaperPage"
    title: Texts.staffDoorPaper
    line: Texts.staffDoorPaperHelp
    thirdText: root.printing === "printing" || Theme.large ? "" : Texts.staffDoorPaperPrint
    thirdIcon: "print"
    primaryText: Texts.staffDoorPaperDone
    primaryIcon: "check"
    onThird: root.printAsked()
    onPrimary: root.kept()

    Banner {
        width: parent.width
        visible: root.faultTitle !== ""
        tone: Banner.Fault
        iconName: "print_error"
        title: root.faultTitle
        detail: root.faultAdvice
    }
    Banner {
        width: parent.width
        visible: root.printing === "printing" || root.printing === "printed"
        tone: Banner.Done
        iconName: "print"
        title: root.printing === "printing" ? Texts.staffRoomPrinting : Texts.complaintPrintedTitle
    }
    Paper {
        width: parent.width
        height: words.height + 2 * Theme.space.huge

        Label {
            id: words

            objectName: "recoveryCode"
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space.pad
            type: Theme.type.code
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.type.receipt.base
            text: root.code
        }
    }
    // large, both keys are too long for one row
    ActionButton {
        objectName: "codePrint"
        width: parent.width
        visible: Theme.large && root.printing !== "printing"
        kind: ActionButton.Secondary
        iconName: "print"
        text: Texts.staffDoorPaperPrint
        onActivated: root.printAsked()
    }
    Note {
        width: parent.width
        iconName: "lock"
        text: Texts.staffDoorPaperKeep
    }
}
