// SPDX-License-Identifier: GPL-3.0-or-later
// A question that must be answered now: session ending, deleting, emergency. Rare.
import QtQuick
import Kiosk.Theme

Overlay {
    id: root

    property string title: ""
    property string detail: ""
    property string iconName: ""
    property string number: ""
    property string primaryText: ""
    property string secondaryText: ""
    property string thirdText: ""
    property int primaryKind: ActionButton.Primary
    // what Escape does: the first key, or the other
    property bool escapeGoesOn: secondaryText === ""

    signal primary
    signal secondary
    signal third

    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Accessible.description: detail

    onEscaped: {
        if (escapeGoesOn)
            primary()
        else
            secondary()
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        // seated: its keys within reach
        y: Theme.seated ? parent.height - height - Theme.space.margin : (parent.height - height) / 2
        width: Math.min(Theme.space.dialog, root.width - 2 * Theme.space.margin)
        height: column.height + 2 * Theme.space.margin
        radius: Theme.space.dialogRadius
        color: Theme.color.paper
        border.color: Theme.color.outline
        border.width: Theme.highContrast ? Theme.space.border : 0

        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: column

            x: Theme.space.margin
            y: Theme.space.margin
            width: parent.width - 2 * x
            spacing: Theme.space.inner

            Row {
                width: parent.width
                spacing: Theme.space.inner

                Rectangle {
                    id: disc

                    // what it counts is said in words too
                    readonly property string spokenAs: "nothing"

                    width: 128
                    height: width
                    radius: width / 2
                    visible: root.number !== "" || root.iconName !== ""
                    color: Theme.color.turmeric

                    Label {
                        anchors.centerIn: parent
                        visible: root.number !== ""
                        type: Theme.type.number
                        color: Theme.color.onTurmeric
                        text: root.number
                    }
                    Icon {
                        anchors.centerIn: parent
                        visible: root.number === "" && root.iconName !== ""
                        name: root.iconName
                        color: Theme.color.onTurmeric
                        size: Theme.space.iconHuge
                    }
                }
                Label {
                    width: parent.width - (disc.visible ? disc.width + Theme.space.inner : 0)
                    anchors.verticalCenter: parent.verticalCenter
                    type: Theme.type.question
                    text: root.title
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
            }
            Label {
                width: parent.width
                type: Theme.type.body
                color: Theme.color.inkSoft
                text: root.detail
                visible: text !== ""
            }
            ActionButton {
                objectName: root.objectName + "-third"
                width: parent.width
                visible: root.thirdText !== ""
                kind: ActionButton.Secondary
                iconName: "more_time"
                text: root.thirdText
                onActivated: root.third()
            }
            Grid {
                width: parent.width
                layoutDirection: Theme.leftHanded ? Qt.RightToLeft : Qt.LeftToRight
                columns: root.secondaryText === "" || Theme.large ? 1 : 2
                spacing: Theme.space.wide

                readonly property real cell: (width - (columns - 1) * spacing) / columns

                ActionButton {
                    objectName: root.objectName + "-secondary"
                    width: parent.cell // qmllint disable missing-property
                    visible: root.secondaryText !== ""
                    kind: ActionButton.Secondary
                    text: root.secondaryText
                    onActivated: root.secondary()
                }
                ActionButton {
                    objectName: root.objectName + "-primary"
                    width: parent.cell // qmllint disable missing-property
                    focus: true
                    kind: root.primaryKind
                    text: root.primaryText
                    onActivated: root.primary()
                }
            }
        }
    }
}
