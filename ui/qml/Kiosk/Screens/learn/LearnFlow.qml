// SPDX-License-Identifier: GPL-3.0-or-later
// Wires the list of services to one service and to taking its list along.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Screens

FocusScope {
    id: root

    required property Learn learn
    required property Surroundings surroundings
    // a service was opened from elsewhere: closing it leads back there
    property bool visiting: false
    property bool backwards: false

    signal leave
    signal finished
    signal searchAsked(string query)
    signal formAsked(string form, var answers)

    anchors.fill: parent

    PageLoader {
        surroundings: root.surroundings
        focus: true
        page: root.learn.taking.present ? take : root.learn.opened ? service : services
    }
    Component {
        id: services

        ServicesPage {
            surroundings: root.surroundings
            fromBack: root.backwards
            total: root.learn.total
            groups: root.learn.groups
            group: root.learn.group
            rows: root.learn.rows
            meaning: root.learn.meaning
            popular: root.learn.popular
            query: root.learn.query
            first: root.learn.first
            onWritten: query => root.learn.write(query)
            onGroupChosen: group => root.learn.choose(group)
            onTurned: first => root.learn.turn(first)
            onChosen: code => {
                root.backwards = false
                root.learn.open(code)
            }
            onEverywhere: root.searchAsked(root.learn.query)
            onLeave: root.leave()
        }
    }
    Component {
        id: service

        ServicePage {
            surroundings: root.surroundings
            fromBack: root.backwards
            service: root.learn.service
            queue: root.learn.queue
            canPrint: root.learn.canPrint
            onTicked: number => root.learn.tick(number)
            onTaken: why => {
                root.backwards = false
                root.learn.takeAlong(why)
            }
            onApplied: root.formAsked(root.learn.form, root.learn.request)
            onComplained: root.formAsked("aduan", root.learn.complaint)
            onBack: {
                root.backwards = true
                const learn = root.learn
                if (root.visiting)
                    root.leave()
                learn.close()
            }
        }
    }
    Component {
        id: take

        TakePage {
            surroundings: root.surroundings
            service: root.learn.service?.name ?? ""
            where: root.learn.service?.place ?? ""
            why: root.learn.taking.why
            canPrint: root.learn.canPrint
            printing: root.learn.taking.printing
            qr: root.learn.taking.qrRows
            qrFailed: root.learn.taking.qrFailed
            faultTitle: root.learn.taking.trouble.title
            onPrintAgain: root.learn.printAgain()
            onFinish: root.finished()
            onBack: {
                root.backwards = true
                root.learn.keepReading()
            }
        }
    }
}
