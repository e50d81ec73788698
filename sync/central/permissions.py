# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person may be allowed to do. Code asks for permissions; which role has which is data."""

from enum import StrEnum


class Permission(StrEnum):
    """One thing that must be granted."""

    SEE_ALL_CASES = "see_all_cases"
    SEE_AGENCY_CASES = "see_agency_cases"
    VERIFY = "verify"
    ROUTE = "route"
    WORK = "work"
    ANSWER = "answer"
    CLOSE = "close"
    NOTE = "note"
    SEE_IDENTITY = "see_identity"
    """Name, phone and NIK of who files with a name; every look is an event of the case."""
    SEE_HIDDEN_IDENTITY = "see_hidden_identity"
    """The same of those who asked for identitas dirahasiakan."""
    KIOSKS = "kiosks"
    ACCOUNTS = "accounts"
    ANNOUNCE = "announce"
    """Write, publish and withdraw pieces of the news board."""
    PUBLISH_MATTER = "publish_matter"
    """Let residents join a verified case."""
    SEE_SATISFACTION = "see_satisfaction"
    """The satisfaction index, which names nobody."""
