// SPDX-License-Identifier: GPL-3.0-or-later
// A long number or a day, typed as digits alone; they stand in the groups in which they are printed on the card.
import QtQuick
import Kiosk.Theme

TextBox {
    id: root

    // how many digits stand together: 2, 2, 4
    property list<int> groups: []
    property string between: " "
    property string digits: ""
    readonly property int total: groups.reduce((sum, size) => sum + size, 0)

    signal given(string digits)

    function onlyDigits(text: string): string {
        return text.replace(/[^0-9]/g, "").slice(0, total)
    }
    function grouped(number: string): string {
        const parts = []
        let at = 0
        for (const size of groups) {
            if (at < number.length)
                parts.push(number.slice(at, at + size))
            at += size
        }
        return parts.join(between)
    }
    // the cursor stays behind the digit it stood behind
    function show(number: string, before: int): void {
        const text = grouped(number)
        if (input.text !== text)
            input.text = text
        let at = 0
        for (let seen = 0; at < text.length && seen < before; at += 1) {
            if (text[at] >= "0" && text[at] <= "9")
                seen += 1
        }
        input.cursorPosition = at
    }

    mono: true
    hints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
    // room for what stands between, and for one digit too many before it is taken away
    maximumLength: 2 * total + 2

    // the whole number is seen at once, however large the words are
    Binding {
        target: root.input
        property: "font.pixelSize"
        value: Math.max(Theme.type.caption.base, Math.min(Theme.type.field.size, root.input.width / (0.62 * (root.total + root.groups.length - 1))))
    }

    onEdited: text => {
        const before = onlyDigits(text.slice(0, input.cursorPosition)).length
        const number = onlyDigits(text)
        show(number, before)
        root.given(number)
    }
    onDigitsChanged: {
        if (onlyDigits(input.text) !== digits)
            show(digits, digits.length)
    }
    Component.onCompleted: show(digits, digits.length)
}
