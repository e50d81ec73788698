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
    required property string faultAdvice
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
        width: parent.width
        spacing: Theme.space.inner

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
                case "failed": return root.faultAdvice
                case "no-printer": return Texts.learnTakeNoPrinterDetail
                case "printed": return Texts.learnTakePrintedDetail
                default: return Texts.learnTakePrintingDetail
                }
            }
        }
        Row {
            width: parent.width
            spacing: Theme.space.inner

            IconTile {
                id: pin

                iconName: "location_on"
            }
            Column {
                width: parent.width - pin.width - parent.spacing

                Label {
                    width: parent.width
                    type: Theme.type.body
                    color: Theme.color.inkSoft
                    text: Texts.learnTakePlace
                }
                Label {
                    width: parent.width
                    type: Theme.type.title
                    text: root.where
                }
            }
        }
        Paper {
            id: paper

            width: parent.width
            height: sheet.height + paper.edge

            Grid {
                id: sheet

                readonly property bool stacked: Theme.large && !root.lying

                x: Theme.space.pad
                width: parent.width - 2 * x
                topPadding: paper.edge + Theme.space.inner
                bottomPadding: topPadding
                columns: stacked ? 1 : 2
                columnSpacing: Theme.space.pad
                rowSpacing: Theme.space.inner
                verticalItemAlignment: Grid.AlignVCenter

                Item {
                    id: square

                    // whole modules of at least four pixels, or no camera reads it
                    readonly property real side: Math.max(470, root.qr.length * 4 + 2 * Theme.space.wide)

                    width: sheet.stacked ? sheet.width : side
                    height: side

                    QrPicture {
                        objectName: "takeQr"
                        anchors.centerIn: parent
                        width: square.side
                        visible: root.qr.length > 0
                        quiet: Theme.space.wide
                        rows: root.qr
                        Accessible.name: Texts.learnTakeQr
                    }
                    Label {
                        anchors.centerIn: parent
                        width: parent.width
                        visible: root.qr.length === 0
                        horizontalAlignment: Text.AlignHCenter
                        color: Theme.color.inkSoft
                        text: root.qrFailed ? Texts.learnTakeNoQr : Texts.learnTakeQrSoon
                    }
                }
                Column {
                    width: sheet.stacked ? sheet.width : sheet.width - square.width - sheet.columnSpacing
                    spacing: Theme.space.gap
                    visible: root.qr.length > 0

                    Icon {
                        visible: !Theme.large
                        name: "qr_code_scanner"
                        size: Theme.space.iconHuge
                    }
                    Label {
                        width: parent.width
                        type: Theme.type.title
                        text: Texts.learnTakeScanTitle
                    }
                    Label {
                        width: parent.width
                        color: Theme.color.inkSoft
                        text: Texts.learnTakeScanDetail
                    }
                }
            }
        }
    }
}
