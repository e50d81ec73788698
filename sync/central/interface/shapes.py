# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts that operations are described with: parameters, bodies, answers. Shapes of JSON come from the structs."""

from typing import Any

import msgspec

from sync.central.open311 import wire
from sync.protocol.signing import CONTENT_TYPE

Json = dict[str, Any]
STRUCTS = (
    wire.Service, wire.ServiceDefinition, wire.ServiceRequest, wire.Created, wire.Token, wire.Update, wire.UpdateTaken,
    wire.Discovery, wire.Fault,
)  # fmt: skip
_DAY = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])"
_TIME = r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-](0\d|1[0-4]):[0-5]\d)"
MOMENT = {
    "type": "string",
    "pattern": f"^({_DAY}(T{_TIME})?)?$",
    "description": "W3C date with time and zone; a date alone is a day in UTC. Days after the 28th too.",
}
KEY = "api_key"


def schemas() -> Json:
    """Every shape of Open311's JSON, by name."""
    _, found = msgspec.json.schema_components(STRUCTS, ref_template="#/components/schemas/{name}")
    return dict(found)


def of(struct: type[msgspec.Struct]) -> Json:
    """A reference to a shape."""
    return {"$ref": f"#/components/schemas/{struct.__name__}"}


def listed(struct: type[msgspec.Struct]) -> Json:
    """A list of it."""
    return {"type": "array", "items": of(struct)}


def query(name: str, about: str, schema: Json | None = None) -> Json:
    """A parameter after the question mark; an empty one counts as absent."""
    return {"name": name, "in": "query", "description": about, "schema": schema or {"type": "string"}}


def in_path(name: str, about: str, schema: Json | None = None) -> Json:
    """A part of the address."""
    told = {"name": name, "in": "path", "required": True, "description": about}
    return {**told, "schema": schema or {"type": "string", "pattern": "^[A-Za-z0-9_-]{1,40}$"}}


def whole(least: int, most: int) -> Json:
    """A number in a query."""
    return {"type": "integer", "minimum": least, "maximum": most}


WRITTEN = in_path("written", "How the answer is written.", {"type": "string", "enum": ["json", "xml"]})
JURISDICTION = query("jurisdiction_id", "Only one city is served; what is given must be it.")
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def both(about: str, schema: Json) -> Json:
    """An answer as JSON or XML."""
    return {
        "description": about,
        "content": {"application/json": {"schema": schema}, "text/xml": {"schema": {"type": "string"}}},
    }


def faults(*statuses: int) -> Json:
    """What Open311 says when it does not: 404 does not exist, 403 the key, 400 everything else."""
    words = {400: "Something is missing or cannot be understood.", 403: "No key, or not a good one.",
             404: "There is no such thing."}  # fmt: skip
    return {str(status): both(words[status], listed(wire.Fault)) for status in statuses}


def sent(properties: Json, required: list[str], *media: str) -> Json:
    """A form in the body."""
    schema = {"type": "object", "properties": properties, "required": required}
    return {"required": True, "content": {one: {"schema": schema} for one in media}}


SIGNED_BODY = {
    "required": True,
    "content": {CONTENT_TYPE: {"schema": {"type": "string", "format": "binary"}}},
}


def signed_answers(*more: int) -> Json:
    """What a kiosk may hear. Everything but 401, 413, 429 and 503 is signed by the city."""
    binary = {CONTENT_TYPE: {"schema": {"type": "string", "format": "binary"}}}
    said: Json = {
        "200": {"description": "A signed answer (MessagePack).", "content": binary},
        "400": {"description": "Signed refusal: the content cannot be read.", "content": binary},
        "401": {
            "description": "The signature is missing, not good, or of no kiosk that is known.",
            "content": {"text/plain": {"schema": {"type": "string"}}},
        },
        "403": {"description": "Signed refusal: the kiosk is unknown or was revoked.", "content": binary},
        "413": {"description": "More bytes than this door takes."},
        "429": {"description": "Too many tries; Retry-After says how long to wait."},
        "503": {"description": "The database is not in reach; Retry-After says how long to wait."},
    }
    return {status: told for status, told in said.items() if int(status) in (200, 503, *more)}
