// SPDX-License-Identifier: GPL-3.0-or-later
// Which service it is about: one box to write into, and below it the services; a tap on one chooses it and goes on.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

QuestionFrame {
    id: root

    required property string asking
    required property string guide
    // objects with "value", "label", "icon", "free" and "time"
    required property var rows
    // all, found or closest
    required property string meaning
    required property string query
    required property string chosenName
    required property string problem

    signal written(string query)
    signal chosen(string code)

    objectName: "serviceChoicePage"
    stageHeight: Theme.space.stageQuestion
    question: typing && Theme.large ? "" : asking
    help: Theme.landscape || typing ? "" : guide
    answersSpacing: Theme.space.wide

    SearchBox {
        objectName: "serviceChoice"
        width: parent.width
        placeholder: Texts.complaintServiceSearch
        clearText: Texts.searchClear
        text: root.query
        onEdited: query => root.written(query)
        onAccepted: InputMethod.hide()
    }
    Label {
        width: parent.width
        visible: text !== ""
        type: Theme.type.bodyStrong
        color: Theme.color.chili
        text: root.problem
    }
    Label {
        objectName: "serviceChosen"
        width: parent.width
        visible: !Theme.landscape || root.chosenName !== "" || root.meaning === "closest"
        type: Theme.type.office
        color: root.chosenName !== "" && root.meaning === "all" ? Theme.color.moss : Theme.color.inkSoft
        text: {
            if (root.meaning === "closest")
                return Texts.complaintServiceClosest
            if (root.meaning === "found")
                return Texts.learnFound
            return root.chosenName !== "" ? Texts.complaintServiceChosen(root.chosenName) : Texts.complaintServiceAll
        }
    }
    ServiceRows {
        width: parent.width
        rows: root.rows
        onChosen: code => {
            root.chosen(code)
            root.next()
        }
    }
}
