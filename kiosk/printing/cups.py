# SPDX-License-Identifier: GPL-3.0-or-later
"""Printing through CUPS with its own command line tools: lp, lpstat, lpoptions, cancel.

The page goes to lp on standard input, so we write no file. A job that cannot print is cancelled at once: it must not
come out hours later, when another resident stands there. CUPS keeps printed pages for a day unless it is told not to;
SPOOL_SETTINGS tells it, once, at installation, and where we may we purge besides.
"""

import contextlib
import getpass
import logging
import os
import re
import shutil
import subprocess
import time
from dataclasses import dataclass, field

from kiosk.printing.printed import ErrorCode, Printed

SPOOL_SETTINGS = ("cupsctl", "PreserveJobFiles=No", "PreserveJobHistory=60")
"""To be run once as root: pages leave the spool when they are printed, job names and users a minute later.
Not history "No": then CUPS cannot say afterwards whether a job was printed."""

_log = logging.getLogger(__name__)

_SUBMITTED = re.compile(r"request id is (\S+-\d+)")
_ENDED = re.compile(r"is already (completed|canceled|aborted)")
_SHEET = (595.0, 842.0)
"""A4 in points, rounded."""
_MEDIA_BOX = re.compile(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]")
_OWNER = re.compile(r"^\S+-\d+\s+(\S+)\s+\d+\s")
_REFUSED = re.compile("cannot print|cancel|abort|stopped|fail|error|unsupported", re.IGNORECASE)

_PAPER = ("media-needed", "media-empty")
_BROKEN = ("media-jam", "cover-open", "door-open", "marker-supply-empty", "input-tray-missing", "job-stopped")
_OFF = ("offline", "shutdown", "paused", "stopped", "timed-out")
_OFF_MESSAGE = re.compile(
    "unavailable|not respond|not exist|unable to (connect|locate|find)|unreachable|off-?line|not connected|turned off",
    re.IGNORECASE,
)
_STALE = 1.5
"""Seconds in which an alarm may still be what the queue remembers of the job before."""
_ASKING = 2.5
"""Seconds for the one question that searches the network; unanswered, the queue's own paper is used."""
_WARNED = 4.0
"""Seconds of a print after which a mere warning counts: a receipt printer warns when its only roll is empty."""


@dataclass(frozen=True, slots=True)
class _Look:
    """What lpstat says of one job and its printer."""

    active: bool
    alerts: tuple[str, ...]
    message: str
    disabled: bool


class _TroubleError(Exception):
    """The job will not print, for this reason."""

    def __init__(self, code: ErrorCode) -> None:
        super().__init__(code)
        self.code: ErrorCode = code


