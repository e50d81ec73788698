// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python -m ui.texts_qml` from resources/texts; do not edit. Follows the language of its speaker.
pragma Singleton
import QtQuick
import Kiosk.Bridge

QtObject {
    id: root

    property Speaker speaker: null

    function say(text: string): string {
        // reading the language makes every word follow it
        return root.speaker !== null && root.speaker.language !== "" ? root.speaker.say(text) : ""
    }
    function sayWith(text: string, values: var): string {
        return root.speaker !== null && root.speaker.language !== "" ? root.speaker.sayWith(text, values) : ""
    }

    readonly property string back: root.say("back")
    readonly property string next: root.say("next")
    readonly property string finish: root.say("finish")
    readonly property string change: root.say("change")
    readonly property string remove: root.say("remove")
    readonly property string close: root.say("close")
    readonly property string pageMore: root.say("page-more")
    readonly property string pageBack: root.say("page-back")
    function stepOf(step: int, total: int): string {
        return root.sayWith("step-of", { "step": step, "total": total })
    }
    readonly property string railHelp: root.say("rail-help")
    readonly property string railLanguage: root.say("rail-language")
    readonly property string railText: root.say("rail-text")
    readonly property string railContrast: root.say("rail-contrast")
    readonly property string railListen: root.say("rail-listen")
    readonly property string networkConnected: root.say("network-connected")
    readonly property string networkAway: root.say("network-away")
    readonly property string idleTitle: root.say("idle-title")
    function idleDetail(seconds: int): string {
        return root.sayWith("idle-detail", { "seconds": seconds })
    }
    readonly property string idleStay: root.say("idle-stay")
    readonly property string idleLeave: root.say("idle-leave")
    readonly property string mapHint: root.say("map-hint")
    function numberLess(what: string): string {
        return root.sayWith("number-less", { "what": what })
    }
    function numberMore(what: string): string {
        return root.sayWith("number-more", { "what": what })
    }
    readonly property string keyboardSpace: root.say("keyboard-space")
    readonly property string keyboardDigits: root.say("keyboard-digits")
    readonly property string keyboardLetters: root.say("keyboard-letters")
    readonly property string keyboardShift: root.say("keyboard-shift")
    readonly property string keyboardDelete: root.say("keyboard-delete")
    readonly property string keyboardReturn: root.say("keyboard-return")
    readonly property string keyboardClose: root.say("keyboard-close")
    readonly property string receiptTitle: root.say("receipt-title")
    readonly property string receiptTitleProvisional: root.say("receipt-title-provisional")
    function receiptKelurahan(name: string): string {
        return root.sayWith("receipt-kelurahan", { "name": name })
    }
    function receiptKiosk(name: string): string {
        return root.sayWith("receipt-kiosk", { "name": name })
    }
    function receiptTime(day: string, date: string, clock: string, zone: string): string {
        return root.sayWith("receipt-time", { "day": day, "date": date, "clock": clock, "zone": zone })
    }
    readonly property string receiptApproximate: root.say("receipt-approximate")
    readonly property string receiptShort: root.say("receipt-short")
    readonly property string receiptNumber: root.say("receipt-number")
    readonly property string receiptTopic: root.say("receipt-topic")
    readonly property string receiptRest: root.say("receipt-rest")
    function receiptHiddenName(name: string): string {
        return root.sayWith("receipt-hidden-name", { "name": name })
    }
    readonly property string receiptHidden: root.say("receipt-hidden")
    readonly property string receiptNoName: root.say("receipt-no-name")
    readonly property string receiptAccess: root.say("receipt-access")
    readonly property string receiptScan: root.say("receipt-scan")
    readonly property string receiptDue: root.say("receipt-due")
    readonly property string receiptStoredHere: root.say("receipt-stored-here")
    readonly property string receiptSentLater: root.say("receipt-sent-later")
    readonly property string receiptSendingNow: root.say("receipt-sending-now")
    readonly property string receiptSent: root.say("receipt-sent")
    readonly property string receiptOfficer: root.say("receipt-officer")
    readonly property string receiptNoOfficer: root.say("receipt-no-officer")
    readonly property string receiptSignature: root.say("receipt-signature")
    readonly property string receiptFree: root.say("receipt-free")
    readonly property string receiptFades: root.say("receipt-fades")
    readonly property string receiptLostCode: root.say("receipt-lost-code")
}
