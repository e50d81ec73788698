# SPDX-License-Identifier: GPL-3.0-or-later
"""Every operation that machines use, described once. A test compares this with the router: none may be missing."""

from sync.central.interface.shapes import (
    FORMS,
    JURISDICTION,
    KEY,
    MOMENT,
    SIGNED_BODY,
    WRITTEN,
    Json,
    both,
    faults,
    in_path,
    listed,
    of,
    query,
    schemas,
    sent,
    signed_answers,
    whole,
)
from sync.central.open311 import wire

V2 = "/open311/v2"
SHA = in_path("sha256", "SHA-256 of the sealed photo.", {"type": "string", "pattern": "^[0-9a-f]{64}$"})
_OPEN = query(KEY, "A partner's key: reads also what this partner brought.")
_SPAN = (query("start_date", "Not before; at most 90 days.", MOMENT), query("end_date", "Not after.", MOMENT))
_DEGREES = r"-?\d{1,3}(\.\d{1,9})?"
_BOX = f"^({_DEGREES}(,{_DEGREES}){{3}})?$"
_TEXT = {"type": "string"}
_FORM_KEY = {KEY: {"type": "string", "description": "The partner's key; in the address it counts too."}}


def document(public_url: str, title: str) -> Json:
    """The whole description."""
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "2", "license": {"name": "GPL-3.0-or-later"}},
        "servers": [{"url": public_url}],
        "paths": {**_open311(), **_kiosks(), **_server()},
        "components": {"schemas": schemas()},
    }


def _operation(name: str, about: str, answers: Json, *parameters: Json, body: Json | None = None) -> Json:
    told: Json = {"operationId": name, "summary": about, "responses": answers, "parameters": list(parameters)}
    return {**told, "requestBody": body} if body else told


def _get(name: str, about: str, schema: Json, wrong: tuple[int, ...], *parameters: Json) -> Json:
    answers = {"200": both(about, schema), **faults(*wrong)}
    return {"get": _operation(name, about, answers, WRITTEN, JURISDICTION, *parameters)}


def _open311() -> Json:
    number = in_path("number", "Number of a case.", {"type": "string", "pattern": "^[0-9]{1,15}$"})
    code = in_path("code", "Code of a service.")
    extended = query("extensions", "true: states, places and steps beside the fields of GeoReport.")
    return {
        "/open311/discovery.{written}": _get("discover", "Where the endpoints are.", of(wire.Discovery), (404,)),
        f"{V2}/discovery.{{written}}": _get("discoverV2", "The same.", of(wire.Discovery), (404,)),
        f"{V2}/services.{{written}}": _get("services", "All services.", listed(wire.Service), (404,)),
        f"{V2}/services/{{code}}.{{written}}": _get(
            "service", "What may be told beside the description.", of(wire.ServiceDefinition), (404,), code
        ),
        f"{V2}/requests.{{written}}": {
            **_get("requests", "Cases.", listed(wire.ServiceRequest), (400, 404), *_filters(), extended, _OPEN),
            "post": _report(),
        },
        f"{V2}/requests/{{number}}.{{written}}": _get(
            "request", "One case, in a list.", listed(wire.ServiceRequest), (400, 404), number, extended, _OPEN
        ),
        f"{V2}/tokens/{{number}}.{{written}}": _get(
            "token", "The case of a token.", listed(wire.Token), (400, 404), number, _OPEN
        ),
        f"{V2}/servicerequestupdates.{{written}}": {
            **_get("updates", "Public steps of cases.", listed(wire.Update), (400, 404), *_SPAN, _OPEN),
            "post": _update(),
        },
    }


def _filters() -> tuple[Json, ...]:
    return (
        query("service_request_id", "Numbers by comma; overrides all others."),
        query("service_code", "Codes by comma."),
        *_SPAN,
        query("updated_after", "Changed since.", MOMENT),
        query("updated_before", "Changed before.", MOMENT),
        query(
            "status",
            "open, closed, or both by comma.",
            {"type": "string", "enum": ["", "open", "closed", "open,closed"]},
        ),
        query("bbox", "west,south,east,north in degrees.", {"type": "string", "pattern": _BOX}),
        query("page", "Which page.", whole(1, 10**6)),
        query("page_size", "How many on a page.", whole(1, 1000)),
    )


