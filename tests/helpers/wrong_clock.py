# SPDX-License-Identifier: GPL-3.0-or-later
"""python -m tests.helpers.wrong_clock SECONDS MODULE ...: run a program whose clock is off by so much."""

import datetime
import runpy
import sys
import time

OFF = float(sys.argv[1])
_time, _time_ns = time.time, time.time_ns


class WrongDatetime(datetime.datetime):
    """Tells another time."""

    @classmethod
    def now(cls, tz: datetime.tzinfo | None = None) -> "WrongDatetime":
        """As this computer would have it."""
        return cls.fromtimestamp(time.time(), tz)


if __name__ == "__main__":
    time.time = lambda: _time() + OFF
    time.time_ns = lambda: _time_ns() + int(OFF * 1_000_000_000)
    datetime.datetime = WrongDatetime  # type: ignore[misc]
    sys.argv = sys.argv[2:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
