// SPDX-License-Identifier: GPL-3.0-or-later
// A ring around what is being read aloud; brings it into sight where the page is longer than its room.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Rectangle {
    id: root

    property Item lit: null
    property PagedArea area: null

    function find(): void {
        let item = root.lit
        while (item !== null && !(item instanceof PagedArea))
            item = item.parent
        root.area = item as PagedArea
        if (root.area !== null)
            root.area.reveal(root.lit)
        place()
    }
    function place(): void {
        if (root.lit === null || root.parent === null)
            return
        const box = root.lit.mapToItem(root.parent, 0, 0, root.lit.width, root.lit.height)
        let top = box.y
        let end = box.y + box.height
        if (root.area !== null) {
            const view = root.area.mapToItem(root.parent, 0, 0, root.area.width, root.area.view.height)
            top = Math.max(top, view.y)
            end = Math.min(end, view.y + view.height)
        }
        x = box.x - Theme.space.gap
        y = top - Theme.space.gap
        width = box.width + 2 * Theme.space.gap
        height = Math.max(0, end - top) + 2 * Theme.space.gap
    }

    parent: Theme.overlay
    z: 200
    visible: lit !== null
    color: "transparent"
    radius: Theme.space.gap
    border.width: Theme.space.tiny
    border.color: Theme.color.ink

    onLitChanged: find()

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.space.tiny
        color: "transparent"
        radius: Theme.space.small
        border.width: Theme.space.tiny
        border.color: Theme.color.turmeric
    }
    // what is read may move: the page turns, an answer is printed on the paper
    Timer {
        interval: 50
        repeat: true
        running: root.visible
        onTriggered: root.place()
    }
}
