// SPDX-License-Identifier: GPL-3.0-or-later
// One part of an article, drawn as its kind asks.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Column {
    id: root

    // the fields of a block as the bridge gives them; only those of its kind are filled
    required property var block
    readonly property bool titled: ["steps", "bullets", "places", "routes"].includes(block.kind) && block.text !== ""

    signal pressed(var link)

    spacing: Theme.space.wide

    Label {
        width: parent.width
        visible: root.titled
        type: Theme.type.title
        text: root.titled ? root.block.text : ""
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Loader {
        id: part

        width: parent.width
        sourceComponent: {
            switch (root.block.kind) {
            case "heading": return heading
            case "steps": return steps
            case "bullets": return bullets
            case "notice": return notice
            case "facts": return facts
            case "table": return facts
            case "button": return key
            case "chart": return chart
            case "places": return places
            case "routes": return routes
            default: return plain
            }
        }
    }
    Label {
        width: parent.width
        visible: root.block.source !== ""
        type: Theme.type.captionLight
        color: Theme.color.inkSoft
        text: root.block.source
    }

    Component {
        id: heading

        Label {
            topPadding: Theme.space.small
            type: Theme.type.title
            text: root.block.text
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }
    Component {
        id: plain

        Label {
            text: root.block.text
        }
    }
    Component {
        id: steps

        StepList {
            steps: root.block.items
        }
    }
    Component {
        id: bullets

        BulletList {
            points: root.block.items
        }
    }
    Component {
        id: notice

        Note {
            height: implicitHeight
            tinted: true
            iconName: root.block.icon === "" ? "lightbulb" : root.block.icon
            text: root.block.text
        }
    }
    Component {
        id: facts

        FactPaper {
            title: root.block.text
            rows: root.block.rows
        }
    }
    Component {
        id: chart

        BarChart {
            title: root.block.text
            unit: root.block.unit
            rows: root.block.rows
            spoken: root.block.spoken
        }
    }
    Component {
        id: places

        PlacesBlock {
            spots: root.block.spots
            maps: root.block.map
        }
    }
    Component {
        id: routes

        Column {
            spacing: Theme.space.inner

            Repeater {
                model: root.block.routes

                RouteLine {
                    required property var modelData

                    width: parent?.width ?? 0
                    name: modelData.name
                    count: modelData.count
                    detail: modelData.detail
                    stops: modelData.stops
                    spoken: modelData.spoken
                }
            }
        }
    }
    Component {
        id: key

        WideTile {
            readonly property var link: root.block.link[0]

            objectName: "link_" + link.kind + "_" + link.code
            implicitHeight: Math.max(Theme.space.key, implicitContentHeight + topPadding + bottomPadding)
            iconName: link.icon
            text: link.text
            onClicked: root.pressed(link)
        }
    }
}
