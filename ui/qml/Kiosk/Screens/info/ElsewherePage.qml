// SPDX-License-Identifier: GPL-3.0-or-later
// What other cities have made, city by city, plainly not a service here.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

TitledFrame {
    id: root

    // objects with "city" and "rows"
    required property var cities

    signal chosen(string code)

    objectName: "elsewherePage"
    title: Texts.infoElsewhere
    line: Texts.infoElsewhereHelp
    backText: Texts.back
    spacing: Theme.space.wide

    Note {
        objectName: "elsewhereNotice"
        width: parent.width
        tinted: true
        strong: true
        iconName: "error"
        text: Texts.infoElsewhereNotice
    }
    Repeater {
        model: root.cities

        Column {
            id: city

            required property var modelData

            width: parent?.width ?? 0
            spacing: Theme.space.gap

            Label {
                width: parent.width
                type: Theme.type.title
                text: city.modelData.city
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            InfoRows {
                objectName: "city_" + city.modelData.city
                width: parent.width
                lines: city.modelData.rows
                onChosen: line => root.chosen(line.code)
            }
        }
    }
}
