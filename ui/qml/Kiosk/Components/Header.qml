// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is: mark, kelurahan, network and clock. In landscape the latter two stand over the counter.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: root

    required property Surroundings surroundings
    readonly property string spokenAs: "nothing"
    readonly property bool stacked: Theme.space.header > 112

    implicitHeight: Theme.space.header

    Mark {
        id: mark

        x: Theme.space.margin
        anchors.verticalCenter: parent.verticalCenter
    }
    // staff know it, residents need not: the mark held for three seconds
    Item {
        objectName: "staffDoor"
        x: Theme.space.margin - Theme.space.wide
        width: Theme.space.target + Theme.space.wide
        height: parent.height
        Accessible.ignored: true

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 3
            onLongPressed: root.surroundings.staffAsked()
        }
    }
    Column {
        id: office

        anchors.left: mark.visible ? mark.right : parent.left
        anchors.leftMargin: mark.visible ? Theme.space.wide + Theme.space.tiny : Theme.space.margin
        anchors.right: Theme.landscape ? parent.right : (root.stacked ? clock.left : chip.left)
        anchors.rightMargin: Theme.space.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        Label {
            width: parent.width
            type: Theme.type.office
            color: Theme.color.onStage
            text: root.surroundings.kelurahan
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.type.caption.base
            wrapMode: Text.NoWrap
        }
        Label {
            width: parent.width
            visible: !root.stacked || Theme.landscape
            type: Theme.type.captionLight
            lineHeight: Theme.type.rail.line + 2
            font.pixelSize: Theme.type.rail.size
            color: Theme.color.accentText
            text: root.surroundings.city
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.type.caption.base
            wrapMode: Text.NoWrap
        }
        Item {
            width: 1
            height: chip.implicitHeight
            visible: root.stacked && !Theme.landscape && chip.visible
        }
    }
    NetworkChip {
        id: chip

        x: root.stacked ? office.x : clock.x - width - Theme.space.inner
        y: root.stacked ? office.y + office.height - height : (parent.height - height) / 2
        visible: !Theme.landscape && root.surroundings.network !== Surroundings.Unknown
        network: root.surroundings.network
    }
    Label {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.margin
        y: root.stacked ? office.y : (parent.height - height) / 2
        visible: !Theme.landscape
        type: Theme.type.clock
        color: Theme.color.onStage
        text: root.surroundings.clock
    }
}
