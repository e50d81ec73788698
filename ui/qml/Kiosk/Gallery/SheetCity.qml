// SPDX-License-Identifier: GPL-3.0-or-later
// What shows the city: its ornament, maps, figures, lines, and the parts of an article.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

Column {
    id: root

    required property var words
    readonly property string land: "M100,100 L600,100 L600,700 L100,700 Z"
    readonly property var cityMap: ({
        "name": words.kelurahanSample, "ground": land, "left": 60, "top": 60, "width": 900, "height": 700, "here": [700, 300],
        "marks": [{ "numbers": "1", "path": land, "x": 350, "y": 400 }, { "numbers": "2, 3", "path": land, "x": 360, "y": 410 }]
    })
    readonly property var spots: [1, 2].map(number => ({
        "number": String(number), "name": words.kelurahanSample, "where": words.neighbourhood, "detail": words.day, "marked": number === 1
    }))
    readonly property var figures: [
        { "label": words.road, "value": words.ninety, "figure": "", "share": 0.9 },
        { "label": words.longWord, "value": words.ten, "figure": words.longWord, "share": 0.1 }
    ]
    readonly property real half: 880

    spacing: Theme.space.pad

    States {
        width: parent.width
        name: "TilePattern"
        staged: true
        cell: 900
        high: 200
        TilePattern {}
    }
    States {
        width: parent.width
        name: "Tumpal"
        cell: 900
        Tumpal {}
    }
    Flow {
        width: parent.width
        spacing: Theme.space.pad

        States {
            width: Math.min(parent.width, root.half)
            name: "ResidentsArt"
            staged: true
            cell: 720
            cellLarge: 720
            high: 540
            ResidentsArt { room: 540; free: 540 }
        }
        States {
            width: Math.min(parent.width, root.half)
            name: "KelurahanMap"
            cell: 482
            cellLarge: 482
            cases: [{ "is": root.words.chosen, "value": "1" }]
            KelurahanMap {
                outlines: [
                    { "code": "1", "name": root.words.kelurahanSample, "path": root.land, "labelX": 350, "labelY": 400 },
                    { "code": "2", "name": root.words.place, "path": "M600,100 L900,100 L900,700 L600,700 Z", "labelX": 750, "labelY": 400 }
                ]
            }
        }
        States {
            width: Math.min(parent.width, root.half)
            name: "PlacesMap"
            cell: 600
            PlacesMap {
                name: root.cityMap.name
                ground: root.cityMap.ground
                part: Qt.rect(60, 60, 900, 700)
                marks: root.cityMap.marks
                here: root.cityMap.here
            }
        }
        States {
            width: Math.min(parent.width, root.half)
            name: "PlacesBlock"
            cell: root.half
            PlacesBlock { spots: root.spots; maps: [] }
        }
        States {
            width: Math.min(parent.width, root.half)
            name: "BarChart"
            cell: root.half
            BarChart { title: root.words.rules; unit: root.words.free; rows: root.figures }
        }
        States {
            width: Math.min(parent.width, root.half)
            name: "RouteLine"
            cell: root.half
            RouteLine {
                name: root.words.route
                count: root.words.letters
                detail: root.words.day
                stops: [root.words.place, root.words.kelurahanSample, root.words.longWord]
                spoken: []
            }
        }
        States {
            width: Math.min(parent.width, root.half)
            name: "ArticleBlock"
            cell: root.half
            cases: [
                { "is": root.words.title, "block": root.part("heading") }, { "is": "", "block": root.part("steps") },
                { "is": "", "block": root.part("notice") }, { "is": "", "block": root.part("facts") }
            ]
            ArticleBlock { block: root.part("plain") }
        }
    }

    function part(kind: string): var {
        return {
            "kind": kind, "text": root.words.road, "items": [root.words.familyCard, root.words.policeLetter], "icon": "",
            "rows": [{ "label": root.words.cost, "value": root.words.free }], "source": "", "link": [], "spots": [], "map": [],
            "routes": [], "unit": "", "spoken": ""
        }
    }
}
