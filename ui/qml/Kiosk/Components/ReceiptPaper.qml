// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt as the resident gets it: number, matter, QR with the access code, deadline, officer; torn on both ends.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Item {
    id: root

    required property string government
    required property string title
    required property string stamp
    required property string ticket
    required property string numberLabel
    // objects with "label" and "value"
    required property var lines
    // how many lines an answer may take
    property int answerLines: 3
    property string accessCode: ""
    property list<string> qr: []
    property string due: ""
    property string dueBasis: ""
    property string officer: ""
    property bool printing: true
    // how far it will still rise when it is torn off
    property real lift: 0
    readonly property real rise: Theme.motion.tear > 0 ? lift : 0
    readonly property real inside: width - 2 * Theme.space.receiptPad
    readonly property real wanted: column.height + 2 * Theme.space.toothHeight

    implicitWidth: 630
    implicitHeight: wanted
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + ticket + ". " + due

    Paper {
        y: root.rise
        width: parent.width
        height: parent.height
        tornBottom: root.rise === 0 || root.rise < Theme.motion.tearRise

        Item {
            x: Theme.space.receiptPad
            y: Theme.space.toothHeight
            width: root.inside
            height: column.height
            // painted once while it rises, and then only shifted
            layer.enabled: root.rise > 0 && root.rise < Theme.motion.tearRise

            Rectangle {
                // such a painting has no holes
                anchors.fill: parent
                visible: parent.layer.enabled
                color: Theme.color.paper
            }
            Column {
                id: column

                y: -parent.y
                width: parent.width
                topPadding: Theme.space.pad
                bottomPadding: Theme.space.pad
                spacing: Theme.space.snug

                Column {
                    width: parent.width

                    Label {
                        width: parent.width
                        type: Theme.type.receiptHead
                        text: root.government
                    }
                    Label {
                        width: parent.width
                        type: Theme.type.receiptLight
                        text: root.title
                    }
                    Label {
                        width: parent.width
                        type: Theme.type.receiptLight
                        text: root.stamp
                    }
                }
                Perforation { width: root.inside }
                Column {
                    width: parent.width

                    Label {
                        width: parent.width
                        type: Theme.type.receiptLabel
                        color: Theme.color.inkSoft
                        text: root.numberLabel
                    }
                    Label {
                        objectName: "receipt-ticket"
                        width: parent.width
                        type: Theme.type.code
                        wrapMode: Text.NoWrap
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.type.receipt.base
                        text: root.ticket
                    }
                }
                Perforation {
                    width: root.inside
                    visible: root.lines.length > 0
                }
                Column {
                    width: parent.width
                    visible: root.lines.length > 0

                    Repeater {
                        model: root.lines

                        Grid {
                            id: row

                            required property var modelData

                            width: column.width
                            columns: Theme.large ? 1 : 2

                            Label {
                                width: Theme.large ? row.width : Theme.space.receiptLabel
                                type: Theme.type.receiptLabel
                                lineHeight: Theme.type.receipt.line + 1
                                color: Theme.color.inkSoft
                                text: row.modelData.label
                            }
                            Label {
                                width: Theme.large ? row.width : row.width - Theme.space.receiptLabel
                                type: Theme.type.receipt
                                lineHeight: Theme.type.receipt.line + 1
                                maximumLineCount: root.answerLines
                                elide: Text.ElideRight
                                text: row.modelData.value
                            }
                        }
                    }
                }
                Perforation {
                    width: root.inside
                    visible: root.qr.length > 0
                }
                Row {
                    width: parent.width
                    spacing: Theme.space.pad - Theme.space.tiny
                    visible: root.qr.length > 0

                    Item {
                        width: code.width
                        height: code.height
                        clip: true

                        QrPicture {
                            id: code

                            objectName: "receipt-qr"
                            // the code keeps a readable size: at least a quarter of the paper, whole pixels per module
                            width: Math.max(264, root.qr.length * 4)
                            rows: root.qr
                            Accessible.name: Texts.receiptScan
                        }
                        Rectangle {
                            id: unprinted

                            property real shown

                            y: Math.round(shown * parent.height / 3) * 3
                            width: parent.width
                            height: parent.height
                            visible: root.printing
                            color: Theme.color.paper

                            NumberAnimation on shown {
                                from: 0
                                to: 1
                                duration: Theme.motion.printing
                            }
                        }
                    }
                    Column {
                        width: parent.width - code.width - parent.spacing
                        spacing: Theme.space.small

                        Label {
                            width: parent.width
                            type: Theme.type.receiptLabel
                            color: Theme.color.inkSoft
                            text: Texts.receiptAccess
                        }
                        Label {
                            objectName: "receipt-access"
                            width: parent.width
                            type: Theme.type.access
                            wrapMode: Text.NoWrap
                            // on one line, as on the printed paper; where that is too long each group has its own
                            readonly property bool broken: Theme.large || width < 230

                            fontSizeMode: broken ? Text.FixedSize : Text.HorizontalFit
                            minimumPixelSize: Theme.type.receipt.size
                            text: broken ? root.accessCode.replace(/[ -]/, "\n") : root.accessCode
                        }
                        Label {
                            width: parent.width
                            visible: !Theme.large
                            type: Theme.type.receiptLight
                            text: Texts.receiptScan
                        }
                    }
                }
                Perforation {
                    width: root.inside
                    visible: root.due !== ""
                }
                Column {
                    width: parent.width
                    visible: root.due !== ""

                    Label {
                        width: parent.width
                        type: Theme.type.receiptLabel
                        color: Theme.color.inkSoft
                        text: Texts.receiptDue
                    }
                    Label {
                        width: parent.width
                        type: Theme.type.receiptWide
                        text: root.due
                    }
                    Label {
                        width: parent.width
                        visible: text !== ""
                        type: Theme.type.receiptLight
                        text: root.dueBasis
                    }
                }
                Label {
                    width: parent.width
                    visible: text !== ""
                    type: Theme.type.receiptLight
                    text: root.officer
                }
            }
        }
    }

    SequentialAnimation {
        running: root.printing && Theme.motion.tear > 0

        PropertyAction { target: root; property: "lift"; value: Theme.motion.tearRise }
        PauseAnimation { duration: Theme.motion.printing + Theme.motion.tearPause }
        NumberAnimation {
            target: root
            property: "lift"
            to: 0
            duration: Theme.motion.tear
            easing.type: Easing.OutCubic
        }
    }
}
