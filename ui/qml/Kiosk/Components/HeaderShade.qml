// SPDX-License-Identifier: GPL-3.0-or-later
// Paper passes under the header, which therefore casts a little shadow.
import QtQuick
import Kiosk.Theme

BorderImage {
    x: -Theme.space.margin
    width: (parent?.width ?? 0) + 2 * Theme.space.margin
    y: -Theme.space.margin
    height: Theme.space.header + Theme.space.margin + 40
    source: "image://shadow/paper"
    border { left: 56; right: 56; top: 56; bottom: 56 }
}
