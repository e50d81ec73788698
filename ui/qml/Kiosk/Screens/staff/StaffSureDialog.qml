// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be taken back, or closes the kiosk to residents, is asked twice.
import QtQuick
import Kiosk.Controls
import Kiosk.Texts

Dialog {
    id: root

    // pack, close, quit, off, remove, code
    required property string what
    required property string subject
    readonly property var words: {
        switch (what) {
        case "pack": return [Texts.staffSurePack, Texts.staffSurePackDetail, Texts.staffSurePackDo]
        case "close": return [Texts.staffSureClose, Texts.staffSureCloseDetail, Texts.staffSureCloseDo]
        case "quit": return [Texts.staffSureQuit, Texts.staffSureQuitDetail, Texts.staffSureQuitDo]
        case "off": return [Texts.staffSureOff, Texts.staffSureOffDetail, Texts.staffSureOffDo]
        case "remove": return [Texts.staffSureRemove(subject), Texts.staffSureRemoveDetail, Texts.staffSureRemoveDo]
        case "code": return [Texts.staffSureCode, Texts.staffSureCodeDetail, Texts.staffSureCodeDo]
        default: return ["", "", ""]
        }
    }

    objectName: "sure"
    opened: what !== ""
    title: words[0]
    detail: words[1]
    primaryText: words[2]
    primaryKind: what === "remove" ? ActionButton.Danger : ActionButton.Primary
    secondaryText: Texts.back
}
