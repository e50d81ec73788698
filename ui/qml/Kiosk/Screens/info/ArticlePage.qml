// SPDX-License-Identifier: GPL-3.0-or-later
// One article: who runs it, its parts, how far it can be trusted; its most needed key is the page's own.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Components
import Kiosk.Texts

TitledFrame {
    id: root

    // the article as the bridge gives it; an empty map while it is being changed for another
    required property var article
    readonly property var main: article.main?.[0] ?? null

    signal pressed(var link)

    objectName: "articlePage"
    title: article.name ?? ""
    line: article.fullName ?? ""
    backText: Texts.back
    primaryText: main?.text ?? ""
    primaryIcon: main?.icon ?? ""
    spacing: Theme.space.inner
    onPrimary: root.pressed(main)

    Note {
        objectName: "articleNotice"
        width: parent.width
        visible: text !== ""
        tinted: true
        strong: true
        iconName: "error"
        text: root.article.notice ?? ""
    }
    Label {
        width: parent.width
        type: Theme.type.bodyStrong
        text: root.article.summary ?? ""
    }
    FactRow {
        width: parent.width
        label: Texts.infoOwner
        value: root.article.owner ?? ""
    }
    Repeater {
        model: root.article.blocks ?? []

        ArticleBlock {
            required property var modelData

            width: parent?.width ?? 0
            block: modelData
            onPressed: link => root.pressed(link)
        }
    }
    SourceFoot {
        width: parent.width
        source: root.article.source ?? ""
        checked: root.article.checked ?? ""
        example: root.article.example ?? false
    }
}
