// SPDX-License-Identifier: GPL-3.0-or-later
// The triangle border of Indonesian cloth between stage and counter: the only ornament of working pages.
import QtQuick
import Kiosk.Theme

Image {
    id: root

    property bool upright: false
    // standing, the teeth bite into the counter instead of the stage
    property color from: upright ? Theme.color.floor : Theme.color.stage

    function hex(colour: color): string {
        return colour.toString().slice(-6)
    }

    width: Theme.space.tumpal
    height: Theme.space.tumpal
    fillMode: upright ? Image.TileVertically : Image.TileHorizontally
    horizontalAlignment: Image.AlignLeft
    verticalAlignment: Image.AlignTop
    source: "image://tumpal/" + (Theme.highContrast
            ? "line/" + hex(Theme.color.onStage)
            : [from, Theme.color.brick, Theme.color.turmeric, Theme.color.slab].map(hex).join("/")) + (upright ? "/v" : "/h")
    Accessible.ignored: true
}
