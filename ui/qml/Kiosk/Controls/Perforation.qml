// SPDX-License-Identifier: GPL-3.0-or-later
// The dashed line between parts of a paper.
import QtQuick
import Kiosk.Theme

Image {
    id: root

    property color color: Theme.color.perforation

    height: 3
    fillMode: Image.TileHorizontally
    horizontalAlignment: Image.AlignLeft
    source: "image://icon/dash/" + root.color.toString().slice(-6)
    Accessible.ignored: true
}
