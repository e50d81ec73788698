// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the bare frame in the very next picture after a page was asked for and makes the page right behind it, so that
// no tap waits for one. The first page comes with the loader.
import QtQuick
import Kiosk.Theme

FocusScope {
    id: root

    required property Surroundings surroundings
    // nothing where no page lies here
    required property Component page
    // as tall as the last page's, so that the stage does not jump
    property real stageHeight: Theme.space.stageQuestion
    // the page asked for is not there yet
    property bool making: false
    // the bare frame has been seen
    property bool painted: false

    // the same kind of page once more, for another question
    function renew(): void {
        painted = false
        making = true
        loader.sourceComponent = null
    }
    function make(): void {
        making = false
        loader.sourceComponent = root.page
    }

    anchors.fill: parent
    onPageChanged: {
        if (loader.ready)
            renew()
    }

    Frame {
        surroundings: root.surroundings
        stageHeight: root.stageHeight
        visible: root.making
        enabled: false
    }
    Loader {
        id: loader

        property bool ready: false

        anchors.fill: parent
        focus: true
        onLoaded: {
            const made = item as Frame
            if (made)
                root.stageHeight = made.stageHeight
            root.surroundings.pageShown()
        }
        Component.onCompleted: {
            ready = true
            root.make()
        }
    }
    Connections {
        target: root.Window.window
        enabled: root.making

        function onFrameSwapped(): void {
            root.painted = true
        }
    }
    Timer {
        // a window that lies hidden paints no frame, and its pages come all the same
        interval: root.painted ? 0 : Theme.motion.unseen
        running: root.making
        onTriggered: root.make()
    }
}
