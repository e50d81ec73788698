# SPDX-License-Identifier: GPL-3.0-or-later
"""TLS for a kiosk whose own clock may be years off (SYNC 3.7).

Certificates are checked as ever; when only their dates do not fit, the chain is checked without them, the city is
asked what time it is, and then every certificate of the chain must be valid at the city's time.
"""

import ssl
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.util.ssl_ import create_urllib3_context

CityTime = Callable[[], float]
"""Seconds since 1970 by the city's clock."""

_NO_CHECK_TIME = 0x200000  # X509_V_FLAG_NO_CHECK_TIME of OpenSSL; the ssl module takes it and does not name it
_ABOUT_DATES = (9, 10)  # X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED


@dataclass(frozen=True, slots=True)
class Way:
    """How this place reaches the internet."""

    ca_file: str = ""
    """PEM file of an authority of the city's own; empty: those that everybody trusts."""
    proxy: str = ""
    """http://host:port; empty: what the system says, which mostly is none."""


def plain_session(way: Way) -> requests.Session:
    """Certificates are checked with this computer's clock."""
    session = requests.Session()
    session.verify = way.ca_file or True
    if way.proxy:
        session.trust_env = False
        session.proxies = {"http": way.proxy, "https": way.proxy}
    return session


def dateless_session(way: Way) -> requests.Session:
    """The chain and the name are checked, dates are not: good for nothing but to ask the time."""
    return _with_context(way, _dateless())


def city_time_session(way: Way, city_time: CityTime) -> requests.Session:
    """Everything is checked, the dates by the city's clock instead of this computer's."""
    context = _dateless()
    context.sslsocket_class = _socket_by(city_time)
    return _with_context(way, context)


def is_about_dates(error: BaseException | None) -> bool:
    """Whether a connection failed because a certificate is not valid yet, or no more, and for nothing else."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        if isinstance(error, ssl.SSLCertVerificationError):
            return getattr(error, "verify_code", 0) in _ABOUT_DATES
        inner = getattr(error, "reason", None) or next((a for a in error.args if isinstance(a, BaseException)), None)
        error = inner if isinstance(inner, BaseException) else error.__cause__ or error.__context__
    return False


class _ContextAdapter(HTTPAdapter):
    """Connects with a context of ours."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__()

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        super().init_poolmanager(*args, **options, ssl_context=self._context)

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        return super().proxy_manager_for(proxy, **options, ssl_context=self._context)


def _with_context(way: Way, context: ssl.SSLContext) -> requests.Session:
    session = plain_session(way)
    session.mount("https://", _ContextAdapter(context))
    return session


def _dateless() -> ssl.SSLContext:
    context = create_urllib3_context()
    context.verify_flags |= _NO_CHECK_TIME
    return context


def _socket_by(city_time: CityTime) -> type[ssl.SSLSocket]:
    """A socket that looks at the dates itself, once OpenSSL has checked all the rest."""

    class DatedSocket(ssl.SSLSocket):
        def do_handshake(self, block: bool = False) -> None:
            super().do_handshake(block)
            _check_dates(self, city_time())

    return DatedSocket


def _check_dates(connected: ssl.SSLSocket, now: float) -> None:
    # the list of dictionaries became public only with Python 3.13, and then without the dates
    chain = connected._sslobj.get_verified_chain()  # type: ignore[attr-defined]
    for certificate in chain:
        told = certificate.get_info()
        begins, ends = (ssl.cert_time_to_seconds(told[name]) for name in ("notBefore", "notAfter"))
        if not begins <= now <= ends:
            connected.close()
            raise ssl.SSLCertVerificationError("a certificate is not valid at the city's time")
    if not chain:
        raise ssl.SSLCertVerificationError("no certificates to look at")
