// SPDX-License-Identifier: GPL-3.0-or-later
// What the growing paper and the steps show, as values; made once by the flow, handed to every question.
pragma ComponentBehavior: Bound
import QtQuick

QtObject {
    required property string government
    required property string title
    required property string stamp
    required property string intro
    // objects with "label" and "value"
    required property var lines
    required property int newest
    required property list<string> steps
    required property int current
}
