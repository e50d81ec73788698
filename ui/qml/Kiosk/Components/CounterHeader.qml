// SPDX-License-Identifier: GPL-3.0-or-later
// Landscape only: date, network and clock over the counter.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: root

    required property Surroundings surroundings
    readonly property string spokenAs: "nothing"

    implicitHeight: Math.max(Theme.space.header, Theme.type.clock.line + 2 * Theme.space.inner)

    Label {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space.margin
        anchors.right: chip.visible ? chip.left : clock.left
        anchors.rightMargin: Theme.space.wide
        anchors.verticalCenter: parent.verticalCenter
        type: Theme.type.rail
        font.pixelSize: Theme.type.office.size - 2
        font.weight: Font.Medium
        color: Theme.color.inkSoft
        // the least needed word of the row: it leaves rather than being cut
        visible: contentWidth <= width
        text: root.surroundings.date
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.type.caption.base
        wrapMode: Text.NoWrap
    }
    NetworkChip {
        id: chip

        anchors.right: clock.left
        anchors.rightMargin: Theme.space.inner
        anchors.verticalCenter: parent.verticalCenter
        network: root.surroundings.network
        onCounter: true
    }
    Label {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.margin
        anchors.verticalCenter: parent.verticalCenter
        type: Theme.type.clock
        text: root.surroundings.clock
    }
}
