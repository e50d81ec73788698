// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the page asked for in slices between frames, so that no tap waits for it; meanwhile the bare frame stands.
import QtQuick
import Kiosk.Theme

FocusScope {
    id: root

    required property Surroundings surroundings
    property alias page: loader.sourceComponent
    // as tall as the last page's, so that the stage does not jump
    property real stageHeight: Theme.space.stageQuestion

    // the same kind of page once more, for another question
    function renew(): void {
        loader.active = false
        loader.active = true
    }

    anchors.fill: parent

    Frame {
        surroundings: root.surroundings
        stageHeight: root.stageHeight
        visible: loader.status === Loader.Loading
        enabled: false
    }
    Loader {
        id: loader

        // its page is not there yet, though parts of it are
        readonly property bool making: status === Loader.Loading

        anchors.fill: parent
        asynchronous: true
        focus: true
        onLoaded: {
            const made = item as Frame
            if (made)
                root.stageHeight = made.stageHeight
            root.surroundings.pageShown()
        }
    }
}
