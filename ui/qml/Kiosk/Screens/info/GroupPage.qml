// SPDX-License-Identifier: GPL-3.0-or-later
// The articles of one group.
import QtQuick
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Texts

TitledFrame {
    id: root

    // objects with "kind", "code", "label", "detail", "icon" and "example"
    required property var rows
    required property bool staff

    signal chosen(string kind, string code)
    signal searchAsked

    objectName: "groupPage"
    backText: Texts.back
    primaryText: Texts.infoSearch
    primaryIcon: "search"
    spacing: Theme.space.wide
    contentTop: Theme.space.wide
    onPrimary: root.searchAsked()

    Note {
        objectName: "staffNotice"
        width: parent.width
        visible: root.staff
        tinted: true
        strong: true
        iconName: "shield_person"
        text: Texts.infoStaffNotice
    }
    InfoRows {
        objectName: "groupRows"
        width: parent.width
        lines: root.rows
        onChosen: line => root.chosen(line.kind, line.code)
    }
}
