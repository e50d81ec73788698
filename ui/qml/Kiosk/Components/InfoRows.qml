// SPDX-License-Identifier: GPL-3.0-or-later
// A paper with things to read or to open.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Paper {
    id: root

    // objects with "kind", "code", "label", "detail", "icon" and "example"
    required property var lines

    signal chosen(var line)

    implicitWidth: 984
    implicitHeight: column.height + 2 * edge + 2 * Theme.space.small
    height: implicitHeight

    Column {
        id: column

        y: root.edge + Theme.space.small
        width: parent.width

        Repeater {
            model: root.lines

            InfoRow {
                id: row

                required property var modelData
                required property int index

                objectName: modelData.kind + "_" + modelData.code
                width: column.width
                iconName: modelData.icon
                text: modelData.label
                detail: modelData.detail
                mark: modelData.example ? Texts.infoExampleShort : ""
                onClicked: root.chosen(modelData)

                Perforation {
                    x: Theme.space.inner
                    y: parent.height - height
                    width: parent.width - 2 * x
                    visible: row.index < root.lines.length - 1
                }
            }
        }
    }
}
