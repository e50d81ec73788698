// SPDX-License-Identifier: GPL-3.0-or-later
// Several lines of typed answer, with a privacy line and a counter of what is left.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

FocusScope {
    id: root

    property string label: ""
    property string placeholder: ""
    property string error: ""
    property string privacy: ""
    property string counter: ""
    property int maximumLength: 1000
    property real boxHeight: 376
    property alias text: input.text
    property alias hints: input.inputMethodHints
    property alias input: input
    readonly property int remaining: maximumLength - input.length

    signal edited(string text)

    implicitWidth: 984
    implicitHeight: frame.implicitHeight

    FieldFrame {
        id: frame

        anchors.fill: parent
        label: root.label
        error: root.error
        active: input.activeFocus
        boxHeight: root.boxHeight

        TapHandler {
            onTapped: {
                input.forceActiveFocus(Qt.MouseFocusReason)
                InputMethod.show()
            }
        }
        Flickable {
            id: view

            anchors.fill: parent
            anchors.margins: Theme.space.inner + Theme.space.tiny
            anchors.topMargin: Theme.space.inner
            anchors.bottomMargin: foot.height + Theme.space.inner
            clip: true
            contentHeight: input.height
            boundsBehavior: Flickable.StopAtBounds

            function show(box: rect): void {
                if (box.y < contentY)
                    contentY = box.y
                else if (box.y + box.height > contentY + height)
                    contentY = box.y + box.height - height
            }

            TextEdit {
                id: input

                width: view.width
                height: Math.max(view.height, implicitHeight)
                focus: true
                activeFocusOnTab: true
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                color: Theme.color.ink
                selectionColor: Theme.color.turmeric
                selectedTextColor: Theme.color.onTurmeric
                font.family: Theme.type.field.family
                font.pixelSize: Theme.type.field.size
                font.weight: Font.Medium
                inputMethodHints: Qt.ImhNoPredictiveText
                cursorDelegate: Cursor { shown: input.activeFocus }
                Accessible.role: Accessible.EditableText
                Accessible.multiLine: true
                Accessible.name: root.label
                Accessible.description: root.placeholder + " " + root.privacy
                // Tab leaves the story; a tab character has no place in it.
                Keys.priority: Keys.BeforeItem
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

                onCursorRectangleChanged: view.show(cursorRectangle)
                onTextChanged: {
                    if (length > root.maximumLength) {
                        const at = cursorPosition
                        remove(root.maximumLength, length)
                        cursorPosition = Math.min(at, length)
                    }
                    if (activeFocus)
                        root.edited(text)
                }

                Label {
                    anchors.fill: parent
                    visible: input.length === 0 && input.preeditText === ""
                    text: root.placeholder
                    color: Theme.color.inkSoft
                }
            }
        }
        Item {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.space.inner + Theme.space.small
            anchors.rightMargin: Theme.space.inner + Theme.space.small
            anchors.bottomMargin: Theme.space.wide
            height: Math.max(lock.height, privacyText.implicitHeight, count.implicitHeight)

            Icon {
                id: lock

                anchors.verticalCenter: parent.verticalCenter
                visible: root.privacy !== ""
                name: "shield"
                color: Theme.color.inkSoft
                size: Theme.space.iconSmall - Theme.space.tiny
            }
            Label {
                id: privacyText

                anchors.left: lock.right
                anchors.leftMargin: Theme.space.gap
                anchors.right: count.left
                anchors.rightMargin: Theme.space.gap
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.foot
                color: Theme.color.inkSoft
                text: root.privacy
            }
            Label {
                id: count

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                type: Theme.type.foot
                font.weight: Font.DemiBold
                color: Theme.color.inkSoft
                text: root.counter
            }
        }
    }
}
