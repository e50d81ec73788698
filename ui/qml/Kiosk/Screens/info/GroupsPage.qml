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

    signal groupChosen(string code)
    signal agenciesChosen
    signal newsChosen
    signal elsewhereChosen
    signal searchAsked

    objectName: "infoPage"
    title: Texts.infoTitle
    line: Texts.infoHelp(total)
    backText: Texts.back
    primaryText: Texts.infoSearch
    primaryIcon: "search"
    onPrimary: root.searchAsked()

    Grid {
        id: tiles

        readonly property real cell: (width - (columns - 1) * spacing) / columns
        property real tall: 0

        function measure(): void {
            let most = 0
            for (let at = 0; at < repeater.count; at++)
                most = Math.max(most, repeater.itemAt(at)?.implicitHeight ?? 0)
            tall = most
        }

        width: parent.width
        columns: root.oneColumn ? 1 : 3
        spacing: Theme.space.grid

        Repeater {
            id: repeater

            model: root.groups

            SmallTile {
                required property var modelData

                objectName: "group_" + modelData.code
                width: tiles.cell
                height: root.oneColumn ? implicitHeight : Math.max(implicitHeight, tiles.tall)
                iconName: modelData.icon
                text: modelData.label
                Accessible.description: modelData.detail
                onImplicitHeightChanged: Qt.callLater(tiles.measure)
                onClicked: root.groupChosen(modelData.code)
            }
        }
    }
    Grid {
        id: doors

        readonly property real cell: (width - (columns - 1) * spacing) / columns
        readonly property real tall: root.oneColumn ? 0 : Math.max(directory.implicitHeight, news.implicitHeight)

        width: parent.width
        columns: root.oneColumn ? 1 : 2
        spacing: Theme.space.grid

        WideTile {
            id: directory

            objectName: "infoAgencies"
            width: doors.cell
            height: Math.max(doors.tall, implicitHeight)
            iconName: "apartment"
            text: Texts.infoAgencies
            detail: Texts.infoAgenciesDetail(root.agencies)
            onClicked: root.agenciesChosen()
        }
        WideTile {
            id: news

            objectName: "infoNews"
            width: doors.cell
            height: Math.max(doors.tall, implicitHeight)
            iconName: "campaign"
            text: Texts.infoNews
            detail: Texts.infoNewsDetail
            onClicked: root.newsChosen()
        }
    }
    WideTile {
        objectName: "infoElsewhere"
        width: parent.width
        visible: root.elsewhere
        iconName: "location_city"
        text: Texts.infoElsewhere
        detail: Texts.infoElsewhereDetail
        onClicked: root.elsewhereChosen()
    }
}
