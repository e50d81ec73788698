// SPDX-License-Identifier: GPL-3.0-or-later
// Text in one of the theme's styles, with line heights in pixels.
import QtQuick
import Kiosk.Theme

Text {
    id: root

    property TypeStyle type: Theme.type.body

    color: Theme.color.ink
    font.family: type.family
    font.pixelSize: type.size
    font.weight: type.weight
    font.letterSpacing: type.spacing
    font.features: type.tabular ? ({ "tnum": 1 }) : ({})
    lineHeightMode: Text.FixedHeight
    lineHeight: type.line
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
