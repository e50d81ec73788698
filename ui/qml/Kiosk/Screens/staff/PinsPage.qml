// SPDX-License-Identifier: GPL-3.0-or-later
// The PINs by the desk they stand for; each is changed or removed here.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

TitledFrame {
    id: root

    // objects with "label"
    required property var lines
    required property string newsTitle
    required property string faultTitle
    required property string faultAdvice

    signal changeAsked(string label)
    signal removeAsked(string label)
    signal addAsked
    signal codeAsked

    objectName: "pinsPage"
    title: Texts.staffPinsTitle
    line: Texts.staffPinsLine
    backText: Texts.back
    thirdText: Texts.staffPinsCode
    thirdIcon: "receipt_long"
    primaryText: Texts.staffPinsAdd
    primaryIcon: "add"
    onThird: root.codeAsked()
    onPrimary: root.addAsked()

    Banner {
        objectName: "pinsFault"
        width: parent.width
        visible: root.faultTitle !== ""
        tone: Banner.Fault
        title: root.faultTitle
        detail: root.faultAdvice
    }
    Banner {
        objectName: "pinsNews"
        width: parent.width
        visible: root.newsTitle !== ""
        tone: Banner.Done
        title: root.newsTitle
    }
    Repeater {
        model: root.lines

        Grid {
            id: row

            required property var modelData
            readonly property real keys: change.width + remove.width + columnSpacing

            width: root.area.view.width - 2 * Theme.space.margin
            columns: Theme.large ? 1 : 2
            columnSpacing: Theme.space.grid
            rowSpacing: Theme.space.gap
            verticalItemAlignment: Grid.AlignVCenter

            Label {
                width: Theme.large ? row.width : row.width - row.keys - row.columnSpacing
                type: Theme.type.row
                text: row.modelData.label
            }
            Row {
                spacing: row.columnSpacing

                ActionButton {
                    id: change

                    objectName: "pinChange_" + row.modelData.label
                    kind: ActionButton.Secondary
                    iconName: "edit"
                    text: Texts.staffPinsChange
                    Accessible.description: row.modelData.label
                    onActivated: root.changeAsked(row.modelData.label)
                }
                ActionButton {
                    id: remove

                    objectName: "pinRemove_" + row.modelData.label
                    kind: ActionButton.Secondary
                    iconName: "delete"
                    text: Texts.staffPinsRemove
                    Accessible.description: row.modelData.label
                    onActivated: root.removeAsked(row.modelData.label)
                }
            }
        }
    }
}
