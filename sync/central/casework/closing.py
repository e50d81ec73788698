# SPDX-License-Identifier: GPL-3.0-or-later
"""A case ends with the resident's yes or when the stated time passed in silence; staff alone cannot end it.

Her yes comes from her receipt: by its QR code (resident.py), or at a counter, where she shows the access code on it.
"""

from nacl import pwhash
from nacl.exceptions import CryptoError

from sync.central import accounts
from sync.central.access.scope import may_see
from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.errors import NotFoundError, RuleError
from sync.central.models import Case

_DOOR = "close-code"
_LONGEST_CODE = 32


def can_be_closed_by_code(case: Case) -> bool:
    """Whether there is a receipt with a code."""
    return bool(case.access_hash)


def refuse_without_her(city: City, visitor: Visitor, case_id: int, access_code: str) -> None:
    """Raise RuleError unless the code on her receipt was given; a few wrong ones shut the door for a while."""
    doors = ((_DOOR, str(case_id)),)
    accounts.refuse_if_shut(city, doors)
    with city.database.read() as session:
        case = session.get(Case, case_id)
    if case is None or not may_see(visitor, case):
        raise NotFoundError
    code = "".join(character for character in access_code.upper() if character.isalnum())[:_LONGEST_CODE]
    if not code or not _fits(case.access_hash, code):
        accounts.count_failure(city, doors)
        raise RuleError("central-close-code")


def _fits(access_hash: str, code: str) -> bool:
    try:
        return bool(access_hash) and pwhash.verify(access_hash.encode(), code.encode())
    except CryptoError:
        return False
