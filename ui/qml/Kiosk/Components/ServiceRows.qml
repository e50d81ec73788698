// SPDX-License-Identifier: GPL-3.0-or-later
// A paper with services to choose from.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Paper {
    id: root

    // objects with "value", "label", "icon", "free" and "time"
    required property var rows
    // every row as tall as this; 0: as tall as its words
    property real rowHeight: 0

    signal chosen(string code)

    implicitWidth: 984
    implicitHeight: column.height + 2 * edge + 2 * Theme.space.small
    height: implicitHeight

    Column {
        id: column

        y: root.edge + Theme.space.small
        width: parent.width

        Repeater {
            model: root.rows

            ListRow {
                id: row

                required property var modelData
                required property int index

                objectName: "service_" + modelData.value
                width: column.width
                height: root.rowHeight > 0 ? root.rowHeight : implicitHeight
                tight: root.rowHeight > 0
                iconName: modelData.icon
                text: modelData.label
                mark: modelData.free ? Texts.learnFree : ""
                detail: modelData.time
                onClicked: root.chosen(modelData.value)

                Perforation {
                    x: Theme.space.inner
                    y: parent.height - height
                    width: parent.width - 2 * x
                    visible: row.index < root.rows.length - 1
                }
            }
        }
    }
}
