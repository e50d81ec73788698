// SPDX-License-Identifier: GPL-3.0-or-later
// Four circles in the corners of the whole screen, also where no page puts anything.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

FocusScope {
    id: root

    // numbers of the circles that answered
    required property var touched

    signal met(int number)
    signal failed
    signal skipped

    objectName: "touchPage"
    anchors.fill: parent

    Rectangle {
        anchors.fill: parent
        color: Theme.color.floor
    }
    Repeater {
        model: 4

        TouchTarget {
            required property int index

            objectName: "touch_" + index
            x: index % 2 === 0 ? Theme.space.gap : root.width - width - Theme.space.gap
            y: index < 2 ? Theme.space.gap : root.height - height - Theme.space.gap
            met: root.touched.includes(index)
            text: Texts.staffCheckTouchTarget(index + 1)
            onClicked: root.met(index)
        }
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space.margin, 860)
        spacing: Theme.space.inner

        Label {
            width: parent.width
            type: Theme.type.title
            horizontalAlignment: Text.AlignHCenter
            text: Texts.staffCheckTouchLeft(4 - root.touched.length)
        }
        ActionButton {
            objectName: "touchFailed"
            width: parent.width
            focus: true
            kind: ActionButton.Secondary
            text: Texts.staffCheckTouchBad
            onActivated: root.failed()
        }
        ActionButton {
            objectName: "touchSkip"
            width: parent.width
            kind: ActionButton.Secondary
            text: Texts.staffCheckSkip
            onActivated: root.skipped()
        }
    }
}
