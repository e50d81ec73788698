// SPDX-License-Identifier: GPL-3.0-or-later
// A kecamatan's kelurahan in a square of 1000 units; a tap chooses. The two selects do the same without the map.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Rectangle {
    id: root

    // objects with "code", "name", "path" (SVG), "labelX" and "labelY"
    required property var outlines
    property string neighbours: ""
    property string value: ""
    readonly property real unit: Math.min(width, height) / 1000
    readonly property real offsetX: (width - unit * 1000) / 2
    readonly property real offsetY: (height - unit * 1000) / 2
    readonly property var current: outlines.find(outline => outline.code === value) ?? null

    signal chosen(string code)

    implicitWidth: 482
    implicitHeight: 520
    radius: Theme.space.fieldRadius
    color: Theme.color.slab
    border.color: Theme.color.outline
    border.width: Theme.space.border
    Accessible.role: Accessible.Graphic
    Accessible.name: Texts.mapHint

    Item {
        anchors.fill: parent
        anchors.margins: Theme.space.border
        clip: true

        Shape {
            x: root.offsetX
            y: root.offsetY
            scale: root.unit
            transformOrigin: Item.TopLeft

            ShapePath {
                fillColor: "transparent"
                strokeColor: Theme.color.hairline
                strokeWidth: 2 / root.unit
                PathSvg { path: root.neighbours }
            }
        }
        Repeater {
            model: root.outlines

            Shape {
                id: area

                required property var modelData
                readonly property bool on: modelData.code === root.value

                x: root.offsetX
                y: root.offsetY
                width: 1000
                height: 1000
                scale: root.unit
                transformOrigin: Item.TopLeft
                containsMode: Shape.FillContains

                ShapePath {
                    fillColor: area.on ? Theme.color.chosen : Theme.color.accentSoft
                    strokeColor: Theme.color.paper
                    strokeWidth: 3 / root.unit
                    joinStyle: ShapePath.RoundJoin
                    PathSvg { path: area.modelData.path }
                }
                TapHandler {
                    onTapped: root.chosen(area.modelData.code)
                }
            }
        }
        Repeater {
            model: Theme.large ? [] : root.outlines

            Label {
                required property var modelData

                x: root.offsetX + modelData.labelX * root.unit - width / 2
                y: root.offsetY + modelData.labelY * root.unit - height / 2
                width: Math.min(implicitWidth, 190)
                visible: modelData.code !== root.value
                type: Theme.type.caption
                lineHeight: Theme.type.rail.line
                horizontalAlignment: Text.AlignHCenter
                text: modelData.name
            }
        }
        Item {
            visible: root.current !== null
            x: root.current ? root.offsetX + root.current.labelX * root.unit : 0
            y: root.current ? root.offsetY + root.current.labelY * root.unit : 0

            readonly property bool down: y < parent.height * 0.62

            Rectangle {
                x: -1
                y: parent.down ? 0 : -78 // qmllint disable missing-property
                width: Theme.space.tiny
                height: 78
                color: Theme.color.ink
            }
            Rectangle {
                x: -width / 2
                y: -height / 2
                width: 24
                height: width
                radius: width / 2
                color: Theme.color.turmeric
                border.color: Theme.color.ink
                border.width: Theme.space.tiny
            }
            Rectangle {
                readonly property real wish: -width / 2
                readonly property real limit: root.width - parent.x - width - Theme.space.gap // qmllint disable missing-property

                x: Math.max(-parent.x + Theme.space.gap, Math.min(wish, limit)) // qmllint disable missing-property
                y: parent.down ? 76 : -76 - height // qmllint disable missing-property
                width: callout.implicitWidth + 2 * Theme.space.wide
                height: callout.implicitHeight + Theme.space.wide
                radius: height / 2
                color: Theme.color.turmeric
                border.color: Theme.color.ink
                border.width: Theme.space.border

                Label {
                    id: callout

                    anchors.centerIn: parent
                    type: Theme.type.label
                    font.weight: Font.Bold
                    color: Theme.color.onTurmeric
                    wrapMode: Text.NoWrap
                    text: root.current?.name ?? ""
                }
            }
        }
    }
    Rectangle {
        x: Theme.space.wide - Theme.space.tiny
        y: x
        width: Math.min(hint.implicitWidth, 190) + Theme.space.wide
        height: hint.height + Theme.space.gap
        radius: Theme.space.markRadius
        color: Theme.color.paper
        border.width: Theme.highContrast ? Theme.space.border : 0
        border.color: Theme.color.outline

        Label {
            id: hint

            anchors.centerIn: parent
            width: Math.min(implicitWidth, 190)
            type: Theme.type.caption
            font.pixelSize: Theme.type.caption.base
            lineHeight: Theme.type.caption.baseLine - 3
            horizontalAlignment: Text.AlignHCenter
            text: Texts.mapHint
        }
    }
}
