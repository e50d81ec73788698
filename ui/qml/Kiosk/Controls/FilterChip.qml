// SPDX-License-Identifier: GPL-3.0-or-later
// A filter that can be switched on: chosen = fill and check.
import QtQuick
import Kiosk.Theme

Pressable {
    id: root

    property bool chosen: false
    property string count: ""

    implicitHeight: Math.max(92, words.implicitHeight + Theme.space.inner)
    implicitWidth: row.implicitWidth + 2 * Theme.space.inner + Theme.space.small
    lip: 0
    radius: height / 2
    edge: chosen ? Theme.color.chosen : Theme.color.outline
    edgeWidth: Theme.space.border
    face: chosen ? Theme.color.chosen : Theme.color.paper
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space.gap

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.chosen
                name: "check"
                color: Theme.color.chosenMark
                size: Theme.space.iconSmall
            }
            Text {
                id: words

                text: root.text
                color: root.chosen ? Theme.color.onChosen : Theme.color.ink
                textFormat: Text.PlainText
                font.family: Theme.type.label.family
                font.pixelSize: Theme.type.label.size
                font.weight: Font.Bold
            }
            Text {
                visible: text !== ""
                text: root.count
                color: root.chosen ? Theme.color.chosenMark : Theme.color.inkSoft
                textFormat: Text.PlainText
                font.family: Theme.type.label.family
                font.pixelSize: Theme.type.label.size
                font.weight: Font.Medium
            }
        }
    }
}
