// SPDX-License-Identifier: GPL-3.0-or-later
// Wires the pages of "Info kota" to what the bridge shows of the city.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Screens

FocusScope {
    id: root

    required property Info info
    required property Surroundings surroundings

    signal leave
    // a key of the content that leads out of this journey: kind, code and answers as the pack has them
    signal linkFollowed(string kind, string code, var answers)

    function back(): void {
        if (!root.info.back())
            root.leave()
    }

    anchors.fill: parent

    PageLoader {
        id: loader

        surroundings: root.surroundings
        focus: true
        page: {
            switch (root.info.page) {
            case "group": return group
            case "article": return article
            case "agencies": return agencies
            case "agency": return agency
            case "news": return news
            case "announcement": return announcement
            case "elsewhere": return elsewhere
            default: return groups
            }
        }
    }
    Connections {
        target: root.info

        function onRenewed(): void {
            loader.renew()
        }
        function onWished(kind: string, code: string, answers: var): void {
            root.linkFollowed(kind, code, answers)
        }
    }
    Component {
        id: groups

        GroupsPage {
            surroundings: root.surroundings
            fromBack: root.info.backwards
            groups: root.info.groups
            total: root.info.total
            agencies: root.info.directory.total
            elsewhere: root.info.cities.length > 0
            onGroupChosen: code => root.info.show("group", code)
            onDoorChosen: kind => root.info.show(kind, "")
            onSearchAsked: root.linkFollowed("search", "", {})
            onBack: root.back()
        }
    }
    Component {
        id: group

        GroupPage {
            surroundings: root.surroundings
            fromBack: root.info.backwards
            title: root.info.group.label
            line: root.info.group.detail
            staff: root.info.group.staff
            rows: root.info.rows
            onChosen: (kind, code) => root.info.show(kind, code)
            onSearchAsked: root.linkFollowed("search", "", {})
            onBack: root.back()
        }
    }
    Component {
        id: article

        ArticlePage {
            surroundings: root.surroundings
            fromBack: root.info.backwards
            article: root.info.article
            onPressed: link => root.info.press(link)
            onBack: root.back()
        }
    }
    Component {
        id: agencies

        AgenciesPage {
            surroundings: root.surroundings
            fromBack: root.info.backwards
            rows: root.info.directory.rows
            query: root.info.directory.query
            meaning: root.info.directory.meaning
            onWritten: query => root.info.directory.write(query)
            onChosen: code => root.info.show("agency", code)
            onSearchAsked: root.linkFollowed("search", "", {})
            onBack: root.back()
        }
    }
    Component {
        id: agency

        AgencyPage {
            surroundings: root.surroundings
            fromBack: root.info.backwards
            agency: root.info.directory.agency
            onComplained: topic => root.info.directory.complain(topic)
            onServiceChosen: code => root.info.directory.openService(code)
            onBack: root.back()
        }
    }
    Component {
        id: elsewhere

        ElsewherePage {
            surroundings: root.surroundings
            fromBack: root.info.backwards
            cities: root.info.cities
            onChosen: code => root.info.show("article", code)
            onBack: root.back()
        }
    }
    Component {
        id: news

        NewsPage {
            surroundings: root.surroundings
            fromBack: root.info.backwards
            rows: root.info.news.rows
            read: root.info.news.read
            asOf: root.info.news.asOf
            onChosen: code => root.info.show("announcement", code)
            onBack: root.back()
        }
    }
    Component {
        id: announcement

        AnnouncementPage {
            surroundings: root.surroundings
            fromBack: root.info.backwards
            piece: root.info.news.piece
            asOf: root.info.news.asOf
            onBack: root.back()
        }
    }
}
