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
    readonly property string networkPortal: root.say("network-portal")
    readonly property string networkHeld: root.say("network-held")
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
    readonly property string homeComplaintDetailShort: root.say("home-complaint-detail-short")
    readonly property string homeFollow: root.say("home-follow")
    readonly property string homeFollowDetail: root.say("home-follow-detail")
    readonly property string homeCounter: root.say("home-counter")
    readonly property string homeCounterDetail: root.say("home-counter-detail")
    readonly property string homeServices: root.say("home-services")
    readonly property string homeServicesDetail: root.say("home-services-detail")
    readonly property string homeInformation: root.say("home-information")
    readonly property string homeInformationDetail: root.say("home-information-detail")
    readonly property string homeRate: root.say("home-rate")
    readonly property string homeAsk: root.say("home-ask")
    readonly property string homeSuggest: root.say("home-suggest")
    readonly property string homeSearch: root.say("home-search")
    readonly property string homeSearchKey: root.say("home-search-key")
    readonly property string homeMore: root.say("home-more")
    function homeSource(source: string): string {
        return root.sayWith("home-source", { "source": source })
    }
    readonly property string homeScan: root.say("home-scan")
    function complaintPaperIntro(kind: string): string {
        return root.sayWith("complaint-paper-intro", { "kind": kind })
    }
    function complaintPaperTitle(kind: string): string {
        return root.sayWith("complaint-paper-title", { "kind": kind })
    }
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
    readonly property string complaintSimilarTitle: root.say("complaint-similar-title")
    readonly property string complaintSimilarHelp: root.say("complaint-similar-help")
    function complaintSimilarDetail(topic: string, date: string): string {
        return root.sayWith("complaint-similar-detail", { "topic": topic, "date": date })
    }
    readonly property string complaintSimilarJoin: root.say("complaint-similar-join")
    readonly property string complaintSimilarChoose: root.say("complaint-similar-choose")
    readonly property string complaintSimilarOther: root.say("complaint-similar-other")
    readonly property string complaintSimilarPrivacy: root.say("complaint-similar-privacy")
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
    function complaintSend(kind: string): string {
        return root.sayWith("complaint-send", { "kind": kind })
    }
    readonly property string complaintSending: root.say("complaint-sending")
    function complaintOffline(kind: string): string {
        return root.sayWith("complaint-offline", { "kind": kind })
    }
    readonly property string complaintDangerTitle: root.say("complaint-danger-title")
    function complaintDangerCall(number: string): string {
        return root.sayWith("complaint-danger-call", { "number": number })
    }
    function complaintDangerDetail(kind: string): string {
        return root.sayWith("complaint-danger-detail", { "kind": kind })
    }
    readonly property string complaintDangerStaff: root.say("complaint-danger-staff")
    function complaintDangerGoOn(kind: string): string {
        return root.sayWith("complaint-danger-go-on", { "kind": kind })
    }
    function complaintDoneTitle(kind: string): string {
        return root.sayWith("complaint-done-title", { "kind": kind })
    }
    function complaintDoneOfficer(name: string): string {
        return root.sayWith("complaint-done-officer", { "name": name })
    }
    readonly property string complaintDoneApproximate: root.say("complaint-done-approximate")
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
    readonly property string complaintServiceSearch: root.say("complaint-service-search")
    readonly property string complaintServiceClosest: root.say("complaint-service-closest")
    readonly property string complaintServiceAll: root.say("complaint-service-all")
    function complaintServiceChosen(name: string): string {
        return root.sayWith("complaint-service-chosen", { "name": name })
    }
    function complaintOptional(label: string): string {
        return root.sayWith("complaint-optional", { "label": label })
    }
    function complaintDigits(filled: int, length: int): string {
        return root.sayWith("complaint-digits", { "filled": filled, "length": length })
    }
    readonly property string complaintThanksDetail: root.say("complaint-thanks-detail")
    readonly property string complaintThanksUse: root.say("complaint-thanks-use")
    readonly property string complaintThanksCounted: root.say("complaint-thanks-counted")
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
    readonly property string visitClosedTitle: root.say("visit-closed-title")
    readonly property string visitClosedCounter: root.say("visit-closed-counter")
    readonly property string visitClosedSafe: root.say("visit-closed-safe")
    readonly property string visitErrorKept: root.say("visit-error-kept")
    readonly property string visitErrorAgain: root.say("visit-error-again")
    readonly property string visitErrorBack: root.say("visit-error-back")
    readonly property string visitErrorHome: root.say("visit-error-home")
    function visitErrorNumber(number: int): string {
        return root.sayWith("visit-error-number", { "number": number })
    }
    function receiptTitle(kind: string): string {
        return root.sayWith("receipt-title", { "kind": kind })
    }
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
    function receiptNumber(kind: string): string {
        return root.sayWith("receipt-number", { "kind": kind })
    }
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
    readonly property string receiptOfficer: root.say("receipt-officer")
    readonly property string receiptNoOfficer: root.say("receipt-no-officer")
    readonly property string receiptSignature: root.say("receipt-signature")
    readonly property string receiptFree: root.say("receipt-free")
    readonly property string receiptFades: root.say("receipt-fades")
    readonly property string receiptLostCode: root.say("receipt-lost-code")
    readonly property string learnTitle: root.say("learn-title")
    function learnHelp(count: int): string {
        return root.sayWith("learn-help", { "count": count })
    }
    readonly property string learnPopular: root.say("learn-popular")
    readonly property string learnOthers: root.say("learn-others")
    readonly property string learnAll: root.say("learn-all")
    readonly property string learnGroup: root.say("learn-group")
    readonly property string learnSearch: root.say("learn-search")
    readonly property string learnSearchShort: root.say("learn-search-short")
    readonly property string learnFound: root.say("learn-found")
    readonly property string learnClosest: root.say("learn-closest")
    readonly property string learnNothing: root.say("learn-nothing")
    readonly property string learnEverywhere: root.say("learn-everywhere")
    function learnRange(first: int, last: int): string {
        return root.sayWith("learn-range", { "first": first, "last": last })
    }
    function learnRangeOf(total: int): string {
        return root.sayWith("learn-range-of", { "total": total })
    }
    readonly property string learnAgain: root.say("learn-again")
    readonly property string learnFree: root.say("learn-free")
    readonly property string learnCost: root.say("learn-cost")
    readonly property string learnTime: root.say("learn-time")
    readonly property string learnPlace: root.say("learn-place")
    readonly property string learnBring: root.say("learn-bring")
    readonly property string learnBringNothing: root.say("learn-bring-nothing")
    function learnReady(ready: int, total: int): string {
        return root.sayWith("learn-ready", { "ready": ready, "total": total })
    }
    readonly property string learnHave: root.say("learn-have")
    readonly property string learnHaveNot: root.say("learn-have-not")
    readonly property string learnSteps: root.say("learn-steps")
    function learnLaw(laws: string): string {
        return root.sayWith("learn-law", { "laws": laws })
    }
    readonly property string learnLawHint: root.say("learn-law-hint")
    function learnApproved(by: string, date: string): string {
        return root.sayWith("learn-approved", { "by": by, "date": date })
    }
    function learnApprovedBy(by: string): string {
        return root.sayWith("learn-approved-by", { "by": by })
    }
    readonly property string learnExample: root.say("learn-example")
    function learnChecked(date: string): string {
        return root.sayWith("learn-checked", { "date": date })
    }
    readonly property string learnLevyTitle: root.say("learn-levy-title")
    readonly property string learnLevyDetail: root.say("learn-levy-detail")
    readonly property string learnWho: root.say("learn-who")
    readonly property string learnProduct: root.say("learn-product")
    readonly property string learnAgency: root.say("learn-agency")
    readonly property string learnWithin: root.say("learn-within")
    function learnWithinDays(days: int): string {
        return root.sayWith("learn-within-days", { "days": days })
    }
    function learnWithinWorkingDays(days: int): string {
        return root.sayWith("learn-within-working-days", { "days": days })
    }
    readonly property string learnNote: root.say("learn-note")
    readonly property string learnComplain: root.say("learn-complain")
    readonly property string learnComplainDetail: root.say("learn-complain-detail")
    readonly property string learnPhone: root.say("learn-phone")
    readonly property string learnPhoneDetail: root.say("learn-phone-detail")
    readonly property string learnPrint: root.say("learn-print")
    readonly property string learnApply: root.say("learn-apply")
    readonly property string learnCounter: root.say("learn-counter")
    readonly property string learnQueueTake: root.say("learn-queue-take")
    readonly property string learnQueueTakeDetail: root.say("learn-queue-take-detail")
    function learnQueueNumber(number: string): string {
        return root.sayWith("learn-queue-number", { "number": number })
    }
    readonly property string learnQueueWait: root.say("learn-queue-wait")
    readonly property string learnTakePrinting: root.say("learn-take-printing")
    readonly property string learnTakePrinted: root.say("learn-take-printed")
    readonly property string learnTakePhone: root.say("learn-take-phone")
    readonly property string learnTakeCounter: root.say("learn-take-counter")
    readonly property string learnTakeNotPrinted: root.say("learn-take-not-printed")
    readonly property string learnTakePrintingTitle: root.say("learn-take-printing-title")
    readonly property string learnTakePrintingDetail: root.say("learn-take-printing-detail")
    readonly property string learnTakePrintedTitle: root.say("learn-take-printed-title")
    readonly property string learnTakePrintedDetail: root.say("learn-take-printed-detail")
    readonly property string learnTakeNoPrinterTitle: root.say("learn-take-no-printer-title")
    readonly property string learnTakeNoPrinterDetail: root.say("learn-take-no-printer-detail")
    readonly property string learnTakePlace: root.say("learn-take-place")
    readonly property string learnTakeScanTitle: root.say("learn-take-scan-title")
    readonly property string learnTakeScanDetail: root.say("learn-take-scan-detail")
    readonly property string learnTakeNoQr: root.say("learn-take-no-qr")
    readonly property string learnTakeQrSoon: root.say("learn-take-qr-soon")
    readonly property string learnTakeQr: root.say("learn-take-qr")
    readonly property string learnPrintAgain: root.say("learn-print-again")
    readonly property string learnPrintInstead: root.say("learn-print-instead")
    readonly property string searchTitle: root.say("search-title")
    readonly property string searchHelp: root.say("search-help")
    readonly property string searchPlaceholder: root.say("search-placeholder")
    readonly property string searchPlaceholderShort: root.say("search-placeholder-short")
    readonly property string searchClear: root.say("search-clear")
    readonly property string searchShow: root.say("search-show")
    readonly property string searchPopular: root.say("search-popular")
    readonly property string searchFound: root.say("search-found")
    readonly property string searchClosest: root.say("search-closest")
    readonly property string searchNotFound: root.say("search-not-found")
    readonly property string searchStaff: root.say("search-staff")
    readonly property string searchComplain: root.say("search-complain")
    readonly property string searchKindService: root.say("search-kind-service")
    readonly property string searchKindSystem: root.say("search-kind-system")
    readonly property string searchKindInformation: root.say("search-kind-information")
    readonly property string searchKindAgency: root.say("search-kind-agency")
    readonly property string searchKindSpot: root.say("search-kind-spot")
    readonly property string searchKindPlace: root.say("search-kind-place")
    readonly property string searchKindQuestion: root.say("search-kind-question")
    readonly property string searchKindReport: root.say("search-kind-report")
    function searchPlace(kecamatan: string, postcode: string): string {
        return root.sayWith("search-place", { "kecamatan": kecamatan, "postcode": postcode })
    }
    function searchOffice(name: string): string {
        return root.sayWith("search-office", { "name": name })
    }
    function searchReport(topic: string): string {
        return root.sayWith("search-report", { "topic": topic })
    }
    readonly property string infoTitle: root.say("info-title")
    function infoHelp(count: int): string {
        return root.sayWith("info-help", { "count": count })
    }
    readonly property string infoSearch: root.say("info-search")
    readonly property string infoAgencies: root.say("info-agencies")
    function infoAgenciesDetail(count: int): string {
        return root.sayWith("info-agencies-detail", { "count": count })
    }
    readonly property string infoNews: root.say("info-news")
    readonly property string infoNewsDetail: root.say("info-news-detail")
    readonly property string infoElsewhere: root.say("info-elsewhere")
    readonly property string infoElsewhereDetail: root.say("info-elsewhere-detail")
    readonly property string infoElsewhereNotice: root.say("info-elsewhere-notice")
    readonly property string infoElsewhereHelp: root.say("info-elsewhere-help")
    readonly property string infoStaff: root.say("info-staff")
    readonly property string infoStaffNotice: root.say("info-staff-notice")
    readonly property string infoExampleShort: root.say("info-example-short")
    readonly property string infoExample: root.say("info-example")
    readonly property string infoExampleHint: root.say("info-example-hint")
    readonly property string infoOwner: root.say("info-owner")
    function infoSource(source: string): string {
        return root.sayWith("info-source", { "source": source })
    }
    function infoChecked(date: string): string {
        return root.sayWith("info-checked", { "date": date })
    }
    function infoApproved(by: string, date: string): string {
        return root.sayWith("info-approved", { "by": by, "date": date })
    }
    function infoApprovedBy(by: string): string {
        return root.sayWith("info-approved-by", { "by": by })
    }
    function infoChartUnit(unit: string): string {
        return root.sayWith("info-chart-unit", { "unit": unit })
    }
    function infoChartName(title: string, count: int): string {
        return root.sayWith("info-chart-name", { "title": title, "count": count })
    }
    function infoPlaceIn(kelurahan: string): string {
        return root.sayWith("info-place-in", { "kelurahan": kelurahan })
    }
    readonly property string infoPlaceUnknown: root.say("info-place-unknown")
    function infoMapName(count: int): string {
        return root.sayWith("info-map-name", { "count": count })
    }
    readonly property string infoMapHere: root.say("info-map-here")
    function infoRouteStops(count: int): string {
        return root.sayWith("info-route-stops", { "count": count })
    }
    function infoRouteStop(number: int, name: string): string {
        return root.sayWith("info-route-stop", { "number": number, "name": name })
    }
    readonly property string infoDirectoryTitle: root.say("info-directory-title")
    readonly property string infoDirectoryHelp: root.say("info-directory-help")
    readonly property string infoDirectorySearch: root.say("info-directory-search")
    readonly property string infoDirectoryClear: root.say("info-directory-clear")
    readonly property string infoDirectoryNothing: root.say("info-directory-nothing")
    readonly property string infoDirectoryClosest: root.say("info-directory-closest")
    readonly property string infoAgencyNoTopic: root.say("info-agency-no-topic")
    readonly property string infoAgencyAnswers: root.say("info-agency-answers")
    readonly property string infoAgencyComplain: root.say("info-agency-complain")
    readonly property string infoAgencyServices: root.say("info-agency-services")
    readonly property string infoAgencyNote: root.say("info-agency-note")
    readonly property string infoBoardTitle: root.say("info-board-title")
    function infoBoardAsOf(day: string, clock: string): string {
        return root.sayWith("info-board-as-of", { "day": day, "clock": clock })
    }
    readonly property string infoBoardNever: root.say("info-board-never")
    readonly property string infoBoardEmpty: root.say("info-board-empty")
    readonly property string infoBoardEmptyDetail: root.say("info-board-empty-detail")
    readonly property string infoBoardReading: root.say("info-board-reading")
    function infoPublished(date: string): string {
        return root.sayWith("info-published", { "date": date })
    }
    function infoUntil(date: string): string {
        return root.sayWith("info-until", { "date": date })
    }
    readonly property string staffDoorTitle: root.say("staff-door-title")
    readonly property string staffDoorEnter: root.say("staff-door-enter")
    readonly property string staffDoorEnterHelp: root.say("staff-door-enter-help")
    readonly property string staffDoorCode: root.say("staff-door-code")
    readonly property string staffDoorCodeHelp: root.say("staff-door-code-help")
    readonly property string staffDoorCodeLabel: root.say("staff-door-code-label")
    readonly property string staffDoorLabel: root.say("staff-door-label")
    readonly property string staffDoorLabelHelp: root.say("staff-door-label-help")
    readonly property string staffDoorLabelLabel: root.say("staff-door-label-label")
    readonly property string staffDoorLabelExample: root.say("staff-door-label-example")
    readonly property string staffDoorNew: root.say("staff-door-new")
    readonly property string staffDoorNewHelp: root.say("staff-door-new-help")
    readonly property string staffDoorAgain: root.say("staff-door-again")
    readonly property string staffDoorAgainHelp: root.say("staff-door-again-help")
    function staffDoorDots(filled: int, total: int): string {
        return root.sayWith("staff-door-dots", { "filled": filled, "total": total })
    }
    function staffDoorWait(seconds: int): string {
        return root.sayWith("staff-door-wait", { "seconds": seconds })
    }
    readonly property string staffDoorChecking: root.say("staff-door-checking")
    readonly property string staffDoorGo: root.say("staff-door-go")
    readonly property string staffDoorForgot: root.say("staff-door-forgot")
    readonly property string staffDoorPaper: root.say("staff-door-paper")
    readonly property string staffDoorPaperHelp: root.say("staff-door-paper-help")
    readonly property string staffDoorPaperKeep: root.say("staff-door-paper-keep")
    readonly property string staffDoorPaperPrint: root.say("staff-door-paper-print")
    readonly property string staffDoorPaperDone: root.say("staff-door-paper-done")
    readonly property string staffDigitErase: root.say("staff-digit-erase")
    readonly property string staffRoomTitle: root.say("staff-room-title")
    function staffRoomWho(who: string): string {
        return root.sayWith("staff-room-who", { "who": who })
    }
    readonly property string staffRoomCheckInvite: root.say("staff-room-check-invite")
    readonly property string staffRoomCheckInviteDetail: root.say("staff-room-check-invite-detail")
    readonly property string staffRoomShutToday: root.say("staff-room-shut-today")
    readonly property string staffRoomShutUnfit: root.say("staff-room-shut-unfit")
    readonly property string staffRoomShutDetail: root.say("staff-room-shut-detail")
    readonly property string staffRoomOpen: root.say("staff-room-open")
    readonly property string staffRoomState: root.say("staff-room-state")
    readonly property string staffRoomCheck: root.say("staff-room-check")
    readonly property string staffRoomCheckDetail: root.say("staff-room-check-detail")
    readonly property string staffRoomSend: root.say("staff-room-send")
    readonly property string staffRoomSendDetail: root.say("staff-room-send-detail")
    readonly property string staffRoomSent: root.say("staff-room-sent")
    readonly property string staffRoomStick: root.say("staff-room-stick")
    readonly property string staffRoomStickDetail: root.say("staff-room-stick-detail")
    readonly property string staffRoomUnsent: root.say("staff-room-unsent")
    readonly property string staffRoomUnsentDetail: root.say("staff-room-unsent-detail")
    readonly property string staffRoomPrint: root.say("staff-room-print")
    readonly property string staffRoomPrintDetail: root.say("staff-room-print-detail")
    readonly property string staffRoomPrinting: root.say("staff-room-printing")
    readonly property string staffRoomPrinted: root.say("staff-room-printed")
    readonly property string staffRoomPins: root.say("staff-room-pins")
    readonly property string staffRoomPinsDetail: root.say("staff-room-pins-detail")
    readonly property string staffRoomLog: root.say("staff-room-log")
    readonly property string staffRoomLogDetail: root.say("staff-room-log-detail")
    readonly property string staffRoomPack: root.say("staff-room-pack")
    readonly property string staffRoomPackDetail: root.say("staff-room-pack-detail")
    readonly property string staffRoomClose: root.say("staff-room-close")
    readonly property string staffRoomCloseDetail: root.say("staff-room-close-detail")
    readonly property string staffRoomQuit: root.say("staff-room-quit")
    readonly property string staffRoomQuitDetail: root.say("staff-room-quit-detail")
    readonly property string staffRoomOff: root.say("staff-room-off")
    readonly property string staffRoomOffDetail: root.say("staff-room-off-detail")
    readonly property string staffRoomLeave: root.say("staff-room-leave")
    readonly property string staffSurePack: root.say("staff-sure-pack")
    readonly property string staffSurePackDetail: root.say("staff-sure-pack-detail")
    readonly property string staffSurePackDo: root.say("staff-sure-pack-do")
    readonly property string staffSureClose: root.say("staff-sure-close")
    readonly property string staffSureCloseDetail: root.say("staff-sure-close-detail")
    readonly property string staffSureCloseDo: root.say("staff-sure-close-do")
    readonly property string staffSureQuit: root.say("staff-sure-quit")
    readonly property string staffSureQuitDetail: root.say("staff-sure-quit-detail")
    readonly property string staffSureQuitDo: root.say("staff-sure-quit-do")
    readonly property string staffSureOff: root.say("staff-sure-off")
    readonly property string staffSureOffDetail: root.say("staff-sure-off-detail")
    readonly property string staffSureOffDo: root.say("staff-sure-off-do")
    function staffSureRemove(label: string): string {
        return root.sayWith("staff-sure-remove", { "label": label })
    }
    readonly property string staffSureRemoveDetail: root.say("staff-sure-remove-detail")
    readonly property string staffSureRemoveDo: root.say("staff-sure-remove-do")
    readonly property string staffSureCode: root.say("staff-sure-code")
    readonly property string staffSureCodeDetail: root.say("staff-sure-code-detail")
    readonly property string staffSureCodeDo: root.say("staff-sure-code-do")
    readonly property string staffPinsTitle: root.say("staff-pins-title")
    readonly property string staffPinsLine: root.say("staff-pins-line")
    readonly property string staffPinsChange: root.say("staff-pins-change")
    readonly property string staffPinsRemove: root.say("staff-pins-remove")
    readonly property string staffPinsAdd: root.say("staff-pins-add")
    readonly property string staffPinsCode: root.say("staff-pins-code")
    readonly property string staffPinsChanged: root.say("staff-pins-changed")
    readonly property string staffUnsentTitle: root.say("staff-unsent-title")
    readonly property string staffUnsentLine: root.say("staff-unsent-line")
    readonly property string staffUnsentNone: root.say("staff-unsent-none")
    readonly property string staffLogTitle: root.say("staff-log-title")
    readonly property string staffLogLine: root.say("staff-log-line")
    readonly property string staffLogNone: root.say("staff-log-none")
    readonly property string staffStickTitle: root.say("staff-stick-title")
    readonly property string staffStickLine: root.say("staff-stick-line")
    readonly property string staffStickNone: root.say("staff-stick-none")
    readonly property string staffStickNoneDetail: root.say("staff-stick-none-detail")
    readonly property string staffStickChoose: root.say("staff-stick-choose")
    function staffStickRoom(free: int): string {
        return root.sayWith("staff-stick-room", { "free": free })
    }
    readonly property string staffStickLocked: root.say("staff-stick-locked")
    readonly property string staffStickWrite: root.say("staff-stick-write")
    function staffStickWriteDetail(count: int): string {
        return root.sayWith("staff-stick-write-detail", { "count": count })
    }
    readonly property string staffStickRead: root.say("staff-stick-read")
    readonly property string staffStickReadDetail: root.say("staff-stick-read-detail")
    readonly property string staffStickCarry: root.say("staff-stick-carry")
    readonly property string staffStickCarryDetail: root.say("staff-stick-carry-detail")
    readonly property string staffStickWorking: root.say("staff-stick-working")
    readonly property string staffStickWorkingDetail: root.say("staff-stick-working-detail")
    readonly property string staffStickWritten: root.say("staff-stick-written")
    function staffStickWrittenDetail(records: int, photos: int): string {
        return root.sayWith("staff-stick-written-detail", { "records": records, "photos": photos })
    }
    function staffStickWrittenPart(records: int, photos: int, left: int): string {
        return root.sayWith("staff-stick-written-part", { "records": records, "photos": photos, "left": left })
    }
    readonly property string staffStickNothing: root.say("staff-stick-nothing")
    function staffStickAnswers(answers: int): string {
        return root.sayWith("staff-stick-answers", { "answers": answers })
    }
    function staffStickRefused(files: int): string {
        return root.sayWith("staff-stick-refused", { "files": files })
    }
    function staffStickCarried(parcels: int): string {
        return root.sayWith("staff-stick-carried", { "parcels": parcels })
    }
    function staffStickLeft(files: int): string {
        return root.sayWith("staff-stick-left", { "files": files })
    }
    readonly property string staffCheckTitle: root.say("staff-check-title")
    function staffCheckProgress(done: int, total: int): string {
        return root.sayWith("staff-check-progress", { "done": done, "total": total })
    }
    readonly property string staffCheckGood: root.say("staff-check-good")
    readonly property string staffCheckWatch: root.say("staff-check-watch")
    readonly property string staffCheckBad: root.say("staff-check-bad")
    readonly property string staffCheckSign: root.say("staff-check-sign")
    readonly property string staffCheckSignShut: root.say("staff-check-sign-shut")
    readonly property string staffCheckAnyway: root.say("staff-check-anyway")
    readonly property string staffCheckAgain: root.say("staff-check-again")
    readonly property string staffCheckWait: root.say("staff-check-wait")
    readonly property string staffCheckHand: root.say("staff-check-hand")
    readonly property string staffCheckReason: root.say("staff-check-reason")
    readonly property string staffCheckReasonHelp: root.say("staff-check-reason-help")
    readonly property string staffCheckReasonLabel: root.say("staff-check-reason-label")
    readonly property string staffCheckReasonDo: root.say("staff-check-reason-do")
    readonly property string staffCheckTouch: root.say("staff-check-touch")
    readonly property string staffCheckTouchHelp: root.say("staff-check-touch-help")
    readonly property string staffCheckTouchGo: root.say("staff-check-touch-go")
    function staffCheckTouchTarget(number: int): string {
        return root.sayWith("staff-check-touch-target", { "number": number })
    }
    function staffCheckTouchLeft(left: int): string {
        return root.sayWith("staff-check-touch-left", { "left": left })
    }
    readonly property string staffCheckTouchBad: root.say("staff-check-touch-bad")
    readonly property string staffCheckSound: root.say("staff-check-sound")
    readonly property string staffCheckSoundHelp: root.say("staff-check-sound-help")
    readonly property string staffCheckSoundPlay: root.say("staff-check-sound-play")
    readonly property string staffCheckSoundYes: root.say("staff-check-sound-yes")
    readonly property string staffCheckSoundNo: root.say("staff-check-sound-no")
    readonly property string staffCheckScan: root.say("staff-check-scan")
    readonly property string staffCheckScanHelp: root.say("staff-check-scan-help")
    readonly property string staffCheckScanNo: root.say("staff-check-scan-no")
    readonly property string staffCheckSkip: root.say("staff-check-skip")
    readonly property string staffCheckAllAsked: root.say("staff-check-all-asked")
    function staffCheckLast(day: string, who: string): string {
        return root.sayWith("staff-check-last", { "day": day, "who": who })
    }
    readonly property string listenPlay: root.say("listen-play")
    readonly property string listenStop: root.say("listen-stop")
    readonly property string listenRepeat: root.say("listen-repeat")
    readonly property string listenSofter: root.say("listen-softer")
    readonly property string listenLouder: root.say("listen-louder")
    readonly property string listenWhere: root.say("listen-where")
    readonly property string listenChoices: root.say("listen-choices")
    readonly property string listenKeys: root.say("listen-keys")
    readonly property string listenChosen: root.say("listen-chosen")
    readonly property string listenTicked: root.say("listen-ticked")
    readonly property string listenUnticked: root.say("listen-unticked")
    readonly property string listenEmpty: root.say("listen-empty")
    readonly property string listenFilled: root.say("listen-filled")
    function listenAnswer(answer: string): string {
        return root.sayWith("listen-answer", { "answer": answer })
    }
    readonly property string listenNowhere: root.say("listen-nowhere")
    function listenVolume(percent: string): string {
        return root.sayWith("listen-volume", { "percent": percent })
    }
    readonly property string accessTitle: root.say("access-title")
    readonly property string accessLine: root.say("access-line")
    readonly property string accessText: root.say("access-text")
    readonly property string accessText100: root.say("access-text-100")
    readonly property string accessText130: root.say("access-text-130")
    readonly property string accessText160: root.say("access-text-160")
    readonly property string accessText200: root.say("access-text-200")
    readonly property string accessOn: root.say("access-on")
    readonly property string accessOff: root.say("access-off")
    readonly property string accessContrast: root.say("access-contrast")
    readonly property string accessLanguage: root.say("access-language")
    readonly property string accessLanguageName: root.say("access-language-name")
    readonly property string accessHand: root.say("access-hand")
    readonly property string accessHandRight: root.say("access-hand-right")
    readonly property string accessHandLeft: root.say("access-hand-left")
    readonly property string accessSeat: root.say("access-seat")
    readonly property string accessSeatOn: root.say("access-seat-on")
    readonly property string accessMotion: root.say("access-motion")
    readonly property string accessMotionOn: root.say("access-motion-on")
    readonly property string accessMotionOff: root.say("access-motion-off")
    readonly property string accessTime: root.say("access-time")
    readonly property string accessTimeOn: root.say("access-time-on")
    readonly property string accessTimeOff: root.say("access-time-off")
    readonly property string accessScan: root.say("access-scan")
    readonly property string accessScanOn: root.say("access-scan-on")
    readonly property string accessSpeed: root.say("access-speed")
    function accessSpeedSeconds(seconds: int): string {
        return root.sayWith("access-speed-seconds", { "seconds": seconds })
    }
    readonly property string accessScanHint: root.say("access-scan-hint")
    readonly property string accessDone: root.say("access-done")
    readonly property string accessDoor: root.say("access-door")
    readonly property string accessMoreTime: root.say("access-more-time")
    readonly property string accessExit: root.say("access-exit")
    readonly property string accessExitDetail: root.say("access-exit-detail")
}
