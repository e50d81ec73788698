// SPDX-License-Identifier: GPL-3.0-or-later
// One line of typed answer.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

FocusScope {
    id: root

    property string label: ""
    property string placeholder: ""
    property string iconName: ""
    property string trailingIcon: ""
    property string error: ""
    property bool secret: false
    property bool mono: false
    // what else stands at the end of the box
    property real trailingRoom: 0
    property alias edge: frame.edge
    property alias activeEdge: frame.activeEdge
    property alias text: input.text
    property alias hints: input.inputMethodHints
    property alias maximumLength: input.maximumLength
    property alias input: input

    signal edited(string text)
    signal accepted

    implicitWidth: 482
    implicitHeight: frame.implicitHeight

    FieldFrame {
        id: frame

        anchors.fill: parent
        label: root.label
        error: root.error
        active: input.activeFocus

        Icon {
            id: icon

            x: Theme.space.inner
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.space.icon
        }
        TextInput {
            id: input

            anchors.left: icon.visible ? icon.right : parent.left
            anchors.right: trailing.visible ? trailing.left : parent.right
            anchors.leftMargin: icon.visible ? Theme.space.wide : Theme.space.inner + Theme.space.tiny
            anchors.rightMargin: Theme.space.wide + root.trailingRoom
            anchors.verticalCenter: parent.verticalCenter
            clip: true
            focus: true
            activeFocusOnTab: true
            color: Theme.color.ink
            selectionColor: Theme.color.turmeric
            selectedTextColor: Theme.color.onTurmeric
            font.family: root.mono ? Theme.type.mono : Theme.type.field.family
            font.pixelSize: Theme.type.field.size
            font.weight: root.mono ? Font.Bold : Theme.type.field.weight
            font.letterSpacing: Theme.type.field.spacing
            inputMethodHints: root.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText : Qt.ImhNoPredictiveText
            cursorDelegate: Cursor { shown: input.activeFocus }
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label !== "" ? root.label : root.placeholder
            Accessible.description: root.error !== "" ? root.error : root.placeholder

            onTextEdited: root.edited(text)
            onAccepted: root.accepted()

            Text {
                anchors.fill: parent
                visible: input.text === "" && input.preeditText === ""
                text: root.placeholder
                color: Theme.color.inkSoft
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.type.caption.base
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
                font.family: Theme.type.field.family
                font.pixelSize: Theme.type.field.size
                font.weight: Font.Medium
            }
        }
        Icon {
            id: trailing

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.inner
            anchors.verticalCenter: parent.verticalCenter
            visible: root.trailingIcon !== ""
            name: root.trailingIcon
            color: Theme.color.ink
            size: Theme.space.icon
        }
        TapHandler {
            onTapped: {
                input.forceActiveFocus(Qt.MouseFocusReason)
                InputMethod.show()
            }
        }
    }
}
