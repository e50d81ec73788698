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
    // all of it moves: painted once and then only shifted, as without a graphics card it would cost two pictures' time
    property bool moving: false
    readonly property bool keysShown: overflows && turnable
    readonly property real keyRoom: keysShown ? Theme.space.target + 2 * Theme.space.gap : 0
    readonly property bool atStart: view.contentY <= 1
    readonly property bool atEnd: view.contentY >= view.contentHeight - view.height - 1
    readonly property alias view: view
    // where the pages turned so far began, for the way back
    property var begun: []
    default property alias content: holder.data

    function turn(by: int): void {
        const step = view.height - Theme.space.target
        let to = view.contentY + by * step
        if (by > 0) {
            begun = begun.filter(start => start < view.contentY).concat([view.contentY])
            to = nextPage(to)
        } else if (begun.length > 0 && begun[begun.length - 1] < view.contentY) {
            to = begun[begun.length - 1]
            begun = begun.slice(0, -1)
        }
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, to))
    }
    // a page begins with the part that the last one cut: a whole one where that turns enough, else a part of it
    function nextPage(otherwise: real): real {
        for (const whole of [0.9, 0.3]) {
            const cut = firstCut(holder, view.contentY + view.height - topPadding, whole * view.height) + topPadding - Theme.space.gap
            if (cut > view.contentY + view.height * 0.3 && cut < view.contentY + view.height)
                return cut
        }
        return otherwise
    }
    // where the part begins that lies across this height; of one taller than "whole", where its own part does
    function firstCut(item: Item, at: real, whole: real): real {
        let found = at + topPadding + Theme.space.gap
        for (const part of item.children) {
            const top = part.mapToItem(holder, 0, 0).y
            if (!part.visible || top >= at || top + part.height <= at)
                continue
            if (part.height < whole)
                found = Math.min(found, top)
            else if (part.children.length > 0)
                found = Math.min(found, firstCut(part, at, whole))
        }
        return found
    }
    // one key that goes on, and after the end begins anew
    function turnOn(): void {
        if (atEnd)
            view.contentY = 0
        else
            turn(1)
    }
    function holds(inner: Item): bool {
        let item = inner
        while (item && item !== holder)
            item = item.parent
        return item === holder
    }
    // brings a field into sight, with as much of what belongs to it (label, counter) as there is room for
    function reveal(inner: Item): void {
        if (!overflows) {
            view.contentY = 0
            return
        }
        if (!holds(inner))
            return
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

    // whoever goes on with the keyboard sees where she is
    readonly property Item focused: Theme.keyboardUsed ? Window.activeFocusItem : null

    onFocusedChanged: {
        if (focused && holds(focused))
            reveal(focused)
    }
    // what was turned does not stay hidden when everything fits again
    onOverflowsChanged: {
        if (!overflows)
            view.contentY = 0
    }

    layer.enabled: moving

    Rectangle {
        // such a painting has no holes
        anchors.fill: parent
        visible: root.moving
        color: Theme.color.floor
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
            enabled: !view.moving && !Theme.calm
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
        readonly property string spokenAs: "nothing"

        x: Theme.leftHanded ? Theme.space.margin : parent.width - width - Theme.space.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.gap
        visible: root.keysShown
        spacing: Theme.space.gap

        ActionButton {
            objectName: "page-up"
            height: Theme.space.target
            rightPadding: Theme.space.inner
            kind: ActionButton.Secondary
            type: Theme.type.label
            iconName: "arrow_upward"
            text: root.backText
            ready: !root.atStart
            onActivated: root.turn(-1)
        }
        ActionButton {
            objectName: "page-down"
            height: Theme.space.target
            rightPadding: Theme.space.inner
            kind: ActionButton.Secondary
            type: Theme.type.label
            iconName: "arrow_downward"
            text: root.moreText
            ready: !root.atEnd
            onActivated: root.turn(1)
        }
    }
}
