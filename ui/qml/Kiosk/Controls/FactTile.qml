// SPDX-License-Identifier: GPL-3.0-or-later
// One fact at a glance: an icon with its label, the value below.
import QtQuick
import Kiosk.Theme

Rectangle {
    id: root

    property string iconName: ""
    property string label: ""
    property string value: ""
    // good news, such as no cost
    property bool good: false
    readonly property color ink: good ? Theme.color.moss : Theme.color.icon

    implicitWidth: 316
    implicitHeight: Math.max(148, column.implicitHeight + 2 * Theme.space.wide)
    radius: Theme.space.fieldRadius
    color: good ? Theme.color.mossSoft : Theme.color.accentSoft
    border.width: Theme.highContrast ? Theme.space.border : 0
    border.color: Theme.color.outline
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value

    Column {
        id: column

        x: Theme.space.wide + Theme.space.tiny
        width: parent.width - 2 * x
        y: Theme.space.wide + Theme.space.tiny
        spacing: Theme.space.small

        Row {
            width: parent.width
            spacing: Theme.space.gap

            Icon {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: Theme.space.iconSmall + Theme.space.tiny
                color: root.ink
            }
            Label {
                width: parent.width - icon.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.detail
                color: Theme.color.inkSoft
                text: root.label
            }
        }
        Label {
            width: parent.width
            type: Theme.type.fact
            color: root.ink
            text: root.value
        }
    }
}
