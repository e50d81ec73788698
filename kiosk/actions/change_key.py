# SPDX-License-Identifier: GPL-3.0-or-later
"""Give this kiosk a new key of its own: told to the city under the old one, which counts until the new one is used."""

from pathlib import Path

from kiosk.clock import Clock
from kiosk.config import read_settings
from kiosk.errors import Wait
from kiosk.machine import instance
from kiosk.machine.trust import Trust
from sync.link import Link
from sync.protocol.enrolment import fingerprint
from sync.round import LinkError
from sync.tls import Way


def change_key(data: Path) -> str:
    """While the kiosk is not running. Returns the fingerprint of the new key. Raises Wait("network").

    May be broken off anywhere and done again: the next key is kept until the city knows it.
    """
    with instance.hold(data):
        trust = Trust(data)
        settings = read_settings(data)
        link = Link(trust.access, Clock("UTC", trust.identity.clock_offset), Way(settings.ca_file, settings.proxy))
        key = trust.next_key()
        try:
            link.rotate(key)
        except LinkError as error:
            raise Wait("network", str(error)) from error
        finally:
            link.close()
        trust.use_next_key()
    return fingerprint(bytes(key.verify_key))
