// SPDX-License-Identifier: GPL-3.0-or-later
// Wires the box to what is found; where a hit leads is decided above.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Screens

FocusScope {
    id: root

    required property Search search
    required property Surroundings surroundings

    signal leave
    // kind and code as the pack's links have them, and what a form begins with
    signal linkFollowed(string kind, string code, var answers)

    anchors.fill: parent

    PageLoader {
        surroundings: root.surroundings
        focus: true
        page: box
    }
    Component {
        id: box

        SearchPage {
            surroundings: root.surroundings
            query: root.search.query
            lines: root.search.lines
            sure: root.search.sure
            onWritten: query => root.search.write(query)
            onChosen: line => root.linkFollowed(line.target, line.targetCode, line.answers)
            onStaffAsked: root.surroundings.helpAsked()
            onComplaintAsked: root.linkFollowed("form", "aduan", {})
            onBack: root.leave()
        }
    }
}
