// SPDX-License-Identifier: GPL-3.0-or-later
// The typographic scale.
pragma ComponentBehavior: Bound
import QtQuick

QtObject {
    id: root

    required property real textScale
    readonly property string sans: "Plus Jakarta Sans"
    readonly property string mono: "Atkinson Hyperlegible Mono"

    component Sans: TypeStyle {
        family: root.sans
        textScale: root.textScale
    }
    component Mono: TypeStyle {
        family: root.mono
        textScale: root.textScale
    }

    readonly property TypeStyle welcome: Sans { base: 96; baseLine: 102; weight: Font.ExtraBold; tracking: -0.02; growth: 0.35 }
    readonly property TypeStyle greeting: Sans { base: 80; baseLine: 83; weight: Font.ExtraBold; tracking: -0.02; growth: 0.4 }
    readonly property TypeStyle question: Sans { base: 68; baseLine: 75; weight: Font.ExtraBold; tracking: -0.02; growth: 0.4 }
    readonly property TypeStyle tile: Sans { base: 50; baseLine: 55; weight: Font.ExtraBold; tracking: -0.015; growth: 0.5 }
    readonly property TypeStyle title: Sans { base: 44; baseLine: 53; weight: Font.ExtraBold; tracking: -0.01; growth: 0.6 }
    readonly property TypeStyle card: Sans { base: 40; baseLine: 46; weight: Font.ExtraBold; tracking: -0.01; growth: 0.7 }
    readonly property TypeStyle key: Sans { base: 42; baseLine: 46; weight: Font.Bold; tracking: -0.01; growth: 0.6 }
    readonly property TypeStyle keySecond: Sans { base: 39; baseLine: 44; weight: Font.Bold; tracking: -0.01; growth: 0.7 }
    readonly property TypeStyle choice: Sans { base: 35; baseLine: 38; weight: Font.Bold; tracking: -0.01; growth: 1 }
    readonly property TypeStyle row: Sans { base: 38; baseLine: 46; weight: Font.Bold; tracking: -0.01; growth: 0.8 }
    readonly property TypeStyle fact: Sans { base: 38; baseLine: 46; weight: Font.ExtraBold; tracking: -0.01; growth: 0.7 }
    readonly property TypeStyle place: Sans { base: 38; baseLine: 44; weight: Font.Bold; growth: 0.2; tabular: true }
    readonly property TypeStyle news: Sans { base: 42; baseLine: 50; weight: Font.ExtraBold; tracking: -0.01; growth: 0.6 }
    readonly property TypeStyle hello: Sans { base: 38; baseLine: 46; weight: Font.DemiBold; growth: 0.6 }
    readonly property TypeStyle field: Sans { base: 40; baseLine: 52; weight: Font.DemiBold; growth: 0.9 }
    readonly property TypeStyle number: Sans { base: 60; baseLine: 66; weight: Font.ExtraBold; growth: 0.4; tabular: true }
    readonly property TypeStyle clock: Sans { base: 40; baseLine: 46; weight: Font.ExtraBold; tracking: -0.02; growth: 0.5; tabular: true }
    readonly property TypeStyle body: Sans { base: 34; baseLine: 45; weight: Font.Medium }
    readonly property TypeStyle bodyStrong: Sans { base: 34; baseLine: 45; weight: Font.DemiBold }
    readonly property TypeStyle label: Sans { base: 32; baseLine: 42; weight: Font.Bold }
    readonly property TypeStyle detail: Sans { base: 32; baseLine: 40; weight: Font.Medium }
    readonly property TypeStyle caption: Sans { base: 28; baseLine: 37; weight: Font.DemiBold }
    readonly property TypeStyle captionLight: Sans { base: 28; baseLine: 37; weight: Font.Medium }
    readonly property TypeStyle foot: Sans { base: 32; baseLine: 42; weight: Font.Medium; growth: 0.3 }
    readonly property TypeStyle office: Sans { base: 35; baseLine: 40; weight: Font.Bold; tracking: -0.01; growth: 0.5 }
    readonly property TypeStyle rail: Sans { base: 28; baseLine: 33; weight: Font.Bold; growth: 0.6 }
    readonly property TypeStyle letter: Sans { base: 48; baseLine: 56; weight: Font.Medium; growth: 0.2 }
    readonly property TypeStyle code: Mono { base: 62; baseLine: 71; weight: Font.ExtraBold; growth: 0.4 }
    readonly property TypeStyle access: Mono { base: 52; baseLine: 60; weight: Font.ExtraBold; growth: 0.3 }
    readonly property TypeStyle receiptHead: Mono { base: 30; baseLine: 38; weight: Font.Bold }
    readonly property TypeStyle receipt: Mono { base: 32; baseLine: 38; weight: Font.Bold }
    readonly property TypeStyle receiptWide: Mono { base: 35; baseLine: 43; weight: Font.Bold }
    readonly property TypeStyle receiptLight: Mono { base: 28; baseLine: 37; weight: Font.Medium }
    readonly property TypeStyle receiptLabel: Mono { base: 28; baseLine: 38; weight: Font.Medium }
    readonly property TypeStyle stamp: Mono { base: 32; baseLine: 43; weight: Font.Bold }
    readonly property TypeStyle stampLight: Mono { base: 32; baseLine: 43; weight: Font.Medium }
}
