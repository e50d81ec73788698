// SPDX-License-Identifier: GPL-3.0-or-later
// The whole city drawn small: where the numbered places are, and where one stands. Never a legal source.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Texts

Rectangle {
    id: root

    required property string name
    // all outlines as one path, and the part of it that is shown
    required property string ground
    required property rect part
    // objects with "numbers", "path", "x" and "y"
    required property var marks
    // x and y of this kiosk, or nothing
    required property var here
    property real tallest: 760
    readonly property real unit: Math.min((width - 2 * Theme.space.wide) / part.width, tallest / part.height)
    // beside the part there is room for more of the land around it
    readonly property real aside: (picture.width - part.width * unit) / 2
    readonly property real disc: 56
    // where the marks stand: in the middle of their kelurahan, moved until none covers another
    readonly property var places: apart(marks.map(mark => ({
        "x": aside + (mark.x - part.x) * unit,
        "y": (mark.y - part.y) * unit,
        "width": Math.max(disc, mark.numbers.length * Theme.type.caption.base * 0.62 + Theme.space.inner)
    })))

    function apart(places: var): var {
        const air = Theme.space.tiny
        for (let turn = 0; turn < 200; turn++) {
            let moved = false
            for (let one = 0; one < places.length; one++) {
                for (let two = one + 1; two < places.length; two++) {
                    const a = places[one]
                    const b = places[two]
                    const across = (a.width + b.width) / 2 + air - Math.abs(b.x - a.x)
                    const down = disc + air - Math.abs(b.y - a.y)
                    if (across <= 0 || down <= 0)
                        continue
                    moved = true
                    // out of one another by the shorter way
                    const side = across < down ? "x" : "y"
                    const by = (Math.min(across, down) / 2 + 0.5) * (b[side] < a[side] ? -1 : 1)
                    a[side] -= by
                    b[side] += by
                }
            }
            for (const place of places) {
                place.x = Math.max(place.width / 2, Math.min(picture.width - place.width / 2, place.x))
                place.y = Math.max(disc / 2, Math.min(part.height * unit - disc / 2, place.y))
            }
            if (!moved)
                break
        }
        return places
    }

    component Ring: Rectangle {
        width: 36
        height: width
        radius: width / 2
        color: Theme.color.paper
        border.color: Theme.color.ink
        border.width: Theme.space.small
    }

    implicitHeight: picture.height + legend.height + 3 * Theme.space.wide
    radius: Theme.space.fieldRadius
    color: Theme.color.slab
    border.color: Theme.color.outline
    border.width: Theme.space.border
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Item {
        id: picture

        x: Theme.space.wide
        y: Theme.space.wide
        width: parent.width - 2 * x
        height: root.part.height * root.unit

        // painted as a picture: without a GPU a shape outside the view would be drawn over the whole page
        Canvas {
            id: canvas

            readonly property color land: Theme.color.accentSoft
            readonly property color border: Theme.highContrast ? Theme.color.outline : Theme.color.perforation
            readonly property color held: Theme.color.chosen
            readonly property color heldBorder: Theme.highContrast ? Theme.color.floor : Theme.color.paper

            function draw(context: var, path: string, fill: color, stroke: color, pen: real): void {
                context.path = path
                context.fillStyle = fill
                context.strokeStyle = stroke
                context.lineWidth = pen / root.unit
                context.fill()
                context.stroke()
            }

            anchors.fill: parent
            Accessible.ignored: true

            onLandChanged: requestPaint()
            onHeldChanged: requestPaint()
            onPaint: {
                const context = getContext("2d")
                context.reset()
                context.translate(root.aside, 0)
                context.scale(root.unit, root.unit)
                context.translate(-root.part.x, -root.part.y)
                context.lineJoin = "round"
                context.fillRule = Qt.OddEvenFill
                draw(context, root.ground, land, border, 2)
                for (const mark of root.marks)
                    draw(context, mark.path, held, heldBorder, 3)
            }

            Connections {
                target: root

                // the ground comes with its marks
                function onMarksChanged(): void {
                    canvas.requestPaint()
                }
            }
        }
        Ring {
            x: root.aside + ((root.here[0] ?? 0) - root.part.x) * root.unit - width / 2
            y: ((root.here[1] ?? 0) - root.part.y) * root.unit - height / 2
            visible: root.here.length > 0
        }
        Repeater {
            model: root.marks

            Rectangle {
                id: mark

                required property var modelData
                required property int index
                readonly property var place: root.places[index]

                objectName: "mark_" + index
                x: place.x - width / 2
                y: place.y - height / 2
                width: place.width
                height: root.disc
                radius: height / 2
                color: Theme.color.turmeric
                border.color: Theme.color.ink
                border.width: Theme.space.border

                Label {
                    id: number

                    anchors.centerIn: parent
                    type: Theme.type.caption
                    font.pixelSize: Theme.type.caption.base
                    lineHeight: Theme.type.caption.baseLine
                    font.weight: Font.ExtraBold
                    color: Theme.color.onTurmeric
                    wrapMode: Text.NoWrap
                    text: mark.modelData.numbers
                }
            }
        }
    }
    Flow {
        id: legend

        x: Theme.space.inner
        y: picture.y + picture.height + Theme.space.wide
        width: parent.width - 2 * x
        spacing: Theme.space.inner

        Row {
            visible: root.here.length > 0
            spacing: Theme.space.gap

            Ring {
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.caption
                text: Texts.infoMapHere
            }
        }
        Label {
            type: Theme.type.caption
            color: Theme.color.inkSoft
            text: Texts.mapHint
        }
    }
}
