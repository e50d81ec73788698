// SPDX-License-Identifier: GPL-3.0-or-later
// Qt Virtual Keyboard in the clothes of the kiosk: paper keys with a lip on a bed of slab. Found by its path.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Theme
import Kiosk.Controls

KeyboardStyle {
    id: root

    readonly property real unit: scaleHint

    keyboardDesignWidth: Theme.landscape ? 1272 : 1080
    keyboardDesignHeight: Theme.landscape ? 384 : 484
    keyboardRelativeLeftMargin: 12 / keyboardDesignWidth
    keyboardRelativeRightMargin: 12 / keyboardDesignWidth
    keyboardRelativeTopMargin: 12 / keyboardDesignHeight
    keyboardRelativeBottomMargin: 16 / keyboardDesignHeight

    component Face: KeyPanel {
        id: panel

        property string iconName: ""
        property bool dim: false
        property bool lit: false
        property string words: ""
        property real size: Theme.type.letter.base
        readonly property bool down: control !== null && control.pressed

        Item {
            anchors.fill: parent
            anchors.margins: 4 * root.unit
            anchors.bottomMargin: 5 * root.unit

            readonly property real lip: Theme.highContrast ? 0 : 6 * root.unit
            readonly property real sink: panel.down ? lip : 0

            Rectangle {
                anchors.fill: parent
                anchors.topMargin: parent.sink // qmllint disable missing-property
                radius: 16 * root.unit
                color: Theme.color.outline
                visible: !Theme.highContrast
            }
            Rectangle {
                id: face

                y: parent.sink // qmllint disable missing-property
                width: parent.width
                height: parent.height - parent.lip // qmllint disable missing-property
                radius: 16 * root.unit
                color: panel.lit ? Theme.color.chosen : (panel.dim ? Theme.color.slab : Theme.color.paper)
                border.width: Theme.space.thin
                border.color: panel.down && Theme.highContrast ? Theme.color.turmeric : Theme.color.outline

                Icon {
                    anchors.centerIn: parent
                    visible: panel.iconName !== ""
                    name: panel.iconName
                    size: 46 * root.unit
                    color: panel.lit ? Theme.color.onChosen : Theme.color.ink
                }
                Text {
                    anchors.centerIn: parent
                    visible: panel.iconName === ""
                    text: panel.words
                    color: Theme.color.ink
                    textFormat: Text.PlainText
                    font.family: Theme.type.sans
                    font.pixelSize: Math.max(Theme.type.caption.base, panel.size * root.unit)
                    font.weight: Font.Medium
                }
            }
        }
    }

    keyboardBackground: Rectangle {
        color: Theme.color.slab

        Rectangle {
            width: parent.width
            height: Theme.space.thin
            color: Theme.color.outline
        }
    }
    keyPanel: Face {
        words: {
            if (control === null)
                return ""
            return control.uppercased ? control.displayText.toUpperCase() : control.displayText
        }
        dim: control !== null && control.functionKey
    }
    backspaceKeyPanel: Face {
        iconName: "backspace"
        dim: true
    }
    enterKeyPanel: Face {
        iconName: "keyboard_return"
        dim: true
    }
    hideKeyPanel: Face {
        iconName: "keyboard_arrow_down"
        dim: true
    }
    shiftKeyPanel: Face {
        iconName: "shift"
        dim: true
        lit: control !== null && control.uppercased
    }
    spaceKeyPanel: Face {
        words: control === null ? "" : control.displayText
        size: 36
    }
    symbolKeyPanel: Face {
        words: control === null ? "" : control.displayText
        size: 38
        dim: true
    }
    modeKeyPanel: symbolKeyPanel
    languageKeyPanel: symbolKeyPanel
    handwritingKeyPanel: symbolKeyPanel
    selectionListHeight: 0
    navigationHighlight: Rectangle {
        color: "transparent"
        radius: 16 * root.unit
        border.color: Theme.color.ink
        border.width: Theme.space.ring
    }
}
