// SPDX-License-Identifier: GPL-3.0-or-later
// A key with a verb. When it is not ready it stays pressable and asks to explain what is missing.
import QtQuick
import Kiosk.Theme

Pressable {
    id: root

    enum Kind { Primary, Secondary, Dark, Danger }

    property int kind: ActionButton.Primary
    property string iconName: ""
    property bool iconLast: kind === ActionButton.Primary
    property bool ready: true
    property TypeStyle type: kind === ActionButton.Primary ? Theme.type.key : Theme.type.keySecond
    readonly property color ink: {
        if (!ready)
            return Theme.color.inkSoft
        switch (kind) {
        case ActionButton.Primary: return Theme.color.onTurmeric
        case ActionButton.Dark: return Theme.color.onStage
        case ActionButton.Danger: return Theme.color.onChili
        default: return Theme.color.ink
        }
    }

    signal activated
    signal explain

    implicitHeight: Theme.space.key
    leftPadding: Theme.space.wide
    rightPadding: Theme.space.wide
    lip: ready ? Theme.space.lip : 0
    edgeWidth: Theme.space.border
    lipColor: {
        switch (kind) {
        case ActionButton.Primary: return Theme.color.turmericDark
        case ActionButton.Dark: return Theme.color.stageDark
        case ActionButton.Danger: return Theme.color.chiliDark
        default: return Theme.color.outline
        }
    }
    edge: {
        if (!ready)
            return Theme.color.outline
        return Theme.highContrast && kind === ActionButton.Dark ? Theme.color.onStage : lipColor
    }
    face: {
        if (!ready)
            return Theme.color.slab
        switch (kind) {
        case ActionButton.Primary: return Theme.color.turmeric
        case ActionButton.Dark: return Theme.color.stage
        case ActionButton.Danger: return Theme.color.chili
        default: return Theme.color.paper
        }
    }
    Accessible.description: ready ? "" : Accessible.description

    contentItem: Item {
        id: content

        readonly property real iconRoom: root.iconName === "" ? 0 : Theme.space.icon + Theme.space.wide
        // The icon gives way before the words shrink.
        readonly property bool roomForIcon: iconRoom > 0 && words.implicitWidth + iconRoom <= width

        implicitWidth: words.implicitWidth + iconRoom
        implicitHeight: words.implicitHeight

        Row {
            anchors.centerIn: parent
            spacing: Theme.space.wide
            layoutDirection: root.iconLast ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: content.roomForIcon
                name: root.iconName
                color: root.ink
            }
            Text {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, content.width - (content.roomForIcon ? content.iconRoom : 0))
                height: content.height
                text: root.text
                color: root.ink
                textFormat: Text.PlainText
                font.family: root.type.family
                font.pixelSize: root.type.size
                font.weight: root.type.weight
                font.letterSpacing: root.type.spacing
                // long words stand on two lines before they shrink
                wrapMode: Text.WordWrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.type.caption.base
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
    }

    onClicked: root.ready ? root.activated() : root.explain()
}
