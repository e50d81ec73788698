// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what: every agency with what it answers for; typing leaves those that fit.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

TitledFrame {
    id: root

    // objects with "kind", "code", "label", "detail", "icon" and "example"
    required property var rows
    required property string query
    // all, found, closest or nothing
    required property string meaning

    signal written(string query)
    signal chosen(string code)
    signal searchAsked

    objectName: "agenciesPage"
    title: Texts.infoDirectoryTitle
    line: Texts.infoDirectoryHelp
    backText: Texts.back
    primaryText: Texts.infoSearch
    primaryIcon: "search"
    spacing: Theme.space.wide
    contentTop: Theme.space.wide
    onPrimary: root.searchAsked()

    SearchBox {
        objectName: "agencySearch"
        width: parent.width
        placeholder: Texts.infoDirectorySearch
        clearText: Texts.infoDirectoryClear
        text: root.query
        onEdited: query => root.written(query)
    }
    Label {
        objectName: "agencyMeaning"
        width: parent.width
        visible: text !== ""
        type: Theme.type.label
        text: root.meaning === "nothing" ? Texts.infoDirectoryNothing : root.meaning === "closest" ? Texts.infoDirectoryClosest : ""
    }
    InfoRows {
        objectName: "agencyRows"
        width: parent.width
        lines: root.rows
        onChosen: line => root.chosen(line.code)
    }
}
