// SPDX-License-Identifier: GPL-3.0-or-later
// A shipped icon in any colour of the theme. Never without a word beside it.
import QtQuick
import Kiosk.Theme

Image {
    id: root

    property string name: ""
    property color color: Theme.color.icon
    property real size: Theme.space.icon

    width: size
    height: size
    source: name === "" ? "" : "image://icon/" + name + "/" + root.color.toString().slice(-6)
    sourceSize: Qt.size(Math.ceil(width * Theme.scale), Math.ceil(height * Theme.scale))
    Accessible.ignored: true
}
