# SPDX-License-Identifier: GPL-3.0-or-later
"""The second step of signing in: enrolling an app, checking its codes once each, codes on paper for a lost phone."""

import secrets
from dataclasses import dataclass
from hashlib import sha256

from nacl.secret import SecretBox
from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from sync.central.access import diary, totp
from sync.central.accounts import Visitor, count_failure, doors_of, refuse_if_shut, spoken_code
from sync.central.city import City
from sync.central.errors import RuleError
from sync.central.models import Account, Authenticator, RecoveryCode, SignIn

RECOVERY_CODES = 10
RECOVERY_LENGTH = 10


@dataclass(frozen=True, slots=True)
class Standing:
    """How a person's second step is."""

    on: bool
    codes_left: int


def standing(city: City, account_id: int) -> Standing:
    """Whether the app is asked for, and how many codes on paper are left."""
    with city.database.read() as session:
        app = session.get(Authenticator, account_id)
        left = select(func.count()).select_from(RecoveryCode).where(RecoveryCode.account_id == account_id)
        return Standing(app is not None and app.proved_at is not None, session.scalar(left) or 0)


def begin(city: City, visitor: Visitor) -> bytes:
    """A secret for a new app; the same until it is proved, so that a page that is loaded again shows one picture."""
    with city.database.write() as session:
        app = session.get(Authenticator, visitor.account_id)
        if app is not None and app.proved_at is not None:
            raise RuleError("people-second-on")
        if app is not None:
            return _box(city).decrypt(app.locked)
        secret = secrets.token_bytes(totp.SECRET_BYTES)
        locked = bytes(_box(city).encrypt(secret))
        session.add(Authenticator(account_id=visitor.account_id, locked=locked, proved_at=None, last_step=0))
        return secret


def prove(city: City, visitor: Visitor, typed: str) -> tuple[str, ...]:
    """The app shows what we expect: from now on it is asked for. The codes on paper, shown this once."""
    with city.database.write() as session:
        app = session.get(Authenticator, visitor.account_id, with_for_update=True)
        if app is None or app.proved_at is not None:
            raise RuleError("people-second-on")
        step = totp.fitting_step(_box(city).decrypt(app.locked), _digits(typed), city.now().timestamp(), app.last_step)
        if step is None:
            raise RuleError("people-second-wrong")
        app.proved_at, app.last_step = city.now(), step
        diary.note(city, session, "second-on", visitor.account_id, visitor.login)
        return _new_codes(city, session, visitor.account_id)


def new_codes(city: City, visitor: Visitor, typed: str) -> tuple[str, ...]:
    """Other codes on paper; the old ones open nothing any more. Needs the app, as a stolen browser has none."""
    check(city, visitor.account_id, visitor.login, "", typed, by_paper=False)
    with city.database.write() as session:
        diary.note(city, session, "second-codes", visitor.account_id, visitor.login)
        return _new_codes(city, session, visitor.account_id)


def check(city: City, account_id: int, login: str, address: str, typed: str, *, by_paper: bool = True) -> None:
    """Take a code of the app, once, or one on paper, once. Raises RuleError."""
    doors = doors_of("second", login, address)
    refuse_if_shut(city, doors)
    if not (_app_fits(city, account_id, typed) or (by_paper and _paper_fits(city, account_id, login, typed))):
        count_failure(city, doors)
        raise RuleError("people-second-wrong")


def switch_off(city: City, session: Session, account_id: int, by: int | None, login: str) -> None:
    """Forget a person's app and codes, as when the phone is lost; they enrol anew."""
    session.execute(delete(Authenticator).where(Authenticator.account_id == account_id))
    session.execute(delete(RecoveryCode).where(RecoveryCode.account_id == account_id))
    session.execute(delete(SignIn).where(SignIn.account_id == account_id))
    diary.note(city, session, "second-reset", by, login)


def is_on(session: Session, account: Account) -> bool:
    """Whether this person has proved an app."""
    app = session.get(Authenticator, account.id)
    return app is not None and app.proved_at is not None


def _app_fits(city: City, account_id: int, typed: str) -> bool:
    with city.database.write() as session:
        app = session.get(Authenticator, account_id, with_for_update=True)
        if app is None or app.proved_at is None:
            return False
        step = totp.fitting_step(_box(city).decrypt(app.locked), _digits(typed), city.now().timestamp(), app.last_step)
        if step is not None:
            app.last_step = step
    return step is not None


def _paper_fits(city: City, account_id: int, login: str, typed: str) -> bool:
    code = "".join(typed.upper().split()).replace("-", "")
    with city.database.write() as session:
        used = delete(RecoveryCode).where(
            RecoveryCode.account_id == account_id, RecoveryCode.code_hash == _code_hash(city, account_id, code)
        )
        found = session.execute(used.returning(RecoveryCode.account_id)).first() is not None
        if found:
            diary.note(city, session, "second-paper", account_id, login)
    return found


def _new_codes(city: City, session: Session, account_id: int) -> tuple[str, ...]:
    codes = tuple(spoken_code(RECOVERY_LENGTH) for _ in range(RECOVERY_CODES))
    session.execute(delete(RecoveryCode).where(RecoveryCode.account_id == account_id))
    session.add_all(RecoveryCode(account_id=account_id, code_hash=_code_hash(city, account_id, one)) for one in codes)
    return tuple(f"{one[:5]}-{one[5:]}" for one in codes)


def _code_hash(city: City, account_id: int, code: str) -> bytes:
    return city.keyed_hash("recovery", f"{account_id} {code}")


def _digits(typed: str) -> str:
    digits = "".join(typed.split())
    return digits if digits.isascii() and digits.isdecimal() else ""


def _box(city: City) -> SecretBox:
    return SecretBox(sha256(city.keys.secret + b"second step").digest())
