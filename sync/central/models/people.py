# SPDX-License-Identifier: GPL-3.0-or-later
"""Who signs in, with which rights, and who knocked too often."""

from datetime import datetime
from functools import partial
from secrets import token_urlsafe

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from sync.central.models.schema import Number, Table


class Role(Table):
    """A role is data; what a permission allows is code."""

    __tablename__ = "role"
    code: Mapped[str] = mapped_column(String(24), primary_key=True)
    second_step: Mapped[bool]
    """Whether its people need a second step to sign in, where the city asks for one."""


class RoleGrant(Table):
    """One permission of a role."""

    __tablename__ = "role_grant"
    role: Mapped[str] = mapped_column(ForeignKey("role.code"), primary_key=True)
    permission: Mapped[str] = mapped_column(String(32), primary_key=True)


class PersonalGrant(Table):
    """A permission given to one person by name."""

    __tablename__ = "personal_grant"
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    permission: Mapped[str] = mapped_column(String(32), primary_key=True)
    given_at: Mapped[datetime]


class Account(Table):
    """A person who signs in."""

    __tablename__ = "account"
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    login: Mapped[str] = mapped_column(String(64), unique=True)
    full_name: Mapped[str]
    password_hash: Mapped[str]
    must_change: Mapped[bool]
    role: Mapped[str] = mapped_column(ForeignKey("role.code"))
    agency: Mapped[str] = mapped_column(String(40))
    """Code of the agency for agency users; empty for the city's own."""
    kelurahan: Mapped[str] = mapped_column(String(20), default="")
    """Code of the kelurahan for its clerks; empty for others."""
    language: Mapped[str] = mapped_column(String(8), default="")
    """The language this person reads; empty for the city's own."""
    active: Mapped[bool]
    made_at: Mapped[datetime]


class SignIn(Table):
    """A signed-in browser; deleting the row ends it."""

    __tablename__ = "sign_in"
    token_hash: Mapped[bytes] = mapped_column(primary_key=True)
    mark: Mapped[str] = mapped_column(String(22), default=partial(token_urlsafe, 12), unique=True)
    """Names it in the person's own list; opens nothing."""
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    started_at: Mapped[datetime]
    last_used_at: Mapped[datetime]
    address: Mapped[str] = mapped_column(String(45), default="")
    device: Mapped[str] = mapped_column(String(60), default="")
    """Browser and system in two words, for the person to tell her own."""
    locked_ticket: Mapped[bytes | None]
    """The identity token of the city's own account service, for signing out there too."""


class Throttle(Table):
    """Failed tries of one door by one name or address, and until when it stays shut."""

    __tablename__ = "throttle"
    key: Mapped[bytes] = mapped_column(primary_key=True)
    """Keyed hash of door and name: the table names nobody."""
    failures: Mapped[int]
    last_failed_at: Mapped[datetime]
    shut_until: Mapped[datetime | None]
