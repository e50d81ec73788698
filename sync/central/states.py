# SPDX-License-Identifier: GPL-3.0-or-later
"""Which change of a case is allowed, to whom, what it needs, and why: one table (CENTRAL 2.3)."""

from dataclasses import dataclass
from enum import StrEnum

from sync.central.permissions import Permission
from sync.protocol.records import CaseState as S


class Need(StrEnum):
    """What a person must fill in with a change."""

    NOTHING = "nothing"
    AGENCY = "agency"
    PUBLIC_TEXT = "public_text"
    INTERNAL_TEXT = "internal_text"
    CASE_NUMBER = "case_number"
    ACCESS_CODE = "access_code"
    """The code on the resident's receipt: she stands there, and says so herself."""


@dataclass(frozen=True, slots=True)
class Change:
    """One allowed step."""

    source: S
    target: S
    permission: Permission
    need: Need
    reason: str
    """Why this step exists."""


P, N = Permission, Need

CHANGES: tuple[Change, ...] = (
    # the city's verifier looks at what came in
    Change(S.RECEIVED, S.VERIFIED, P.VERIFY, N.NOTHING, "clear enough to be worked on"),
    Change(S.RECEIVED, S.WAITING_FOR_CITIZEN, P.VERIFY, N.PUBLIC_TEXT, "something needed is missing; the clock stops"),
    Change(S.RECEIVED, S.NOT_OURS, P.VERIFY, N.PUBLIC_TEXT, "another body answers; the resident is told which"),
    Change(S.RECEIVED, S.DUPLICATE, P.MERGE, N.CASE_NUMBER, "the same matter is already being worked on"),
    Change(S.RECEIVED, S.REJECTED, P.VERIFY, N.PUBLIC_TEXT, "not a matter for a government office; reason is public"),
    Change(S.VERIFIED, S.ROUTED, P.ROUTE, N.AGENCY, "an agency becomes responsible"),
    Change(S.VERIFIED, S.WAITING_FOR_CITIZEN, P.VERIFY, N.PUBLIC_TEXT, "a gap was noticed after the check"),
    Change(S.VERIFIED, S.NOT_OURS, P.VERIFY, N.PUBLIC_TEXT, "no agency of the city is competent"),
    Change(S.VERIFIED, S.DUPLICATE, P.MERGE, N.CASE_NUMBER, "noticed while looking for the agency"),
    Change(S.VERIFIED, S.REJECTED, P.VERIFY, N.PUBLIC_TEXT, "noticed while looking for the agency"),
    # the agency works
    Change(S.ROUTED, S.IN_PROGRESS, P.WORK, N.NOTHING, "the agency takes it on"),
    Change(S.ROUTED, S.ANSWERED, P.ANSWER, N.PUBLIC_TEXT, "what can be answered at once is answered at once"),
    Change(S.ROUTED, S.WAITING_FOR_CITIZEN, P.WORK, N.PUBLIC_TEXT, "the agency needs to know more"),
    Change(S.ROUTED, S.VERIFIED, P.WORK, N.INTERNAL_TEXT, "routed to the wrong agency: back to the verifier"),
    Change(S.ROUTED, S.ROUTED, P.ROUTE, N.AGENCY, "the verifier corrects the route"),
    Change(S.ROUTED, S.DUPLICATE, P.MERGE, N.CASE_NUMBER, "the agency knows the matter from another report"),
    Change(S.IN_PROGRESS, S.SCHEDULED, P.WORK, N.PUBLIC_TEXT, "a day is known; the resident is told"),
    Change(S.IN_PROGRESS, S.ANSWERED, P.ANSWER, N.PUBLIC_TEXT, "done, or explained"),
    Change(S.IN_PROGRESS, S.WAITING_FOR_CITIZEN, P.WORK, N.PUBLIC_TEXT, "the agency needs to know more"),
    Change(S.IN_PROGRESS, S.NOT_OURS, P.VERIFY, N.PUBLIC_TEXT, "only a look at the place showed who owns it"),
    Change(S.IN_PROGRESS, S.ROUTED, P.ROUTE, N.AGENCY, "another agency goes on"),
    Change(S.IN_PROGRESS, S.DUPLICATE, P.MERGE, N.CASE_NUMBER, "only a look at the place showed that it is the same"),
    Change(S.SCHEDULED, S.IN_PROGRESS, P.WORK, N.NOTHING, "the day has come"),
    Change(S.SCHEDULED, S.ANSWERED, P.ANSWER, N.PUBLIC_TEXT, "done on the day"),
    Change(S.SCHEDULED, S.WAITING_FOR_CITIZEN, P.WORK, N.PUBLIC_TEXT, "the agency needs to know more"),
    Change(S.SCHEDULED, S.DUPLICATE, P.MERGE, N.CASE_NUMBER, "the work is planned once, for both reports"),
    # the resident has been asked
    Change(S.WAITING_FOR_CITIZEN, S.VERIFIED, P.VERIFY, N.NOTHING, "the missing part has come; the clock runs"),
    Change(S.WAITING_FOR_CITIZEN, S.IN_PROGRESS, P.WORK, N.NOTHING, "the agency can go on"),
    Change(S.WAITING_FOR_CITIZEN, S.ANSWERED, P.ANSWER, N.PUBLIC_TEXT, "it turned out to be answerable"),
    Change(S.WAITING_FOR_CITIZEN, S.REJECTED, P.VERIFY, N.PUBLIC_TEXT, "no reply, and nothing can be done without it"),
    # the end, and its undoing
    Change(S.ANSWERED, S.DONE, P.CLOSE, N.ACCESS_CODE, "she says at the counter that it is mended, with her receipt"),
    Change(S.ANSWERED, S.IN_PROGRESS, P.WORK, N.PUBLIC_TEXT, "the answer was not the end of it"),
    Change(S.DONE, S.REOPENED, P.VERIFY, N.PUBLIC_TEXT, "the matter was not mended"),
    Change(S.NOT_OURS, S.REOPENED, P.VERIFY, N.PUBLIC_TEXT, "the decision was wrong"),
    Change(S.DUPLICATE, S.REOPENED, P.MERGE, N.PUBLIC_TEXT, "it was another matter after all"),
    Change(S.REJECTED, S.REOPENED, P.VERIFY, N.PUBLIC_TEXT, "the decision was wrong"),
    Change(S.REOPENED, S.ROUTED, P.ROUTE, N.AGENCY, "the same or another agency goes on"),
    Change(S.REOPENED, S.DUPLICATE, P.MERGE, N.CASE_NUMBER, "what is still not mended is worked on in another case"),
    Change(S.REOPENED, S.REJECTED, P.VERIFY, N.PUBLIC_TEXT, "reopened by mistake"),
)


