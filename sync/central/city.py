# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything a rule or a door needs of the ground, wired once at the start."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

import nacl.hash
from nacl.encoding import RawEncoder
from nacl.secret import SecretBox

from resources.pack.model import Pack
from sync.central.config import Keys, Settings
from sync.central.database import Database, Reading
from sync.central.store import FolderStore, Store


@dataclass(frozen=True, slots=True)
class City:
    """The running server: settings, keys, database, the city's knowledge and the time."""

    settings: Settings
    keys: Keys
    database: Database
    pack: Pack
    now: Callable[[], datetime]
    replica: Database | None = None
    """A copy that follows the database and is only read."""

    store: Store | None = None
    """Where photos lie, when not in the data folder."""

    @property
    def photos(self) -> Store:
        """Where sealed photos lie."""
        return self.store or FolderStore(self.settings.data / "blobs")

    @property
    def reading(self) -> Reading:
        """Where figures are read that may be some seconds old: the replica, or without one the database."""
        return Reading(self.database, self.replica)

    @property
    def now_ms(self) -> int:
        """The time as the protocol writes it."""
        return milliseconds(self.now())

    def local(self, moment: datetime) -> datetime:
        """A moment on the city's clocks."""
        return moment.astimezone(ZoneInfo(self.pack.city.timezone))

    def today(self) -> date:
        """The day on the city's calendar."""
        return self.local(self.now()).date()

    def keyed_hash(self, purpose: str, value: str) -> bytes:
        """A hash that only this server can make: for codes, form tokens and names in the throttle."""
        key = sha256(self.keys.secret + purpose.encode()).digest()
        return nacl.hash.blake2b(value.encode(), digest_size=32, key=key, encoder=RawEncoder)

    def contact_box(self) -> SecretBox:
        """Locks and opens who a person is."""
        return SecretBox(sha256(self.keys.secret + b"contact").digest())

    def agency_name(self, code: str) -> str:
        """The agency's name; its code when the pack no longer has it."""
        agency = self.pack.agencies.get(code) or self.pack.former_agencies.get(code)
        return agency.name if agency else code

    def topic_name(self, code: str) -> str:
        """The topic's name; its code when the pack has none."""
        topic = self.pack.topics.get(code)
        return topic.name if topic else code

    def area_name(self, code: str) -> str:
        """The area's name as residents write it; its code when the pack has none."""
        try:
            return self.pack.area(code).spoken_name
        except KeyError:
            return code


def milliseconds(moment: datetime) -> int:
    """Whole milliseconds since 1970."""
    return int(moment.timestamp() * 1000)


def moment_of(ms: int) -> datetime:
    """The moment of some milliseconds since 1970, kept inside what a calendar can hold."""
    return datetime.fromtimestamp(min(max(ms, 0), 253_370_764_800_000) / 1000, UTC)
