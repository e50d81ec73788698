# SPDX-License-Identifier: GPL-3.0-or-later
"""PySide6 6.12.0 on Python 3.11 loses a reference to None at every void call and aborts after some thousand.

A newer PySide6 may be allowed once this test is green with it.
"""

import sys

from PySide6.QtCore import QObject, QTimer

CALLS = 2000


def test_a_void_call_keeps_the_count_of_none() -> None:
    timer, thing = QTimer(), QObject()
    before = sys.getrefcount(None)
    for number in range(CALLS):
        timer.setInterval(number)
        thing.setObjectName("a")
    lost = before - sys.getrefcount(None)
    assert abs(lost) < CALLS // 10
