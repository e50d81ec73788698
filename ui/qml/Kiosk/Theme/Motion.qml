// SPDX-License-Identifier: GPL-3.0-or-later
// How long things take, in milliseconds. With reduced motion everything becomes one short fade.
import QtQuick

QtObject {
    id: root

    required property bool reduced
    readonly property int fade: 120
    readonly property int press: reduced ? 0 : 90
    readonly property int release: reduced ? 0 : 120
    readonly property int page: reduced ? fade : 240
    readonly property real pageShift: reduced ? 0 : 48
    readonly property int receiptLine: reduced ? 0 : 320
    readonly property int receiptHead: reduced ? 0 : 420
    readonly property int highlight: reduced ? fade : 600
    readonly property int echo: 300
    readonly property int printing: reduced ? 0 : 900
    readonly property int tearPause: reduced ? 0 : 120
    readonly property int tear: reduced ? 0 : 280
    readonly property real tearRise: reduced ? 0 : 24
    readonly property int banner: reduced ? fade : 200
    readonly property int answerSeen: 350
    readonly property int holdStart: 500
    readonly property int holdRepeat: 120
    // a picture later than this is seen as a jerk
    readonly property int late: 33
    // how long a page waits for a frame that is not painted
    readonly property int unseen: 100
}
