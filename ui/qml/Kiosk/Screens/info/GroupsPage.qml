// SPDX-License-Identifier: GPL-3.0-or-later
// Info kota: a tile for each group, the agencies, the news, and last what other cities do.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

TitledFrame {
    id: root

    // objects with "code", "label", "icon", "detail" and "staff"
    required property var groups
    required property int total
    required property int agencies
    required property bool elsewhere
    readonly property bool oneColumn: Theme.large
    // lying, the doors below the tiles are one row and say no more than their names
    readonly property bool short: lying && !oneColumn
    readonly property var doors: [
        { "kind": "agencies", "name": "infoAgencies", "icon": "apartment", "text": Texts.infoAgencies, "detail": Texts.infoAgenciesDetail(agencies) },
        { "kind": "news", "name": "infoNews", "icon": "campaign", "text": Texts.infoNews, "detail": Texts.infoNewsDetail },
        { "kind": "elsewhere", "name": "infoElsewhere", "icon": "location_city", "text": Texts.infoElsewhere, "detail": Texts.infoElsewhereDetail }
    ].filter(door => door.kind !== "elsewhere" || elsewhere)

    signal groupChosen(string code)
    signal doorChosen(string kind)
    signal searchAsked

    objectName: "infoPage"
    title: Texts.infoTitle
    line: Texts.infoHelp(total)
    backText: Texts.back
    primaryText: Texts.infoSearch
    primaryIcon: "search"
    spacing: short ? Theme.space.grid : Theme.space.inner
    onPrimary: root.searchAsked()

    Grid {
        id: tiles

        readonly property real cell: (width - (columns - 1) * spacing) / columns
        // tiles of one row are equally tall
        property var tall: []

        function measure(): void {
            const most = []
            for (let at = 0; at < repeater.count; at++) {
                const row = Math.floor(at / columns)
                most[row] = Math.max(most[row] ?? 0, repeater.itemAt(at)?.implicitHeight ?? 0)
            }
            tall = most
        }

        width: parent.width
        columns: root.oneColumn ? 1 : 3
        spacing: Theme.space.grid

        // goes with the page, as a call for later would not
        Timer {
            id: again

            interval: 0
            onTriggered: tiles.measure()
        }
        Repeater {
            id: repeater

            model: root.groups

            SmallTile {
                required property var modelData
                required property int index

                objectName: "group_" + modelData.code
                width: tiles.cell
                height: root.oneColumn ? implicitHeight : Math.max(implicitHeight, tiles.tall[Math.floor(index / 3)] ?? 0)
                // where three in a row are narrow the words stand below the icon
                lying: Theme.large || (Theme.landscape && tiles.cell >= 320)
                tileSize: root.short ? 72 : lying ? 92 : 84
                leftPadding: root.short ? Theme.space.snug : Theme.space.wide
                iconName: modelData.icon
                text: modelData.label
                Accessible.description: modelData.detail
                onImplicitHeightChanged: again.restart()
                onClicked: root.groupChosen(modelData.code)
            }
        }
    }
    Flow {
        id: below

        function share(columns: int): real {
            return (width - (columns - 1) * spacing) / columns
        }

        width: parent.width
        spacing: Theme.space.grid

        Repeater {
            model: root.short ? root.doors : []

            SmallTile {
                required property var modelData

                objectName: modelData.name
                width: below.share(root.doors.length)
                lying: Theme.large || (Theme.landscape && width >= 320)
                tileSize: 72
                leftPadding: Theme.space.snug
                iconName: modelData.icon
                text: modelData.text
                Accessible.description: modelData.detail
                onClicked: root.doorChosen(modelData.kind)
            }
        }
        Repeater {
            model: root.short ? [] : root.doors

            WideTile {
                required property var modelData

                objectName: modelData.name
                width: root.oneColumn || modelData.kind === "elsewhere" ? below.width : below.share(2)
                iconName: modelData.icon
                text: modelData.text
                detail: modelData.detail
                onClicked: root.doorChosen(modelData.kind)
            }
        }
    }
}
