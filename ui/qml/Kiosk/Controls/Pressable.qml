// SPDX-License-Identifier: GPL-3.0-or-later
// Anything that can be pressed: a face with a lip that goes down under the finger, and a ring for the keyboard.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

T.AbstractButton {
    id: root

    property color face: Theme.color.paper
    property color lipColor: Theme.color.outline
    property color edge: lipColor
    property real edgeWidth: Theme.space.thin
    property real lip: Theme.space.lipLow
    property real radius: Theme.space.keyRadius
    property color ringColor: Theme.color.ink
    // the ring is around it
    property bool ringed: activeFocus && (visualFocus || Theme.keyboardUsed)
    property real sink: down && lip > 0 ? Theme.space.pressDown : 0

    implicitWidth: Math.max(Theme.space.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.space.target, implicitContentHeight + topPadding + bottomPadding)
    topPadding: sink
    bottomPadding: lip - sink
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.click()

    background: Item {
        // without a lip nothing can go down, so the face fades under the finger
        opacity: root.down && root.lip === 0 ? 0.7 : 1

        Rectangle {
            anchors.fill: parent
            anchors.topMargin: root.sink
            visible: root.lip > 0
            radius: root.radius
            color: root.lipColor
        }
        Rectangle {
            y: root.sink
            width: parent.width
            height: parent.height - root.lip
            radius: root.radius
            color: root.face
            border.color: root.edge
            border.width: root.edgeWidth
        }
        FocusRing {
            shown: root.ringed
            around: root.radius
            border.color: root.ringColor
        }
    }

    Behavior on sink {
        NumberAnimation {
            duration: root.down ? Theme.motion.press : Theme.motion.release
            easing.type: Easing.OutQuad
        }
    }

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
}