@dataclass(frozen=True, slots=True)
class OwnChange:
    """A step that nobody of the city takes: by the resident who holds the paper, or by time."""

    source: S
    target: S
    reason: str


OWN_CHANGES: tuple[OwnChange, ...] = (
    OwnChange(S.ANSWERED, S.DONE, "the resident says that it is mended, or nobody objected in the stated time"),
    OwnChange(S.ANSWERED, S.REOPENED, "the resident says that it is not mended"),
    OwnChange(S.DONE, S.REOPENED, "the same, within the stated time"),
    OwnChange(S.WAITING_FOR_CITIZEN, S.VERIFIED, "the resident answered the verifier"),
    OwnChange(S.WAITING_FOR_CITIZEN, S.IN_PROGRESS, "the resident answered the agency"),
)

CLOSED = frozenset({S.DONE, S.NOT_OURS, S.DUPLICATE, S.REJECTED})
"""Nothing is owed any more. Open311 calls exactly these closed."""

CLOCK_STOPPED = CLOSED | {S.ANSWERED, S.WAITING_FOR_CITIZEN}
"""States in which a passed due date is not late."""


LETS_OUT = frozenset({Permission.ANSWER, Permission.APPROVE})
"""With one of these a person's words reach the resident without somebody else's yes."""
_OF_AGENCIES = frozenset({Permission.WORK, Permission.ANSWER})


def lets_out(permissions: frozenset[Permission]) -> bool:
    """Whether this person decides on an agency's words for the resident."""
    return not LETS_OUT.isdisjoint(permissions)


def speaks_directly(permissions: frozenset[Permission], change: Change) -> bool:
    """Whether this person may take the step herself: words of an agency go through a draft where she may only draft."""
    needs_yes = change.need is Need.PUBLIC_TEXT and change.permission in _OF_AGENCIES
    return change.permission in permissions and (not needs_yes or lets_out(permissions))


def changes_from(state: S, permissions: frozenset[Permission]) -> tuple[Change, ...]:
    """What this person may do with a case in this state, in the order of the table."""
    return tuple(c for c in CHANGES if c.source == state and speaks_directly(permissions, c))


def find_change(source: S, target: S) -> Change | None:
    """The row of the table, if this step exists."""
    return next((c for c in CHANGES if c.source == source and c.target == target), None)
