// SPDX-License-Identifier: GPL-3.0-or-later
// Four faces, each with its words; one tap answers. No colour tells good from bad: that is for who answers to say.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

Grid {
    id: root

    // objects with "value" (1 to 4) and "label"
    required property var options
    required property string value
    readonly property var looks: ({ "1": "face_1", "2": "face_2", "3": "face_3", "4": "face_4" })
    readonly property bool stacked: Theme.large
    readonly property bool tall: !Theme.landscape
    readonly property real cell: stacked ? width : (width - (options.length - 1) * spacing) / Math.max(1, options.length)

    signal chosen(string value)

    columns: stacked ? 1 : options.length
    spacing: Theme.space.grid

    Repeater {
        id: faces

        model: root.options

        Pressable {
            id: face

            required property var modelData
            readonly property bool chosen: modelData.value === root.value
            readonly property color ink: chosen ? Theme.color.onChosen : Theme.color.ink

            objectName: "face_" + modelData.value
            width: root.cell
            height: implicitHeight
            implicitHeight: root.stacked ? Math.max(150, words.implicitHeight + 2 * Theme.space.inner + lip)
                                         : (root.tall ? 400 : 320) + lip
            text: modelData.label
            face: chosen ? Theme.color.chosen : Theme.color.paper
            lip: Theme.space.lipHigh
            lipColor: chosen ? Theme.color.chosenLip : Theme.color.outline
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: chosen

            contentItem: Item {
                Icon {
                    id: look

                    x: root.stacked ? Theme.space.inner : (parent.width - width) / 2
                    // as if every face had two lines, so that all faces stand at one height
                    y: root.stacked ? (parent.height - height) / 2 : Math.max(Theme.space.inner, (parent.height - height - Theme.space.snug - 2 * words.type.line) / 2)
                    name: root.looks[face.modelData.value] ?? root.looks[1]
                    size: root.stacked ? 92 : root.tall ? 168 : 124
                    color: face.chosen ? (Theme.highContrast ? Theme.color.onChosen : Theme.color.chosenMark) : Theme.color.icon
                }
                Label {
                    id: words

                    anchors.left: root.stacked ? look.right : parent.left
                    anchors.right: parent.right
                    anchors.leftMargin: root.stacked ? Theme.space.inner : Theme.space.gap
                    anchors.rightMargin: root.stacked && face.chosen ? mark.width + 2 * Theme.space.inner : Theme.space.gap
                    y: root.stacked ? (parent.height - implicitHeight) / 2 : look.y + look.height + Theme.space.snug
                    horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignHCenter
                    type: Theme.type.label
                    color: face.ink
                    text: face.modelData.label
                }
                RoundMark {
                    id: mark

                    anchors.right: parent.right
                    anchors.rightMargin: root.stacked ? Theme.space.inner : Theme.space.gap
                    y: root.stacked ? (parent.height - height) / 2 : Theme.space.gap
                    visible: face.chosen
                }
            }

            onClicked: root.chosen(modelData.value)
        }
    }
}
