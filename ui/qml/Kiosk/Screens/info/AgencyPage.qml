// SPDX-License-Identifier: GPL-3.0-or-later
// One agency: what it answers for, each a key to a report; its services; where this is known from.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

TitledFrame {
    id: root

    // the agency as the bridge gives it; an empty map while it is being changed for another
    required property var agency
    readonly property var topics: agency.topics ?? []
    readonly property var services: agency.services ?? []

    signal complained(string topic)
    signal serviceChosen(string code)

    objectName: "agencyPage"
    title: agency.name ?? ""
    backText: Texts.back
    // with more than one topic she says first what it is about
    primaryText: topics.length === 1 ? Texts.infoAgencyComplain : ""
    onPrimary: root.complained(topics[0].code)

    Note {
        width: parent.width
        visible: text !== ""
        tinted: true
        text: root.agency.note ?? ""
    }
    Label {
        width: parent.width
        type: Theme.type.title
        text: root.topics.length > 0 ? Texts.infoAgencyAnswers : Texts.infoAgencyNoTopic
    }
    InfoRows {
        objectName: "agencyTopics"
        width: parent.width
        visible: root.topics.length > 0
        lines: root.topics
        onChosen: line => root.complained(line.code)
    }
    Label {
        width: parent.width
        visible: root.services.length > 0
        type: Theme.type.title
        text: Texts.infoAgencyServices
    }
    InfoRows {
        objectName: "agencyServices"
        width: parent.width
        visible: root.services.length > 0
        lines: root.services
        onChosen: line => root.serviceChosen(line.code)
    }
    SourceFoot {
        width: parent.width
        source: root.agency.source ?? ""
        checked: ""
        example: root.agency.example ?? false
    }
}
