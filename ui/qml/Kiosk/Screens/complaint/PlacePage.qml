// SPDX-License-Identifier: GPL-3.0-or-later
// Where it is: by list or map, by small areas, and by what is near. What is not known stays empty.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

QuestionFrame {
    id: root

    // lists of objects with "value" and "label"
    required property var kecamatanChoices
    required property var kelurahanChoices
    required property string kecamatan
    required property string kelurahan
    // objects with "code", "name", "path", "labelX", "labelY"
    required property var shapes
    required property string neighbours
    required property string outerLabel
    required property string innerLabel
    required property int outer
    required property int inner
    required property string landmark
    required property string placeholder
    required property string notice
    required property string problem
    readonly property bool single: Theme.large
    readonly property bool mapShown: shapes.length > 0 && !single
    readonly property real room: area.width - 2 * Theme.space.margin
    readonly property real half: single ? room : (room - Theme.space.wide) / 2

    signal kecamatanChosen(string code)
    signal kelurahanChosen(string code)
    signal numbersGiven(int outer, int inner)
    signal landmarkTold(string text)

    objectName: "placePage"
    stageHeight: Theme.space.stageQuestion

    Grid {
        width: parent.width
        columns: root.single ? 1 : 2
        spacing: Theme.space.wide

        Select {
            objectName: "kecamatanSelect"
            width: root.half
            label: Texts.complaintKecamatan
            options: root.kecamatanChoices
            value: root.kecamatan
            closeText: Texts.close
            moreText: Texts.pageMore
            backText: Texts.pageBack
            onChosen: value => root.kecamatanChosen(value)
        }
        Select {
            objectName: "kelurahanSelect"
            width: root.half
            label: Texts.complaintKelurahan
            placeholder: Texts.complaintKelurahanChoose
            error: root.problem
            options: root.kelurahanChoices
            value: root.kelurahan
            closeText: Texts.close
            moreText: Texts.pageMore
            backText: Texts.pageBack
            onChosen: value => root.kelurahanChosen(value)
        }
    }
    Grid {
        width: parent.width
        columns: root.single ? 1 : 2
        spacing: Theme.space.wide

        KelurahanMap {
            objectName: "kelurahanMap"
            width: root.half
            height: Theme.landscape ? numbers.implicitHeight : Math.max(520, numbers.implicitHeight)
            visible: root.mapShown
            outlines: root.shapes
            neighbours: root.neighbours
            value: root.kelurahan
            onChosen: code => root.kelurahanChosen(code)
        }
        Column {
            id: numbers

            width: root.mapShown ? root.half : root.room
            spacing: Theme.space.wide

            Grid {
                width: parent.width
                columns: root.mapShown || root.single ? 1 : 2
                spacing: Theme.space.wide

                NumberStepper {
                    objectName: "outer"
                    width: root.half
                    label: root.outerLabel
                    lessName: Texts.numberLess(root.outerLabel)
                    moreName: Texts.numberMore(root.outerLabel)
                    value: root.outer
                    onEdited: value => root.numbersGiven(value, root.inner)
                }
                NumberStepper {
                    objectName: "inner"
                    width: root.half
                    visible: root.innerLabel !== ""
                    label: root.innerLabel
                    lessName: Texts.numberLess(root.innerLabel)
                    moreName: Texts.numberMore(root.innerLabel)
                    value: root.inner
                    onEdited: value => root.numbersGiven(root.outer, value)
                }
            }
            Note {
                width: parent.width
                visible: root.notice !== "" && !Theme.landscape
                tinted: true
                text: root.notice
            }
        }
    }
    TextBox {
        objectName: "landmarkField"
        width: parent.width
        label: Texts.complaintLandmark
        placeholder: root.placeholder
        iconName: "pin_drop"
        trailingIcon: "keyboard"
        maximumLength: 120
        text: root.landmark
        onEdited: text => root.landmarkTold(text)
    }
}
