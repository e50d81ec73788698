// SPDX-License-Identifier: GPL-3.0-or-later
// Distances, radii and fixed sizes, in pixels at a 1080 wide screen.
import QtQuick

QtObject {
    id: root

    required property bool highContrast
    required property real textScale
    required property bool landscape

    readonly property real tiny: 4
    readonly property real small: 8
    readonly property real gap: 12
    readonly property real snug: 14
    readonly property real grid: 18
    readonly property real wide: 20
    readonly property real inner: 28
    readonly property real pad: 36
    readonly property real margin: 48
    readonly property real huge: 72

    readonly property real markRadius: 14
    readonly property real fieldRadius: 22
    readonly property real keyRadius: 26
    readonly property real tileRadius: 30
    readonly property real dialogRadius: 36

    readonly property real thin: highContrast ? 5 : 2
    readonly property real border: highContrast ? 5 : 3
    readonly property real thick: highContrast ? 6 : 6
    readonly property real selected: 8
    readonly property real lip: highContrast ? 0 : 8
    readonly property real lipLow: highContrast ? 0 : 7
    readonly property real lipHigh: highContrast ? 0 : 10
    readonly property real pressDown: 6
    readonly property real ring: 6
    readonly property real ringAway: 10

    readonly property real target: 88
    readonly property real key: 120
    readonly property real keyTall: 144
    readonly property real field: 116
    readonly property real choice: 186
    readonly property real radio: 64
    readonly property real box: 76
    readonly property real tooth: 18
    readonly property real toothHeight: 10
    readonly property real tumpalTooth: 36
    readonly property real tumpal: 28
    readonly property real slot: 38
    readonly property real slotOver: 22
    readonly property real receipt: 620
    readonly property real receiptPad: 40
    readonly property real receiptLabel: 170

    readonly property real header: highContrast || textScale > 1.3 ? 184 : 112
    readonly property real bar: 176
    readonly property real backKey: 330
    readonly property real primaryKey: 420
    readonly property bool tallRail: !landscape && textScale > 1.3
    readonly property real rail: landscape ? 112 : (tallRail ? 316 : 132)
    readonly property real helpKey: 304
    readonly property real railKey: 163
    readonly property real railTarget: 100

    // heights of the stage below the header (portrait), widths of its column (landscape)
    readonly property real stageMenu: 206
    readonly property real stageQuestion: 302
    readonly property real stageReceipt: 400
    readonly property real stageTall: 520
    readonly property real stageCheck: 1136
    readonly property real stageDone: 1184
    readonly property real stageLeast: 136
    readonly property real stageColumn: 620
    readonly property real stageHome: 716

    readonly property real dialog: 900
    // seated: the share of the screen above which nothing is touched, standing and lying
    readonly property real seatLine: landscape ? 0.36 : 0.5
    // the keyboard takes so much that the field over it stands a little higher, still within a seated reach
    readonly property real seatTyping: landscape ? 0 : 0.365
    // icons grow with the words they stand beside, though less
    readonly property real iconGrowth: 1 + (textScale - 1) * 0.35
    readonly property real iconSmall: Math.round(40 * iconGrowth)
    readonly property real icon: Math.round(48 * iconGrowth)
    readonly property real iconLarge: 60
    readonly property real iconHuge: 76
}
