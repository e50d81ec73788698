// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of every page: the rail, and over it the keys of reading aloud while one listens.
import QtQuick

Item {
    id: root

    required property Surroundings surroundings
    property bool typing: false
    // of the whole height, what the keys of reading aloud take
    readonly property real listening: bar.visible ? bar.height : 0

    implicitHeight: rail.height + listening

    ListenBar {
        id: bar

        width: parent.width
        height: implicitHeight
        visible: root.visible && root.surroundings.listening && !root.typing
        surroundings: root.surroundings
    }
    Rail {
        id: rail

        anchors.bottom: parent.bottom
        width: parent.width
        height: implicitHeight
        folded: root.typing
        surroundings: root.surroundings
    }
}
