// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour the kiosk may use, by the dye, spice or material it is named after. "on..." is the text upon it.
import QtQuick

QtObject {
    required property color ink
    required property color inkSoft
    required property color floor
    required property color paper
    required property color slab
    required property color hairline
    required property color perforation
    required property color outline
    required property color turmeric
    required property color onTurmeric
    required property color turmericText
    required property color turmericDark
    required property color turmericSoft
    required property color brick
    required property color moss
    required property color mossSoft
    required property color chili
    required property color chiliDark
    required property color chiliSoft
    required property color onChili
    // the city's accents
    required property color stage
    required property color stageDark
    required property color stageLight
    required property color onStage
    required property color accentSoft
    required property color accentText
    required property color pair
    required property color pairDark
    required property color pairLight
    required property color onPair
    // a chosen answer
    required property color chosen
    required property color chosenLip
    required property color onChosen
    required property color chosenMark
    required property color onChosenMark
    // icons
    required property color icon
    required property color iconTile
    required property color stageIcon
    required property color scrim
}
