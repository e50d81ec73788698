# SPDX-License-Identifier: GPL-3.0-or-later
"""eskalasi.toml: who of the city's staff is told when a promised day comes near or has passed."""

from resources.pack.model import Escalation, EscalationStep
from resources.pack.overlay import PackFolders
from resources.pack.source import Report, read_toml

ESCALATION = "eskalasi.toml"
_AUDIENCES = {"petugas": "officer", "atasan": "superior", "verifikator": "verifier"}
_EARLIEST = -14
"""Working days before the promised day: no case is looked at sooner."""


def read_escalation(report: Report, folders: PackFolders) -> Escalation:
    """The ladder of this city; a pack without the file follows the usual one."""
    usual = Escalation()
    table = read_toml(report, *folders.find(ESCALATION)) if folders.has(ESCALATION) else None
    if table is None:
        return usual
    silent_days = table.number("diam", usual.silent_days, least=1)
    steps = []
    for entry in table.tables("langkah", "hari"):
        steps.append(EscalationStep(entry.number("hari", least=_EARLIEST), entry.one_of("kepada", _AUDIENCES)))
        entry.done()
    table.done()
    return Escalation(tuple(steps), silent_days)
