// SPDX-License-Identifier: GPL-3.0-or-later
// What of the chosen service's requirements is ready. Nothing need be: what is missing is brought later.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components

QuestionFrame {
    id: root

    // objects with "text", "note" and "ready"
    required property var things
    required property int ready
    required property string notice
    required property string problem

    signal ticked(int number)

    objectName: "requirementsPage"
    stageHeight: Theme.space.stageQuestion

    Label {
        width: parent.width
        visible: text !== ""
        type: Theme.type.bodyStrong
        color: Theme.color.chili
        text: root.problem
    }
    BringPaper {
        width: parent.width
        things: root.things
        ready: root.ready
        onTicked: number => root.ticked(number)
    }
    Note {
        width: parent.width
        visible: root.notice !== ""
        iconName: "lightbulb"
        tinted: true
        text: root.notice
    }
}
