// SPDX-License-Identifier: GPL-3.0-or-later
// What one wants to know first of a service: what it costs, how long it takes, where.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Grid {
    id: root

    required property bool free
    required property string cost
    required property string time
    required property string place
    // under one another
    property bool stacked: Theme.large
    readonly property real cell: (width - (columns - 1) * spacing) / columns
    readonly property real tall: Math.max(costs.implicitHeight, lasts.implicitHeight, stands.implicitHeight)

    columns: stacked ? 1 : 3
    spacing: Theme.space.grid

    FactTile {
        id: costs

        width: root.cell
        height: root.stacked ? implicitHeight : root.tall
        good: root.free
        iconName: "payments"
        label: Texts.learnCost
        value: root.free ? Texts.learnFree : root.cost
    }
    FactTile {
        id: lasts

        width: root.cell
        height: root.stacked ? implicitHeight : root.tall
        iconName: "schedule"
        label: Texts.learnTime
        value: root.time
    }
    FactTile {
        id: stands

        width: root.cell
        height: root.stacked ? implicitHeight : root.tall
        iconName: "storefront"
        label: Texts.learnPlace
        value: root.place
    }
}
