# SPDX-License-Identifier: GPL-3.0-or-later
"""A real kiosk, its real city, and a proxy between them: what the fault tests do with the three."""

import io
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import msgspec
from nacl.signing import VerifyKey
from PIL import Image
from sqlalchemy import func, select

from kiosk.actions.enrol import enrol_kiosk
from kiosk.app import open_kiosk
from kiosk.domain.submission import Draft
from kiosk.machine.keys import read_identity, write_identity
from sync import outbox
from sync.central import kiosks
from sync.central.city import City
from sync.central.models import Blob, LedgerRecord, RecordAside
from sync.link import Access
from tests.helpers import enrolled_kiosk
from tests.helpers.carrying import Carrying
from tests.helpers.chaos_proxy import ChaosProxy

WITHIN = 20.0
MOST_ROUNDS = 200


@dataclass
class Scene:
    """A kiosk, its city, and what stands between them."""

    city: City
    proxy: ChaosProxy
    data: Path

    def enrol(self) -> "Scene":
        """Make the kiosk known to the city, which it will reach through the proxy."""
        code = kiosks.make_code(self.city, enrolled_kiosk.KELURAHAN, enrolled_kiosk.KIOSK_NAME)
        enrol_kiosk(self.data, self.proxy.url, code)
        return self

    def go_by(self, url: str) -> None:
        """From now on the kiosk goes another way."""
        write_identity(self.data, msgspec.structs.replace(read_identity(self.data), url=url))

    def access(self, key_id: str = "") -> Access:
        """What this kiosk's courier holds; with another name, what a liar would say."""
        identity = read_identity(self.data)
        key, server_key = identity.signing_key(), VerifyKey(identity.server_key)
        return Access(self.proxy.url, key_id or identity.kiosk, key, server_key)

    def file(self, count: int, photo: bytes = b"") -> list[str]:
        """What the kiosk's residents filed; the ids of their records."""
        draft = enrolled_kiosk.complaint()
        if photo:
            whole = enrolled_kiosk.complaint(foto=("satu",))
            draft = Draft(whole.form, whole.answers, whole.language, {"satu": photo})
        with closing(open_kiosk(self.data, courier=False)) as kiosk:
            return [kiosk.file(draft).result(20).record_id for _ in range(count)]

    @property
    def kiosk_id(self) -> str:
        """Its name at the city."""
        return read_identity(self.data).kiosk

    def arrived(self) -> Counter[str]:
        """Ids of what the city holds of this kiosk; seen anew, also where the database was away a moment ago."""
        self.city.database.engine.dispose()
        with self.city.database.read() as session:
            held = session.scalars(select(LedgerRecord.id).where(LedgerRecord.kiosk_id == self.kiosk_id))
            return Counter(record_id.hex() for record_id in held)

    def aside(self) -> int:
        """How many records the city put aside because they contradicted others."""
        with self.city.database.read() as session:
            query = select(func.count()).select_from(RecordAside).where(RecordAside.kiosk_id == self.kiosk_id)
            return session.scalar(query) or 0

    def photos(self) -> list[int]:
        """Sizes of the photos that the city holds of this kiosk."""
        with self.city.database.read() as session:
            return list(session.scalars(select(Blob.size).where(Blob.kiosk_id == self.kiosk_id)))


def drain(kiosk: Carrying) -> None:
    """Make rounds until nothing waits any more; each goes at once, whatever pause it asked for."""
    for _ in range(MOST_ROUNDS):
        kiosk.round.step()
        queue = kiosk.desk.call(outbox.queue)
        if not queue.count and not queue.photos and kiosk.round.status.online:
            return
    raise AssertionError(kiosk.round.status)


def noise(width: int, height: int) -> bytes:
    """A photo that no camera can make smaller."""
    taken = io.BytesIO()
    Image.effect_noise((width, height), 80).convert("RGB").save(taken, "JPEG", quality=90)
    return taken.getvalue()
