# SPDX-License-Identifier: GPL-3.0-or-later
"""What the city tells its kiosks of itself: published in editions whose numbers only rise (SYNC 3.5 c, 3.8)."""

from datetime import timedelta

import msgspec
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import Edition, Kiosk
from sync.protocol.configuration import MOST_NAMED, SETTINGS, Configuration, PackOffer, is_address
from sync.protocol.records import KioskReport

AWAITED = timedelta(days=30)
"""A kiosk silent for longer is not waited for when a key changes; it is enrolled again."""


def newest(city: City) -> Configuration:
    """What counts now, with the keys as they lie in the data folder; number 0 before anything was published."""
    with city.database.read() as session:
        return _newest(session) or Configuration(0, city.keys.recipients, city.keys.signers)


def newer_than(city: City, number: int) -> Configuration | None:
    """The newest for a kiosk that goes by this number; None when it has it already, or takes none."""
    if number < 0:
        return None
    with city.database.read() as session:
        published = session.scalar(select(func.max(Edition.number))) or 0
        return _newest(session) if published > number else None


def refresh(city: City) -> Configuration:
    """Publish anew if the keys are others than were told; whoever changed a key, or starts the server, calls this."""
    return _publish(city)


def move(city: City, url: str, *, only: bool = False) -> Configuration:
    """Tell the kiosks a new address; the old ones stay behind it, unless it is the only one. Raises RuleError."""
    address = url.strip().rstrip("/")
    if not is_address(address):
        raise RuleError("central-address-wrong", url=url)
    known = newest(city).addresses or ((city.settings.public_url,) if city.settings.public_url else ())
    old = () if only else tuple(one for one in known if one != address)
    return _publish(city, addresses=(address, *old)[:MOST_NAMED], tracking_url=address)


def set_setting(city: City, name: str, value: int) -> Configuration:
    """Tell all kiosks a setting. Raises RuleError."""
    if name not in SETTINGS:
        raise RuleError("central-setting-unknown", known=", ".join(SETTINGS))
    least, most = SETTINGS[name]
    if not least <= value <= most:
        raise RuleError("central-setting-range", name=name, least=least, most=most)
    return _publish(city, settings={**newest(city).settings, name: value})


def offer_pack(city: City, offer: PackOffer) -> Configuration:
    """Tell all kiosks to use this pack."""
    return _publish(city, pack=offer)


def not_yet_told(city: City) -> tuple[str, ...]:
    """Kiosks that work, were heard of lately, and have not shown that they go by the newest configuration."""
    number = newest(city).number
    with city.database.read() as session:
        active = session.scalars(select(Kiosk).where(Kiosk.revoked_at.is_(None)).order_by(Kiosk.id)).all()
    return tuple(
        kiosk.id
        for kiosk in active
        if city.now() - (kiosk.last_seen_at or kiosk.enrolled_at) < AWAITED and _shown(kiosk) < number
    )


def _shown(kiosk: Kiosk) -> int:
    return msgspec.msgpack.decode(kiosk.report, type=KioskReport).configuration if kiosk.report else -1


def _newest(session: Session) -> Configuration | None:
    body = session.scalar(select(Edition.body).order_by(Edition.number.desc()).limit(1))
    return msgspec.msgpack.decode(body, type=Configuration) if body else None


def _publish(city: City, **changes: object) -> Configuration:
    """The newest with these changes, as an edition of its own when it is another."""
    keys = {"recipients": city.keys.recipients, "signers": city.keys.signers}
    with city.database.write() as session:
        told = _newest(session)
        before = told or Configuration(0, city.keys.recipients, city.keys.signers)
        changed = msgspec.structs.replace(before, **keys, **changes)
        if told is not None and changed == told:
            return told
        # the time, so that a city restored from a backup does not give a number anew
        edition = msgspec.structs.replace(changed, number=max(city.now_ms, before.number + 1))
        if problem := edition.problem():
            raise ValueError(f"no kiosk would take this configuration: {problem}")
        session.add(Edition(number=edition.number, body=msgspec.msgpack.encode(edition), published_at=city.now()))
        return edition
