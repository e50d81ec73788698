// SPDX-License-Identifier: GPL-3.0-or-later
// All answers as the city receives them, each with a key to change it; then consent; then sending.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    required property string kind
    required property string government
    required property string paperTitle
    required property string question
    // objects with "id", "label" and "value"
    required property var lines
    // objects with "name", "label", "ticked" and "problem"
    required property var consents
    required property bool ready
    required property bool sending
    required property bool offline
    readonly property string problem: consents.find(consent => consent.problem !== "")?.problem ?? ""
    readonly property real room: height - Theme.space.header - Theme.space.rail - Theme.space.tumpal - Theme.space.bar
                                 - counter.height - 2 * Theme.space.inner
    // a paper too long for the stage lies on the counter, where keys turn the page
    readonly property bool below: Theme.large || Theme.seated || lying || onStage.y + onStage.wanted > room
    // lying, what is asked last stands beside the paper, in sight whichever part of it is read
    readonly property bool aside: lying && !Theme.large && !Theme.seated

    signal edit(string page)
    signal ticked(string consent, bool on)
    signal send

    objectName: "checkPage"
    stageHeight: below ? stageLarge : room
    stageLarge: heading.implicitHeight + 2 * Theme.space.wide
    stageWidth: 760
    backText: root.sending ? "" : Texts.back
    primaryText: root.sending ? Texts.complaintSending : Texts.complaintSend(root.kind)
    primaryIcon: "send"
    primaryReady: root.ready && !root.sending
    onPrimary: root.send()
    onPrimaryExplained: {
        root.send()
        if (!root.aside)
            area.reveal(counter)
    }

    stage: Item {
        id: ground

        anchors.fill: parent

        Label {
            id: heading

            x: Theme.space.margin
            y: Theme.space.wide
            width: parent.width - 2 * x
            type: Theme.type.question
            color: Theme.color.onStage
            text: root.question
        }
        CheckPaper {
            id: onStage

            x: Theme.space.margin - Theme.space.slotOver
            y: heading.y + heading.implicitHeight + Theme.space.wide
            width: parent.width - 2 * x
            height: parent.height - y
            visible: !root.below
            government: root.government
            title: root.paperTitle
            lines: root.lines
            onChange: id => root.edit(id)
        }
    }

    Loader {
        id: paper

        width: parent.width
        height: active ? implicitHeight : 0
        active: root.below
        sourceComponent: Component {
            CheckPaper {
                government: root.government
                title: root.paperTitle
                lines: root.lines
                inSlot: false
                onChange: id => root.edit(id)
            }
        }
    }
    Column {
        id: counter

        parent: root.aside ? ground : paper.parent
        x: root.aside ? Theme.space.margin : 0
        y: {
            if (root.aside)
                return heading.y + heading.implicitHeight + Theme.space.pad
            return paper.active ? paper.height + Theme.space.inner : 0
        }
        width: parent ? parent.width - 2 * x : 0
        spacing: Theme.space.wide

        Repeater {
            model: root.consents

            CheckBox {
                required property var modelData

                objectName: "consent"
                width: parent.width
                text: modelData.label
                ticked: modelData.ticked
                wanted: modelData.problem !== ""
                onToggledTo: on => root.ticked(modelData.name, on)
            }
        }
        // its room is kept, so that the paper does not jump when there is something to say
        Item {
            width: parent.width
            height: Math.max(news.implicitHeight, Theme.large ? 0 : 86)

            Note {
                id: news

                objectName: "checkNews"
                width: parent.width
                visible: text !== ""
                strong: true
                tinted: root.aside
                iconName: root.problem !== "" ? "error" : "cloud_off"
                text: root.problem !== "" ? root.problem : root.offline ? Texts.complaintOffline(root.kind) : ""
            }
        }
    }
}
