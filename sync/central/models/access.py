# SPDX-License-Identifier: GPL-3.0-or-later
"""The second step of signing in, accounts kept elsewhere, settings of access, and the diary of who was let do what."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from sync.central.models.schema import Number, Table


class Authenticator(Table):
    """The app of one person that shows six digits; proved once, from then on asked for at each sign-in."""

    __tablename__ = "authenticator"
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    locked: Mapped[bytes]
    """The shared secret, locked with a key that is not in the database."""
    proved_at: Mapped[datetime | None]
    """When the first code fitted; before that nothing is asked."""
    last_step: Mapped[int] = mapped_column(BigInteger)
    """The newest thirty seconds whose code was used: no code opens twice."""


class RecoveryCode(Table):
    """A code on paper that stands for the app once; only its keyed hash is kept, and the row goes with its use."""

    __tablename__ = "recovery_code"
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    code_hash: Mapped[bytes] = mapped_column(primary_key=True)


class HalfSignIn(Table):
    """A browser whose password fitted and that still owes the second step."""

    __tablename__ = "half_sign_in"
    token_hash: Mapped[bytes] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    started_at: Mapped[datetime]
    locked_ticket: Mapped[bytes | None]
    """The identity token of the city's own account service, for signing out there too."""


class KnownPlace(Table):
    """An account signed in from this address before: strangers' failures there do not shut it out."""

    __tablename__ = "known_place"
    key: Mapped[bytes] = mapped_column(primary_key=True)
    """Keyed hash of name and address: the table names nobody."""
    last_used_at: Mapped[datetime]


class LinkedIdentity(Table):
    """A person as another account service calls them."""

    __tablename__ = "linked_identity"
    issuer: Mapped[str] = mapped_column(String(200), primary_key=True)
    subject: Mapped[str] = mapped_column(String(200), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    linked_at: Mapped[datetime]


class ProviderRule(Table):
    """Who carries this value in this claim gets this role; the first rule that fits counts."""

    __tablename__ = "provider_rule"
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    claim: Mapped[str] = mapped_column(String(60))
    value: Mapped[str] = mapped_column(String(120))
    role: Mapped[str] = mapped_column(ForeignKey("role.code"))
    place_claim: Mapped[str] = mapped_column(String(60))
    """The claim that names the agency or kelurahan by its code; empty for roles that have neither."""


class AccessSetting(Table):
    """One decision of the city about access."""

    __tablename__ = "access_setting"
    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str]


class AccessStep(Table):
    """Something that was done with rights or devices, or read under supervision. Append-only and chained."""

    __tablename__ = "access_step"
    number: Mapped[int] = mapped_column(Number, primary_key=True)
    at: Mapped[datetime]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"), index=True)
    """Who did it; empty for the server itself and for people who are not signed in."""
    action: Mapped[str] = mapped_column(String(32))
    subject: Mapped[str] = mapped_column(String(80))
    """Login, kiosk or case that it was done to."""
    detail: Mapped[str]
    hash_before: Mapped[bytes]
    hash: Mapped[bytes]
