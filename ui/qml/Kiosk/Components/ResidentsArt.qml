// SPDX-License-Identifier: GPL-3.0-or-later
// Residents before their office, at the foot of a stage with words on it; or nothing, where there is no room.
import QtQuick
import Kiosk.Theme

Image {
    id: root

    // height of the stage, and how much of it the words leave
    required property real room
    required property real free
    // the sky may pass behind the words; the floor gives way before the houses do
    readonly property real sky: 0.17 * height
    readonly property real ground: 0.12 * height

    height: Math.max(width * 567 / 1080, Math.min(width * 0.75, free - Theme.space.margin))
    y: room - height + (free < height - sky ? ground : 0)
    visible: !Theme.highContrast && free >= height - sky - ground
    source: Theme.residentsArt === "" ? "" : "image://art/" + Theme.residentsArt
    sourceSize.height: Math.ceil(height * Theme.scale)
    fillMode: Image.PreserveAspectCrop
    verticalAlignment: Image.AlignBottom
    Accessible.ignored: true
}
