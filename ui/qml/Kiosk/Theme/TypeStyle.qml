// SPDX-License-Identifier: GPL-3.0-or-later
// One style of text: sizes are pixels at a 1080 wide screen, already grown by the chosen text size.
import QtQuick

QtObject {
    required property string family
    required property real base
    required property real baseLine
    required property int weight
    required property real textScale
    property real tracking: 0
    // figures of one width, for what ticks or counts
    property bool tabular: false
    // Large styles grow less than body text: a 2.0 headline would leave no room for the answer it asks for.
    property real growth: 1
    readonly property real factor: 1 + (textScale - 1) * growth
    readonly property int size: Math.round(base * factor)
    readonly property int line: Math.round(baseLine * factor)
    readonly property real spacing: tracking * size
}
