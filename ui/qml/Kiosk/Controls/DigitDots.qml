// SPDX-License-Identifier: GPL-3.0-or-later
// How many digits of a secret number are typed: a filled dot each.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

Row {
    id: root

    required property int filled
    required property int total
    required property string spoken

    spacing: Theme.space.inner
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    Repeater {
        model: root.total

        Rectangle {
            required property int index

            width: 48
            height: width
            radius: width / 2
            color: index < root.filled ? Theme.color.chosen : Theme.color.paper
            border.width: Theme.space.border
            border.color: index < root.filled ? Theme.color.chosen : Theme.color.outline
        }
    }
}
