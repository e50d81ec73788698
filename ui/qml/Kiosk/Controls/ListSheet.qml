// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet a Select opens: rows as large as keys, one page at a time.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

Overlay {
    id: root

    property string title: ""
    property var options: []
    property string value: ""
    property string closeText: ""
    property string moreText: ""
    property string backText: ""
    property int page: 0
    readonly property real rowHeight: Math.max(104, Theme.type.field.line + 2 * Theme.space.inner)
    readonly property real room: height * (Theme.seated ? 1 - Theme.space.seatLine : 0.86) - heading.height - keys.height - 5 * Theme.space.inner
    readonly property int rows: Math.max(1, Math.floor((room + Theme.space.gap) / (rowHeight + Theme.space.gap)))
    readonly property int columns: Theme.landscape && !Theme.large ? 2 : 1
    readonly property int perPage: rows * columns
    readonly property int pages: Math.max(1, Math.ceil(options.length / perPage))

    signal picked(string value)
    signal closed

    function close(): void {
        opened = false
        closed()
    }

    onEscaped: close()
    onScrimTapped: close()
    onOpenedChanged: {
        const at = options.findIndex(option => option.value === value)
        page = at < 0 ? 0 : Math.floor(at / perPage)
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: keys.y + keys.height + Theme.space.pad
        color: Theme.color.floor
        border.color: Theme.color.outline
        border.width: Theme.highContrast ? Theme.space.border : 0

        MouseArea {
            anchors.fill: parent
        }
        Tumpal {
            width: parent.width
            y: -height
        }
        Label {
            id: heading

            x: Theme.space.margin
            y: Theme.space.inner
            width: parent.width - 2 * x
            type: Theme.type.title
            text: root.title
        }
        Grid {
            id: grid

            x: Theme.space.margin
            anchors.top: heading.bottom
            anchors.topMargin: Theme.space.wide
            width: parent.width - 2 * x
            columns: root.columns
            spacing: Theme.space.gap
            flow: Grid.TopToBottom
            rows: Math.min(root.rows, Math.ceil(root.options.length / root.columns))

            Repeater {
                model: root.opened ? root.options.slice(root.page * root.perPage, (root.page + 1) * root.perPage) : []

                Pressable {
                    id: row

                    required property var modelData
                    readonly property bool chosen: modelData.value === root.value

                    objectName: "row-" + modelData.value
                    width: (grid.width - (root.columns - 1) * grid.spacing) / root.columns
                    height: root.rowHeight
                    radius: Theme.space.fieldRadius
                    leftPadding: Theme.space.inner
                    rightPadding: Theme.space.inner
                    text: modelData.label
                    face: chosen ? Theme.color.chosen : Theme.color.paper
                    lipColor: chosen ? Theme.color.chosenLip : Theme.color.outline
                    focus: chosen
                    Accessible.role: Accessible.ListItem

                    contentItem: Item {
                        Label {
                            anchors.left: parent.left
                            anchors.right: tick.left
                            anchors.verticalCenter: parent.verticalCenter
                            type: Theme.type.field
                            text: row.text
                            color: row.chosen ? Theme.color.onChosen : Theme.color.ink
                            elide: Text.ElideRight
                            maximumLineCount: 1
                        }
                        Icon {
                            id: tick

                            anchors.right: parent.right
                            anchors.verticalCenter: parent.verticalCenter
                            visible: row.chosen
                            name: "check"
                            color: Theme.color.chosenMark
                        }
                    }

                    onClicked: {
                        root.opened = false
                        root.picked(modelData.value)
                    }
                }
            }
        }
        Row {
            id: keys

            anchors.top: grid.bottom
            anchors.topMargin: Theme.space.inner
            anchors.left: grid.left
            anchors.right: grid.right
            spacing: Theme.space.wide

            readonly property real third: (width - 2 * spacing) / 3

            ActionButton {
                objectName: root.objectName + "-close"
                width: keys.third
                kind: ActionButton.Secondary
                iconName: "close"
                text: root.closeText
                onActivated: root.close()
            }
            ActionButton {
                objectName: root.objectName + "-back"
                width: keys.third
                kind: ActionButton.Secondary
                iconName: "arrow_upward"
                text: root.backText
                visible: root.pages > 1
                ready: root.page > 0
                onActivated: root.page -= 1
            }
            ActionButton {
                objectName: root.objectName + "-more"
                width: keys.third
                kind: ActionButton.Secondary
                iconName: "arrow_downward"
                text: root.moreText
                visible: root.pages > 1
                ready: root.page < root.pages - 1
                onActivated: root.page += 1
            }
        }
    }
}
