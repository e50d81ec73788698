// SPDX-License-Identifier: GPL-3.0-or-later
// "Anda masih di sini?": counts down before the screen is wiped; one key stays, the other ends at once.
import QtQuick
import Kiosk.Controls
import Kiosk.Texts

Dialog {
    id: root

    property int seconds: 20
    // the limits are longer already
    property bool unhurried: false

    signal stay
    signal leave
    signal more

    objectName: "idle"
    number: seconds
    title: Texts.idleTitle
    detail: Texts.idleDetail(seconds)
    primaryText: Texts.idleStay
    secondaryText: Texts.idleLeave
    // whoever presses Escape is here
    escapeGoesOn: true
    thirdText: unhurried ? "" : Texts.accessMoreTime

    onPrimary: root.stay()
    onSecondary: root.leave()
    onThird: root.more()
}
