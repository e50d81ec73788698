# SPDX-License-Identifier: GPL-3.0-or-later
"""Which cases are in a person's reach, and whose names: the same rule for a row in hand and for a query."""

from sqlalchemy import ColumnElement, and_, false, or_, true

from sync.central.accounts import Visitor
from sync.central.models import Case
from sync.central.permissions import Permission


def may_see(visitor: Visitor, case: Case) -> bool:
    """Whether this person may know of the case at all."""
    if case.secret and not visitor.may(Permission.SEE_SECRET):
        return False
    if visitor.may(Permission.SEE_ALL_CASES) or visitor.may(Permission.INSPECT):
        return True
    if visitor.may(Permission.SEE_AGENCY_CASES) and case.agency == visitor.agency != "":
        return True
    if visitor.may(Permission.SEE_KELURAHAN_CASES) and case.kelurahan == visitor.kelurahan != "":
        return True
    return visitor.may(Permission.SEE_ASSIGNED_CASES) and case.assigned_id == visitor.account_id


def in_reach(visitor: Visitor) -> ColumnElement[bool]:
    """The same for a query over cases."""
    open_to = Case.secret.is_(False) if not visitor.may(Permission.SEE_SECRET) else true()
    if visitor.may(Permission.SEE_ALL_CASES) or visitor.may(Permission.INSPECT):
        return and_(true(), open_to)
    ways: list[ColumnElement[bool]] = [false()]
    if visitor.may(Permission.SEE_AGENCY_CASES) and visitor.agency:
        ways.append(Case.agency == visitor.agency)
    if visitor.may(Permission.SEE_KELURAHAN_CASES) and visitor.kelurahan:
        ways.append(Case.kelurahan == visitor.kelurahan)
    if visitor.may(Permission.SEE_ASSIGNED_CASES):
        ways.append(Case.assigned_id == visitor.account_id)
    return and_(or_(*ways), open_to)


def may_open_identity(visitor: Visitor, case: Case) -> bool:
    """Whether this person may ask who filed the case. A kelurahan's clerk only at the kelurahan's own kiosks."""
    needed = Permission.SEE_HIDDEN_IDENTITY if case.identity == "rahasia" else Permission.SEE_IDENTITY
    if not visitor.may(needed):
        return False
    if visitor.may(Permission.SEE_KELURAHAN_CASES) and not visitor.may(Permission.SEE_ALL_CASES):
        return case.kiosk_id in visitor.own_kiosks
    return True
