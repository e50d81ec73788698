// SPDX-License-Identifier: GPL-3.0-or-later
// What every page shows around its own matter, and the wishes of the rail. Made once in Main, handed to every Frame.
import QtQuick

QtObject {
    enum Network { Unknown, Connected, Away, Locked, Held }

    property string kelurahan: ""
    property string city: ""
    property string clock: ""
    property string date: ""
    property int network: Surroundings.Unknown
    property bool speaking: false
    property bool canListen: true
    // the keys of reading aloud are shown
    property bool listening: false
    property int volume: 60
    // the same in steps, for the eye
    property int loudness: 4
    property int loudest: 6
    // what is on the screen should not be seen by whoever comes near
    property bool sensitive: false

    signal helpAsked
    signal languageAsked
    signal textAsked
    signal contrastAsked
    signal listenAsked
    signal playAsked
    signal repeatAsked
    signal softerAsked
    signal louderAsked
    signal whereAsked
    // the mark was held for three seconds
    signal staffAsked
    // something of the stage was pressed for a second: the content comes down for a seated person
    signal seatAsked
    // a page has come, or come back
    signal pageShown
    // out of a sensitive matter, at once
    signal exitAsked
}
