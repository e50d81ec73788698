# SPDX-License-Identifier: GPL-3.0-or-later
"""The city's own account service (OpenID Connect: code with PKCE), spoken with through Authlib (extra `oidc`).

It is named in provider.toml in the data folder: issuer, client, secret. Without that file there is none.
"""

import time
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from secrets import token_urlsafe
from typing import Any
from urllib.parse import urlencode, urlsplit

import msgspec
from nacl.exceptions import CryptoError
from nacl.secret import SecretBox

from sync.central.city import City
from sync.central.errors import RuleError

FILE = "provider.toml"
START = "/masuk/akun-kota"
BACK = START + "/kembali"
WAIT_S = 10
LASTS_S = 600
"""How long a person may take at the service."""
_KEPT_S = 600
_ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"]
_STRONG = frozenset({"mfa", "otp", "hwk", "swk", "fpt", "face", "sc"})
"""Ways to sign in (RFC 8176) that are a second step."""


@dataclass(frozen=True, slots=True)
class Provider:
    """How this server is known there."""

    issuer: str
    client: str
    secret: str
    scope: str


@dataclass(frozen=True, slots=True)
class Told:
    """Who the service says a person is."""

    issuer: str
    subject: str
    claims: Mapping[str, Any]
    ticket: str
    """The identity token, for signing out there."""

    @property
    def second_done(self) -> bool:
        """Whether the service asked for a second step itself."""
        ways = self.claims.get("amr")
        return isinstance(ways, list) and bool(_STRONG.intersection(one for one in ways if isinstance(one, str)))


class _Begun(msgspec.Struct, array_like=True):
    """What the browser carries to the service and back, locked."""

    state: str
    nonce: str
    verifier: str
    at: float


def provider_of(city: City) -> Provider | None:
    """The service that the operator named."""
    path = city.settings.data / FILE
    if not path.exists():
        return None
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    issuer = str(told["issuer"]).rstrip("/")
    parts = urlsplit(issuer)
    if parts.scheme != "https" and parts.hostname not in ("127.0.0.1", "localhost", "::1"):
        raise ValueError(f"{path}: the issuer must be reached over https")
    return Provider(issuer, str(told["client"]), str(told["secret"]), str(told.get("scope", "openid profile email")))


def begin(city: City) -> tuple[str, str]:
    """Where to send the browser, and what it must bring back. Raises RuleError."""
    provider = _named(city)
    begun = _Begun(token_urlsafe(24), token_urlsafe(24), token_urlsafe(48), city.now().timestamp())
    there = _described(provider)["authorization_endpoint"]
    with _session(city, provider) as session:
        address, _ = session.create_authorization_url(
            there, state=begun.state, nonce=begun.nonce, code_verifier=begun.verifier
        )
    return str(address), _box(city).encrypt(msgspec.msgpack.encode(begun)).hex()


def finish(city: City, carried: str, query: Mapping[str, str]) -> Told:
    """Who came back. Raises RuleError."""
    provider = _named(city)
    begun = _opened(city, carried)
    if query.get("state") != begun.state or query.get("iss", provider.issuer).rstrip("/") != provider.issuer:
        raise RuleError("people-provider-refused")
    if "code" not in query:
        raise RuleError("people-provider-refused")
    described = _described(provider)
    from authlib.common.errors import AuthlibBaseError  # noqa: PLC0415 - only with the extra
    from requests import RequestException  # noqa: PLC0415

    try:
        with _session(city, provider) as session:
            token = session.fetch_token(
                described["token_endpoint"],
                grant_type="authorization_code",
                code=query["code"],
                code_verifier=begun.verifier,
                timeout=WAIT_S,
            )
            claims = _checked(provider, described, str(token["id_token"]), begun.nonce)
            if place := described.get("userinfo_endpoint"):
                more = session.get(place, timeout=WAIT_S).json()
                if more.get("sub") != claims["sub"]:
                    raise RuleError("people-provider-refused")
                claims = {**more, **claims}
    except RequestException as error:
        raise RuleError("people-provider-away") from error
    except (AuthlibBaseError, KeyError, ValueError, TypeError) as error:
        raise RuleError("people-provider-refused") from error
    return Told(provider.issuer, str(claims["sub"]), claims, str(token["id_token"]))


