# SPDX-License-Identifier: GPL-3.0-or-later
"""A report that another program brings becomes a case: checked, routed and promised a day as if filed at a kiosk."""

import io
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from PIL import Image, ImageOps, UnidentifiedImageError

from resources.calendar import due_date
from resources.forms.model import Answer, Place
from resources.pack.model import AreaLevel, Topic
from sync.central import blobs, cases, intake, partners
from sync.central.cases import Opened
from sync.central.city import City
from sync.central.open311 import catalogue
from sync.central.open311.places import CityMap
from sync.central.open311.requests import ADDRESS, DESCRIPTION, MEDIA
from sync.central.open311.wire import Created, FaultError
from sync.central.partners import Known
from sync.protocol.sealing import lock

FORM = "aduan"
LONGEST_DESCRIPTION = 4000
LONGEST_FIELD = 300
MOST_PHOTOS = 3
PHOTO_EDGE = 1600
_ATTRIBUTE = re.compile(r"^attribute\[(\w+)\](?:\[\])?$")
_WEB_ADDRESS = re.compile(r"^https?://[^\s<>\"]{3,500}$")


@dataclass(frozen=True, slots=True)
class Report:
    """The fields of POST /requests; empty ones are absent."""

    fields: Mapping[str, str]
    photos: Sequence[bytes] = ()


@dataclass(frozen=True, slots=True)
class _Where:
    kelurahan: str
    address: str
    lat: float | None
    long: float | None
    outer: str
    inner: str


@dataclass(frozen=True, slots=True)
class _Told:
    answers: Mapping[str, Answer]
    contact: Mapping[str, Answer]
    token: str
    photos: tuple[tuple[str, bytes], ...]


def submit(city: City, city_map: CityMap, partner: Known, report: Report) -> Created:
    """Take the report in; it is durable when this returns. Raises FaultError."""
    if partners.brings_too_much(city, partner):
        raise FaultError(400, "too many requests in an hour: wait, then send the rest")
    code = report.fields.get("service_code", "")
    if not code:
        raise FaultError(400, "service_code was not provided")
    topic = city.pack.topics.get(code)
    if topic is None:
        raise FaultError(404, "service_code was not found")
    where = _where(city, city_map, report.fields)
    answers = _answers(topic, where, _description(report.fields), report.fields)
    photos = tuple(_photo(photo) for photo in report.photos[:MOST_PHOTOS])
    token = secrets.token_urlsafe(16)
    told = _Told(answers, _contact(report.fields), token, _stored(city, photos))
    opened = _opened(city, partner, topic, where, told)
    with city.database.write() as session:
        case = cases.open_cases(city, session, [opened])[0]
        number = str(case.id)
    return Created(number, f"{city.settings.public_url}/t/{token}", None)


def _opened(city: City, partner: Known, topic: Topic, where: _Where, report: _Told) -> Opened:
    form = city.pack.forms.get(FORM)
    now = city.now()
    deadline = city.pack.deadlines.get(topic.deadline or (form.deadline if form else ""))
    return Opened(
        record_id=secrets.token_bytes(16),
        kiosk_id=None,
        partner_id=partner.id,
        ticket="",
        token=report.token,
        access_hash="",
        form=FORM,
        form_version=form.version if form else 0,
        kind="complaint",
        language="id",
        kelurahan=where.kelurahan,
        kiosk_name=partner.name,
        filed_at=now,
        approximate=False,
        received_at=now,
        topic=topic.code,
        secret=topic.secret,
        identity="rahasia" if report.contact else "anonim",
        answers=report.answers,
        contact=report.contact,
        consent_version="",
        officer="",
        due=due_date(city.local(now).date(), deadline, city.pack.holidays) if deadline else None,
        due_code=deadline.code if deadline else "",
        problems=(),
        suggested_agency=intake.route(city.pack, topic, "", FORM),
        photos=report.photos,
        service="",
        from_elsewhere=False,
        matter=b"",
        lat=where.lat,
        long=where.long,
    )


