# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways out of the house: e-mail, a signed webhook, the city's own gateway for text messages. Each says how it fails."""

import base64
import hmac
import re
import smtplib
import ssl
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from hashlib import sha256
from typing import Protocol
from urllib.parse import quote

from sync.central.outbox.letters import Channel, Content
from sync.central.outbox.settings import Channels, Gateway, Mail, Webhook

PATIENCE = 20.0
"""Seconds within which the other side has to answer each step."""
_TRY_AGAIN = frozenset({408, 409, 425, 429})
_NEVER = frozenset({64, 65, 67, 68})
"""A command ends so (sysexits.h) when another try would fail too: usage, data, no such user or host."""


class NotSentError(Exception):
    """It did not go out. problem: the end of a text outbox-why-…, and after a colon the number that was answered."""

    def __init__(self, problem: str, *, final: bool = False, wait: timedelta | None = None) -> None:
        super().__init__(problem)
        self.problem = problem[:120]
        self.final = final
        """Another try would fail too."""
        self.wait = wait


@dataclass(frozen=True, slots=True)
class Parcel:
    """A letter as a carrier takes it."""

    key: str
    content: Content
    sent_at: int
    """Seconds since 1970; part of what is signed."""


class Carrier(Protocol):
    """One way out."""

    def carry(self, parcel: Parcel) -> None:
        """Deliver it. Raises NotSentError."""


def carrier_for(channels: Channels, channel: Channel, content: Content) -> Carrier:
    """The way for this letter as the settings are now. Raises NotSentError when there is none any more."""
    if channel is Channel.MAIL and channels.mail:
        return ByMail(channels.mail)
    if channel is Channel.GATEWAY and channels.gateway:
        return ByGateway(channels.gateway)
    hook = next((one for one in channels.webhooks if one.name == content.to), None)
    if channel is Channel.WEBHOOK and hook:
        return ByWebhook(hook)
    raise NotSentError("no-way", final=True)


@dataclass(frozen=True, slots=True)
class ByMail:
    """One message by SMTP."""

    mail: Mail

    def carry(self, parcel: Parcel) -> None:
        """Hand it to the mail server; its Message-ID is the letter's key, so that a repeat is seen as one."""
        try:
            with self._connected() as server:
                if self.mail.user:
                    server.login(self.mail.user, self.mail.password)
                server.send_message(self._message(parcel))
        except smtplib.SMTPRecipientsRefused as error:
            codes = [code for code, _ in error.recipients.values()]
            raise NotSentError(f"refused:{codes[0]}", final=min(codes) >= 500) from error
        except smtplib.SMTPResponseException as error:
            # a wrong password is the city's own mistake: letters wait until it is mended
            own = isinstance(error, smtplib.SMTPAuthenticationError)
            raise NotSentError(f"smtp:{error.smtp_code}", final=error.smtp_code >= 500 and not own) from error
        except (smtplib.SMTPException, OSError) as error:
            raise NotSentError("unreachable") from error
        except ValueError as error:
            raise NotSentError("address", final=True) from error

    def _connected(self) -> smtplib.SMTP:
        trust = ssl.create_default_context(cafile=self.mail.ca_file or None)
        if self.mail.security == "tls":
            return smtplib.SMTP_SSL(self.mail.host, self.mail.port, timeout=PATIENCE, context=trust)
        server = smtplib.SMTP(self.mail.host, self.mail.port, timeout=PATIENCE)
        if self.mail.security == "starttls":
            try:
                server.starttls(context=trust)
            except BaseException:
                server.close()
                raise
        return server

    def _message(self, parcel: Parcel) -> EmailMessage:
        message = EmailMessage()
        message["From"], message["To"] = self.mail.sender, parcel.content.to
        message["Subject"] = " ".join(parcel.content.subject.split())
        domain = self.mail.sender.rpartition("@")[2].strip("> ") or "localhost"
        message["Message-ID"] = f"<{sha256(parcel.key.encode()).hexdigest()[:32]}@{domain}>"
        message["Auto-Submitted"] = "auto-generated"
        if parcel.content.stop:
            message["List-Unsubscribe"] = f"<{parcel.content.stop}>"
        message.set_content(parcel.content.text)
        return message


@dataclass(frozen=True, slots=True)
class ByWebhook:
    """A POST signed as the Standard Webhooks specification says: HMAC-SHA256 over id, time and body."""

    hook: Webhook

    def carry(self, parcel: Parcel) -> None:
        """Anything but a 2xx answer is a failure; redirects are not followed."""
        import requests  # noqa: PLC0415 - most cities send by mail alone

        body = parcel.content.text.encode()
        headers = {"Content-Type": "application/json", **signed(self.hook.secret, parcel.key, parcel.sent_at, body)}
        try:
            answer = requests.post(
                self.hook.url, data=body, headers=headers, timeout=PATIENCE, allow_redirects=False, stream=True
            )
        except requests.RequestException as error:
            raise NotSentError("unreachable") from error
        with answer:
            _refuse_answer(answer.status_code, answer.headers)


def signed(secret: bytes, key: str, sent_at: int, body: bytes) -> Mapping[str, str]:
    """The three headers by which a receiver knows us, the moment, and a repeat."""
    content = f"{key}.{sent_at}.".encode() + body
    mark = base64.b64encode(hmac.digest(secret, content, "sha256")).decode()
    return {"webhook-id": key, "webhook-timestamp": str(sent_at), "webhook-signature": f"v1,{mark}"}


@dataclass(frozen=True, slots=True)
class ByGateway:
    """Text messages by whatever the city has: a program, or an address."""

    gateway: Gateway

    def carry(self, parcel: Parcel) -> None:
        """Give it number, words and key."""
        values = {"to": parcel.content.to, "text": parcel.content.text, "id": parcel.key}
        if self.gateway.command:
            _run([_filled(part, values) for part in self.gateway.command], parcel.content.text)
        else:
            self._ask({name: quote(value, safe="") for name, value in values.items()})

    def _ask(self, values: Mapping[str, str]) -> None:
        import requests  # noqa: PLC0415 - most cities send by mail alone

        url, body = _filled(self.gateway.url, values), _filled(self.gateway.body, values)
        headers = {"Idempotency-Key": values["id"]}
        if self.gateway.secret:
            headers["Authorization"] = f"Bearer {self.gateway.secret}"
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            answer = requests.request(
                "POST" if body else "GET", url, data=body or None, headers=headers, timeout=PATIENCE,
                allow_redirects=False, stream=True,
            )  # fmt: skip
        except requests.RequestException as error:
            raise NotSentError("unreachable") from error
        with answer:
            _refuse_answer(answer.status_code, answer.headers)


def _filled(template: str, values: Mapping[str, str]) -> str:
    """The template with its three names filled in at once: nothing that a resident typed is a template."""
    return re.sub(r"\{(to|text|id)\}", lambda found: values[found[1]], template)


def _run(command: list[str], text: str) -> None:
    try:
        done = subprocess.run(  # noqa: S603 - the operator's own program, without a shell
            command, input=text.encode(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            timeout=PATIENCE, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NotSentError("unreachable") from error
    if done.returncode != 0:
        raise NotSentError(f"command:{done.returncode}", final=done.returncode in _NEVER)


def _refuse_answer(status: int, headers: Mapping[str, str]) -> None:
    if 200 <= status < 300:
        return
    asked = headers.get("Retry-After", "")
    wait = timedelta(seconds=int(asked)) if asked.isascii() and asked.isdecimal() and len(asked) < 7 else None
    raise NotSentError(f"http:{status}", final=400 <= status < 500 and status not in _TRY_AGAIN, wait=wait)
