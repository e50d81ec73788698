# SPDX-License-Identifier: GPL-3.0-or-later
"""Which channels there are: outbox.toml in the data folder. Without it staff read everything on their own page."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sync.central.outbox.schedule import Quiet

FILE = "outbox.toml"
_OF_THE_PACK = {"ladder", "silent_days"}


@dataclass(frozen=True, slots=True)
class Mail:
    """A server that takes e-mail."""

    host: str
    sender: str
    port: int = 587
    security: str = "starttls"
    """starttls, tls, or none: only for a server on this machine."""
    user: str = ""
    password: str = field(default="", repr=False)
    ca_file: str = ""


@dataclass(frozen=True, slots=True)
class Webhook:
    """A program that wants to know of public steps of cases."""

    name: str
    url: str
    secret: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Gateway:
    """How text messages leave: a program of the city that is given them, or an address; exactly one of the two."""

    command: tuple[str, ...] = ()
    url: str = ""
    body: str = ""
    """Template of a form body; empty: everything stands in the address."""
    secret: str = field(default="", repr=False)
    """Sent as a bearer token."""


@dataclass(frozen=True, slots=True)
class Channels:
    """Everything that outbox.toml may say."""

    mail: Mail | None = None
    webhooks: tuple[Webhook, ...] = ()
    gateway: Gateway | None = None
    quiet: Quiet = field(default_factory=Quiet)
    per_hour: int = 20
    """Letters to one person in an hour; a webhook has no such limit."""
    digest_at: time = time(7, 0)


def read_channels(data: Path) -> Channels:
    """What the operator wrote. Raises ValueError with the place that is wrong."""
    path = data / FILE
    try:
        return _channels(tomllib.loads(path.read_text("utf-8")), data)
    except FileNotFoundError:
        return Channels()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{path}: {error}") from error
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


def _channels(told: Mapping[str, Any], data: Path) -> Channels:
    if _OF_THE_PACK & set(told):
        raise ValueError("who is told and what counts as silent are rules: write them into the pack's eskalasi.toml")
    unknown = set(told) - {"mail", "webhook", "gateway", "quiet", "per_hour", "digest_at"}
    if unknown:
        raise ValueError(f"nobody knows {', '.join(sorted(unknown))}")
    quiet = told.get("quiet", {})
    plain = Channels()
    return Channels(
        mail=_mail(told["mail"], data) if "mail" in told else None,
        webhooks=tuple(_webhook(one, data) for one in told.get("webhook", ())),
        gateway=_gateway(told["gateway"], data) if "gateway" in told else None,
        quiet=Quiet(_clock(quiet.get("from", "20:00")), _clock(quiet.get("to", "06:00"))),
        per_hour=_positive(told.get("per_hour", plain.per_hour), "per_hour"),
        digest_at=_clock(told.get("digest_at", "07:00")),
    )


def _mail(told: Mapping[str, Any], data: Path) -> Mail:
    security = str(told.get("security", "starttls"))
    if security not in ("starttls", "tls", "none"):
        raise ValueError("mail.security is starttls, tls or none")
    usual = {"starttls": 587, "tls": 465, "none": 25}[security]
    ca_file = str(data / told["ca_file"]) if "ca_file" in told else ""
    return Mail(
        str(told["host"]), str(told["from"]), int(told.get("port", usual)), security, str(told.get("user", "")),
        _secret(told, "password_file", data), ca_file,
    )  # fmt: skip


def _webhook(told: Mapping[str, Any], data: Path) -> Webhook:
    secret = _secret(told, "secret_file", data)
    if len(secret) < 24:
        raise ValueError("a webhook needs a secret_file with at least 24 characters")
    return Webhook(str(told["name"])[:16], _address(str(told["url"])), secret.encode())


def _gateway(told: Mapping[str, Any], data: Path) -> Gateway:
    command = tuple(str(part) for part in told.get("command", ()))
    url = str(told.get("url", ""))
    if bool(command) == bool(url):
        raise ValueError("gateway has either a command or a url")
    return Gateway(command, _address(url) if url else "", str(told.get("body", "")), _secret(told, "secret_file", data))


def _address(url: str) -> str:
    if urlsplit(url).scheme not in ("http", "https"):
        raise ValueError("an address begins with https://, or http:// on this machine")
    return url


def _secret(told: Mapping[str, Any], name: str, data: Path) -> str:
    return (data / told[name]).read_text("utf-8").strip() if name in told else ""


def _clock(text: str) -> time:
    return time.fromisoformat(text)


def _positive(number: int, name: str) -> int:
    if not isinstance(number, int) or number < 1:
        raise ValueError(f"{name} is a whole number from 1 on")
    return number
