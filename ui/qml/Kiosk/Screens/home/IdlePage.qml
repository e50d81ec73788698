// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody is here: slides that tell residents something, and one key. Any touch of the page begins as well.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    // objects with "label" (headline) and "help" (body)
    required property var slides
    property int shown: 0
    readonly property var slide: slides.length > 0 ? slides[shown % slides.length] : null
    readonly property int seconds: 12

    signal begun

    objectName: "idlePage"
    stageHeight: height - Theme.space.header - Theme.space.tumpal - Theme.space.rail - counter.height - 2 * Theme.space.inner
    stageLarge: 0
    stageWidth: Theme.space.stageHome
    pattern: false

    stage: Item {
        anchors.fill: parent
        anchors.topMargin: -Theme.space.header

        Image {
            width: parent.width
            height: width
            anchors.bottom: parent.bottom
            visible: !Theme.highContrast && parent.height > Theme.space.header + 200
            source: Theme.villageArt === "" ? "" : "image://art/" + Theme.villageArt
            sourceSize: Qt.size(Math.ceil(width * Theme.scale), Math.ceil(height * Theme.scale))
            fillMode: Image.PreserveAspectFit
            verticalAlignment: Image.AlignBottom
        }
        TapHandler { onTapped: root.begun() }
    }

    Item {
        id: counter

        width: parent.width
        height: story.height + start.height + Theme.space.margin

        TapHandler { onTapped: root.begun() }
        Column {
            id: story

            width: parent.width
            spacing: Theme.space.inner

            Item {
                width: parent.width
                height: hello.implicitHeight

                Label {
                    id: hello

                    width: parent.width - dots.width
                    type: Theme.type.card
                    color: Theme.color.brick
                    text: Texts.homeDidYouKnow
                }
                Row {
                    id: dots

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.space.gap
                    visible: root.slides.length > 1

                    Repeater {
                        model: root.slides.length

                        Rectangle {
                            required property int index
                            readonly property bool on: index === root.shown % root.slides.length

                            width: on ? 88 : 28
                            height: Theme.space.snug
                            radius: height / 2
                            color: on ? Theme.color.brick : Theme.color.outline
                        }
                    }
                }
            }
            Column {
                id: words

                width: parent.width
                spacing: Theme.space.inner

                // room for two lines each, so that nothing moves when the slide changes
                Label {
                    width: parent.width
                    height: Math.max(implicitHeight, 2 * type.line)
                    type: Theme.landscape ? Theme.type.greeting : Theme.type.welcome
                    text: root.slide?.label ?? ""
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Label {
                    width: parent.width
                    height: Math.max(implicitHeight, 2 * type.line)
                    type: Theme.type.field
                    font.weight: Font.Medium
                    color: Theme.color.inkSoft
                    text: root.slide?.help ?? ""
                }
            }
        }
        ActionButton {
            id: start

            objectName: "idleStart"
            width: parent.width
            height: Math.max(Theme.space.keyTall, implicitHeight)
            // at the foot of the counter, wherever the words end
            y: Math.max(parent.height, root.area.height - root.area.topPadding - root.area.bottomPadding) - height
            iconName: "touch_app"
            iconLast: false
            type: Theme.type.title
            text: Texts.homeStart
            onActivated: root.begun()
        }
    }
    Timer {
        interval: root.seconds * 1000
        running: root.slides.length > 1
        repeat: true
        onTriggered: turn.restart()
    }
    SequentialAnimation {
        id: turn

        NumberAnimation { target: words; property: "opacity"; to: 0; duration: Theme.motion.page }
        ScriptAction { script: root.shown = (root.shown + 1) % root.slides.length }
        NumberAnimation { target: words; property: "opacity"; to: 1; duration: Theme.motion.page }
    }
}
