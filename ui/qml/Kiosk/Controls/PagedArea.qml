// SPDX-License-Identifier: GPL-3.0-or-later
// Content that may be taller than its room: then two keys turn it, and no gesture is needed.
import QtQuick
import Kiosk.Theme

Item {
    id: root

    property string moreText: ""
    property string backText: ""
    property real topPadding: Theme.space.inner
    property real bottomPadding: Theme.space.inner
    readonly property bool overflows: holder.childrenRect.height + topPadding > height
    // false while a keyboard leaves no room for the keys; what is typed into is brought into sight instead
    property bool turnable: true
    readonly property bool keysShown: overflows && turnable
    readonly property real keyRoom: keysShown ? Theme.space.target + 2 * Theme.space.gap : 0
    readonly property alias view: view
    default property alias content: holder.data

    function turn(by: int): void {
        const step = view.height - Theme.space.target
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, view.contentY + by * step))
    }
    // brings a field into sight, with as much of what belongs to it (label, counter) as there is room for
    function reveal(inner: Item): void {
        if (!overflows) {
            view.contentY = 0
            return
        }
        let item = inner
        while (item.parent && item.parent !== holder && item.parent.height < view.height)
            item = item.parent
        const at = item.mapToItem(holder, 0, 0).y
        const end = at + item.height + bottomPadding + topPadding
        if (at < view.contentY)
            view.contentY = Math.max(0, at)
        else if (end > view.contentY + view.height)
            view.contentY = Math.max(0, Math.min(at, end - view.height))
    }

    Flickable {
        id: view

        width: parent.width
        height: parent.height - root.keyRoom
        clip: root.overflows
        interactive: root.overflows
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: Math.max(height, holder.childrenRect.height + root.topPadding + root.bottomPadding)

        Behavior on contentY {
            enabled: !view.moving && !Theme.reducedMotion
            NumberAnimation {
                duration: Theme.motion.page
                easing.type: Easing.OutCubic
            }
        }

        // a tap beside everything ends typing
        MouseArea {
            width: view.width
            height: view.contentHeight
            onClicked: {
                InputMethod.hide()
                root.forceActiveFocus()
            }
        }
        Item {
            id: holder

            x: Theme.space.margin
            y: root.topPadding
            width: view.width - 2 * x
            height: Math.max(childrenRect.height, view.height - root.topPadding - root.bottomPadding)
        }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.gap
        visible: root.keysShown
        spacing: Theme.space.gap

        ActionButton {
            objectName: "page-up"
            height: Theme.space.target
            kind: ActionButton.Secondary
            type: Theme.type.label
            iconName: "arrow_upward"
            text: root.backText
            ready: view.contentY > 1
            onActivated: root.turn(-1)
        }
        ActionButton {
            objectName: "page-down"
            height: Theme.space.target
            kind: ActionButton.Secondary
            type: Theme.type.label
            iconName: "arrow_downward"
            text: root.moreText
            ready: view.contentY < view.contentHeight - view.height - 1
            onActivated: root.turn(1)
        }
    }
}
