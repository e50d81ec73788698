// SPDX-License-Identifier: GPL-3.0-or-later
// The list leaves with her: on paper, on her phone, or both. Whatever the printer does, the square is there.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    required property string service
    required property string where
    // print, phone or counter
    required property string why
    required property bool canPrint
    // empty, printing, printed, no-printer or failed
    required property string printing
    required property list<string> qr
    required property bool qrFailed
    required property string faultTitle
    // lying, the square stands beside the words, if that leaves them room
    readonly property bool beside: lying && !Theme.large && width >= 1800
    readonly property bool lost: printing === "failed" || printing === "no-printer"
    readonly property string headlineText: {
        if (printing === "printing")
            return Texts.learnTakePrinting
        if (printing === "printed")
            return Texts.learnTakePrinted
        if (lost)
            return Texts.learnTakeNotPrinted
        return why === "counter" ? Texts.learnTakeCounter : Texts.learnTakePhone
    }

    signal printAgain
    signal finish

    objectName: "takePage"
    stageHeight: Math.max(Theme.space.stageMenu, headline.height + 2 * Theme.space.inner)
    stageLarge: headline.height + 2 * Theme.space.wide
    stageWidth: Theme.large ? Theme.space.stageHome + Theme.space.huge : Theme.space.stageColumn
    backText: Texts.back
    thirdText: !canPrint || printing === "printing" ? "" : printing === "" ? Texts.learnPrintInstead : Texts.learnPrintAgain
    thirdIcon: "print"
    primaryText: Texts.finish
    primaryIcon: "check"
    onThird: root.printAgain()
    onPrimary: root.finish()

    stage: Column {
        id: headline

        x: Theme.space.margin
        y: Theme.space.wide
        width: parent.width - 2 * x
        spacing: Theme.space.small

        Label {
            width: parent.width
            type: Theme.type.question
            color: Theme.color.onStage
            text: root.headlineText
        }
        Label {
            width: parent.width
            visible: !Theme.large
            type: Theme.type.card
            color: Theme.color.accentText
            text: root.service
        }
    }

    Column {
        width: parent.width - (root.beside ? square.width + Theme.space.pad : 0)
        spacing: Theme.space.pad

        Banner {
            objectName: "takeNews"
            width: parent.width
            visible: root.printing !== ""
            tiled: true
            tone: root.printing === "failed" ? Banner.Fault : root.printing === "printed" ? Banner.Done : Banner.Waiting
            iconName: root.lost ? "print_error" : "print"
            title: {
                switch (root.printing) {
                case "failed": return root.faultTitle
                case "no-printer": return Texts.learnTakeNoPrinterTitle
                case "printed": return Texts.learnTakePrintedTitle
                default: return Texts.learnTakePrintingTitle
                }
            }
            detail: {
                switch (root.printing) {
                case "failed":
                case "no-printer": return Texts.learnTakeNoPrinterDetail
                case "printed": return Texts.learnTakePrintedDetail
                default: return Texts.learnTakePrintingDetail
                }
            }
        }
        IconLine {
            width: parent.width
            iconName: "location_on"
            label: Texts.learnTakePlace
            text: root.where
        }
        IconLine {
            width: parent.width
            visible: root.beside && root.qr.length > 0
            iconName: "qr_code_scanner"
            text: Texts.learnTakeScanTitle
            detail: Texts.learnTakeScanDetail
        }
        TakePaper {
            width: parent.width
            visible: !root.beside
            qr: root.beside ? [] : root.qr
            failed: root.qrFailed
        }
    }
    Loader {
        id: square

        x: (parent?.width ?? 0) - width
        active: root.beside
        sourceComponent: TakePaper {
            narrow: true
            qr: root.qr
            failed: root.qrFailed
        }
    }
}
