# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of the city's server."""

from sync.central.models.access import (
    AccessSetting,
    AccessStep,
    Authenticator,
    HalfSignIn,
    KnownPlace,
    LinkedIdentity,
    ProviderRule,
    RecoveryCode,
)
from sync.central.models.board import Posting, PostingStep, SurveyAnswer
from sync.central.models.cases import Case, CaseContact, CasePhoto, CaseStep, Matter, Partner, VerdictOfResident
from sync.central.models.casework import CaseDraft, CasePresence, PhotoLook, ReplyTemplate, WorkPhoto
from sync.central.models.figures import AuditHead, CaseTally, OpenCell, OpenChange, RollupDay, RollupLength, RollupMark
from sync.central.models.kiosks import (
    Archive,
    AwaitedBlob,
    Blob,
    Edition,
    EnrolmentCode,
    Kiosk,
    LedgerRecord,
    NewsItem,
    RecordAside,
    Sheaf,
)
from sync.central.models.outbox import Duty, Escalation, Letter, ResidentReach, StaffReach, StepToTell
from sync.central.models.people import Account, PersonalGrant, Role, RoleGrant, SignIn, Throttle
from sync.central.models.schema import Moment, Number, Table
from sync.central.models.uses import KioskUse
from sync.central.models.worklist import CaseWords, SavedView

__all__ = [
    "AccessSetting",
    "AccessStep",
    "Account",
    "Archive",
    "AuditHead",
    "Authenticator",
    "AwaitedBlob",
    "Blob",
    "Case",
    "CaseContact",
    "CaseDraft",
    "CasePhoto",
    "CasePresence",
    "CaseStep",
    "CaseTally",
    "CaseWords",
    "Duty",
    "Edition",
    "EnrolmentCode",
    "Escalation",
    "HalfSignIn",
    "Kiosk",
    "KioskUse",
    "KnownPlace",
    "LedgerRecord",
    "Letter",
    "LinkedIdentity",
    "Matter",
    "Moment",
    "NewsItem",
    "Number",
    "OpenCell",
    "OpenChange",
    "Partner",
    "PersonalGrant",
    "PhotoLook",
    "Posting",
    "PostingStep",
    "ProviderRule",
    "RecordAside",
    "RecoveryCode",
    "ReplyTemplate",
    "ResidentReach",
    "Role",
    "RoleGrant",
    "RollupDay",
    "RollupLength",
    "RollupMark",
    "SavedView",
    "Sheaf",
    "SignIn",
    "StaffReach",
    "StepToTell",
    "SurveyAnswer",
    "Table",
    "Throttle",
    "VerdictOfResident",
    "WorkPhoto",
]
