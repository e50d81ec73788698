# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers of records that lie aside: a comparison must not ask a kiosk for what is here after all."""

import msgspec
import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"


def upgrade() -> None:
    """Forward only. What is here says its number itself, where it can be read at all."""
    op.add_column("record_aside", sa.Column("seq", sa.BigInteger))
    connection = op.get_bind()
    aside = sa.table("record_aside", *(sa.column(name) for name in ("digest", "raw", "seq")))
    for digest in connection.execute(sa.select(aside.c.digest)).scalars().all():
        this = aside.c.digest == digest
        # one by one: a whole batch may lie here
        seq = _number_in(bytes(connection.execute(sa.select(aside.c.raw).where(this)).scalar_one()))
        if seq is not None:
            connection.execute(sa.update(aside).where(this).values(seq=seq))


def _number_in(raw: bytes) -> int | None:
    """The second thing that a record says; none of a whole batch that lies aside, which begins otherwise."""
    try:
        told = msgspec.msgpack.decode(raw, type=list[msgspec.Raw])
        seq = msgspec.msgpack.decode(told[1], type=int)
    except (msgspec.DecodeError, IndexError):
        return None
    return seq if 0 < seq < 2**63 else None
