// SPDX-License-Identifier: GPL-3.0-or-later
// The state of the network, only when the kiosk knows it.
import QtQuick
import Kiosk.Controls
import Kiosk.Texts

Chip {
    id: root

    required property int network
    property bool onCounter: false
    readonly property var face: {
        switch (network) {
        case Surroundings.Connected: return { "icon": "cloud_done", "text": Texts.networkConnected }
        case Surroundings.Locked: return { "icon": "lock", "text": Texts.networkPortal }
        case Surroundings.Held: return { "icon": "schedule", "text": Texts.networkHeld }
        default: return { "icon": "cloud_off", "text": Texts.networkAway }
        }
    }

    visible: network !== Surroundings.Unknown
    tone: network !== Surroundings.Connected ? Chip.Offline : (onCounter ? Chip.Soft : Chip.Calm)
    iconName: face.icon
    text: face.text
}
