// SPDX-License-Identifier: GPL-3.0-or-later
// Paper: torn edges where it was cut, the one soft shadow, no radius.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

Item {
    id: root

    property bool tornTop: true
    property bool tornBottom: true
    property bool shadow: true
    property color color: Theme.color.paper
    // as many teeth as fit; the width of one bends a little so that none is cut
    readonly property real tooth: width / Math.max(1, Math.round(width / Theme.space.tooth))
    readonly property real edge: Theme.space.toothHeight
    default property alias content: body.data
    readonly property alias body: body

    BorderImage {
        anchors.fill: parent
        anchors.margins: -40
        visible: root.shadow && !Theme.highContrast
        source: "image://shadow/paper"
        border { left: 56; right: 56; top: 56; bottom: 56 }
    }
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: root.tornTop && !Theme.highContrast ? root.edge : 0
        anchors.bottomMargin: root.tornBottom && !Theme.highContrast ? root.edge : 0
        color: root.color
        border.width: Theme.highContrast ? Theme.space.border : 0
        border.color: Theme.color.outline
    }
    Repeater {
        model: Theme.highContrast ? 0 : 2

        Image {
            required property int index

            y: index === 0 ? 0 : root.height - height
            width: root.width
            height: root.edge + (index === 0 ? 1 : 0)
            visible: index === 0 ? root.tornTop : root.tornBottom
            mirror: false
            rotation: index === 0 ? 0 : 180
            fillMode: Image.TileHorizontally
            sourceSize: Qt.size(root.tooth, root.edge)
            source: "image://icon/teeth/" + root.color.toString().slice(-6)
        }
    }
    Item {
        id: body

        anchors.fill: parent
    }
}
