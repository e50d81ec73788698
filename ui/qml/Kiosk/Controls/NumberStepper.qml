// SPDX-License-Identifier: GPL-3.0-or-later
// A small number with minus and plus; holding repeats; a tap on the number asks for the number pad.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

FocusScope {
    id: root

    property string label: ""
    property string error: ""
    property string lessName: label
    property string moreName: label
    property string emptyText: "–"
    property int value: 0
    property int from: 0
    property int to: 99
    property int digits: 2
    readonly property string shown: value <= 0 ? emptyText : String(value).padStart(digits, "0")

    signal edited(int value)

    function step(by: int): void {
        const next = Math.max(from, Math.min(to, value + by))
        if (next !== value)
            root.edited(next)
    }

    implicitWidth: 482
    implicitHeight: keys.y + keys.height + (error === "" ? 0 : problem.implicitHeight + Theme.space.small)

    Label {
        id: title

        width: parent.width
        type: Theme.type.label
        text: root.label
    }
    Row {
        id: keys

        y: title.implicitHeight + Theme.space.tiny
        width: parent.width
        spacing: Theme.space.gap

        StepKey {
            objectName: root.objectName + "-less"
            iconName: "remove"
            text: root.lessName
            onStepped: root.step(-1)
        }
        Rectangle {
            width: parent.width - 2 * Theme.space.key - 2 * Theme.space.gap - 2 * Theme.space.tiny
            height: Theme.space.field
            radius: Theme.space.fieldRadius
            color: Theme.color.paper
            border.color: input.activeFocus ? Theme.color.chosen : Theme.color.outline
            border.width: input.activeFocus ? Theme.space.thick : Theme.space.border

            TextInput {
                id: input

                anchors.fill: parent
                focus: true
                activeFocusOnTab: true
                horizontalAlignment: TextInput.AlignHCenter
                verticalAlignment: TextInput.AlignVCenter
                text: activeFocus && root.value <= 0 ? "" : root.shown
                color: Theme.color.ink
                maximumLength: root.digits
                inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhNoPredictiveText
                validator: IntValidator { bottom: 0; top: root.to }
                font.family: Theme.type.number.family
                font.pixelSize: Theme.type.number.size
                font.weight: Theme.type.number.weight
                font.features: ({ "tnum": 1 })
                cursorDelegate: Cursor { shown: input.activeFocus }
                Accessible.role: Accessible.SpinBox
                Accessible.name: root.label
                Keys.onUpPressed: root.step(1)
                Keys.onDownPressed: root.step(-1)

                onTextEdited: root.edited(text === "" ? 0 : parseInt(text))
                onEditingFinished: text = Qt.binding(() => activeFocus && root.value <= 0 ? "" : root.shown)
            }
        }
        StepKey {
            objectName: root.objectName + "-more"
            iconName: "add"
            text: root.moreName
            onStepped: root.step(1)
        }
    }
    Label {
        id: problem

        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.error !== ""
        type: Theme.type.label
        color: Theme.color.chili
        text: root.error
    }

    component StepKey: Pressable {
        id: stepKey

        property string iconName: ""

        signal stepped

        width: Theme.space.key + Theme.space.tiny
        height: Theme.space.field + lip
        lip: Theme.space.lipHigh
        edgeWidth: Theme.space.border
        autoRepeat: true
        autoRepeatDelay: Theme.motion.holdStart
        autoRepeatInterval: Theme.motion.holdRepeat
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: stepKey.iconName
                color: Theme.color.ink
                size: Theme.space.icon
            }
        }

        onClicked: stepped()
    }
}
