// SPDX-License-Identifier: GPL-3.0-or-later
// A number in the office's queue: a key that takes one, then the number itself, or why there is none.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts
import Kiosk.Bridge

Column {
    id: root

    required property QueueNumber queue
    readonly property bool given: queue.number !== ""

    spacing: Theme.space.wide

    Banner {
        objectName: "queueNumber"
        width: parent.width
        visible: root.given || root.queue.trouble.present
        tiled: true
        tone: root.given ? Banner.Done : Banner.Fault
        iconName: "receipt_long"
        title: root.given ? Texts.learnQueueNumber(root.queue.number) : root.queue.trouble.title
        detail: root.given ? Texts.learnQueueWait : root.queue.trouble.advice
    }
    WideTile {
        objectName: "takeQueueNumber"
        width: parent.width
        visible: !root.given
        enabled: !root.queue.asking
        iconName: "receipt_long"
        text: Texts.learnQueueTake
        detail: Texts.learnQueueTakeDetail
        onClicked: root.queue.take()
    }
}