def _report() -> Json:
    fields: Json = {
        **_FORM_KEY,
        "service_code": _TEXT,
        "lat": {"type": "number", "minimum": -90, "maximum": 90},
        "long": {"type": "number", "minimum": -180, "maximum": 180},
        "address_string": {"type": "string", "maxLength": 300},
        "address_id": _TEXT,
        "description": {"type": "string", "maxLength": 4000},
        **dict.fromkeys(("email", "first_name", "last_name", "phone", "device_id", "account_id", "media_url"), _TEXT),
    }
    answers = {"200": both("It is a case now.", listed(wire.Created)), **faults(400, 403, 404)}
    body = sent(fields, ["service_code"], *FORMS)
    return _operation("report", "A new case.", answers, WRITTEN, JURISDICTION, query(KEY, "The key."), body=body)


def _update() -> Json:
    fields: Json = {
        **_FORM_KEY,
        "service_request_id": _TEXT,
        "description": {"type": "string", "minLength": 1, "maxLength": 2000},
        **dict.fromkeys(("update_id", "updated_datetime", "status", "media_url"), _TEXT),
    }
    answers = {"200": both("It stands beside the case.", listed(wire.UpdateTaken)), **faults(400, 403, 404)}
    body = sent(fields, ["service_request_id", "description"], "application/x-www-form-urlencoded")
    about = "What another program adds to a case it brought."
    return _operation("addUpdate", about, answers, WRITTEN, JURISDICTION, query(KEY, "The key."), body=body)


def _kiosks() -> Json:
    """Requests are signed by RFC 9421 with the kiosk's Ed25519 key; bodies are MessagePack."""

    def post(name: str, about: str, *more: int) -> Json:
        return {"post": _operation(name, about, signed_answers(401, 413, *more), body=SIGNED_BODY)}

    def blob(name: str, about: str, body: Json | None, *more: int) -> Json:
        return _operation(name, about, signed_answers(400, 401, 403, 413, *more), SHA, body=body)

    return {
        "/v1/enrol": post("enrol", "A one-time code for a kiosk's place in the city.", 403, 429),
        "/v1/records": post("records", "A batch of sealed records in, verdicts out.", 400, 403),
        "/v1/compare": post("compare", "What the kiosk believes is here against what is.", 400, 403),
        "/v1/parcels": post("parcels", "A parcel of another kiosk.", 400, 403),
        "/v1/news": post("news", "What happened since the kiosk's cursor.", 400, 403),
        "/v1/bundles": post("bundles", "A piece of the city's pack.", 400, 403),
        "/v1/rotate": post("rotate", "A kiosk's next key.", 403),
        "/v1/blobs/{sha256}": {
            "put": blob("storePhoto", "A sealed photo in one go.", SIGNED_BODY),
            "patch": blob("storePiece", "A piece of a sealed photo.", SIGNED_BODY),
            "get": blob("photoState", "How much of a photo is here.", None),
        },
        "/v1/time": {"get": _operation("time", "The city's clock.", signed_answers(401, 403, 413))},
    }


def _server() -> Json:
    good = {"application/json": {"schema": {"type": "object", "required": ["status"]}}}

    itself = {"description": "OpenAPI.", "content": {"application/json": {"schema": {"type": "object"}}}}

    def sound(name: str, about: str) -> Json:
        answers = {"200": {"description": about, "content": good}, "503": {"description": "Not now.", "content": good}}
        return {"get": _operation(name, about, answers)}

    return {
        "/health": sound("health", "The process lives."),
        "/healthz": sound("healthz", "The process lives and reaches its database."),
        "/ready": sound("ready", "The server can work: database, disk, opener."),
        "/openapi.json": {"get": _operation("interface", "This description.", {"200": itself})},
    }
