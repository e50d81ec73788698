// SPDX-License-Identifier: GPL-3.0-or-later
// One labelled line of the receipt; lit while it is the newest.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: root

    required property string label
    required property string value
    property bool lit: false
    property bool ruled: true
    property int lines: 2
    property real pad: Theme.space.receiptPad
    // large words: label over value
    readonly property bool stacked: Theme.large

    implicitHeight: words.y + words.implicitHeight + Theme.space.snug + 2

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Theme.space.small
        anchors.rightMargin: Theme.space.small
        anchors.topMargin: Theme.space.tiny
        radius: Theme.space.small
        color: Theme.color.turmericSoft
        opacity: root.lit ? 1 : 0
        border.width: Theme.highContrast ? Theme.space.border : 0
        border.color: Theme.color.turmeric

        Rectangle {
            width: Theme.space.small
            height: parent.height
            radius: Theme.space.tiny
            color: Theme.color.turmericDark
        }
        Behavior on opacity {
            NumberAnimation { duration: root.lit ? 0 : Theme.motion.highlight }
        }
    }
    Perforation {
        x: root.pad
        width: parent.width - 2 * x - Theme.space.small
        visible: root.ruled
    }
    Label {
        x: root.pad
        y: Theme.space.grid - 2
        type: Theme.type.receiptLabel
        color: Theme.color.inkSoft
        text: root.label
    }
    Label {
        id: words

        x: root.stacked ? root.pad : root.pad + Theme.space.receiptLabel
        y: root.stacked ? Theme.space.grid + Theme.type.receiptLabel.line : Theme.space.grid - 2
        width: parent.width - x - root.pad
        type: Theme.type.receipt
        maximumLineCount: root.lines
        elide: Text.ElideRight
        text: root.value
    }
}
