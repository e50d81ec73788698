# SPDX-License-Identifier: GPL-3.0-or-later
"""Logging of the server: a line of JSON an event on standard error, without personal data.

An exception is written as its type and its places only: its text may hold what a resident typed.
"""

import json
import logging
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from traceback import walk_tb

_DIGITS = re.compile(r"\d{6,}")


class Lines(logging.Formatter):
    """One event, one line."""

    def format(self, record: logging.LogRecord) -> str:
        """JSON of time, level, place and message."""
        entry: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "place": f"{record.name}:{record.lineno}",
            "message": _DIGITS.sub("*", record.getMessage()),
            **getattr(record, "fields", {}),
        }
        if record.exc_info and record.exc_info[0] is not None:
            entry["exception"] = record.exc_info[0].__name__
            entry["trace"] = [
                f"{Path(frame.f_code.co_filename).name}:{line} {frame.f_code.co_name}"
                for frame, line in walk_tb(record.exc_info[2])
            ]
        return json.dumps(entry, ensure_ascii=False)


def start(level: int = logging.INFO) -> None:
    """Log to standard error, where a service keeps it."""
    output = logging.StreamHandler(sys.stderr)
    output.setFormatter(Lines())
    root = logging.getLogger()
    root.setLevel(level)
    root.handlers[:] = [output]
    for chatty in ("uvicorn", "uvicorn.error", "uvicorn.access", "alembic"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
