// SPDX-License-Identifier: GPL-3.0-or-later
// The skeleton of every page: header, stage, tumpal, counter, keys, rail; standing or lying.
// Put the stage's things in "stage", the question and its answers as children.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

FocusScope {
    id: root

    required property Surroundings surroundings
    readonly property string spokenAs: "page"
    property real stageHeight: Theme.space.stageQuestion
    property real stageWidth: Theme.space.stageColumn
    property bool pattern: true
    property bool railShown: true
    property bool fromBack: false
    property alias stage: stageBox.data
    property alias backText: bar.backText
    property alias backIcon: bar.backIcon
    property alias thirdText: bar.thirdText
    property alias thirdIcon: bar.thirdIcon
    property alias primaryText: bar.primaryText
    property alias primaryIcon: bar.primaryIcon
    property alias primaryReady: bar.primaryReady
    property alias place: bar.place
    property alias placeOf: bar.placeOf
    // the primary key turns the content, so no other keys do
    property bool primaryTurns: false
    property alias contentTop: area.topPadding
    property alias contentBottom: area.bottomPadding
    default property alias content: area.content
    readonly property alias area: area
    readonly property alias stageBox: stageBox
    readonly property bool typing: keyboard.shown
    readonly property bool keysShown: backText !== "" || thirdText !== "" || primaryText !== ""
    readonly property bool lying: Theme.landscape
    // seated: nothing is touched above this line
    readonly property real seatLine: Theme.seated ? Math.round(height * (typing ? Theme.space.seatTyping : Theme.space.seatLine)) : 0
    readonly property real columnWidth: Math.min(stageWidth, width * 0.4)
    // The stage yields to large words and to the keyboard.
    property real stageLarge: Math.min(stageHeight, typing ? 0 : Theme.space.stageLeast)
    readonly property real standingStage: Theme.seated ? seatLine - Theme.space.header - Theme.space.tumpal
                                          : Theme.large ? stageLarge
                                                      : (typing ? Math.min(stageHeight, Theme.space.stageQuestion) : besideListening)
    // and a tall one to the keys of reading aloud and to the quick way out
    readonly property real alsoShown: foot.listening + (exit.active ? exit.height : 0)
    readonly property real besideListening: alsoShown === 0 ? stageHeight
                                            : Math.max(Math.min(stageHeight, Theme.space.stageQuestion), stageHeight - alsoShown)

    signal back
    signal third
    signal primary
    signal primaryExplained

    anchors.fill: parent

    Rectangle {
        anchors.fill: parent
        color: Theme.color.floor
    }
    Rectangle {
        id: ground

        x: root.lying && Theme.leftHanded ? root.width - width : 0
        width: root.lying ? root.columnWidth : parent.width
        height: root.lying ? parent.height - (foot.visible ? foot.height : 0) : Theme.space.header + root.standingStage
        color: Theme.color.stage
        clip: true

        TilePattern {
            anchors.fill: parent
            anchors.topMargin: root.lying ? 0 : Theme.space.header
            visible: root.pattern && !Theme.highContrast
        }
        TapHandler {
            longPressThreshold: 1
            onLongPressed: root.surroundings.seatAsked()
        }
        Item {
            id: stageBox

            y: Theme.space.header
            width: parent.width
            height: parent.height - y
        }
        HeaderShade {
            visible: !Theme.highContrast && !root.lying && root.pattern
        }
        Rectangle {
            width: parent.width
            height: Theme.space.header
            visible: !root.lying && (root.pattern || Theme.seated)
            color: Theme.color.stage
        }
    }
    Tumpal {
        x: !root.lying ? 0 : Theme.leftHanded ? ground.x - width : ground.width
        y: root.lying ? 0 : ground.height
        width: root.lying ? Theme.space.tumpal : parent.width
        height: root.lying ? ground.height : Theme.space.tumpal
        upright: root.lying
        mirror: root.lying && Theme.leftHanded
    }
    Header {
        x: ground.x
        width: ground.width
        height: Theme.space.header
        surroundings: root.surroundings
    }
    Item {
        id: counter

        x: root.lying && !Theme.leftHanded ? ground.width + Theme.space.tumpal : 0
        y: root.lying ? 0 : ground.height + Theme.space.tumpal
        width: parent.width - (root.lying ? ground.width + Theme.space.tumpal : 0)
        height: parent.height - y - (foot.visible ? foot.height : 0)

        CounterHeader {
            id: counterHeader

            visible: root.lying && !root.typing
            width: parent.width
            height: visible ? implicitHeight : 0
            surroundings: root.surroundings
        }
        PagedArea {
            id: area

            y: root.lying ? Math.max(counterHeader.height, root.seatLine) : 0
            width: parent.width
            height: parent.height - y - (root.keysShown ? bar.height : 0) - (exit.active ? exit.height : 0) - keyboard.takes
            topPadding: root.lying ? (root.typing ? Theme.space.tiny : 0) : Theme.space.inner
            turnable: !root.typing && !root.primaryTurns
            moving: arriving.running
            moreText: Texts.pageMore
            backText: Texts.pageBack
        }
        KeyboardPanel {
            id: keyboard

            width: parent.width
            anchors.bottom: exit.active ? exit.top : bar.visible ? bar.top : parent.bottom
            page: root
            area: area
        }
        Loader {
            id: exit

            anchors.bottom: bar.visible ? bar.top : parent.bottom
            width: parent.width
            active: root.surroundings.sensitive
            sourceComponent: QuickExit { onLeave: root.surroundings.exitAsked() }
        }
        ActionBar {
            id: bar

            anchors.bottom: parent.bottom
            width: parent.width
            visible: root.keysShown
            onBack: root.back()
            onThird: root.third()
            onPrimaryPressed: root.primary()
            onPrimaryExplained: root.primaryExplained()
        }
    }
    Foot {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: implicitHeight
        typing: root.typing
        visible: root.railShown
        surroundings: root.surroundings
    }

    Keys.onEscapePressed: {
        if (root.backText !== "")
            root.back()
    }
    Component.onCompleted: {
        if (!Theme.calm) // else it stands whole in its first frame
            arriving.start()
        if (enabled)
            surroundings.pageShown()
    }
    onEnabledChanged: {
        if (enabled)
            surroundings.pageShown()
    }

    Arriving {
        id: arriving

        page: area
        fromBack: root.fromBack
    }
}
