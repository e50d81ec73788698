# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that was used before it was brought up to date keeps its cases, its news and its people."""

from datetime import UTC, datetime
from pathlib import Path

import msgspec
import psycopg
import pytest
from sqlalchemy import column, insert, table

from sync.central import database
from sync.central.database import migrate, open_database
from sync.central.models import Case, CaseStep, Kiosk, NewsItem, RecordAside, RoleGrant

AT = datetime(2026, 11, 23, 2, 44, tzinfo=UTC)
ROWS = {
    "kiosk": {
        "id": "BKS-7F", "unit": "7F", "public_key": b"k" * 32, "kelurahan": "32.75.04.1002", "name": "Anjungan 1",
        "version": "0.1.0", "enrolled_at": AT, "news_count": 1,
    },
    "cases": {
        "id": 1, "record_id": b"r" * 16, "kiosk_id": "BKS-7F", "ticket": "BKS-7F3K-92QD", "token_hash": b"t" * 32,
        "access_hash": "", "form": "aduan", "form_version": 1, "kind": "complaint", "language": "id",
        "kelurahan": "32.75.04.1002", "kiosk_name": "Anjungan 1", "filed_at": AT, "approximate": False,
        "received_at": AT, "topic": "LAMPU", "secret": False, "identity": "pakai", "answers": b"\x80",
        "consent_version": "", "officer": "", "due_code": "", "problems": "[]", "state": "diterima", "agency": "",
        "suggested_agency": "", "version": 1, "updated_at": AT,
    },
    "case_event": {
        "id": 1, "case_id": 1, "number": 1, "public_number": 1, "at": AT, "action": "open", "state": "diterima",
        "agency": "", "public_text": "", "internal_text": "", "hash_before": b"", "hash": b"h" * 32,
    },
    "case_contact": {"case_id": 1, "locked": b"locked"},
    "record_aside": {
        "digest": b"d" * 32, "kiosk_id": "BKS-7F", "incarnation": b"i" * 16, "reason": "other-bytes", "received_at": AT,
        "raw": msgspec.msgpack.encode([b"r" * 16, 2**40, AT.isoformat()]),
    },
    "news_item": {"kiosk_id": "BKS-7F", "number": 1, "event_id": 1},
}  # fmt: skip


@pytest.fixture
def older(database_url: str, request: pytest.FixtureRequest) -> str:
    """A database as the server of the second revision left it."""
    if database_url.startswith("postgresql"):
        server = str(request.getfixturevalue("postgres_server"))
        name = database_url.partition("?")[0].rpartition("/")[2]
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
            connection.execute(f'CREATE DATABASE "{name}"')
    else:
        Path(database_url.removeprefix("sqlite:///")).unlink()
    engine = database._sqlite(database_url) if database_url.startswith("sqlite") else database._postgresql(database_url)
    with engine.execution_options(anjungan_writes=True).begin() as connection:
        migrate(connection, "0002")
        for name, row in ROWS.items():
            connection.execute(insert(table(name, *(column(part) for part in row))).values(row))
        for number, raw in enumerate(
            (b"", b"\x28\xb5\x2f\xfd a whole batch", msgspec.msgpack.encode([b"r", 2**64 - 1]))
        ):
            aside = {**ROWS["record_aside"], "digest": bytes([number]) * 32, "raw": raw}
            connection.execute(insert(table("record_aside", *(column(part) for part in aside))).values(aside))
    engine.dispose()
    return database_url


@pytest.mark.fault(40)
def test_cases_and_news_of_an_older_server_are_taken_along(older: str) -> None:
    opened = open_database(older)
    with opened.read() as session:
        case = session.get_one(Case, 1)
        item = session.query(NewsItem).one()
        grants = {(grant.role, grant.permission) for grant in session.query(RoleGrant)}
        assert session.query(CaseStep).count() == 1
        assert session.get_one(Kiosk, "BKS-7F").news_count == 1
        assert session.get_one(RecordAside, b"d" * 32).seq == 2**40
        assert [one.seq for one in session.query(RecordAside)].count(None) == 3
    assert (case.service, case.from_elsewhere, case.joined_id) == ("", False, None)
    assert (item.event_id, item.posting_id, item.matter_id, len(item.mark)) == (1, None, None, 8)
    assert {("humas", "announce"), ("verifikator", "publish_matter"), ("opd", "see_satisfaction")} <= grants
    opened.engine.dispose()
