// SPDX-License-Identifier: GPL-3.0-or-later
// One box to write into and find; a key at its end empties it.
import QtQuick
import Kiosk.Theme

FocusScope {
    id: root

    property string placeholder: ""
    property string clearText: ""
    // upon the city's colour, where dark edges would not be seen
    property bool onStage: false
    property alias text: box.text

    signal edited(string text)
    signal accepted

    function write(): void {
        box.input.forceActiveFocus(Qt.MouseFocusReason)
        InputMethod.show()
    }

    implicitWidth: 984
    implicitHeight: box.implicitHeight

    TextBox {
        id: box

        objectName: root.objectName + "-box"
        anchors.fill: parent
        focus: true
        iconName: "search"
        edge: root.onStage ? Theme.color.onStage : Theme.color.ink
        activeEdge: root.onStage ? Theme.color.stageIcon : Theme.color.chosen
        placeholder: root.placeholder
        trailingRoom: clear.visible ? clear.width : 0
        hints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        maximumLength: 120
        onEdited: text => root.edited(text)
        onAccepted: root.accepted()
    }
    Pressable {
        id: clear

        objectName: root.objectName + "-clear"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.space.target
        height: width
        visible: root.text !== ""
        lip: 0
        radius: Theme.space.fieldRadius
        face: "transparent"
        edge: "transparent"
        text: root.clearText

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                name: "close"
                color: Theme.color.ink
            }
        }

        onClicked: {
            root.edited("")
            root.write()
        }
    }
}
