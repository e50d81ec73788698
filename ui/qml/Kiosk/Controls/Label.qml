// SPDX-License-Identifier: GPL-3.0-or-later
// Text in one of the theme's styles, with line heights in pixels.
import QtQuick
import Kiosk.Theme

Text {
    id: root

    property TypeStyle style: Theme.type.body

    color: Theme.color.ink
    font.family: style.family
    font.pixelSize: style.size
    font.weight: style.weight
    font.letterSpacing: style.spacing
    font.features: ({ "tnum": 1 })
    lineHeightMode: Text.FixedHeight
    lineHeight: style.line
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
