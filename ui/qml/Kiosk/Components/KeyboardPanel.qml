// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard above the action bar: it takes its room from the content, so it never covers the field.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Item {
    id: root

    required property PagedArea area
    readonly property bool shown: false
    readonly property real takes: shown ? height : 0

    height: 0
}
