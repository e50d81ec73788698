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
    // which parts of a place this page asks for
    required property bool asksKelurahan
    required property bool asksNumbers
    required property bool asksLandmark
    required property string outerLabel
    required property string innerLabel
    required property int outer
    required property int inner
    required property string landmark
    required property string placeholder
    required property string notice
    required property string guide
    required property string problem
    // what is wrong with the numbers of the small areas
    required property string numbersProblem
    readonly property bool single: Theme.large
    readonly property bool mapShown: asksKelurahan && shapes.length > 0 && !single && !Theme.seated

    signal kecamatanChosen(string code)
    signal kelurahanChosen(string code)
    signal numbersGiven(int outer, int inner)
    signal landmarkTold(string text)

    objectName: "placePage"
    help: Theme.landscape ? "" : guide
    stageHeight: Theme.space.stageQuestion

    Grid {
        id: grid

        // standing: lists over map and numbers; lying: map, lists, numbers side by side
        readonly property int across: root.single ? 1 : Theme.landscape && root.mapShown && root.asksNumbers ? 3 : 2
        readonly property real cell: (width - (across - 1) * spacing) / across

        width: parent.width
        columns: across === 3 ? 3 : 1
        spacing: Theme.space.wide

        Loader {
            width: grid.cell
            active: root.mapShown && Theme.landscape && root.asksNumbers
            visible: active
            sourceComponent: map
        }
        Grid {
            width: grid.across === 3 ? grid.cell : parent.width
            columns: grid.across === 2 ? 2 : 1
            spacing: grid.spacing
            visible: root.asksKelurahan

            Select {
                objectName: "kecamatanSelect"
                width: grid.cell
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
                width: grid.cell
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
            width: grid.across === 3 ? grid.cell : parent.width
            columns: grid.across === 2 ? 2 : 1
            spacing: grid.spacing

            Loader {
                width: root.asksNumbers ? grid.cell : parent.width
                height: Math.max(Theme.landscape ? 356 : 520, numbers.implicitHeight)
                active: root.mapShown && (!Theme.landscape || !root.asksNumbers)
                visible: active
                sourceComponent: map
            }
            Grid {
                id: numbers

                width: root.mapShown ? grid.cell : parent.width
                columns: root.mapShown || root.single ? 1 : 2
                spacing: grid.spacing
                visible: root.asksNumbers

                NumberStepper {
                    objectName: "outer"
                    width: grid.cell
                    label: root.outerLabel
                    error: root.numbersProblem
                    lessName: Texts.numberLess(root.outerLabel)
                    moreName: Texts.numberMore(root.outerLabel)
                    value: root.outer
                    onEdited: value => root.numbersGiven(value, root.inner)
                }
                NumberStepper {
                    objectName: "inner"
                    width: grid.cell
                    visible: root.innerLabel !== ""
                    label: root.innerLabel
                    lessName: Texts.numberLess(root.innerLabel)
                    moreName: Texts.numberMore(root.innerLabel)
                    value: root.inner
                    onEdited: value => root.numbersGiven(root.outer, value)
                }
                Note {
                    width: grid.cell
                    visible: root.notice !== "" && !Theme.landscape
                    tinted: true
                    text: root.notice
                }
            }
        }
    }
    TextBox {
        objectName: "landmarkField"
        width: parent.width
        visible: root.asksLandmark
        label: Texts.complaintLandmark
        placeholder: root.placeholder
        iconName: "pin_drop"
        trailingIcon: "keyboard"
        maximumLength: 120
        text: root.landmark
        onEdited: text => root.landmarkTold(text)
    }
    Component {
        id: map

        KelurahanMap {
            objectName: "kelurahanMap"
            implicitHeight: 356
            outlines: root.shapes
            neighbours: root.neighbours
            value: root.kelurahan
            onChosen: code => root.kelurahanChosen(code)
        }
    }
}
