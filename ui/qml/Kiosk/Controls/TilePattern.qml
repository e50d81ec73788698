// SPDX-License-Identifier: GPL-3.0-or-later
// The city's floor tile, faint enough that yellow text upon it keeps its contrast.
import QtQuick
import Kiosk.Theme

Image {
    id: root

    property string tile: Theme.tile
    property color color: Theme.color.stageLight
    property real strength: 0.35

    visible: !Theme.highContrast
    opacity: strength
    fillMode: Image.Tile
    horizontalAlignment: Image.AlignLeft
    verticalAlignment: Image.AlignTop
    sourceSize: Qt.size(480, 480)
    source: tile === "" ? "" : "image://icon/" + tile + "/" + root.color.toString().slice(-6)
    Accessible.ignored: true
}
