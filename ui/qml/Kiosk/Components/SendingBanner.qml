// SPDX-License-Identifier: GPL-3.0-or-later
// Where this very submission is on its way to the city: one of four states, told apart by words, icon and colour.
import QtQuick
import Kiosk.Controls

Banner {
    id: root

    // stored, waiting, arrived or refused
    required property string where

    tone: where === "refused" ? Banner.Fault : where === "waiting" ? Banner.Waiting : Banner.Done
    iconName: {
        switch (where) {
        case "waiting": return "cloud_off"
        case "arrived": return "cloud_done"
        case "refused": return "error"
        default: return "shield"
        }
    }
}
