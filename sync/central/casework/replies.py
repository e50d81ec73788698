# SPDX-License-Identifier: GPL-3.0-or-later
"""Reply templates: words that are written often, for a state and a topic or service, with fields in braces."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select

from resources.calendar import long_date
from sync.central.accounts import Visitor
from sync.central.city import City
from sync.central.errors import NotFoundError, RuleError
from sync.central.models import Case, ReplyTemplate
from sync.central.permissions import Permission
from sync.central.states import CHANGES, Need
from sync.protocol.records import CaseState

FIELDS = ("nomor", "masalah", "nama_kelurahan", "dinas", "batas_waktu", "tanggal_lapor", "hari_ini")
LONGEST_TITLE, LONGEST_BODY, SHORTEST_BODY = 80, 1500, 10
MOST_SUGGESTED = 12
_FIELD = re.compile(r"\{([^{}]*)\}")

STATES = tuple(state for state in CaseState if any(c.target is state and c.need is Need.PUBLIC_TEXT for c in CHANGES))
"""States that are entered with public words."""


@dataclass(frozen=True, slots=True)
class Written:
    """A template as its writer wants it."""

    state: str
    title: str
    body: str
    topic: str = ""
    service: str = ""
    position: int = 0
    active: bool = True


def managed(city: City, visitor: Visitor) -> tuple[ReplyTemplate, ...]:
    """What this person may change, by state and order."""
    with city.database.read() as session:
        chosen = select(ReplyTemplate).where(ReplyTemplate.agency == visitor.agency)
        rows = session.scalars(chosen.order_by(ReplyTemplate.position, ReplyTemplate.id)).all()
    order = {state.value: place for place, state in enumerate(STATES)}
    return tuple(sorted(rows, key=lambda row: order.get(row.state, len(order))))


def save(city: City, visitor: Visitor, template_id: int | None, written: Written) -> None:
    """A new template, or another wording of one's own. Raises RuleError."""
    if not visitor.may(Permission.TEMPLATES):
        raise RuleError("central-change-refused")
    fit = _fit(city, written)
    with city.database.write() as session:
        row = ReplyTemplate(agency=visitor.agency)
        if template_id is not None:
            found = session.get(ReplyTemplate, template_id, with_for_update=True)
            if found is None or found.agency != visitor.agency:
                raise NotFoundError
            row = found
        row.state, row.title, row.body = fit.state, fit.title, fit.body
        row.topic, row.service, row.position, row.active = fit.topic, fit.service, fit.position, fit.active
        row.changed_at, row.changed_by = city.now(), visitor.account_id
        session.add(row)


def suggested(city: City, case: Case, state: CaseState) -> tuple[ReplyTemplate, ...]:
    """Templates for this step: those about the very topic or service first, then the general ones."""
    with city.database.read() as session:
        rows = session.scalars(
            select(ReplyTemplate)
            .where(ReplyTemplate.state == state, ReplyTemplate.active, _for_agency(case), _about(case))
            .order_by(ReplyTemplate.position, ReplyTemplate.id)
        ).all()
    ranked = sorted(rows, key=lambda row: (not (row.topic or row.service), not row.agency))
    return tuple(ranked[:MOST_SUGGESTED])


def filled(city: City, case: Case, template_id: int) -> str:
    """A template's words for this case. Raises NotFoundError."""
    with city.database.read() as session:
        row = session.scalar(select(ReplyTemplate).where(ReplyTemplate.id == template_id, _for_agency(case)))
    if row is None or not row.active:
        raise NotFoundError
    values = fields_of(city, case)
    return _FIELD.sub(lambda match: values.get(match[1], match[0]), row.body)


def fields_of(city: City, case: Case) -> Mapping[str, str]:
    """What the fields mean for a case."""
    return {
        "nomor": case.ticket,
        "masalah": city.topic_name(case.topic) if case.topic else "laporan Anda",
        "nama_kelurahan": city.area_name(case.kelurahan),
        "dinas": city.agency_name(case.agency) if case.agency else city.pack.city.government,
        "batas_waktu": long_date(case.due, "id") if case.due else "waktu yang dijanjikan",
        "tanggal_lapor": long_date(city.local(case.filed_at).date(), "id"),
        "hari_ini": long_date(city.today(), "id"),
    }


def _fit(city: City, written: Written) -> Written:
    title, body = " ".join(written.title.replace("\0", "").split()), written.body.replace("\0", "").strip()
    body = "\n".join(line.rstrip() for line in body.splitlines())
    if written.state not in {state.value for state in STATES}:
        raise RuleError("central-reply-state")
    if not 0 < len(title) <= LONGEST_TITLE:
        raise RuleError("central-reply-title", most=LONGEST_TITLE)
    if not SHORTEST_BODY <= len(body) <= LONGEST_BODY:
        raise RuleError("central-need-text", least=SHORTEST_BODY, most=LONGEST_BODY)
    strange = next((name for name in _FIELD.findall(body) if name not in FIELDS), None)
    if strange is not None:
        raise RuleError("central-reply-field", field="{" + strange[:40] + "}")
    topic = written.topic if written.topic in city.pack.topics else ""
    service = written.service if written.service in city.pack.content.services else ""
    return Written(written.state, title, body, topic, service, min(max(written.position, 0), 999), written.active)


def _for_agency(case: Case) -> ColumnElement[bool]:
    return ReplyTemplate.agency.in_({"", case.agency})


def _about(case: Case) -> ColumnElement[bool]:
    anything = (ReplyTemplate.topic == "") & (ReplyTemplate.service == "")
    wanted = [anything]
    if case.topic:
        wanted.append((ReplyTemplate.topic == case.topic) & ReplyTemplate.service.in_({"", case.service}))
    if case.service:
        wanted.append((ReplyTemplate.service == case.service) & ReplyTemplate.topic.in_({"", case.topic}))
    return or_(*wanted)
