# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom this kiosk trusts: the city's keys and addresses, as enrolment gave them and signed news changed them since.

Whoever seals, asks or verifies takes them from here at each use, so that a change needs no restart.
"""

import logging
import threading
from pathlib import Path

import msgspec
from nacl.signing import SigningKey, VerifyKey

from kiosk.machine.keys import Identity, read_identity, write_identity
from sync.link import Access
from sync.protocol.configuration import Configuration

log = logging.getLogger(__name__)


class Trust:
    """The present identity; safe to ask from every lane."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._identity = read_identity(folder)
        self._lock = threading.Lock()

    @property
    def identity(self) -> Identity:
        """As it stands now."""
        return self._identity

    def access(self) -> Access:
        """What the link needs."""
        identity = self._identity
        return Access(
            url=identity.url,
            key_id=identity.kiosk,
            key=identity.signing_key(),
            server_key=VerifyKey(identity.server_key),
            other_urls=identity.other_urls,
            other_server_keys=tuple(map(VerifyKey, identity.other_server_keys)),
            former_key=SigningKey(identity.former_seed) if identity.former_seed else None,
        )

    def take(self, told: Configuration, working_url: str = "") -> None:
        """Go by what the city told, if it is newer and could not cut this kiosk off.

        working_url: the address that answers now; it stays the last one tried, whatever the city says.
        """
        with self._lock:
            known = self._identity
            if told.number <= known.number:
                return  # known already, as what comes by a slow stick
            problem = told.problem()
            if problem or not told.follows(known.number, (known.server_key, *known.other_server_keys)):
                log.warning("a configuration is not taken over", extra={"number": told.number, "problem": problem})
                return
            urls = _with(told.addresses or (known.url, *known.other_urls), working_url or known.url)
            self._identity = msgspec.structs.replace(
                known,
                number=told.number,
                recipients=told.recipients,
                url=urls[0],
                other_urls=urls[1:],
                server_key=told.signers[0],
                other_server_keys=told.signers[1:],
                tracking_url=told.tracking_url or known.tracking_url,
                settings=told.settings,
                offer=told.pack,
            )
            self._keep()
            log.info("goes by a new configuration of the city", extra={"number": told.number})

    def next_key(self) -> SigningKey:
        """The key this kiosk will sign with; kept before the city hears of it, so that none is ever lost."""
        with self._lock:
            if not self._identity.next_seed:
                self._identity = msgspec.structs.replace(self._identity, next_seed=bytes(SigningKey.generate()))
                write_identity(self._folder, self._identity)
            return SigningKey(self._identity.next_seed)

    def use_next_key(self) -> None:
        """The city knows it: from now on it signs."""
        with self._lock:
            known = self._identity
            self._identity = msgspec.structs.replace(known, seed=known.next_seed, next_seed=b"", former_seed=known.seed)
            write_identity(self._folder, self._identity)

    def _keep(self) -> None:
        try:
            write_identity(self._folder, self._identity)
        except OSError:
            # the city tells it again after the next start
            log.exception("the configuration could not be written down")


def _with(urls: tuple[str, ...], working: str) -> tuple[str, ...]:
    return urls if working in urls else (*urls, working)
