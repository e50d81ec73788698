// SPDX-License-Identifier: GPL-3.0-or-later
// One component in its states, each under the name of the state.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Column {
    id: root

    required property string name
    // objects with "is", the state's name, and the properties that make it
    property var cases: [{ "is": "" }]
    // how wide each is; 0: as wide as it wants
    property real cell: 0
    // with large words
    property real cellLarge: Math.max(cell, 880)
    // of what has no height of its own
    property real high: 0
    // lies on the city's colour
    property bool staged: false
    default property Component sample
    readonly property real each: cell === 0 ? 0 : Math.min(width, Theme.large ? cellLarge : cell)

    spacing: Theme.space.small

    Label {
        type: Theme.type.captionLight
        color: Theme.color.brick
        font.weight: Font.Bold
        text: root.name
    }
    Flow {
        width: root.width
        spacing: Theme.space.inner

        Repeater {
            model: root.cases

            Column {
                id: one

                required property var modelData

                // room for the ring
                spacing: Theme.space.grid

                Label {
                    visible: text !== ""
                    type: Theme.type.captionLight
                    font.pixelSize: Theme.type.caption.base
                    lineHeight: Theme.type.caption.baseLine
                    color: Theme.color.inkSoft
                    text: one.modelData.is
                }
                Rectangle {
                    readonly property real margin: root.staged ? Theme.space.wide : 0

                    width: made.width + 2 * margin
                    height: made.height + 2 * margin
                    radius: Theme.space.snug
                    color: root.staged ? Theme.color.stage : Theme.color.floor

                    Loader {
                        id: made

                        x: parent.margin
                        y: parent.margin
                        width: root.each > 0 ? root.each : implicitWidth
                        height: root.high > 0 ? root.high : implicitHeight
                        sourceComponent: root.sample
                        onLoaded: {
                            for (const property of Object.keys(one.modelData)) {
                                if (property !== "is")
                                    item[property] = one.modelData[property]
                            }
                        }
                    }
                }
            }
        }
    }
}
