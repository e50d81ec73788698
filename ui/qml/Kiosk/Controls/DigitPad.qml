// SPDX-License-Identifier: GPL-3.0-or-later
// Ten digits and one key back, for a number that is not shown. A real keyboard types the same.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

FocusScope {
    id: root

    required property string eraseText
    property bool ready: true
    readonly property real gap: Theme.space.grid
    readonly property real cell: (width - 2 * gap) / 3
    property real keyHeight: Theme.space.key

    signal digit(string digit)
    signal erase
    signal accepted

    implicitWidth: 620
    implicitHeight: 4 * keyHeight + 3 * gap

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.digit(String(event.key - Qt.Key_0))
        else if (event.key === Qt.Key_Backspace)
            root.erase()
        else
            return
        event.accepted = true
    }

    Grid {
        columns: 3
        spacing: root.gap

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "-"]

            Item {
                id: place

                required property string modelData
                required property int index

                width: root.cell
                height: root.keyHeight

                ActionButton {
                    objectName: place.modelData === "-" ? "digit-erase" : "digit_" + place.modelData
                    anchors.fill: parent
                    visible: place.modelData !== ""
                    focus: place.index === 0
                    kind: ActionButton.Secondary
                    type: Theme.type.number
                    ready: root.ready
                    iconName: place.modelData === "-" ? "backspace" : ""
                    text: place.modelData === "-" ? "" : place.modelData
                    Accessible.name: place.modelData === "-" ? root.eraseText : place.modelData
                    onActivated: {
                        if (place.modelData === "-")
                            root.erase()
                        else
                            root.digit(place.modelData)
                    }
                }
            }
        }
    }
}
