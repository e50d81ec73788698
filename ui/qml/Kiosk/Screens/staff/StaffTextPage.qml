// SPDX-License-Identifier: GPL-3.0-or-later
// One line that staff type: the paper code, the name of a desk, a reason.
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

TitledFrame {
    id: root

    required property string label
    required property string text
    property string placeholder: ""
    property string iconName: "edit"
    property string faultTitle: ""
    property string faultAdvice: ""
    property bool mono: false
    property int most: 60

    signal told(string text)
    signal submit

    objectName: "staffTextPage"
    backText: Texts.back
    primaryText: Texts.next
    primaryReady: root.text.trim() !== ""
    onPrimary: root.submit()
    onPrimaryExplained: root.submit()

    Banner {
        objectName: "staffTextFault"
        width: parent.width
        visible: root.faultTitle !== ""
        tone: Banner.Fault
        title: root.faultTitle
        detail: root.faultAdvice
    }
    TextBox {
        objectName: "staffField"
        width: parent.width
        focus: true
        mono: root.mono
        iconName: root.iconName
        label: root.label
        placeholder: root.placeholder
        hints: (root.mono ? Qt.ImhUppercaseOnly : Qt.ImhNone) | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        maximumLength: root.most
        text: root.text
        onEdited: text => root.told(text)
        onAccepted: root.submit()
    }
}
