// SPDX-License-Identifier: GPL-3.0-or-later
// Label above, bordered box, and below it the sentence that says how to repair what is wrong.
import QtQuick
import Kiosk.Theme

Item {
    id: root

    property string label: ""
    property string error: ""
    property bool active: false
    property color edge: Theme.color.outline
    property color activeEdge: Theme.color.chosen
    property real boxHeight: Math.max(Theme.space.field, Theme.type.field.line + 2 * Theme.space.pad)
    default property alias content: box.data
    readonly property alias box: box

    implicitHeight: box.y + box.height + (error === "" ? 0 : problem.implicitHeight + Theme.space.gap)

    Label {
        id: title

        width: parent.width
        visible: text !== ""
        type: Theme.type.label
        text: root.label
    }
    Rectangle {
        id: box

        y: root.label === "" ? 0 : title.implicitHeight + Theme.space.tiny
        width: parent.width
        height: root.boxHeight
        radius: Theme.space.fieldRadius
        color: Theme.color.paper
        border.color: root.error !== "" ? Theme.color.chili : (root.active ? root.activeEdge : root.edge)
        border.width: root.error !== "" || root.active ? Theme.space.thick : Theme.space.border
    }
    Row {
        id: problem

        anchors.top: box.bottom
        anchors.topMargin: Theme.space.gap
        width: parent.width
        visible: root.error !== ""
        spacing: Theme.space.gap

        Icon {
            id: problemIcon

            name: "error"
            color: Theme.color.chili
            size: Theme.space.iconSmall
        }
        Label {
            width: parent.width - problemIcon.width - Theme.space.gap
            type: Theme.type.label
            color: Theme.color.chili
            text: root.error
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
