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

    // how far above or below its point the name of the chosen one covers no other name
    function freeSpot(x: real, y: real, flagX: real, flagWidth: real, flagHeight: real): real {
        const far = Theme.space.iconHuge
        for (const at of [far, -far - flagHeight, 2 * far, -2 * far - flagHeight]) {
            const top = y + at
            if (top < Theme.space.gap || top + flagHeight > height - Theme.space.gap)
                continue
            const covers = outlines.some(other => other.code !== value
                    && Math.abs(offsetX + other.labelX * unit - (x + flagX + flagWidth / 2)) < (flagWidth + 130) / 2
                    && Math.abs(offsetY + other.labelY * unit - (top + flagHeight / 2)) < (flagHeight + 60) / 2)
            if (!covers)
                return at
        }
        return far
    }

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
            // a small map has room for the name of the chosen one only
            model: Theme.large || root.unit * 1000 < 400 ? [] : root.outlines

            Label {
                required property var modelData

                x: Math.max(Theme.space.small, Math.min(root.width - width - Theme.space.small, root.offsetX + modelData.labelX * root.unit - width / 2))
                y: root.offsetY + modelData.labelY * root.unit - height / 2
                visible: modelData.code !== root.value
                type: Theme.type.caption
                lineHeight: Theme.type.rail.line
                horizontalAlignment: Text.AlignHCenter
                // one word a line keeps the names inside their borders
                text: modelData.name.replace(/ /g, "\n")
            }
        }
        Item {
            id: pin

            readonly property real flagWidth: callout.implicitWidth + 2 * Theme.space.wide
            readonly property real flagHeight: callout.implicitHeight + Theme.space.wide
            readonly property real flagX: Math.max(Theme.space.gap - x, Math.min(-flagWidth / 2, root.width - x - flagWidth - Theme.space.gap))
            readonly property real flagY: root.current === null ? 0 : root.freeSpot(x, y, flagX, flagWidth, flagHeight)

            visible: root.current !== null
            x: root.current ? root.offsetX + root.current.labelX * root.unit : 0
            y: root.current ? root.offsetY + root.current.labelY * root.unit : 0

            Rectangle {
                x: -2
                y: Math.min(0, pin.flagY + pin.flagHeight / 2)
                width: Theme.space.tiny
                height: Math.abs(pin.flagY + pin.flagHeight / 2)
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
                x: pin.flagX
                y: pin.flagY
                width: pin.flagWidth
                height: pin.flagHeight
                radius: height / 2
                color: Theme.color.turmeric
                border.color: Theme.color.ink
                border.width: Theme.space.border

                Label {
                    id: callout

                    anchors.centerIn: parent
                    type: Theme.type.label
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
