# SPDX-License-Identifier: GPL-3.0-or-later
"""What a city decides about access; as long as it decides nothing, the mild answer counts."""

from sqlalchemy.orm import Session

from sync.central.access import diary
from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.models import AccessSetting

SECOND_STEP = "second_step_required"
LINK_BY_LOGIN = "provider_links_by_login"
YES = "ya"


def is_on(session: Session, name: str) -> bool:
    """Whether the city decided so."""
    row = session.get(AccessSetting, name)
    return row is not None and row.value == YES


def decided(city: City, name: str) -> bool:
    """The same in a transaction of its own."""
    with city.database.read() as session:
        return is_on(session, name)


def decide(city: City, visitor: Visitor, name: str, *, on: bool) -> None:
    """From now on it is so; written in the diary."""
    with city.database.write() as session:
        session.merge(AccessSetting(name=name, value=YES if on else ""))
        diary.note(city, session, "setting", visitor.account_id, name, YES if on else "tidak")
