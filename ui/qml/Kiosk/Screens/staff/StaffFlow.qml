// SPDX-License-Identifier: GPL-3.0-or-later
// The staff side: from the PIN to whatever staff do, and out again.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Screens
import Kiosk.Texts

FocusScope {
    id: root

    required property Staff staff
    required property CityLink link
    required property Surroundings surroundings
    readonly property StaffGate gate: staff.gate
    readonly property string news: {
        switch (staff.news) {
        case "sent": return Texts.staffRoomSent
        case "printing": return Texts.staffRoomPrinting
        case "printed": return Texts.staffRoomPrinted
        case "pins-changed": return Texts.staffPinsChanged
        default: return ""
        }
    }

    focus: true
    anchors.fill: parent

    PageLoader {
        surroundings: root.surroundings
        focus: true
        page: {
            switch (root.staff.page) {
            case "room": return room
            case "check": return check
            case "touch": return touch
            case "reason": return reason
            case "stick": return stick
            case "unsent": return unsent
            case "pins": return pins
            case "log": return log
            default:
                switch (root.gate.step) {
                case "code": return code
                case "label": return label
                case "paper": return paper
                default: return pin
                }
            }
        }
    }
    StaffSureDialog {
        what: root.staff.sure
        subject: root.staff.subject
        onPrimary: root.staff.doIt()
        onSecondary: root.staff.keep()
    }
    Component {
        id: pin

        PinPage {
            focus: true
            surroundings: root.surroundings
            title: root.gate.step === "new" ? Texts.staffDoorNew : root.gate.step === "again" ? Texts.staffDoorAgain : Texts.staffDoorEnter
            help: root.gate.step === "new" ? Texts.staffDoorNewHelp : root.gate.step === "again" ? Texts.staffDoorAgainHelp : Texts.staffDoorEnterHelp
            filled: root.gate.filled
            total: root.gate.total
            busy: root.gate.busy
            waitSeconds: root.gate.waitSeconds
            mayForget: root.gate.mayForget
            faultTitle: root.gate.trouble.title
            faultAdvice: root.gate.trouble.advice
            onDigit: digit => root.gate.digit(digit)
            onErase: root.gate.erase()
            onSubmit: root.gate.submit()
            onForgot: root.gate.forgot()
            onBack: root.gate.back()
        }
    }
    Component {
        id: code

        StaffTextPage {
            focus: true
            surroundings: root.surroundings
            title: Texts.staffDoorCode
            line: Texts.staffDoorCodeHelp
            label: Texts.staffDoorCodeLabel
            iconName: "key"
            mono: true
            most: 20
            text: root.gate.text
            faultTitle: root.gate.trouble.title
            faultAdvice: root.gate.trouble.advice
            onTold: text => root.gate.setText(text)
            onSubmit: root.gate.submit()
            onBack: root.gate.back()
        }
    }
    Component {
        id: label

        StaffTextPage {
            focus: true
            surroundings: root.surroundings
            title: Texts.staffDoorLabel
            line: Texts.staffDoorLabelHelp
            label: Texts.staffDoorLabelLabel
            placeholder: Texts.staffDoorLabelExample
            iconName: "badge"
            most: 24
            text: root.gate.text
            faultTitle: root.gate.trouble.title
            faultAdvice: root.gate.trouble.advice
            onTold: text => root.gate.setText(text)
            onSubmit: root.gate.submit()
            onBack: root.gate.back()
        }
    }
    Component {
        id: paper

        CodePaperPage {
            surroundings: root.surroundings
            code: root.gate.paper
            printing: root.gate.printing
            faultTitle: root.gate.trouble.title
            faultAdvice: root.gate.trouble.advice
            onPrintAsked: root.gate.printCode()
            onKept: root.gate.submit()
        }
    }
    Component {
        id: room

        StaffRoomPage {
            surroundings: root.surroundings
            who: root.staff.who
            lines: root.staff.lines
            checked: root.staff.checked
            lastCheck: root.staff.lastCheckDay === "" ? "" : Texts.staffCheckLast(root.staff.lastCheckDay, root.staff.lastCheckWho)
            shut: root.staff.shut
            maySwitchOff: root.staff.maySwitchOff
            newsTitle: root.news
            faultTitle: root.staff.trouble.title
            faultAdvice: root.staff.trouble.advice
            onChosen: deed => {
                switch (deed) {
                case "send":
                    root.staff.sendNow()
                    break
                case "print":
                    root.staff.testPrint()
                    break
                case "check":
                case "stick":
                case "unsent":
                case "pins":
                case "log":
                    root.staff.show(deed)
                    break
                default:
                    root.staff.ask(deed)
                }
            }
            onOpened: root.staff.open()
            onDone: root.staff.leave()
        }
    }
    Component {
        id: check

        OpeningCheckPage {
            surroundings: root.surroundings
            lines: root.staff.check.lines
            asked: root.staff.check.asked
            done: root.staff.check.done
            total: root.staff.check.total
            verdict: root.staff.check.verdict
            qrRows: root.staff.check.qrRows
            onAnswered: answer => root.staff.check.answer(answer)
            onPlayed: root.staff.check.play()
            onTouchBegun: root.staff.show("touch")
            onAgain: root.staff.checkAgain()
            onSign: root.staff.sign()
            onSignAnyway: root.staff.show("reason")
            onBack: root.staff.show("room")
        }
    }
    Component {
        id: touch

        TouchPage {
            focus: true
            touched: root.staff.check.touched
            onMet: number => {
                root.staff.check.touch(number)
                if (root.staff.check.asked !== "touch")
                    root.staff.show("check")
            }
            onFailed: {
                root.staff.check.answer("failed")
                root.staff.show("check")
            }
            onSkipped: {
                root.staff.check.answer("skipped")
                root.staff.show("check")
            }
        }
    }
    Component {
        id: reason

        StaffTextPage {
            focus: true
            surroundings: root.surroundings
            title: Texts.staffCheckReason
            line: Texts.staffCheckReasonHelp
            label: Texts.staffCheckReasonLabel
            most: 120
            primaryText: Texts.staffCheckReasonDo
            text: root.staff.check.writtenReason
            onTold: text => root.staff.check.setReason(text)
            onSubmit: root.staff.signAnyway()
            onBack: root.staff.show("check")
        }
    }
    Component {
        id: stick

        StickPage {
            surroundings: root.surroundings
            sticks: root.staff.stick.sticks
            chosen: root.staff.stick.chosen
            state_: root.staff.stick.state
            newsTitle: root.staff.stick.newsTitle
            newsDetail: root.staff.stick.newsDetail
            faultTitle: root.staff.stick.trouble.title
            faultAdvice: root.staff.stick.trouble.advice
            waiting: root.link.waiting
            onStickChosen: place => root.staff.stick.choose(place)
            onWrite: root.staff.stick.write()
            onRead: root.staff.stick.read()
            onCarry: root.staff.stick.carry()
            onBack: root.staff.show("room")
        }
    }
    Component {
        id: unsent

        StaffListPage {
            surroundings: root.surroundings
            title: Texts.staffUnsentTitle
            line: Texts.staffUnsentLine
            lines: root.staff.lines
            emptyText: Texts.staffUnsentNone
            onBack: root.staff.show("room")
        }
    }
    Component {
        id: log

        StaffListPage {
            surroundings: root.surroundings
            title: Texts.staffLogTitle
            line: Texts.staffLogLine
            lines: root.staff.lines
            emptyText: Texts.staffLogNone
            onBack: root.staff.show("room")
        }
    }
    Component {
        id: pins

        PinsPage {
            surroundings: root.surroundings
            lines: root.staff.lines
            newsTitle: root.news
            faultTitle: root.staff.trouble.title
            faultAdvice: root.staff.trouble.advice
            onChangeAsked: label => root.staff.changePin(label)
            onRemoveAsked: label => root.staff.askRemove(label)
            onAddAsked: root.staff.addPin()
            onCodeAsked: root.staff.ask("code")
            onBack: root.staff.show("room")
        }
    }
}
