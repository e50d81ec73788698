# SPDX-License-Identifier: GPL-3.0-or-later
"""Make this kiosk known to its city with a one-time code, again too: its key and its journal stay."""

from pathlib import Path

from nacl.signing import SigningKey

from kiosk.clock import Clock
from kiosk.config import read_settings
from kiosk.errors import Refused, Wait
from kiosk.machine import instance
from kiosk.machine.keys import IDENTITY, Identity, key_to_enrol, read_identity, write_identity
from sync.link import enrol
from sync.policy import Outcome
from sync.protocol.enrolment import EnrolAnswer, EnrolRequest, Invitation, fingerprint, read_invitation
from sync.round import LinkError
from sync.tls import Way

VERSION = "0.1.0"


def enrol_kiosk(data: Path, url: str, code: str = "", *, new_key: bool = False) -> tuple[Identity, str]:
    """Exchange the code for an identity and keep it; also returns the city's fingerprint for staff to compare.

    url: the server's address, or the whole text of the QR code, which names the city's key too. new_key: for a
    kiosk that was shut out and comes back. Raises Refused("enrol-code") for a wrong or used code,
    Refused("enrol-city") for a server that is not the one of the QR code, Wait("network") when none is reached.
    """
    invitation = read_invitation(url) or Invitation(url.strip().rstrip("/"), code, "")
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    with instance.hold(data):
        known = read_identity(data) if (data / IDENTITY).exists() else None
        key = known.signing_key() if known and not new_key else key_to_enrol(data)
        clock = Clock("UTC")
        answer = _ask(
            data,
            invitation,
            EnrolRequest(
                code=invitation.code,
                public_key=bytes(key.verify_key),
                version=VERSION,
                kiosk=known.kiosk if known and not new_key else "",
            ),
            key,
            clock,
        )
        clock.learn(answer.server_time)
        identity = _identity(invitation.url, answer, key, clock)
        write_identity(data, identity)
    return identity, fingerprint(answer.server_key)


def _ask(data: Path, invitation: Invitation, wanted: EnrolRequest, key: SigningKey, clock: Clock) -> EnrolAnswer:
    settings = read_settings(data)
    way = Way(settings.ca_file, settings.proxy)
    try:
        answer = enrol(invitation.url, wanted, key, clock.wall_ms() // 1000, way)
    except LinkError as error:
        if error.outcome is Outcome.REFUSED:
            raise Refused("enrol-code", str(error)) from error
        raise Wait("network", str(error)) from error
    found = fingerprint(answer.server_key)
    if invitation.fingerprint and found != invitation.fingerprint:
        raise Refused("enrol-city", f"{invitation.url} has the key {found}, not {invitation.fingerprint}")
    return answer


def _identity(url: str, answer: EnrolAnswer, key: SigningKey, clock: Clock) -> Identity:
    return Identity(
        seed=bytes(key),
        kiosk=answer.kiosk,
        unit=answer.unit,
        kelurahan=answer.kelurahan,
        kiosk_name=answer.kiosk_name,
        pack=answer.pack,
        url=url,
        server_key=answer.server_key,
        recipients=answer.recipients,
        tracking_url=answer.tracking_url,
        clock_offset=clock.offset_ms(),
    )
