// SPDX-License-Identifier: GPL-3.0-or-later
// Reading aloud by keyboard, on every page: F2 reads or stops, F3 once more, F4 where am I, F6 softer, F7 louder.
import QtQuick

Item {
    id: root

    required property Surroundings surroundings

    Shortcut {
        sequence: "F2"
        enabled: root.surroundings.canListen
        onActivated: root.surroundings.playAsked()
    }
    Shortcut {
        sequence: "F3"
        enabled: root.surroundings.canListen
        onActivated: root.surroundings.repeatAsked()
    }
    Shortcut {
        sequence: "F4"
        enabled: root.surroundings.canListen
        onActivated: root.surroundings.whereAsked()
    }
    Shortcut {
        sequence: "F6"
        enabled: root.surroundings.canListen
        onActivated: root.surroundings.softerAsked()
    }
    Shortcut {
        sequence: "F7"
        enabled: root.surroundings.canListen
        onActivated: root.surroundings.louderAsked()
    }
}
