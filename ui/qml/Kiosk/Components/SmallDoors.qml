// SPDX-License-Identifier: GPL-3.0-or-later
// The lesser doors of the home page, all of one height; one under another with large words.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Grid {
    id: root

    // objects with "form", "icon" and "text"
    required property var doors
    readonly property bool oneColumn: Theme.large
    readonly property real cell: (width - (columns - 1) * spacing) / columns
    readonly property real tall: {
        let most = 0
        for (const door of children)
            most = Math.max(most, door.implicitHeight)
        return most
    }

    signal opened(string form)

    visible: doors.length > 0
    columns: oneColumn ? 1 : Math.max(1, doors.length)

    Repeater {
        model: root.doors

        SmallTile {
            required property var modelData

            objectName: "home_" + modelData.form
            width: root.cell
            height: root.oneColumn ? implicitHeight : root.tall
            iconName: modelData.icon
            text: modelData.text
            onClicked: root.opened(modelData.form)
        }
    }
}
