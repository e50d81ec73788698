// SPDX-License-Identifier: GPL-3.0-or-later
// One service: what it costs, how long it takes, where; what to bring, as a list to tick; the steps; the rules.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts
import Kiosk.Bridge

Frame {
    id: root

    required property ShownService service
    required property QueueNumber queue
    required property bool canPrint
    // lying with large words the stage holds the name alone
    readonly property bool narrow: lying && Theme.large
    // lying, the facts stand beside what to bring
    readonly property bool aside: lying && !Theme.large

    signal ticked(int number)
    signal taken(string why)
    signal applied
    signal complained

    objectName: "servicePage"
    stageHeight: Math.max(Theme.space.stageMenu, headline.height + 2 * Theme.space.wide)
    stageLarge: headline.height + 2 * Theme.space.wide
    stageWidth: Theme.large ? Theme.space.stageHome + Theme.space.huge : Theme.space.stageColumn
    backText: Texts.back
    thirdText: canPrint ? Texts.learnPrint : Texts.learnPhone
    thirdIcon: canPrint ? "print" : "qr_code_2"
    primaryText: service?.canRequest ? Texts.learnApply : Texts.learnCounter
    primaryIcon: service?.canRequest ? "arrow_forward" : ""
    onThird: root.taken(canPrint ? "print" : "phone")
    onPrimary: root.service?.canRequest ? root.applied() : root.taken("counter")

    stage: Column {
        id: headline

        x: Theme.space.margin
        y: Theme.space.wide
        width: parent.width - 2 * x
        spacing: Theme.space.small

        Label {
            objectName: "serviceName"
            width: parent.width
            type: Theme.type.question
            color: Theme.color.onStage
            text: root.service?.name ?? ""
        }
        Label {
            width: parent.width
            visible: !Theme.large
            color: Theme.color.accentText
            text: root.service?.summary ?? ""
        }
        Loader {
            width: parent.width
            active: root.aside
            visible: active
            sourceComponent: facts
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space.inner

        Label {
            width: parent.width
            visible: Theme.large
            text: root.service?.summary ?? ""
        }
        Loader {
            width: parent.width
            active: !root.aside
            visible: active
            sourceComponent: facts
        }
        QueueTicket {
            width: parent.width
            visible: root.queue.offered
            queue: root.queue
        }
        BringPaper {
            objectName: "bringList"
            width: parent.width
            things: root.service?.bring ?? []
            ready: root.service?.ready ?? 0
            onTicked: number => root.ticked(number)
        }
        Column {
            width: parent.width
            spacing: Theme.space.wide
            visible: (root.service?.steps.length ?? 0) > 0

            Label {
                width: parent.width
                type: Theme.type.title
                text: Texts.learnSteps
            }
            StepList {
                width: parent.width
                steps: root.service?.steps ?? []
            }
        }
        Banner {
            objectName: "levyWarning"
            width: parent.width
            visible: root.service?.levyIsCrime ?? false
            tone: Banner.Done
            iconName: "shield"
            title: Texts.learnLevyTitle
            detail: Texts.learnLevyDetail
        }
        Fold {
            objectName: "lawFold"
            width: parent.width
            visible: lines.length > 0
            iconName: "gavel"
            text: Texts.learnLaw(root.service?.lawNames ?? "")
            detail: root.service?.approval ?? ""
            hint: Texts.learnLawHint
            lines: root.service?.laws ?? []
        }
        Column {
            width: parent.width
            spacing: Theme.space.gap

            Repeater {
                model: [
                    [Texts.learnWho, root.service?.forWhom ?? ""],
                    [Texts.learnProduct, root.service?.product ?? ""],
                    [Texts.learnAgency, root.service?.agency ?? ""],
                    [Texts.learnWithin, root.service?.within ?? ""],
                    [Texts.learnNote, root.service?.note ?? ""],
                ]

                FactRow {
                    required property list<string> modelData

                    width: parent.width
                    label: modelData[0]
                    value: modelData[1]
                }
            }
        }
        Grid {
            id: doors

            readonly property real cell: (width - (columns - 1) * spacing) / columns
            readonly property real tall: columns === 1 ? 0 : Math.max(phone.implicitHeight, complain.implicitHeight)

            width: parent.width
            columns: Theme.large || !complain.visible || !phone.visible ? 1 : 2
            spacing: Theme.space.wide

            WideTile {
                id: phone

                objectName: "takeOnPhone"
                width: doors.cell
                height: Math.max(implicitHeight, doors.tall)
                visible: root.canPrint
                iconName: "qr_code_2"
                text: Texts.learnPhone
                detail: Texts.learnPhoneDetail
                onClicked: root.taken("phone")
            }
            WideTile {
                id: complain

                objectName: "complainAboutService"
                width: doors.cell
                height: Math.max(implicitHeight, doors.tall)
                visible: root.service?.canComplain ?? false
                iconName: "campaign"
                text: Texts.learnComplain
                detail: Texts.learnComplainDetail
                onClicked: root.complained()
            }
        }
    }

    Component {
        id: facts

        ServiceFacts {
            topPadding: root.aside ? Theme.space.wide : 0
            stacked: root.aside || Theme.large
            free: root.service?.free ?? false
            cost: root.service?.cost ?? ""
            time: root.service?.time ?? ""
            place: root.service?.place ?? ""
        }
    }
}
