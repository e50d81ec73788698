// SPDX-License-Identifier: GPL-3.0-or-later
// The counter services: those asked for most first, by group, or by what one writes. Keys turn it, no gesture needed.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

Frame {
    id: root

    required property int total
    // objects with "value", "label" and "note" (how many)
    required property var groups
    required property string group
    // objects with "value", "label", "icon", "free" and "time"
    required property var rows
    // all, group, found, closest or nothing
    required property string meaning
    required property int popular
    required property string query
    required property int first
    readonly property real rowHeight: Math.max(lying ? 130 : 138, Theme.type.row.line + Theme.type.detail.line + Theme.space.margin)
    // what of the counter is left for rows
    readonly property real around: heading.implicitHeight + column.spacing + 2 * (10 + Theme.space.small)
                                   + (lying || Theme.large ? 0 : tools.height + column.spacing)
    readonly property real room: area.height - area.topPadding - area.bottomPadding - around
    readonly property int perPage: Theme.large ? Math.max(1, rows.length) : Math.max(1, Math.floor(room / rowHeight))
    readonly property int start: first < rows.length ? first - first % perPage : 0
    // nothing here fits: the next thing to do is to look further
    readonly property bool lost: meaning === "closest" || meaning === "nothing"
    readonly property bool paged: !Theme.large && rows.length > perPage
    readonly property int end: Math.min(start + perPage, rows.length)
    readonly property bool last: Theme.large ? area.atEnd : end >= rows.length
    readonly property var options: [{ "value": "", "label": Texts.learnAll, "note": String(total) }].concat(Array.from(groups))

    signal written(string query)
    signal groupChosen(string group)
    signal turned(int first)
    signal chosen(string code)
    signal everywhere
    signal leave

    objectName: "servicesPage"
    stageHeight: typing ? 0 : Math.max(Theme.space.stageMenu, headline.height + 2 * Theme.space.wide)
    stageLarge: typing ? 0 : headline.height + 2 * Theme.space.wide
    stageWidth: Theme.large ? Theme.space.stageHome + Theme.space.huge : Theme.space.stageColumn
    backText: Texts.back
    primaryTurns: Theme.large && !lost
    primaryText: lost ? Texts.learnEverywhere : paged || (Theme.large && area.overflows) ? (last ? Texts.learnAgain : Texts.pageMore) : ""
    primaryIcon: lost ? "search" : last ? "arrow_upward" : "arrow_downward"
    place: paged ? Texts.learnRange(start + 1, end) : ""
    placeOf: Texts.learnRangeOf(rows.length)
    onBack: {
        if (paged && start > 0)
            turned(Math.max(0, start - perPage))
        else
            leave()
    }
    onPrimary: {
        if (lost)
            everywhere()
        else if (Theme.large)
            area.turnOn()
        else
            turned(last ? 0 : start + perPage)
    }

    stage: Column {
        id: headline

        x: Theme.space.margin
        y: Theme.space.wide
        width: parent.width - 2 * x
        visible: root.lying || !root.typing
        spacing: Theme.space.small

        Label {
            width: parent.width
            type: Theme.type.question
            color: Theme.color.onStage
            text: Texts.learnTitle
        }
        Label {
            width: parent.width
            visible: !Theme.large
            color: Theme.color.accentText
            text: Texts.learnHelp(root.total)
        }
        // lying there is no room for it on the counter
        Item {
            id: beside

            width: parent.width
            height: visible ? tools.height + Theme.space.wide : 0
            visible: root.lying
        }
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.space.wide

        Item {
            id: above

            width: parent.width
            height: visible ? tools.height : 0
            visible: !root.lying && Theme.large
        }
        Label {
            id: heading

            width: parent.width
            type: Theme.type.office
            color: Theme.color.inkSoft
            text: {
                switch (root.meaning) {
                case "group": {
                    const chosen = root.options.find(option => option.value === root.group)
                    return chosen ? chosen.label : ""
                }
                case "found": return Texts.learnFound
                case "closest": return Texts.learnClosest
                case "nothing": return Texts.learnNothing
                default: return root.start < root.popular ? Texts.learnPopular : Texts.learnOthers
                }
            }
        }
        ServiceRows {
            width: parent.width
            visible: root.rows.length > 0
            rowHeight: Theme.large ? 0 : root.rowHeight
            rows: Theme.large ? root.rows : root.rows.slice(root.start, root.end)
            onChosen: code => root.chosen(code)
        }
        Item {
            id: below

            width: parent.width
            height: visible ? tools.height : 0
            visible: !root.lying && !Theme.large
        }
    }
    // one set of tools; where it lies depends on the shape of the screen, and moving it keeps what is typed
    ServiceTools {
        id: tools

        parent: root.lying ? beside : Theme.large ? above : below
        width: parent?.width ?? 0
        y: root.lying ? Theme.space.wide : 0
        boxOnly: root.typing
        narrow: root.lying || Theme.large
        options: root.options
        group: root.group
        query: root.query
        onWritten: query => root.written(query)
        onGroupChosen: group => root.groupChosen(group)
    }
}
