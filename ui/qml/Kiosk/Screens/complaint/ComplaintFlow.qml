// SPDX-License-Identifier: GPL-3.0-or-later
// Wires a form of the pack to its pages: which page is shown, what it is given, what its wishes do.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Screens
import Kiosk.Texts

FocusScope {
    id: root

    required property Submission complaint
    required property Venue place
    required property CityLink link
    required property Visit visit
    required property Surroundings surroundings
    property bool backwards: false
    // what the page shows now; answers change without it, so that no field is made anew while she types
    readonly property string screen: {
        if (complaint.filed)
            return complaint.paper ? "done" : "thanks"
        if (complaint.trouble.present)
            return "trouble"
        if (complaint.similar.shown)
            return "similar"
        return complaint.danger ? "danger" : complaint.page.screen
    }
    readonly property var first: complaint.page.questions.length > 0 ? complaint.page.questions[0] : null

    readonly property string kind: complaint.page.formKind

    signal leave
    signal finished

    function next(): void {
        backwards = false
        complaint.next()
    }
    function back(): void {
        backwards = true
        complaint.back()
    }

    anchors.fill: parent

    Connections {
        target: root.complaint

        function onLeft(): void {
            root.leave()
        }
        function onFiledChanged(): void {
            root.visit.reading(root.complaint.filed)
        }
    }
    Connections {
        target: root.complaint.page

        // two pages of one kind after another are still two pages
        function onChanged(): void {
            pages.renew()
        }
    }
    Sheet {
        id: paper

        government: root.place.government.toUpperCase()
        title: Texts.complaintPaperTitle(root.kind)
        stamp: root.complaint.growing.time
        intro: root.complaint.page.step === 0 ? Texts.complaintPaperIntro(root.kind) : ""
        lines: root.complaint.growing.lines
        newest: root.complaint.growing.fresh
        steps: root.complaint.page.steps
        current: root.complaint.page.step
    }
    PageLoader {
        id: pages

        surroundings: root.surroundings
        focus: true
        page: {
            switch (root.screen) {
            case "story": return story
            case "topic": return topic
            case "place": return where
            case "similar": return similar
            case "photo": return photo
            case "choice": return choice
            case "rating": return rating
            case "service": return service
            case "requirements": return requirements
            case "fields": return fields
            case "check": return check
            case "done": return done
            case "thanks": return thanks
            case "danger": return danger
            case "trouble": return trouble
            default: return null
            }
        }
    }
    Component {
        id: story

        StoryPage {
            surroundings: root.surroundings
            sheet: paper
            fromBack: root.backwards
            asking: root.complaint.page.title
            guide: root.complaint.page.help
            privacy: root.complaint.page.notice
            label: root.first?.label ?? ""
            placeholder: root.first?.placeholder ?? ""
            story: root.first?.text ?? ""
            problem: root.first?.problem ?? ""
            maximum: root.first?.maxLength ?? 1000
            onTold: text => root.complaint.setText(root.first.name, text)
            onBack: root.back()
            onNext: root.next()
        }
    }
    Component {
        id: topic

        TopicPage {
            surroundings: root.surroundings
            sheet: paper
            fromBack: root.backwards
            question: root.complaint.page.title
            help: root.complaint.page.help
            guesses: root.complaint.topic.guesses
            all: root.complaint.topic.all
            allShown: root.complaint.topic.allShown
            unknown: root.complaint.topic.unknown
            topic: root.first?.text ?? ""
            problem: root.first?.problem ?? ""
            onChosen: code => root.complaint.choose(root.first.name, code)
            onAllWanted: on => root.complaint.topic.showAll(on)
            onBack: root.back()
            onNext: root.next()
        }
    }
    Component {
        id: where

        PlacePage {
            surroundings: root.surroundings
            sheet: paper
            fromBack: root.backwards
            question: root.complaint.page.title
            guide: root.complaint.page.help
            notice: root.complaint.page.notice
            kecamatanChoices: root.complaint.place.kecamatanChoices
            kelurahanChoices: root.complaint.place.kelurahanChoices
            kecamatan: root.complaint.place.kecamatan
            kelurahan: root.complaint.place.kelurahan
            shapes: root.complaint.place.shapes
            neighbours: root.complaint.place.neighbours
            asksKelurahan: root.complaint.place.asksKelurahan
            asksNumbers: root.complaint.place.asksNumbers
            asksLandmark: root.complaint.place.asksLandmark
            outerLabel: root.complaint.place.outerLabel
            innerLabel: root.complaint.place.innerLabel
            outer: root.complaint.place.outer
            inner: root.complaint.place.inner
            landmark: root.complaint.place.landmark
            placeholder: root.first?.placeholder ?? ""
            problem: root.complaint.page.questions.find(question => question.kind !== "small_area")?.problem ?? ""
            numbersProblem: root.complaint.page.questions.find(question => question.kind === "small_area")?.problem ?? ""
            onKecamatanChosen: code => root.complaint.place.chooseKecamatan(code)
            onKelurahanChosen: code => root.complaint.place.chooseKelurahan(code)
            onNumbersGiven: (outer, inner) => root.complaint.place.setNumbers(outer, inner)
            onLandmarkTold: text => root.complaint.place.setLandmark(text)
            onBack: root.back()
            onNext: root.next()
        }
    }
    Component {
        id: similar

        SimilarPage {
            surroundings: root.surroundings
            sheet: paper
            fromBack: root.backwards
            matters: root.complaint.similar.rows
            matter: root.complaint.similar.chosen
            onChosen: matter => root.complaint.similar.choose(matter)
            onJoin: root.complaint.similar.join()
            onDecline: root.complaint.similar.decline()
            onBack: root.complaint.similar.close()
        }
    }
    Component {
        id: photo

        PhotoPage {
            surroundings: root.surroundings
            sheet: paper
            fromBack: root.backwards
            question: root.complaint.page.title
            help: root.complaint.page.help
            notice: root.complaint.page.notice
            photos: root.complaint.photo.photos
            hasCamera: root.complaint.photo.hasCamera
            view: root.complaint.photo.view
            most: root.first?.maxLength ?? 1
            problem: root.first?.problem ?? ""
            onTaken: root.complaint.photo.take()
            onRemoved: name => root.complaint.photo.remove(name)
            onBack: root.back()
            onNext: root.next()
            Component.onCompleted: root.complaint.photo.open()
            Component.onDestruction: root.complaint.photo.close()
        }
    }
    Component {
        id: choice

        ChoicePage {
            surroundings: root.surroundings
            sheet: paper
            fromBack: root.backwards
            question: root.complaint.page.title
            help: root.complaint.page.help
            notice: root.complaint.page.notice
            options: root.first?.options ?? []
            value: root.first?.text ?? ""
            problem: root.first?.problem ?? ""
            onChosen: value => root.complaint.choose(root.first.name, value)
            onBack: root.back()
            onNext: root.next()
        }
    }
    Component {
        id: rating

        RatingPage {
            surroundings: root.surroundings
            sheet: paper
            fromBack: root.backwards
            question: root.complaint.page.title
            guide: root.complaint.page.help
            asked: root.first?.label ?? ""
            notice: root.complaint.page.notice
            options: root.first?.options ?? []
            value: root.first?.text ?? ""
            problem: root.first?.problem ?? ""
            onChosen: value => root.complaint.choose(root.first.name, value)
            onBack: root.back()
            onNext: root.next()
        }
    }
    Component {
        id: service

        ServiceChoicePage {
            surroundings: root.surroundings
            sheet: paper
            fromBack: root.backwards
            asking: root.complaint.page.title
            guide: root.complaint.page.help
            rows: root.complaint.service.rows
            meaning: root.complaint.service.meaning
            query: root.complaint.service.query
            chosenName: root.complaint.service.chosenName
            problem: root.first?.problem ?? ""
            onWritten: query => root.complaint.service.write(query)
            onChosen: code => root.complaint.choose(root.first.name, code)
            onBack: root.back()
            onNext: root.next()
        }
    }
    Component {
        id: requirements

        RequirementsPage {
            surroundings: root.surroundings
            sheet: paper
            fromBack: root.backwards
            question: root.complaint.page.title
            help: root.complaint.page.help
            notice: root.complaint.page.notice
            things: root.complaint.service.bring
            ready: root.complaint.service.ready
            problem: root.first?.problem ?? ""
            onTicked: number => root.complaint.tickRequirement(number)
            onBack: root.back()
            onNext: root.next()
        }
    }
    Component {
        id: fields

        FieldsPage {
            surroundings: root.surroundings
            sheet: paper
            fromBack: root.backwards
            question: root.complaint.page.title
            help: root.complaint.page.help
            notice: root.complaint.page.notice
            questions: root.complaint.page.questions
            onTold: (question, text) => root.complaint.setText(question, text)
            onChosen: (question, value) => root.complaint.choose(question, value)
            onToggled: (question, value) => root.complaint.toggle(question, value)
            onTicked: (question, on) => root.complaint.tick(question, on)
            onBack: root.back()
            onNext: root.next()
        }
    }
    Component {
        id: check

        CheckPage {
            kind: root.kind
            surroundings: root.surroundings
            fromBack: root.backwards
            government: root.place.government.toUpperCase()
            paperTitle: Texts.complaintPaperTitle(root.kind)
            question: root.complaint.page.title
            lines: root.complaint.growing.check
            consents: root.complaint.page.questions
            ready: root.complaint.page.ready
            sending: root.complaint.sending
            offline: root.link.way === "away" || root.link.way === "portal"
            onEdit: page => root.complaint.edit(page)
            onTicked: (consent, on) => root.complaint.tick(consent, on)
            onSend: root.complaint.send()
            onBack: root.back()
        }
    }
    Component {
        id: done

        DonePage {
            readonly property FiledPaper filed: root.complaint.paper

            surroundings: root.surroundings
            kind: root.kind
            government: filed?.government ?? ""
            paperTitle: filed?.title ?? ""
            time: filed?.time ?? ""
            approximate: filed?.approximate ?? false
            ticket: filed?.ticket ?? ""
            numberLabel: filed?.numberLabel ?? ""
            accessCode: filed?.accessCode ?? ""
            lines: filed?.lines ?? []
            qr: filed?.qrRows ?? []
            due: filed?.due ?? ""
            dueBasis: filed?.dueBasis ?? ""
            officer: filed?.officer ?? ""
            printing: filed?.printing ?? ""
            faultTitle: filed?.trouble.title ?? ""
            faultAdvice: filed?.trouble.advice ?? ""
            where: root.complaint.way.state
            whereTitle: root.complaint.way.title
            whereDetail: root.complaint.way.detail
            secondsLeft: root.visit.readingLeft
            onPrintAgain: root.complaint.printAgain()
            onFinish: root.finished()
        }
    }
    Component {
        id: thanks

        ThanksPage {
            surroundings: root.surroundings
            kind: root.kind
            where: root.complaint.way.state
            whereTitle: root.complaint.way.title
            whereDetail: root.complaint.way.detail
            secondsLeft: root.visit.readingLeft
            onFinish: root.finished()
        }
    }
    Component {
        id: danger

        DangerPage {
            kind: root.kind
            surroundings: root.surroundings
            number: root.place.emergencyNumber
            onGoOn: root.complaint.goOnAfterDanger()
            onBack: root.complaint.backFromDanger()
        }
    }
    Component {
        id: trouble

        TroublePage {
            surroundings: root.surroundings
            title: root.complaint.trouble.title
            advice: root.complaint.trouble.advice
            code: root.complaint.trouble.code
            written: root.complaint.page.screen !== ""
            onAgain: {
                root.complaint.closeTrouble()
                root.complaint.send()
            }
            onClosed: {
                root.complaint.closeTrouble()
                if (!written)
                    root.leave()
            }
        }
    }
}
