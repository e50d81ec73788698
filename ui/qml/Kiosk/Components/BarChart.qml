// SPDX-License-Identifier: GPL-3.0-or-later
// Lying bars: each row says its figure in words, so that neither colour nor length is needed to read it.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Paper {
    id: root

    // objects with "label", "value", "figure" and "share" (of the longest bar)
    required property var rows
    property string title: ""
    property string unit: ""
    property string spoken: ""

    implicitWidth: 984
    implicitHeight: column.height + 2 * edge
    height: implicitHeight
    Accessible.role: Accessible.Chart
    Accessible.name: spoken

    Column {
        id: column

        x: Theme.space.pad
        y: root.edge
        width: parent.width - 2 * x
        topPadding: Theme.space.wide
        bottomPadding: Theme.space.inner
        spacing: Theme.space.inner

        Column {
            width: parent.width

            Label {
                width: parent.width
                visible: text !== ""
                type: Theme.type.card
                text: root.title
            }
            Label {
                width: parent.width
                visible: text !== ""
                type: Theme.type.detail
                color: Theme.color.inkSoft
                text: root.unit
            }
        }
        Repeater {
            model: root.rows

            Column {
                id: row

                required property var modelData
                required property int index

                objectName: "bar_" + index
                width: column.width
                spacing: Theme.space.small
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.label + ": " + modelData.value + (modelData.figure === "" ? "" : ", " + modelData.figure)

                Grid {
                    width: parent.width
                    columns: Theme.large ? 1 : 2
                    columnSpacing: Theme.space.wide

                    Label {
                        width: Theme.large ? row.width : row.width - value.width - Theme.space.wide
                        type: Theme.type.body
                        text: row.modelData.label
                        Accessible.ignored: true
                    }
                    Label {
                        id: value

                        width: Theme.large ? row.width : Math.min(implicitWidth, row.width / 2)
                        type: Theme.type.bodyStrong
                        font.weight: Font.ExtraBold
                        horizontalAlignment: Theme.large ? Text.AlignLeft : Text.AlignRight
                        text: row.modelData.value
                        Accessible.ignored: true
                    }
                }
                Rectangle {
                    width: parent.width
                    height: Theme.space.pad
                    radius: Theme.space.small
                    color: Theme.color.accentSoft
                    border.width: Theme.space.thin
                    border.color: Theme.color.outline

                    Rectangle {
                        width: Math.max(Theme.space.snug, parent.width * row.modelData.share)
                        height: parent.height
                        radius: parent.radius
                        color: Theme.color.chosen
                    }
                }
                Label {
                    width: parent.width
                    visible: text !== ""
                    type: Theme.type.caption
                    color: Theme.color.inkSoft
                    text: row.modelData.figure
                    Accessible.ignored: true
                }
            }
        }
    }
}
