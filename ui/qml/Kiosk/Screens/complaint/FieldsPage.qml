// SPDX-License-Identifier: GPL-3.0-or-later
// Parts that belong together on one page, such as a name and how to reach her.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

QuestionFrame {
    id: root

    // objects with "name", "kind", "label", "help", "placeholder", "maxLength", "groups", "between", "options", "text",
    // "ticked", "chosen", "problem" and "note"
    required property var questions
    required property string notice
    readonly property var icons: ({
        "phone": "call", "nik": "id_card", "kk": "family_group", "nop": "real_estate_agent", "date": "event"
    })
    readonly property var hints: ({
        "phone": Qt.ImhDialableCharactersOnly | Qt.ImhNoPredictiveText,
        "number": Qt.ImhDigitsOnly | Qt.ImhNoPredictiveText,
        "text": Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
    })

    signal told(string question, string text)
    signal chosen(string question, string value)
    signal toggled(string question, string value)
    signal ticked(string question, bool on)

    objectName: "fieldsPage"
    stageHeight: Theme.space.stageReceipt

    Grid {
        id: grid

        width: parent.width
        columns: Theme.landscape && !Theme.large && root.questions.length > 1 ? 2 : 1
        columnSpacing: Theme.space.wide
        rowSpacing: Theme.space.wide

        Repeater {
            model: root.questions

            Column {
                id: part

                required property var modelData
                readonly property bool several: modelData.kind === "many"
                readonly property bool options: modelData.kind === "choice" || several
                readonly property bool consent: modelData.kind === "consent"
                readonly property bool story: modelData.kind === "long_text"
                readonly property bool digits: modelData.groups.length > 0
                readonly property string iconName: root.icons[modelData.kind] ?? (modelData.name === "nama" ? "person" : "")

                width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                spacing: Theme.space.small

                TextBox {
                    objectName: part.modelData.name + "Field"
                    width: parent.width
                    visible: !part.options && !part.consent && !part.story && !part.digits
                    label: part.modelData.label
                    placeholder: part.modelData.placeholder
                    iconName: part.iconName
                    error: part.modelData.problem
                    hints: root.hints[part.modelData.kind] ?? Qt.ImhNoPredictiveText
                    maximumLength: part.modelData.maxLength > 0 ? part.modelData.maxLength : 120
                    text: visible ? part.modelData.text : ""
                    onEdited: text => root.told(part.modelData.name, text)
                    // Enter leads to the next field
                    onAccepted: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                }
                Loader {
                    width: parent.width
                    active: part.digits
                    visible: active
                    sourceComponent: Component {
                        DigitsBox {
                            id: number

                            objectName: part.modelData.name + "Field"
                            label: part.modelData.label
                            placeholder: part.modelData.placeholder
                            iconName: part.iconName
                            error: part.modelData.problem
                            groups: part.modelData.groups
                            between: part.modelData.between
                            digits: part.modelData.text
                            onGiven: digits => root.told(part.modelData.name, digits)
                            onAccepted: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                        }
                    }
                }
                LongTextBox {
                    objectName: part.modelData.name + "Story"
                    width: parent.width
                    visible: part.story
                    boxHeight: 220
                    label: part.modelData.label
                    placeholder: part.modelData.placeholder
                    error: part.modelData.problem
                    maximumLength: part.modelData.maxLength > 0 ? part.modelData.maxLength : 1000
                    text: visible ? part.modelData.text : ""
                    onEdited: text => root.told(part.modelData.name, text)
                }
                Label {
                    width: parent.width
                    visible: part.options
                    type: Theme.type.bodyStrong
                    text: part.modelData.label
                }
                Label {
                    width: parent.width
                    visible: text !== "" && part.options
                    type: Theme.type.label
                    color: Theme.color.chili
                    text: part.modelData.problem
                }
                Flow {
                    width: parent.width
                    visible: part.options
                    spacing: Theme.space.gap

                    Repeater {
                        model: part.options ? part.modelData.options : []

                        FilterChip {
                            required property var modelData

                            objectName: part.modelData.name + "_" + modelData.value
                            text: modelData.label
                            chosen: part.several ? part.modelData.chosen.includes(modelData.value) : part.modelData.text === modelData.value
                            onClicked: {
                                if (part.several)
                                    root.toggled(part.modelData.name, modelData.value)
                                else // what need not be answered can be taken back
                                    root.chosen(part.modelData.name, chosen && !part.modelData.required ? "" : modelData.value)
                            }
                        }
                    }
                }
                CheckBox {
                    objectName: part.modelData.name + "Tick"
                    width: parent.width
                    visible: part.consent
                    text: part.modelData.label
                    ticked: part.modelData.ticked
                    wanted: part.modelData.problem !== ""
                    onToggledTo: on => root.ticked(part.modelData.name, on)
                }
                Note {
                    objectName: part.modelData.name + "Note"
                    width: parent.width
                    visible: text !== ""
                    iconName: "info"
                    text: part.modelData.note
                }
                Label {
                    width: parent.width
                    visible: text !== "" && part.modelData.problem === "" && part.modelData.note === "" && !Theme.landscape
                    type: Theme.type.label
                    font.weight: Font.Medium
                    color: Theme.color.inkSoft
                    text: part.modelData.help
                }
            }
        }
    }
    Note {
        width: parent.width
        visible: root.notice !== ""
        iconName: "shield"
        text: root.notice
    }
}
