# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands beside a case while it is worked on: drafts, reply templates, photos of finished work, who looks."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from sync.central.models.schema import Number, Table


class CaseDraft(Table):
    """Words for the resident that somebody else must let out first; at most one for each case."""

    __tablename__ = "case_draft"
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    target: Mapped[str] = mapped_column(String(24))
    """The state that the case comes into with these words."""
    words: Mapped[str]
    written_at: Mapped[datetime]
    returned_at: Mapped[datetime | None]
    """Since when it lies with its writer again; empty: it waits for approval."""
    returned_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    returned_words: Mapped[str] = mapped_column(default="")


class ReplyTemplate(Table):
    """Words that are written often, for a state, with fields in braces."""

    __tablename__ = "reply_template"
    __table_args__ = (Index("ix_reply_template_state", "state", "active"),)
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    agency: Mapped[str] = mapped_column(String(40))
    """The agency whose it is; empty for everybody's."""
    topic: Mapped[str] = mapped_column(String(40))
    service: Mapped[str] = mapped_column(String(40))
    """What it is about; both empty: anything."""
    state: Mapped[str] = mapped_column(String(24))
    """The state that is entered with these words."""
    title: Mapped[str]
    body: Mapped[str]
    position: Mapped[int]
    active: Mapped[bool]
    changed_at: Mapped[datetime]
    changed_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))


class CasePresence(Table):
    """Who has a case open just now; forgotten after some minutes."""

    __tablename__ = "case_presence"
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), primary_key=True)
    seen_at: Mapped[datetime] = mapped_column(index=True)


class WorkPhoto(Table):
    """A photo of finished work, drawn anew without what the camera wrote; its sealed bytes lie in the blob folder."""

    __tablename__ = "work_photo"
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    sha256: Mapped[str] = mapped_column(String(64))
    key: Mapped[bytes]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    taken_in_at: Mapped[datetime]
    like_case: Mapped[int | None] = mapped_column(ForeignKey("cases.id"))
    """The case that shows nearly the same picture; empty: none was found."""
    approved_at: Mapped[datetime | None]
    """Since when everybody may see it."""
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("account.id"))


class PhotoLook(Table):
    """What a photo looks like in 64 bits, so that the same picture is known again; its four quarters find it."""

    __tablename__ = "photo_look"
    id: Mapped[int] = mapped_column(Number, primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    original: Mapped[bytes] = mapped_column(unique=True)
    """SHA-256 of the file as it came; of the name of its sealed bytes where a resident sent it."""
    look: Mapped[int] = mapped_column(BigInteger)
    """Difference hash, as a signed number; each quarter again for the search."""
    first: Mapped[int] = mapped_column(index=True)
    second: Mapped[int] = mapped_column(index=True)
    third: Mapped[int] = mapped_column(index=True)
    fourth: Mapped[int] = mapped_column(index=True)
