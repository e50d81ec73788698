// SPDX-License-Identifier: GPL-3.0-or-later
// A paper with what a search found, each with its kind in words; a question stands there with its answer.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Paper {
    id: root

    // objects with "kind", "code", "label", "says", "detail", "icon" and "leads"
    required property var lines
    property bool tight: true

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

            ListRow {
                id: row

                required property var modelData
                required property int index

                objectName: "found_" + modelData.kind + "_" + modelData.code
                width: column.width
                height: implicitHeight
                tight: root.tight
                whole: modelData.kind === "question"
                leads: modelData.leads
                iconName: modelData.icon
                text: modelData.label
                mark: modelData.says
                detail: root.tight || whole ? modelData.detail : ""
                onClicked: {
                    if (modelData.leads)
                        root.chosen(modelData)
                }

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
