# SPDX-License-Identifier: GPL-3.0-or-later
"""Make this kiosk known to its city with a one-time code."""

from pathlib import Path

from nacl.signing import SigningKey

from kiosk.clock import Clock
from kiosk.errors import Refused, Wait
from kiosk.machine.keys import Identity, write_identity
from sync.link import enrol
from sync.policy import Outcome
from sync.protocol.enrolment import fingerprint
from sync.round import LinkError

VERSION = "0.1.0"


def enrol_kiosk(data: Path, url: str, code: str) -> tuple[Identity, str]:
    """Exchange the code for an identity and keep it; also returns the city's fingerprint for staff to compare.

    Raises Refused("enrol-code") for a wrong or used code, Wait("network") when the city cannot be reached.
    """
    key = SigningKey.generate()
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    clock = Clock("UTC")
    try:
        answer = enrol(url.rstrip("/"), code, key, VERSION, clock.wall_ms() // 1000)
    except LinkError as error:
        if error.outcome is Outcome.REFUSED:
            raise Refused("enrol-code", str(error)) from error
        raise Wait("network", str(error)) from error
    clock.learn(answer.server_time)
    identity = Identity(
        seed=bytes(key),
        kiosk=answer.kiosk,
        unit=answer.unit,
        kelurahan=answer.kelurahan,
        kiosk_name=answer.kiosk_name,
        pack=answer.pack,
        url=url.rstrip("/"),
        server_key=answer.server_key,
        recipients=answer.recipients,
        tracking_url=answer.tracking_url,
        clock_offset=clock.offset_ms(),
    )
    write_identity(data, identity)
    return identity, fingerprint(answer.server_key)
