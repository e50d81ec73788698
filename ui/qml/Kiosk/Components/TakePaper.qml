// SPDX-License-Identifier: GPL-3.0-or-later
// A paper with the square that a phone reads, and how; narrow: the square alone.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Paper {
    id: root

    required property list<string> qr
    required property bool failed
    property bool narrow: false
    // whole modules of at least four pixels, or no camera reads it
    readonly property real side: Math.max(480, qr.length * 4 + 2 * Theme.space.wide)
    readonly property bool stacked: narrow || Theme.large

    implicitWidth: narrow ? side + 2 * Theme.space.wide : 984
    implicitHeight: sheet.height + 2 * edge
    height: implicitHeight

    Grid {
        id: sheet

        x: root.narrow ? (root.width - root.side) / 2 : Theme.space.pad
        y: root.edge
        width: parent.width - 2 * x
        topPadding: Theme.space.wide
        bottomPadding: Theme.space.wide
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.space.pad
        rowSpacing: Theme.space.inner
        verticalItemAlignment: Grid.AlignVCenter

        Item {
            width: root.stacked ? sheet.width : root.side
            height: root.side

            QrPicture {
                objectName: "takeQr"
                anchors.centerIn: parent
                width: root.side
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
                text: root.failed ? Texts.learnTakeNoQr : Texts.learnTakeQrSoon
            }
        }
        Column {
            width: root.stacked ? sheet.width : sheet.width - root.side - sheet.columnSpacing
            spacing: Theme.space.gap
            visible: !root.narrow && root.qr.length > 0

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
