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

    // objects with "label" (headline), "help" (body) and, where it is known, "note" (who says so)
    required property var slides
    // the city's published address as a QR code, rows of 0 and 1; a phone opens it by its own network
    property list<string> siteRows: []
    property int shown: 0
    // nothing turns by itself while it is read aloud, or for whoever wants less motion
    readonly property bool paused: Theme.reducedMotion || surroundings.speaking
    readonly property var slide: slides.length > 0 ? slides[shown % slides.length] : null
    readonly property int seconds: 12

    signal begun

    objectName: "idlePage"
    stageHeight: height - Theme.space.header - Theme.space.tumpal - Theme.space.rail - counter.height - 2 * Theme.space.inner
    stageLarge: 0
    stageWidth: Theme.space.stageHome
    pattern: false

    stage: Item {
        // the sky goes up behind the header; where long words leave less room, it ends below it
        readonly property bool whole: root.lying || root.stageHeight + Theme.space.header > 0.95 * width

        anchors.fill: parent
        anchors.topMargin: whole ? -Theme.space.header : 0
        clip: !whole

        Image {
            width: parent.width
            height: width
            anchors.bottom: parent.bottom
            visible: !Theme.highContrast && parent.height > Theme.space.header + 200
            // once the window has its size: drawing it for every size on the way would hold up the first frame
            source: Theme.villageArt === "" || Window.visibility === Window.Hidden ? "" : "image://art/" + Theme.villageArt
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
                    height: Math.max(implicitHeight, 2 * (Theme.landscape ? type.line : Theme.type.welcome.line))
                    type: Theme.landscape || text.length > 38 ? Theme.type.greeting : Theme.type.welcome
                    text: root.slide?.label ?? ""
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Item {
                    width: parent.width
                    height: Math.max(facts.height, scan.visible ? scan.height : 0)

                    Column {
                        id: facts

                        width: parent.width - (scan.visible ? scan.width + Theme.space.pad : 0)
                        spacing: Theme.space.gap

                        Label {
                            width: parent.width
                            height: Math.max(implicitHeight, 2 * type.line)
                            type: Theme.type.field
                            font.weight: Font.Medium
                            color: Theme.color.inkSoft
                            text: root.slide?.help ?? ""
                        }
                        Label {
                            readonly property string spokenAs: "nothing"

                            width: parent.width
                            height: Math.max(implicitHeight, 2 * type.line)
                            visible: text !== "" && !Theme.large
                            type: Theme.type.captionLight
                            color: Theme.color.inkSoft
                            // the first of several is enough in passing
                            text: root.slide?.note ? Texts.homeSource(root.slide.note.split(";")[0]) : ""
                        }
                    }
                    Row {
                        id: scan

                        anchors.right: parent.right
                        visible: root.siteRows.length > 0 && !Theme.large
                        spacing: Theme.space.wide

                        Label {
                            width: 190
                            anchors.verticalCenter: parent.verticalCenter
                            type: Theme.type.caption
                            horizontalAlignment: Text.AlignRight
                            text: Texts.homeScan
                        }
                        QrPicture {
                            objectName: "idleQr"
                            width: 176
                            quiet: Theme.space.gap
                            rows: root.siteRows
                            Accessible.name: Texts.homeScan
                        }
                    }
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
        running: root.slides.length > 1 && !root.paused
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
