# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person may be allowed to do. Code asks for permissions; which role has which is data."""

from enum import StrEnum


class Permission(StrEnum):
    """One thing that must be granted."""

    SEE_ALL_CASES = "see_all_cases"
    SEE_AGENCY_CASES = "see_agency_cases"
    SEE_KELURAHAN_CASES = "see_kelurahan_cases"
    SEE_ASSIGNED_CASES = "see_assigned_cases"
    """Only the cases that were given to this very person."""
    INSPECT = "inspect"
    """Every case, to read; each opening is written down."""
    SEE_SECRET = "see_secret"  # noqa: S105 - a permission
    """Of the cases in reach also the secret ones: by name for a verifier, by office for the inspectorate."""
    VERIFY = "verify"
    ROUTE = "route"
    WORK = "work"
    ANSWER = "answer"
    """Answer residents without anybody else's yes: an agency's officers have DRAFT instead."""
    DRAFT = "draft"
    """Write an answer that somebody else lets out."""
    APPROVE = "approve"
    """Let an answer out to the resident."""
    CLOSE = "close"
    NOTE = "note"
    ASSIGN = "assign"
    """Give a case to one person."""
    MERGE = "merge"
    """Put cases together and part them."""
    BULK = "bulk"
    """The same step for many cases at once."""
    SEE_IDENTITY = "see_identity"
    """Name, phone and NIK of who files with a name; every look is an event of the case."""
    SEE_HIDDEN_IDENTITY = "see_hidden_identity"
    """The same of those who asked for identitas dirahasiakan."""
    TEMPLATES = "templates"
    """Reply templates: the own agency's, or everybody's for who belongs to none."""
    PROPOSE = "propose"
    """Propose templates, deadlines and routes."""
    RULES = "rules"
    """Decide on deadlines and routes."""
    SEE_FIGURES = "see_figures"
    """Figures (E-Monev) of what one may see."""
    SEE_TOTALS = "see_totals"
    """Figures of the whole city, without a case behind them."""
    EXPORT = "export"
    """Take the list away as a file, without a word of who filed."""
    EXPORT_PERSONAL = "export_personal"
    """The same with names and phone numbers; each file is written down with its reason."""
    KIOSKS = "kiosks"
    ACCOUNTS = "accounts"
    AGENCY_ACCOUNTS = "agency_accounts"
    """Accounts of the own agency."""
    SEE_AFFECTED = "see_affected"
    """Who must be told when a kiosk was stolen."""
    SEE_ACCESS_LOG = "see_access_log"
    VERIFY_AUDIT = "verify_audit"
    """Have the chains of events checked."""
    ANNOUNCE = "announce"
    """Write, publish and withdraw pieces of the news board."""
    PUBLISH_MATTER = "publish_matter"
    """Let residents join a verified case."""
    SEE_SATISFACTION = "see_satisfaction"
    """The satisfaction index, which names nobody."""
    OPERATE = "operate"
    """Look after the server itself: what waits to be sent, what failed."""


CASE_READERS = frozenset(
    {
        Permission.SEE_ALL_CASES,
        Permission.SEE_AGENCY_CASES,
        Permission.SEE_KELURAHAN_CASES,
        Permission.SEE_ASSIGNED_CASES,
        Permission.INSPECT,
    }
)
"""Each lets a person see some cases; scope.py says which."""

CASE_CHANGERS = frozenset(
    {
        Permission.VERIFY,
        Permission.ROUTE,
        Permission.WORK,
        Permission.ANSWER,
        Permission.DRAFT,
        Permission.APPROVE,
        Permission.CLOSE,
    }
)
"""Each allows some steps of a case; states.py says which."""

IDENTITY_READERS = frozenset({Permission.SEE_IDENTITY, Permission.SEE_HIDDEN_IDENTITY})

NAMED = {
    Permission.SEE_SECRET: frozenset({"verifikator"}),
    Permission.SEE_IDENTITY: frozenset({"opd", "atasan"}),
}
"""What is given to a person by name, and in which roles (CENTRAL 5.2): the role alone does not have it."""
