// SPDX-License-Identifier: GPL-3.0-or-later
// The foot of every page: the rail, and over it the keys of reading aloud while one listens.
pragma ComponentBehavior: Bound
import QtQuick

Item {
    id: root

    required property Surroundings surroundings
    property bool typing: false
    // of the whole height, what the keys of reading aloud take
    readonly property real listening: bar.active ? bar.height : 0

    implicitHeight: rail.height + listening

    // made when somebody listens, which most never do
    Loader {
        id: bar

        width: parent.width
        active: root.visible && root.surroundings.listening && !root.typing
        sourceComponent: ListenBar { surroundings: root.surroundings }
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
