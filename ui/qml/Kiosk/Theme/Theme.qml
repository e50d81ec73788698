// SPDX-License-Identifier: GPL-3.0-or-later
// The one place of colours, type, distances and motion. The city's accents and the resident's wishes are set from outside.
pragma Singleton
import QtQuick

QtObject {
    id: root

    // set by the window
    property real scale: 1
    property bool landscape: false
    // where sheets and dialogs are laid, above the page
    property Item overlay: null
    // where the keyboard stands, and how much room it takes
    property Item keyboardHome: null
    property real keyboardHeight: 0
    // wishes of the resident, until the visit ends
    property real textScale: 1
    property bool highContrast: false
    property bool reducedMotion: false
    // pictures that came too late while something moved, in this visit
    property int latePictures: 0
    // less motion is wished, or this machine cannot move things smoothly
    readonly property bool calm: reducedMotion || latePictures >= 3
    // the keys one goes on with stand on the left
    property bool leftHanded: false
    // everything that is touched lies low, within reach of who sits
    property bool seated: false
    // true once a key was used: focus rings then show wherever the focus is
    property bool keyboardUsed: false

    // set from the city pack
    property color stage: "#0B3E49"
    property color stageDark: "#072C35"
    property color stageLight: "#134E5B"
    property color accentSoft: "#DCEAE8"
    property color accentText: "#D5E6E4"
    property color pair: "#86310F"
    property string tile: "tegel-arus"
    property string villageArt: ""
    property string residentsArt: ""

    // a QR code is black on white in every theme, or no camera reads it
    readonly property color printInk: "#000000"
    readonly property color printPaper: "#FFFFFF"

    readonly property bool large: textScale > 1.3
    readonly property ColorSet color: highContrast ? contrast : normal
    readonly property Type type: Type { textScale: root.textScale }
    readonly property Space space: Space {
        highContrast: root.highContrast
        textScale: root.textScale
        landscape: root.landscape
    }
    readonly property Motion motion: Motion { reduced: root.calm }

    readonly property ColorSet normal: ColorSet {
        ink: "#211A14"
        inkSoft: "#4A3F35"
        floor: "#F6EFE3"
        paper: "#FFFDF8"
        slab: "#EADFCB"
        hairline: "#D9CBB2"
        perforation: "#BDB09A"
        outline: "#857660"
        turmeric: "#FFC543"
        onTurmeric: "#211A14"
        turmericText: "#FFD470"
        turmericDark: "#8A5A00"
        turmericSoft: "#FFF0CC"
        brick: "#86310F"
        moss: "#1C5130"
        mossSoft: "#E3F0E0"
        chili: "#96101F"
        chiliDark: "#6B0B16"
        chiliSoft: "#FBE4E0"
        onChili: "#FFFFFF"
        stage: root.stage
        stageDark: root.stageDark
        stageLight: root.stageLight
        onStage: "#FFFFFF"
        accentSoft: root.accentSoft
        accentText: root.accentText
        pair: root.pair
        pairDark: Qt.darker(root.pair, 1.45)
        pairLight: Qt.lighter(root.pair, 1.35)
        onPair: "#FFFFFF"
        chosen: root.stage
        chosenLip: root.stageDark
        onChosen: "#FFFFFF"
        chosenMark: "#FFC543"
        onChosenMark: "#211A14"
        icon: root.stage
        iconTile: root.accentSoft
        stageIcon: "#FFC543"
        scrim: "#99211A14"
    }

    readonly property ColorSet contrast: ColorSet {
        ink: "#FFFFFF"
        inkSoft: "#FFFFFF"
        floor: "#000000"
        paper: "#000000"
        slab: "#000000"
        hairline: "#FFFFFF"
        perforation: "#FFFFFF"
        outline: "#FFFFFF"
        turmeric: "#FFD84D"
        onTurmeric: "#000000"
        turmericText: "#FFD84D"
        turmericDark: "#FFD84D"
        turmericSoft: "#000000"
        brick: "#FFFFFF"
        moss: "#FFFFFF"
        mossSoft: "#000000"
        chili: "#FFFFFF"
        chiliDark: "#FFFFFF"
        chiliSoft: "#000000"
        onChili: "#000000"
        stage: "#000000"
        stageDark: "#000000"
        stageLight: "#000000"
        onStage: "#FFFFFF"
        accentSoft: "#000000"
        accentText: "#FFFFFF"
        pair: "#000000"
        pairDark: "#FFFFFF"
        pairLight: "#FFFFFF"
        onPair: "#FFFFFF"
        chosen: "#FFFFFF"
        chosenLip: "#FFFFFF"
        onChosen: "#000000"
        chosenMark: "#000000"
        onChosenMark: "#FFFFFF"
        icon: "#FFD84D"
        iconTile: "#000000"
        stageIcon: "#FFD84D"
        scrim: "#CC000000"
    }
}
