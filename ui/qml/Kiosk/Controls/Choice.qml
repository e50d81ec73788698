// SPDX-License-Identifier: GPL-3.0-or-later
// One of several answers in a grid: icon over words; chosen = fill and check.
import QtQuick
import Kiosk.Theme

Pressable {
    id: root

    property string iconName: ""
    property bool chosen: false
    property bool soft: false
    // where the words begin, under the icon
    readonly property real under: 84

    implicitWidth: 316
    implicitHeight: Math.max(Theme.space.choice, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space.inner - 2
    rightPadding: Theme.space.wide
    face: chosen ? Theme.color.chosen : (soft ? Theme.color.turmericSoft : Theme.color.paper)
    lipColor: chosen ? Theme.color.chosenLip : Theme.color.outline
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: Item {
        implicitHeight: Theme.large ? Math.max(icon.height, words.implicitHeight) + 2 * Theme.space.inner
                                    : root.under + words.implicitHeight + Theme.space.snug

        Icon {
            id: icon

            y: Theme.large ? (parent.height - height) / 2 : Theme.space.wide
            name: root.iconName
            size: Theme.space.iconLarge - Theme.space.small
            color: root.chosen ? (Theme.highContrast ? Theme.color.onChosen : Theme.color.chosenMark) : Theme.color.icon
        }
        Label {
            id: words

            readonly property real gap: root.iconName === "" ? 0 : icon.width + Theme.space.wide

            x: Theme.large ? gap : 0
            y: Theme.large ? (parent.height - implicitHeight) / 2 : root.under
            width: parent.width - x - (Theme.large && root.chosen ? mark.width + Theme.space.gap : 0)
            type: Theme.type.choice
            text: root.text
            color: root.chosen ? Theme.color.onChosen : Theme.color.ink
        }
        RoundMark {
            id: mark

            anchors.right: parent.right
            y: Theme.large ? (parent.height - height) / 2 : Theme.space.wide
            visible: root.chosen
        }
    }
}
