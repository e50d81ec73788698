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
    readonly property string homeStart: root.say("home-start")
    readonly property string homeDidYouKnow: root.say("home-did-you-know")
    readonly property string homeGreetingMorning: root.say("home-greeting-morning")
    readonly property string homeGreetingNoon: root.say("home-greeting-noon")
    readonly property string homeGreetingAfternoon: root.say("home-greeting-afternoon")
    readonly property string homeGreetingNight: root.say("home-greeting-night")
    readonly property string homeQuestion: root.say("home-question")
    readonly property string homeComplaint: root.say("home-complaint")
    readonly property string homeComplaintDetail: root.say("home-complaint-detail")
    readonly property string homeFollow: root.say("home-follow")
    readonly property string homeFollowDetail: root.say("home-follow-detail")
    readonly property string homeCounter: root.say("home-counter")
    readonly property string homeCounterDetail: root.say("home-counter-detail")
    readonly property string homeScan: root.say("home-scan")
    readonly property string complaintPaperIntro: root.say("complaint-paper-intro")
    readonly property string complaintPaperTitle: root.say("complaint-paper-title")
    function complaintPaperTime(day: string, clock: string, zone: string): string {
        return root.sayWith("complaint-paper-time", { "day": day, "clock": clock, "zone": zone })
    }
    function complaintLettersLeft(count: int): string {
        return root.sayWith("complaint-letters-left", { "count": count })
    }
    readonly property string complaintTopicUnknown: root.say("complaint-topic-unknown")
    readonly property string complaintTopicOthers: root.say("complaint-topic-others")
    readonly property string complaintTopicGuesses: root.say("complaint-topic-guesses")
    readonly property string complaintKecamatan: root.say("complaint-kecamatan")
    readonly property string complaintKelurahan: root.say("complaint-kelurahan")
    readonly property string complaintKelurahanChoose: root.say("complaint-kelurahan-choose")
    readonly property string complaintLandmark: root.say("complaint-landmark")
    readonly property string complaintPhotoTake: root.say("complaint-photo-take")
    readonly property string complaintPhotoNoCamera: root.say("complaint-photo-no-camera")
    readonly property string complaintPhotoView: root.say("complaint-photo-view")
    function complaintPhotoNumber(number: int): string {
        return root.sayWith("complaint-photo-number", { "number": number })
    }
    function complaintPhotoRemove(number: int): string {
        return root.sayWith("complaint-photo-remove", { "number": number })
    }
    readonly property string complaintPhotoEmpty: root.say("complaint-photo-empty")
    readonly property string complaintSend: root.say("complaint-send")
    readonly property string complaintSending: root.say("complaint-sending")
    readonly property string complaintOffline: root.say("complaint-offline")
    readonly property string complaintDangerTitle: root.say("complaint-danger-title")
    function complaintDangerCall(number: string): string {
        return root.sayWith("complaint-danger-call", { "number": number })
    }
    readonly property string complaintDangerDetail: root.say("complaint-danger-detail")
    readonly property string complaintDangerStaff: root.say("complaint-danger-staff")
    readonly property string complaintDangerGoOn: root.say("complaint-danger-go-on")
    readonly property string complaintDoneTitle: root.say("complaint-done-title")
    function complaintDoneOfficer(name: string): string {
        return root.sayWith("complaint-done-officer", { "name": name })
    }
    readonly property string complaintDoneApproximate: root.say("complaint-done-approximate")
    readonly property string complaintStoredTitle: root.say("complaint-stored-title")
    readonly property string complaintStoredDetail: root.say("complaint-stored-detail")
    readonly property string complaintSentSoonTitle: root.say("complaint-sent-soon-title")
    readonly property string complaintSentSoonDetail: root.say("complaint-sent-soon-detail")
    readonly property string complaintArrivedTitle: root.say("complaint-arrived-title")
    readonly property string complaintArrivedDetail: root.say("complaint-arrived-detail")
    readonly property string complaintPrintingTitle: root.say("complaint-printing-title")
    readonly property string complaintPrintingDetail: root.say("complaint-printing-detail")
    readonly property string complaintPrintedTitle: root.say("complaint-printed-title")
    readonly property string complaintPrintedDetail: root.say("complaint-printed-detail")
    readonly property string complaintNoPrinterTitle: root.say("complaint-no-printer-title")
    readonly property string complaintNoPrinterDetail: root.say("complaint-no-printer-detail")
    readonly property string complaintKeyTitle: root.say("complaint-key-title")
    readonly property string complaintKeyDetail: root.say("complaint-key-detail")
    readonly property string complaintAnyTimeTitle: root.say("complaint-any-time-title")
    readonly property string complaintAnyTimeDetail: root.say("complaint-any-time-detail")
    function complaintCloses(seconds: int): string {
        return root.sayWith("complaint-closes", { "seconds": seconds })
    }
    readonly property string complaintPrintAgain: root.say("complaint-print-again")
    readonly property string followTitle: root.say("follow-title")
    readonly property string followHelp: root.say("follow-help")
    readonly property string followTicket: root.say("follow-ticket")
    readonly property string followAccess: root.say("follow-access")
    readonly property string followAccessExample: root.say("follow-access-example")
    readonly property string followLookUp: root.say("follow-look-up")
    readonly property string followLooking: root.say("follow-looking")
    readonly property string followIncomplete: root.say("follow-incomplete")
    readonly property string followLost: root.say("follow-lost")
    function followAsOf(day: string, clock: string): string {
        return root.sayWith("follow-as-of", { "day": day, "clock": clock })
    }
    readonly property string followNeverTold: root.say("follow-never-told")
    function followDue(day: string): string {
        return root.sayWith("follow-due", { "day": day })
    }
    readonly property string followReplyHint: root.say("follow-reply-hint")
    readonly property string followAnother: root.say("follow-another")
    readonly property string followPrint: root.say("follow-print")
    readonly property string visitHelpTitle: root.say("visit-help-title")
    readonly property string visitHelpDetail: root.say("visit-help-detail")
    readonly property string visitHelpKept: root.say("visit-help-kept")
    readonly property string visitHelpCounterTitle: root.say("visit-help-counter-title")
    readonly property string visitHelpCounterDetail: root.say("visit-help-counter-detail")
    readonly property string visitHelpFillTitle: root.say("visit-help-fill-title")
    readonly property string visitHelpFillDetail: root.say("visit-help-fill-detail")
    readonly property string visitHelpClose: root.say("visit-help-close")
    readonly property string visitErrorKept: root.say("visit-error-kept")
    readonly property string visitErrorAgain: root.say("visit-error-again")
    readonly property string visitErrorBack: root.say("visit-error-back")
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
