// SPDX-License-Identifier: GPL-3.0-or-later
// Places one can go to: a numbered list, and the city's map with the same numbers.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Grid {
    id: root

    // objects with "number", "name", "where", "detail" and "marked"
    required property var spots
    // one map with "name", "ground", "left", "top", "width", "height", "marks" and "here", or none
    required property var maps
    // a long list beside a small map would leave half of the next page empty
    readonly property bool beside: Theme.landscape && !Theme.large && maps.length > 0 && spots.length <= 5
    readonly property real half: (width - spacing) / 2

    columns: beside ? 2 : 1
    spacing: Theme.space.inner

    Repeater {
        model: root.maps

        PlacesMap {
            required property var modelData

            objectName: "placesMap"
            width: root.beside ? root.half : root.width
            height: implicitHeight
            tallest: Theme.landscape ? 380 : 760
            name: modelData.name
            ground: modelData.ground
            part: Qt.rect(modelData.left, modelData.top, modelData.width, modelData.height)
            marks: modelData.marks
            here: modelData.here
        }
    }
    Grid {
        id: list

        readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

        width: root.beside ? root.half : root.width
        columns: Theme.large || root.beside ? 1 : 2
        columnSpacing: Theme.space.inner
        rowSpacing: Theme.space.wide

        Repeater {
            model: root.spots

            Item {
                id: spot

                required property var modelData

                objectName: "spot_" + modelData.number
                width: list.cell
                height: Math.max(disc.height, words.implicitHeight)
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.number + ". " + modelData.name + ". " + modelData.where + ". " + modelData.detail

                Rectangle {
                    id: disc

                    width: Math.max(56, number.implicitWidth + Theme.space.wide)
                    height: Math.max(56, number.implicitHeight)
                    radius: height / 2
                    color: spot.modelData.marked ? Theme.color.turmeric : Theme.color.paper
                    border.color: spot.modelData.marked ? Theme.color.ink : Theme.color.outline
                    border.width: Theme.space.border

                    Label {
                        id: number

                        anchors.centerIn: parent
                        type: Theme.type.label
                        font.weight: Font.ExtraBold
                        color: spot.modelData.marked ? Theme.color.onTurmeric : Theme.color.ink
                        text: spot.modelData.number
                        Accessible.ignored: true
                    }
                }
                Column {
                    id: words

                    anchors.left: disc.right
                    anchors.leftMargin: Theme.space.wide
                    anchors.right: parent.right

                    Label {
                        width: parent.width
                        type: Theme.type.bodyStrong
                        font.weight: Font.Bold
                        text: spot.modelData.name
                        Accessible.ignored: true
                    }
                    Label {
                        width: parent.width
                        type: Theme.type.detail
                        color: Theme.color.inkSoft
                        text: spot.modelData.where
                        Accessible.ignored: true
                    }
                    Label {
                        width: parent.width
                        visible: text !== ""
                        type: Theme.type.detail
                        color: Theme.color.inkSoft
                        text: spot.modelData.detail
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
