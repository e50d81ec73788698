// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a page: back bottom left, the one turmeric key bottom right, a third between them. It never moves.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Rectangle {
    id: root

    readonly property string spokenAs: "keys"
    property string backText: ""
    property string backIcon: "arrow_back"
    property string thirdText: ""
    property string thirdIcon: ""
    property string primaryText: ""
    property string primaryIcon: "arrow_forward"
    property bool primaryReady: true
    // where one is in a list, between the keys
    property string place: ""
    property string placeOf: ""
    readonly property bool three: thirdText !== "" && backText !== "" && primaryText !== ""
    // with large words three keys need two rows
    readonly property bool twoRows: three && (Theme.large || width < 900 || room - primary.implicitWidth < leastRest)
    readonly property real keyHeight: Math.max(Theme.space.key, Theme.type.key.line + Theme.space.margin)
    // three long words stand closer, so that each keeps its icon
    readonly property real between: three && !twoRows && back.implicitWidth + third.implicitWidth + primary.implicitWidth + 2 * Theme.space.grid > room ? Theme.space.gap : Theme.space.grid
    // two short keys beside the turmeric one
    readonly property real leastRest: 420
    readonly property real room: width - 2 * Theme.space.margin
    readonly property real primaryWidth: {
        if (twoRows)
            return room
        const wish = Math.max(three ? 300 : Theme.space.primaryKey, primary.implicitWidth)
        const least = backText === "" && thirdText === "" ? room : room - Theme.space.wide - Math.min(back.implicitWidth, Theme.space.backKey)
        return Math.min(wish, least)
    }
    readonly property real restWidth: twoRows ? room : room - primaryWidth - (three ? between : Theme.space.wide)

    signal back
    signal third
    signal primaryPressed
    signal primaryExplained

    // the same place for the other hand
    function mirrored(x: real, width: real): real {
        return Theme.leftHanded ? root.width - width - x : x
    }

    implicitHeight: twoRows ? 2 * keyHeight + Theme.space.grid + 2 * Theme.space.inner : keyHeight + 2 * Theme.space.inner
    color: Theme.color.floor

    Rectangle {
        width: parent.width
        height: Theme.space.thin
        color: Theme.color.hairline
    }
    ActionButton {
        id: back

        objectName: "back"
        x: root.mirrored(Theme.space.margin, width)
        y: root.height - height - Theme.space.inner
        width: root.three ? (root.restWidth - root.between) * implicitWidth / (implicitWidth + third.implicitWidth)
                          : Math.min(Math.max(Theme.space.backKey, implicitWidth), root.primaryText === "" ? root.room : root.restWidth)
        height: root.keyHeight
        visible: root.backText !== ""
        kind: ActionButton.Secondary
        iconName: root.backIcon
        text: root.backText
        onActivated: root.back()
    }
    ActionButton {
        id: third

        objectName: "third"
        x: root.mirrored(root.backText === "" ? Theme.space.margin : Theme.space.margin + back.width + root.between, width)
        y: back.y
        width: root.three ? root.restWidth - back.width - root.between : Math.min(Math.max(Theme.space.backKey, implicitWidth), root.restWidth)
        height: root.keyHeight
        visible: root.thirdText !== ""
        kind: ActionButton.Secondary
        iconName: root.thirdIcon
        text: root.thirdText
        onActivated: root.third()
    }
    Column {
        anchors.verticalCenter: back.verticalCenter
        anchors.verticalCenterOffset: -Theme.space.lip / 2
        readonly property Item first: Theme.leftHanded ? primary : back
        readonly property Item last: Theme.leftHanded ? back : primary

        x: first.x + first.width
        width: last.x - x
        visible: root.place !== "" && root.thirdText === ""

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            type: Theme.type.place
            wrapMode: Text.NoWrap
            text: root.place
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            type: Theme.type.place
            font.weight: Font.Medium
            font.pixelSize: Theme.type.detail.base
            color: Theme.color.inkSoft
            wrapMode: Text.NoWrap
            text: root.placeOf
        }
    }
    ActionButton {
        id: primary

        objectName: "primary"
        x: root.mirrored(root.width - width - Theme.space.margin, width)
        y: Theme.space.inner
        width: root.primaryWidth
        height: root.keyHeight
        visible: root.primaryText !== ""
        ready: root.primaryReady
        iconName: root.primaryIcon
        text: root.primaryText
        onActivated: root.primaryPressed()
        onExplain: root.primaryExplained()
    }
}