def way_out(city: City, ticket: str) -> str:
    """Where a person also signs out of the service; empty where it has no such page or does not answer."""
    try:
        provider = _named(city)
        end = _described(provider).get("end_session_endpoint", "")
    except RuleError:
        return ""
    back = f"{city.settings.public_url}/masuk"
    asked = urlencode({"id_token_hint": ticket, "post_logout_redirect_uri": back, "client_id": provider.client})
    return f"{end}?{asked}" if end else ""


def _checked(provider: Provider, described: Mapping[str, Any], ticket: str, nonce: str) -> dict[str, Any]:
    """The claims of an identity token that is really for us, now. Raises ValueError, TypeError."""
    from joserfc import jwt  # noqa: PLC0415 - only with the extra
    from joserfc.errors import JoseError  # noqa: PLC0415
    from joserfc.jwk import KeySet  # noqa: PLC0415

    try:
        keys = KeySet.import_key_set(_fetched(str(described["jwks_uri"]), int(time.monotonic() // _KEPT_S)))
        token = jwt.decode(ticket, keys, algorithms=_ALGORITHMS)
        wanted = jwt.JWTClaimsRegistry(
            leeway=120,
            iss={"essential": True, "value": str(described["issuer"])},
            aud={"essential": True, "value": provider.client},
            exp={"essential": True},
            sub={"essential": True},
            nonce={"essential": True, "value": nonce},
        )
        wanted.validate(token.claims)
    except JoseError as error:
        raise ValueError("not a good identity token") from error
    return dict(token.claims)


def _named(city: City) -> Provider:
    provider = provider_of(city)
    if provider is None:
        raise RuleError("people-provider-none")
    return provider


def _described(provider: Provider) -> Mapping[str, Any]:
    """What the service says of itself; it must call itself as we do."""
    address = f"{provider.issuer}/.well-known/openid-configuration"
    told: Mapping[str, Any] = _fetched(address, int(time.monotonic() // _KEPT_S))
    if str(told.get("issuer", "")).rstrip("/") != provider.issuer:
        raise RuleError("people-provider-refused")
    return told


@lru_cache(maxsize=8)
def _fetched(address: str, _turn: int) -> Any:
    """A document of the service; asked for anew every ten minutes. Raises RuleError."""
    import requests  # noqa: PLC0415 - only where there is such a service

    try:
        answer = requests.get(address, timeout=WAIT_S, allow_redirects=False)
        answer.raise_for_status()
        return answer.json()
    except requests.RequestException as error:
        raise RuleError("people-provider-away") from error


def _session(city: City, provider: Provider) -> Any:
    from authlib.integrations.requests_client import OAuth2Session  # noqa: PLC0415 - only with the extra

    return OAuth2Session(
        provider.client,
        provider.secret,
        scope=provider.scope,
        redirect_uri=f"{city.settings.public_url}{BACK}",
        code_challenge_method="S256",
        token_endpoint_auth_method="client_secret_basic",  # noqa: S106 - the name of a method
    )


def _opened(city: City, carried: str) -> _Begun:
    try:
        begun = msgspec.msgpack.decode(_box(city).decrypt(bytes.fromhex(carried)), type=_Begun)
    except (CryptoError, ValueError, TypeError, msgspec.DecodeError) as error:
        raise RuleError("people-provider-late") from error
    if not 0 <= city.now().timestamp() - begun.at <= LASTS_S:
        raise RuleError("people-provider-late")
    return begun


def _box(city: City) -> SecretBox:
    return SecretBox(sha256(city.keys.secret + b"provider").digest())
