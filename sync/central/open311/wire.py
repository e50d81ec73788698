# SPDX-License-Identifier: GPL-3.0-or-later
"""Shapes of GeoReport v2, written once and sent as XML or JSON. JSON is XML without its root (Spark convention)."""

from collections.abc import Sequence
from enum import StrEnum
from typing import cast
from xml.etree.ElementTree import Element, SubElement, tostring

import msgspec
from starlette.responses import Response

ITEM_NAMES = {"attributes": "attribute", "values": "value", "endpoints": "endpoint", "formats": "format",
              "notes": "note"}  # fmt: skip
"""What one thing of a list inside a thing is called in XML."""


class Format(StrEnum):
    """How an answer is written."""

    XML = "xml"
    JSON = "json"

    @property
    def media_type(self) -> str:
        """With its charset, which XML readers trust more than the declaration."""
        return "text/xml; charset=utf-8" if self is Format.XML else "application/json; charset=utf-8"


class Service(msgspec.Struct, frozen=True):
    """One topic that may be reported."""

    service_code: str
    service_name: str
    description: str | None
    metadata: bool
    type: str
    keywords: str | None
    group: str | None


class Value(msgspec.Struct, frozen=True):
    """One choice of an attribute."""

    key: str
    name: str


class Attribute(msgspec.Struct, frozen=True):
    """A question beside the description."""

    variable: bool
    code: str
    datatype: str
    required: bool
    datatype_description: str | None
    order: int
    description: str
    values: tuple[Value, ...] | msgspec.UnsetType = msgspec.UNSET


class ServiceDefinition(msgspec.Struct, frozen=True):
    """What may be asked about one topic."""

    service_code: str
    attributes: tuple[Attribute, ...]


class Note(msgspec.Struct, frozen=True):
    """A public step of a case."""

    datetime: str
    description: str
    type: str


class Extended(msgspec.Struct, frozen=True):
    """What GeoReport has no field for."""

    state: str
    state_name: str
    channel: str
    kelurahan: str | None
    kelurahan_name: str | None
    kecamatan_name: str | None
    joined: int


class ServiceRequest(msgspec.Struct, frozen=True):
    """One case, as far as the reader may know it."""

    service_request_id: str
    status: str
    status_notes: str | None
    service_name: str
    service_code: str
    description: str | None
    agency_responsible: str | None
    service_notice: str | None
    requested_datetime: str
    updated_datetime: str
    expected_datetime: str | None
    address: str | None
    address_id: str | None
    zipcode: str | None
    lat: float | None
    long: float | None
    media_url: str | None
    extended_attributes: Extended | msgspec.UnsetType = msgspec.UNSET
    notes: tuple[Note, ...] | msgspec.UnsetType = msgspec.UNSET


class Created(msgspec.Struct, frozen=True):
    """The answer to a report."""

    service_request_id: str
    service_notice: str | None
    account_id: str | None


class Token(msgspec.Struct, frozen=True):
    """Which case a token stands for. Cases have their number at once, so it is its own token."""

    service_request_id: str
    token: str


class Update(msgspec.Struct, frozen=True):
    """A public step of a case, as other systems follow it (mySociety's servicerequestupdates)."""

    update_id: str
    service_request_id: str
    status: str
    updated_datetime: str
    description: str
    media_url: str | None


class UpdateTaken(msgspec.Struct, frozen=True):
    """The answer to an update."""

    update_id: str


class Endpoint(msgspec.Struct, frozen=True):
    """Where a version of the interface is."""

    specification: str
    url: str
    changeset: str
    type: str
    formats: tuple[str, ...]


class Discovery(msgspec.Struct, frozen=True):
    """Where everything is, and whom to ask for a key."""

    changeset: str
    contact: str
    key_service: str
    endpoints: tuple[Endpoint, ...]


class Fault(msgspec.Struct, frozen=True):
    """One thing that was wrong."""

    code: int
    description: str


class FaultError(Exception):
    """The request cannot be served: 404 for what does not exist, 403 for the key, 400 for everything else."""

    def __init__(self, status: int, *descriptions: str) -> None:
        super().__init__("; ".join(descriptions))
        self.status = status
        self.faults = tuple(Fault(status, description) for description in descriptions)


def many(answer: Format, root: str, item: str, rows: Sequence[msgspec.Struct], status: int = 200) -> Response:
    """A list of things."""
    if answer is Format.JSON:
        return Response(msgspec.json.encode(rows), status, media_type=answer.media_type)
    element = Element(root)
    for row in rows:
        _fill(SubElement(element, item), row)
    return _xml(element, status)


def one(answer: Format, root: str, row: msgspec.Struct) -> Response:
    """A single thing."""
    if answer is Format.JSON:
        return Response(msgspec.json.encode(row), media_type=answer.media_type)
    element = Element(root)
    _fill(element, row)
    return _xml(element, 200)


def failed(answer: Format, error: FaultError) -> Response:
    """What was wrong."""
    return many(answer, "errors", "error", error.faults, error.status)


def _xml(element: Element, status: int) -> Response:
    body = cast(bytes, tostring(element, encoding="utf-8", xml_declaration=True))
    return Response(body, status, media_type=Format.XML.media_type)


def _fill(element: Element, row: msgspec.Struct) -> None:
    for name in row.__struct_fields__:
        value = getattr(row, name)
        if value is msgspec.UNSET:
            continue
        child = SubElement(element, name)
        if isinstance(value, msgspec.Struct):
            _fill(child, value)
        elif isinstance(value, tuple):
            for part in value:
                inner = SubElement(child, ITEM_NAMES[name])
                if isinstance(part, msgspec.Struct):
                    _fill(inner, part)
                else:
                    inner.text = str(part)
        elif value is not None:
            child.text = _printable(str(value).lower() if isinstance(value, bool) else str(value))


def _printable(text: str) -> str:
    """XML 1.0 has no place for control characters, not even escaped."""
    return "".join(char for char in text if char in "\t\n\r" or (char >= " " and char not in "\ufffe\uffff"))
