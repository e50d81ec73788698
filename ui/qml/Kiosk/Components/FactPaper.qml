// SPDX-License-Identifier: GPL-3.0-or-later
// Facts or a small table on paper: a label, what it says, and a dashed line between.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Paper {
    id: root

    // objects with "label" and "value"
    required property var rows
    property string title: ""

    implicitWidth: 984
    implicitHeight: column.height + 2 * edge
    height: implicitHeight

    Column {
        id: column

        x: Theme.space.pad
        y: root.edge
        width: parent.width - 2 * x
        topPadding: Theme.space.wide
        bottomPadding: Theme.space.wide
        spacing: Theme.space.snug

        Label {
            width: parent.width
            visible: text !== ""
            type: Theme.type.card
            text: root.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Repeater {
            model: root.rows

            Column {
                id: row

                required property var modelData
                required property int index

                width: column.width
                spacing: Theme.space.snug

                Perforation {
                    width: parent.width
                    visible: row.index > 0 || root.title !== ""
                }
                FactRow {
                    width: parent.width
                    label: row.modelData.label
                    value: row.modelData.value
                }
            }
        }
    }
}
