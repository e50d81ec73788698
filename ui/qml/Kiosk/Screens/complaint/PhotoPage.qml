// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the matter, if she likes and if there is a camera. Going on without is always possible.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

QuestionFrame {
    id: root

    // objects with "name" and "source"
    required property var photos
    required property bool hasCamera
    required property string view
    required property int most
    required property string notice
    required property string problem
    readonly property real third: (area.width - 2 * Theme.space.margin - 2 * Theme.space.grid) / 3

    signal taken
    signal removed(string name)

    objectName: "photoPage"
    stageHeight: hasCamera ? Theme.space.stageReceipt : Theme.space.stageTall

    Note {
        width: parent.width
        visible: !root.hasCamera
        tinted: true
        iconName: "photo_camera"
        text: Texts.complaintPhotoNoCamera
    }
    Rectangle {
        width: Theme.landscape ? 560 : 760
        height: width * 0.75
        visible: root.hasCamera && root.photos.length < root.most
        radius: Theme.space.fieldRadius
        color: Theme.color.slab
        border.color: Theme.color.outline
        border.width: Theme.space.border

        Image {
            anchors.fill: parent
            anchors.margins: Theme.space.border
            cache: false
            source: root.view
            fillMode: Image.PreserveAspectCrop
            Accessible.role: Accessible.Graphic
            Accessible.name: Texts.complaintPhotoView
        }
    }
    ActionButton {
        objectName: "photoTake"
        visible: root.hasCamera && root.photos.length < root.most
        kind: ActionButton.Secondary
        iconName: "add_a_photo"
        text: Texts.complaintPhotoTake
        onActivated: root.taken()
    }
    Row {
        width: parent.width
        spacing: Theme.space.grid
        visible: root.photos.length > 0

        Repeater {
            model: root.photos

            Column {
                id: photo

                required property var modelData
                required property int index

                width: root.third
                spacing: Theme.space.gap

                Rectangle {
                    width: parent.width
                    height: width * 0.75
                    color: Theme.color.slab
                    border.color: Theme.color.outline
                    border.width: Theme.space.border

                    Image {
                        anchors.fill: parent
                        anchors.margins: Theme.space.border
                        cache: false
                        source: photo.modelData.source
                        fillMode: Image.PreserveAspectCrop
                        Accessible.role: Accessible.Graphic
                        Accessible.name: Texts.complaintPhotoNumber(photo.index + 1)
                    }
                }
                ActionButton {
                    objectName: "photoRemove" + (photo.index + 1)
                    width: parent.width
                    height: Theme.space.target
                    leftPadding: Theme.space.gap
                    rightPadding: Theme.space.gap
                    kind: ActionButton.Secondary
                    type: Theme.type.label
                    iconName: "delete"
                    text: Texts.complaintPhotoRemove(photo.index + 1)
                    onActivated: root.removed(photo.modelData.name)
                }
            }
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        type: Theme.type.bodyStrong
        color: Theme.color.chili
        text: root.problem
    }
    Note {
        width: parent.width
        visible: root.notice !== "" && root.hasCamera
        iconName: "shield"
        text: root.notice
    }
}
