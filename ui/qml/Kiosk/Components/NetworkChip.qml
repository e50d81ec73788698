// SPDX-License-Identifier: GPL-3.0-or-later
// The state of the network, only when the kiosk knows it.
import QtQuick
import Kiosk.Controls
import Kiosk.Texts

Chip {
    id: root

    required property int network
    property bool onCounter: false

    visible: network !== Surroundings.Unknown
    tone: network === Surroundings.Away ? Chip.Offline : (onCounter ? Chip.Soft : Chip.Calm)
    iconName: network === Surroundings.Away ? "cloud_off" : "cloud_done"
    text: network === Surroundings.Away ? Texts.networkAway : Texts.networkConnected
}
