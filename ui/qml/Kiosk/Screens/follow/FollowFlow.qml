// SPDX-License-Identifier: GPL-3.0-or-later
// Wires the question for a report to its timeline.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Screens

FocusScope {
    id: root

    required property Follow follow
    required property Venue place
    required property Surroundings surroundings

    signal leave
    signal finished

    anchors.fill: parent

    PageLoader {
        surroundings: root.surroundings
        focus: true
        page: root.follow.found ? progress : ask
    }
    Component {
        id: ask

        TicketPage {
            surroundings: root.surroundings
            prefix: root.place.ticketPrefix
            ticket: root.follow.ticket
            access: root.follow.access
            ready: root.follow.ready
            busy: root.follow.busy
            faultTitle: root.follow.trouble.title
            faultAdvice: root.follow.trouble.advice
            onTicketTold: text => root.follow.setTicket(text)
            onAccessTold: text => root.follow.setAccess(text)
            onLookUp: root.follow.lookUp()
            onBack: root.leave()
        }
    }
    Component {
        id: progress

        ProgressPage {
            surroundings: root.surroundings
            ticket: root.follow.number
            topic: root.follow.topic
            badge: root.follow.badge
            answered: root.follow.answered
            due: root.follow.due
            steps: root.follow.steps
            replyAgency: root.follow.replyAgency
            replyText: root.follow.replyText
            asOf: root.follow.asOf
            canPrint: root.follow.canPrint
            printing: root.follow.printing
            faultTitle: root.follow.printTrouble.title
            faultAdvice: root.follow.printTrouble.advice
            onPrintShort: root.follow.printShort()
            onBack: root.follow.close()
            onFinish: root.finished()
        }
    }
}