@dataclass(frozen=True, slots=True)
class CupsPrinter:
    """A queue of the system's spooler."""

    name: str
    limit: float = 30.0
    """Seconds that a job may take which reports no trouble."""
    command_limit: float = 4.0
    """Seconds that one command may take; a spooler that hangs counts as switched off."""
    _asked: list[bool] = field(default_factory=list, compare=False, repr=False)

    def print(self, pdf: bytes, title: str) -> Printed:
        """Print once and wait; trouble is reported within five seconds of its first sign."""
        began = time.monotonic()
        try:
            job = self._submit(pdf, title)
        except _TroubleError as trouble:
            return Printed("failed", trouble.code)
        try:
            self._wait(job, began)
        except _TroubleError as trouble:
            self._withdraw(job)
            return Printed("failed", trouble.code)
        finally:
            with contextlib.suppress(_TroubleError, KeyError, OSError):  # KeyError, OSError: a user without a name
                self._purge()
        return Printed("printed")

    def _submit(self, pdf: bytes, title: str) -> str:
        if self._look("").disabled:
            raise _TroubleError("printer-off")
        answer = self._run("lp", "-d", self.name, "-t", title, *self._page_options(pdf), pdf=pdf)
        match = _SUBMITTED.search(answer)
        if match is None:  # no such queue, not accepting jobs, spooler not running
            raise _TroubleError("printer-off")
        return match.group(1)

    def _page_options(self, pdf: bytes) -> tuple[str, ...]:
        """Ask for paper cut to the strip where the queue knows such paper; else its own paper, unscaled if it fits."""
        box = _MEDIA_BOX.search(pdf)
        if box is not None and (round(float(box[1])), round(float(box[2]))) == _SHEET:
            return ("-o", "media=A4", "-o", "print-scaling=auto-fit")
        if box is None or not self._cuts_any_length():
            return ("-o", "print-scaling=auto-fit")
        return ("-o", f"media=Custom.{float(box[1]):.2f}x{float(box[2]):.2f}", "-o", "print-scaling=none")

    def _cuts_any_length(self) -> bool:
        """Whether the queue knows custom paper; asked until answered once, for lpoptions searches the network first."""
        if not self._asked:
            try:
                options = self._run("lpoptions", "-p", self.name, "-l", limit=_ASKING).splitlines()
            except _TroubleError:
                return False
            self._asked.extend("Custom." in line for line in options if line.startswith("PageSize"))
        return any(self._asked)

    def _wait(self, job: str, began: float) -> None:
        """Return when the page is out; raise when it will not come."""
        submitted = time.monotonic()
        while (now := time.monotonic()) < submitted + self.limit:
            look = self._look(job)
            if not look.active:
                self._judge(job, look.message)
                return
            code = _trouble(look, warned=now > began + _WARNED)
            if code and now > submitted + _STALE:
                raise _TroubleError(code)
            time.sleep(0.1)
        raise _TroubleError("printer-failed")  # busy for others, or silent

    def _judge(self, job: str, message: str) -> None:
        """Raise unless the ended job was printed. lpstat does not tell; refusing to cancel an ended job, CUPS does."""
        match = _ENDED.search(self._run("cancel", job))
        outcome = match.group(1) if match else ""
        off = _OFF_MESSAGE.search(message)
        # without job history only the printer's last message is left to judge by
        if outcome in {"canceled", "aborted"} or (not outcome and (off or _REFUSED.search(message))):
            raise _TroubleError("printer-off" if off else "printer-failed")

    def _look(self, job: str) -> _Look:
        return _read_status(self._run("lpstat", "-l", "-W", "not-completed", "-o", self.name, "-p", self.name), job)

    def _withdraw(self, job: str) -> None:
        """Take a job back, so that it never prints later."""
        try:
            self._run("cancel", "-x", job)
        except _TroubleError:
            _log.warning("a job could not be taken back: the spooler does not answer")

    def _purge(self) -> None:
        """Delete what the spool still holds of this queue's ended jobs, if all of them are ours.

        CUPS purges an ended job only together with its whole queue and only for its administrators; jobs of others
        that wait or were kept on purpose are not ours to delete.
        """
        jobs = self._run("lpstat", "-W", "all", "-o", self.name).splitlines()
        owners = {match.group(1) for match in map(_OWNER.match, jobs) if match}
        if not owners or self._run("lpstat", "-W", "not-completed", "-o", self.name).strip():
            return
        if owners == {getpass.getuser()} and "failed" not in self._run("cancel", "-a", "-x", self.name):
            return
        _log.warning("CUPS may keep printed pages: run once as root: %s", " ".join(SPOOL_SETTINGS))

    def _run(self, command: str, *args: str, pdf: bytes | None = None, limit: float = 0.0) -> str:
        """What a CUPS command prints, both streams, in English."""
        program = shutil.which(command)
        if program is None:
            raise _TroubleError("printer-off")
        try:
            done = subprocess.run(  # noqa: S603 - a fixed program; the queue's name comes from the technician
                (program, *args),
                input=pdf,
                stdin=subprocess.DEVNULL if pdf is None else None,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=os.environ | {"LC_ALL": "C"},
                start_new_session=True,  # without a terminal CUPS cannot stop to ask for a password
                timeout=limit or self.command_limit,
                check=False,
            )
        except (subprocess.TimeoutExpired, OSError) as error:
            raise _TroubleError("printer-off") from error
        return done.stdout.decode("utf-8", "replace")


def _read_status(text: str, job: str) -> _Look:
    """Read a long listing: sections begin at the left edge, their details are indented."""
    active, disabled, first, section = False, False, False, ""
    alerts: list[str] = []
    message: list[str] = []
    for line in text.splitlines():
        if not line[:1].isspace():
            section = line.split(" ", 1)[0]
            active = active or section == job
            disabled = disabled or (section == "printer" and " disabled since " in line)
            first = True
            continue
        detail, first, is_first = line.strip(), False, first
        if section not in {job, "printer"}:
            continue
        if detail.startswith("Alerts:"):
            alerts += detail.removeprefix("Alerts:").split()
        elif detail.startswith("Status:"):
            message.append(detail.removeprefix("Status:").strip())
        elif section == "printer" and is_first and detail != "Form mounted:":
            message.append(detail)
    return _Look(active, tuple(alerts), " ".join(message).strip(), disabled)


def _trouble(look: _Look, *, warned: bool) -> ErrorCode:
    """Why a waiting job does not move; empty while all is well."""
    alerts = [alert for alert in look.alerts if warned or not alert.endswith("-warning")]
    if any(alert.startswith(_PAPER) for alert in alerts) or "media-needed-warning" in look.alerts:
        return "printer-paper"
    if any(alert.startswith(_BROKEN) for alert in alerts):
        return "printer-failed"
    if look.disabled or any(alert.startswith(_OFF) for alert in alerts) or _OFF_MESSAGE.search(look.message):
        return "printer-off"
    return ""
