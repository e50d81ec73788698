// SPDX-License-Identifier: GPL-3.0-or-later
// A caption over one or more controls.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Column {
    id: root

    required property string caption
    default property alias content: row.data

    spacing: Theme.space.gap

    Label {
        type: Theme.type.captionLight
        font.pixelSize: 24
        lineHeight: 30
        color: Theme.color.inkSoft
        text: root.caption
    }
    Row {
        id: row

        spacing: Theme.space.wide
    }
}
