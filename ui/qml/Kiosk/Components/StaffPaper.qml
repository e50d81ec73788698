// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a staff page on paper, parted by dashes.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Paper {
    id: root

    // objects with "label", "value", "advice", "level", "levelWord" and "icon"
    required property var lines

    implicitWidth: 984
    implicitHeight: column.height + 2 * edge
    height: implicitHeight

    Column {
        id: column

        x: Theme.space.inner
        y: root.edge
        width: parent.width - 2 * x
        topPadding: Theme.space.gap
        bottomPadding: Theme.space.gap

        Repeater {
            model: root.lines

            Column {
                id: row

                required property var modelData
                required property int index

                width: column.width

                Perforation {
                    width: parent.width
                    visible: row.index > 0
                }
                StaffRow {
                    width: parent.width
                    iconName: row.modelData.icon
                    label: row.modelData.label
                    value: row.modelData.value
                    advice: row.modelData.advice
                    level: row.modelData.level
                    levelWord: row.modelData.levelWord
                }
            }
        }
    }
}