def _answers(topic: Topic, where: _Where, description: str, fields: Mapping[str, str]) -> dict[str, Answer]:
    answers: dict[str, Answer] = {DESCRIPTION: description, "topik": topic.code}
    if where.kelurahan:
        answers["tempat"] = Place(where.kelurahan, where.outer, where.inner, where.address[:80])
    for name, value in ((ADDRESS, where.address), (MEDIA, _web_address(fields.get(MEDIA, "")))):
        if value:
            answers[name] = value
    return answers


def _where(city: City, city_map: CityMap, fields: Mapping[str, str]) -> _Where:
    lat, long = _degrees(fields, "lat", 90), _degrees(fields, "long", 180)
    if (lat is None) != (long is None):
        raise FaultError(400, "lat and long come together")
    address = _line(fields.get("address_string", ""))
    if lat is not None and long is not None and not city_map.is_near(lat, long):
        raise FaultError(400, f"the point lies outside {city.pack.city.name}")
    attributes = _attributes(fields)
    named = attributes.get(catalogue.KELURAHAN, "") or fields.get("address_id", "")
    if named and not _is_kelurahan(city, named):
        raise FaultError(400, "address_id and attribute[kelurahan] are the official code of a kelurahan of this city")
    if lat is None and not address and not named:
        raise FaultError(400, "a location is needed: lat and long, address_string or address_id")
    at_point = city_map.kelurahan_at(lat, long) if lat is not None and long is not None else ""
    outer, inner = (_area_number(attributes.get(name, "")) for name in (catalogue.RW, catalogue.RT))
    return _Where(named or at_point, address, lat, long, outer, inner)


def _area_number(text: str) -> str:
    """As a place keeps it: two or three digits, or none."""
    digits = re.sub(r"\D", "", text)[:3]
    return digits.zfill(2) if digits else ""


def _degrees(fields: Mapping[str, str], name: str, most: float) -> float | None:
    text = fields.get(name, "")
    if not text:
        return None
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not -most <= value <= most:
        raise FaultError(400, f"{name} must be degrees (WGS 84) between -{most} and {most}")
    return value


def _is_kelurahan(city: City, code: str) -> bool:
    return any(area.code == code for area in city.pack.areas if area.level is AreaLevel.KELURAHAN)


def _description(fields: Mapping[str, str]) -> str:
    text = fields.get("description", "").replace("\0", "").strip()
    if len(text) > LONGEST_DESCRIPTION:
        raise FaultError(400, f"description is longer than {LONGEST_DESCRIPTION} characters")
    return text


def _attributes(fields: Mapping[str, str]) -> Mapping[str, str]:
    return {match[1]: value for name, value in fields.items() if (match := _ATTRIBUTE.match(name))}


def _contact(fields: Mapping[str, str]) -> dict[str, Answer]:
    """Who reported it: locked at once, and opened by the same permission as at a kiosk."""
    name = _line(f"{fields.get('first_name', '')} {fields.get('last_name', '')}")
    given = {"nama": name, "telepon": _line(fields.get("phone", "")), "email": _line(fields.get("email", ""))}
    return {question: answer for question, answer in given.items() if answer}


def _line(text: str) -> str:
    return " ".join(text.replace("\0", "").split())[:LONGEST_FIELD]


def _web_address(text: str) -> str:
    """Where a client keeps its own picture: told to staff, never fetched by us."""
    return text if _WEB_ADDRESS.match(text) else ""


def _photo(sent: bytes) -> bytes:
    """Drawn anew, without what the camera wrote into it. Raises FaultError."""
    try:
        with Image.open(io.BytesIO(sent), formats=("JPEG", "PNG", "WEBP")) as picture:
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise FaultError(400, "media must be a JPEG, PNG or WebP picture") from error
    upright.thumbnail((PHOTO_EDGE, PHOTO_EDGE))
    drawn = io.BytesIO()
    upright.save(drawn, "JPEG", quality=85)
    return drawn.getvalue()


def _stored(city: City, photos: Sequence[bytes]) -> tuple[tuple[str, bytes], ...]:
    """Locked and durable before the case that names them."""
    kept = []
    for photo in photos:
        key, locked = lock(photo)
        sha = sha256(locked).hexdigest()
        blobs.store_own(city, sha, locked)
        kept.append((sha, key))
    return tuple(kept)
