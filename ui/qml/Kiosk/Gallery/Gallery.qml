// SPDX-License-Identifier: GPL-3.0-or-later
// Every component in every state, a sheet at a time; the keys above show it larger, in high contrast, for each city.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls

Rectangle {
    id: root

    // sample words by camelCase name
    property var words: ({})
    // objects with "name" and the accents of a city, by their names in the theme
    property var cities: []
    property string sheet: sheets[0].name
    // while it is photographed
    property bool keysShown: true
    readonly property var sheets: [
        { "name": "keys", "made": keys }, { "name": "fields", "made": fields }, { "name": "doors", "made": doors },
        { "name": "lists", "made": lists }, { "name": "papers", "made": papers }, { "name": "city", "made": city },
        { "name": "frame", "made": frame }, { "name": "staff", "made": staff }
    ]
    readonly property list<string> sheetNames: sheets.map(one => one.name)
    readonly property real wantedHeight: top.height + shown.height + 3 * Theme.space.margin
    readonly property real margin: 60

    function wear(look: var): void {
        for (const token of Object.keys(look)) {
            if (token !== "name")
                Theme[token] = look[token]
        }
    }

    width: 1920
    height: 1080
    color: Theme.color.floor

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: root.wantedHeight
        boundsBehavior: Flickable.StopAtBounds

        Flow {
            id: top

            x: root.margin
            y: Theme.space.margin
            width: root.width - 2 * root.margin
            visible: root.keysShown
            height: root.keysShown ? implicitHeight : 0
            spacing: Theme.space.gap

            Repeater {
                model: root.sheets

                FilterChip {
                    required property var modelData

                    text: modelData.name
                    chosen: modelData.name === root.sheet
                    onClicked: {
                        view.contentY = 0
                        root.sheet = modelData.name
                    }
                }
            }
            Repeater {
                model: [1, 1.3, 1.6, 2]

                FilterChip {
                    required property real modelData

                    text: Math.round(modelData * 100) + " %"
                    chosen: modelData === Theme.textScale
                    onClicked: Theme.textScale = modelData
                }
            }
            FilterChip {
                text: root.words.contrast ?? ""
                chosen: Theme.highContrast
                onClicked: Theme.highContrast = !Theme.highContrast
            }
            Repeater {
                model: root.cities

                FilterChip {
                    required property var modelData

                    text: modelData.name
                    chosen: Qt.colorEqual(Theme.stage, modelData.stage) && Theme.tile === modelData.tile
                    onClicked: root.wear(modelData)
                }
            }
        }
        Loader {
            id: shown

            x: root.margin
            y: top.y + top.height + (root.keysShown ? Theme.space.margin : 0)
            width: root.width - 2 * root.margin
            sourceComponent: root.sheets.find(one => one.name === root.sheet).made
        }
    }
    Component { id: keys; SheetKeys { words: root.words } }
    Component { id: fields; SheetFields { words: root.words } }
    Component { id: doors; SheetDoors { words: root.words } }
    Component { id: lists; SheetLists { words: root.words } }
    Component { id: papers; SheetPapers { words: root.words } }
    Component { id: city; SheetCity { words: root.words } }
    Component { id: frame; SheetFrame { words: root.words } }
    Component { id: staff; SheetStaff { words: root.words } }
}
