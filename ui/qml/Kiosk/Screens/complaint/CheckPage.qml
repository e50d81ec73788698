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
    readonly property real room: height - Theme.space.header - Theme.space.rail
                                 - (lying ? 0 : Theme.space.tumpal + Theme.space.bar + counter.height + 2 * Theme.space.inner)
    // a paper too long for the stage lies on the counter, where keys turn the page
    readonly property bool below: Theme.large || onStage.y + onStage.wanted > room

    signal edit(string page)
    signal ticked(string consent, bool on)
    signal send

    objectName: "checkPage"
    stageHeight: below ? stageLarge : room
    stageLarge: heading.implicitHeight + 2 * Theme.space.wide
    stageWidth: 760
    backText: root.sending ? "" : Texts.back
    primaryText: root.sending ? Texts.complaintSending : Texts.complaintSend
    primaryIcon: "send"
    primaryReady: root.ready && !root.sending
    onPrimary: root.send()
    onPrimaryExplained: {
        root.send()
        area.reveal(counter)
    }

    stage: Item {
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
        active: root.below
        height: active ? implicitHeight + Theme.space.inner : 0
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

        y: paper.height
        width: parent.width
        spacing: Theme.space.wide

        Repeater {
            model: root.consents

            Column {
                id: consent

                required property var modelData

                width: parent.width
                spacing: Theme.space.gap

                CheckBox {
                    objectName: "consent"
                    width: parent.width
                    text: consent.modelData.label
                    ticked: consent.modelData.ticked
                    wanted: consent.modelData.problem !== ""
                    onToggledTo: on => root.ticked(consent.modelData.name, on)
                }
                Note {
                    objectName: "consentProblem"
                    width: parent.width
                    visible: text !== ""
                    strong: true
                    iconName: "error"
                    text: consent.modelData.problem
                }
            }
        }
        Note {
            width: parent.width
            visible: root.offline
            strong: true
            iconName: "cloud_off"
            text: Texts.complaintOffline
        }
    }
}
