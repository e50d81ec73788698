// SPDX-License-Identifier: GPL-3.0-or-later
// A QR code from its modules: rows of "1" and "0". Runs are joined, so a code is some hundred rectangles.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

Rectangle {
    id: root

    required property list<string> rows
    property real quiet: 0
    readonly property int modules: rows.length
    // whole pixels, or the camera sees grey seams
    readonly property real cell: modules === 0 ? 0 : Math.floor((width - 2 * quiet) / modules)
    readonly property real inset: (width - cell * modules) / 2
    readonly property var runs: {
        const found = []
        for (let y = 0; y < rows.length; ++y) {
            const row = rows[y]
            let start = -1
            for (let x = 0; x <= row.length; ++x) {
                const dark = x < row.length && row[x] === "1"
                if (dark && start < 0)
                    start = x
                if (!dark && start >= 0) {
                    found.push({ x: start, y: y, length: x - start })
                    start = -1
                }
            }
        }
        return found
    }

    height: width
    color: Theme.printPaper
    Accessible.role: Accessible.Graphic

    Repeater {
        model: root.runs

        Rectangle {
            required property var modelData

            x: root.inset + modelData.x * root.cell
            y: root.inset + modelData.y * root.cell
            width: modelData.length * root.cell
            height: root.cell
            color: Theme.printInk
        }
    }
}
