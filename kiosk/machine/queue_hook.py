# SPDX-License-Identifier: GPL-3.0-or-later
"""A number from the office's own queue machine. A program of the office is asked; the kiosk runs no queue itself."""

import shlex
import subprocess

from kiosk.errors import AskOfficer

WAIT_SECONDS = 6.0
LONGEST = 12


def take_number(command: str, service: str) -> str:
    """Ask for a number for this service.

    command: program and arguments as in anjungan.toml; the code of the service is added as the last. It prints the
    number (at most 12 characters) as its first line and ends with 0 within six seconds.
    Raises AskOfficer("queue-failed"), whose detail says what the program did.
    """
    try:
        done = subprocess.run(  # noqa: S603 - the technician's own command, without a shell
            [*shlex.split(command), service],
            stdin=subprocess.DEVNULL, capture_output=True, timeout=WAIT_SECONDS, check=False,
        )  # fmt: skip
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise AskOfficer("queue-failed", f"{type(error).__name__} of queue_command") from error
    number = done.stdout.decode("utf-8", "replace").partition("\n")[0].strip()
    if done.returncode != 0 or not number.isprintable() or not 0 < len(number) <= LONGEST:
        raise AskOfficer("queue-failed", f"queue_command ended with {done.returncode}, {len(number)} characters")
    return number
