# SPDX-License-Identifier: GPL-3.0-or-later
"""Logging of the kiosk: one line of JSON an event, rotating, and never a name, number or story.

Only the message, the place and the named extras below are written; arguments of other kinds are left out,
because an object's text can hold what a resident typed. Long digit runs are masked all the same.
"""

import json
import logging
import re
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

ALLOWED_EXTRAS = (
    "outcome", "failures", "sent", "code", "seq", "size", "count", "seconds", "number", "problem", "address",
)  # fmt: skip
_DIGITS = re.compile(r"\d{6,}")
_FOLDER = "log"


class _Lines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        entry: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "place": f"{record.name}:{record.lineno}",
            "message": _DIGITS.sub("*", record.getMessage()),
        }
        for name in ALLOWED_EXTRAS:
            if hasattr(record, name):
                entry[name] = getattr(record, name)
        if record.exc_info and record.exc_info[0] is not None:
            entry["exception"] = record.exc_info[0].__name__
            entry["trace"] = _places(record)
        return json.dumps(entry, ensure_ascii=False, default=str)


def _places(record: logging.LogRecord) -> list[str]:
    trace = record.exc_info[2] if record.exc_info else None
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return places


def unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """For sys.excepthook: what nobody caught, by kind and place."""
    logging.getLogger(__name__).error("nobody caught this", exc_info=(kind, error, trace))


def start(data: Path, name: str = "anjungan.log", *, rotating: bool = True) -> None:
    """Log into the data folder: five files of one megabyte. Where it cannot be written the program says so itself.

    Not rotating is for a start's first moments, since what rotates takes long to load; start again once they are over.
    """
    folder = data / _FOLDER
    try:
        folder.mkdir(exist_ok=True, mode=0o700)
        to_file = _rotating(folder / name) if rotating else logging.FileHandler(folder / name, encoding="utf-8")
    except OSError:
        return
    to_file.setFormatter(_Lines())
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for before in [handler for handler in root.handlers if isinstance(handler.formatter, _Lines)]:
        root.removeHandler(before)
        before.close()
    root.addHandler(to_file)


def _rotating(file: Path) -> logging.FileHandler:
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 see above

    return RotatingFileHandler(file, maxBytes=1_000_000, backupCount=4, encoding="utf-8")
