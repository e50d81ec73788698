// SPDX-License-Identifier: GPL-3.0-or-later
// Periksa jawaban: the whole receipt before it is sent, every part with a key to change it.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Item {
    id: root

    required property string government
    required property string title
    // objects with "page", "label" and "value"
    required property var lines
    property bool inSlot: true
    readonly property real wanted: column.height + Theme.space.toothHeight + (inSlot ? Theme.space.slot + Theme.space.small : Theme.space.toothHeight)

    signal change(string page)

    implicitHeight: wanted

    Paper {
        id: paper

        x: root.inSlot ? Theme.space.slotOver : 0
        width: parent.width - 2 * x
        height: root.inSlot ? parent.height - Theme.space.small : root.height
        tornBottom: !root.inSlot

        Flickable {
            id: view

            anchors.fill: parent
            anchors.topMargin: Theme.space.toothHeight
            anchors.bottomMargin: root.inSlot ? Theme.space.slot : Theme.space.toothHeight
            clip: true
            contentHeight: column.height
            interactive: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: column

                width: view.width
                topPadding: Theme.space.inner
                bottomPadding: Theme.space.gap

                Column {
                    x: Theme.space.receiptPad + Theme.space.tiny
                    width: parent.width - 2 * x
                    bottomPadding: Theme.space.gap

                    Label {
                        width: parent.width
                        type: Theme.type.receiptWide
                        text: root.government
                    }
                    Label {
                        width: parent.width
                        type: Theme.type.stampLight
                        text: root.title
                    }
                }
                Repeater {
                    model: root.lines

                    Item {
                        id: part

                        required property var modelData

                        width: column.width
                        height: Math.max(edit.y + edit.height, answer.y + answer.implicitHeight) + Theme.space.inner

                        Perforation {
                            x: Theme.space.receiptPad + Theme.space.tiny
                            width: parent.width - 2 * x
                        }
                        Label {
                            id: what

                            x: Theme.space.receiptPad + Theme.space.tiny
                            y: Theme.space.inner - Theme.space.tiny
                            type: Theme.type.receiptLabel
                            color: Theme.color.inkSoft
                            text: part.modelData.label
                        }
                        Label {
                            id: answer

                            readonly property string spokenAs: part.modelData.personal ? "personal" : ""

                            x: what.x
                            y: what.y + what.height
                            width: (Theme.large ? parent.width - x : edit.x - x) - Theme.space.inner
                            type: Theme.type.receiptWide
                            text: part.modelData.value
                        }
                        Pressable {
                            id: edit

                            objectName: "change-" + part.modelData.page
                            x: parent.width - width - Theme.space.receiptPad - Theme.space.tiny
                            y: Theme.large ? answer.y + answer.implicitHeight + Theme.space.gap : Theme.space.wide
                            width: Math.max(180, implicitWidth)
                            height: Math.max(92, implicitHeight)
                            lip: 0
                            radius: Theme.space.fieldRadius
                            edge: Theme.color.icon
                            edgeWidth: Theme.space.border
                                                        leftPadding: Theme.space.wide
                            rightPadding: Theme.space.wide
                            text: Texts.change
                            Accessible.description: part.modelData.label
                            onClicked: root.change(part.modelData.page)

                            contentItem: Item {
                                implicitWidth: pencil.width + changeWords.implicitWidth + Theme.space.gap
                                implicitHeight: changeWords.implicitHeight

                                Row {
                                    anchors.centerIn: parent
                                    spacing: Theme.space.gap

                                    Icon {
                                        id: pencil

                                        anchors.verticalCenter: parent.verticalCenter
                                        name: "edit"
                                        size: Theme.space.iconSmall
                                    }
                                    Label {
                                        id: changeWords

                                        type: Theme.type.choice
                                        color: Theme.color.icon
                                        wrapMode: Text.NoWrap
                                        text: edit.text
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    ReceiptSlot {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.inSlot
    }
}
