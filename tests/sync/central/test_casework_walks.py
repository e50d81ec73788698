# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever people do with some cases, in whatever order: chains hold, nobody works on a merged case."""

import atexit
import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import select

from sync.central import cases, chain, resident
from sync.central.accounts import NewAccount, Visitor, add_account, all_accounts
from sync.central.cases import Opened, Wish
from sync.central.casework import drafts, merging, splitting
from sync.central.casework.splitting import SecondMatter
from sync.central.city import City
from sync.central.config import Settings, load_keys
from sync.central.database import Database, _sqlite, open_database
from sync.central.errors import RuleError
from sync.central.models import Case, CaseDraft, CaseStep
from sync.central.permissions import Permission
from sync.central.resident import Say
from sync.central.states import OWN_CHANGES, find_change
from sync.central.workbench.casepage import steps_for
from sync.protocol.records import CaseState
from tests.helpers.kiosk_at_the_city import ACCESS_CODE, access_hash
from tests.helpers.staff_browser import PASSWORD
from tests.sync.central.conftest import bekasi

WORDS = "Penjelasan untuk warga dan rekan."
BEGIN = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
NUMBERS = st.integers(1, 4)


def city_in(data: Path, now: Callable[[], datetime], *, is_new: bool = False) -> City:
    url = f"sqlite:///{data / 'central.db'}"
    database = open_database(url) if is_new else Database(_sqlite(url))
    settings = Settings(data=data, database=url, pack="bekasi", public_url="http://testserver")
    return City(settings, load_keys(data), database, bekasi(), now)


@lru_cache
def prepared() -> Path:
    """A city with three reports and somebody who may do everything; made once, copied for each walk."""
    data = Path(tempfile.mkdtemp(prefix="anjungan-walks-"))
    atexit.register(shutil.rmtree, data, ignore_errors=True)
    city = city_in(data, lambda: BEGIN, is_new=True)
    add_account(city, NewAccount("kepala", "Kepala Bagian", "verifikator"), PASSWORD, must_change=False)
    with city.database.write() as session:
        cases.open_cases(city, session, [report(number) for number in range(3)])
    city.database.engine.dispose()
    return data


def report(number: int) -> Opened:
    return Opened(
        record_id=bytes([number]) * 16, kiosk_id=None, ticket=f"BKS-2345-678{number}", token=f"token{number}",
        access_hash=access_hash(ACCESS_CODE), form="aduan", form_version=1, kind="complaint", language="id",
        kelurahan="32.75.04.1002", kiosk_name="Anjungan 1", filed_at=BEGIN, approximate=False,
        received_at=BEGIN, topic="LAMPU", secret=False, identity="anonim", answers={}, contact={},
        consent_version="", officer="", due=None, due_code="tanggapan", problems=(), suggested_agency="",
        photos=(), service="", from_elsewhere=False, matter=b"",
    )  # fmt: skip


class Casework(RuleBasedStateMachine):
    """Three reports, one person who may do everything, and three residents."""

    @initialize()
    def reports(self) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="anjungan-walk-")
        shutil.copytree(prepared(), self.folder.name, dirs_exist_ok=True)
        self.moment = BEGIN
        self.city = city_in(Path(self.folder.name), lambda: self.moment)
        account = all_accounts(self.city)[0]
        self.chief = Visitor(account.id, "kepala", "Kepala", "verifikator", "", False, frozenset(Permission))

    def teardown(self) -> None:
        if hasattr(self, "city"):
            self.city.database.engine.dispose()
            self.folder.cleanup()

    def _case(self, number: int) -> Case | None:
        with self.city.database.read() as session:
            return session.get(Case, number)

    @rule(
        number=NUMBERS,
        other=NUMBERS,
        state=st.sampled_from(list(CaseState)),
        agency=st.sampled_from(["DLH", "DBMSDA"]),
    )
    def change(self, number: int, other: int, state: CaseState, agency: str) -> None:
        before = self._case(number)
        wish = Wish(state, before.version if before else 1, WORDS, WORDS, agency, str(other), ACCESS_CODE)
        try:
            cases.change(self.city, self.chief, number, wish)
        except RuleError:
            return
        assert before is not None
        assert before.joined_id is None or (merging.is_merged(before) and state is CaseState.REOPENED)
        assert find_change(CaseState(before.state), state) is not None

    @rule(number=NUMBERS, other=NUMBERS, pick=st.integers(0, 9), agency=st.sampled_from(["DLH", "DBMSDA"]))
    def go_on(self, number: int, other: int, pick: int, agency: str) -> None:
        """A step that the page offers."""
        case = self._case(number)
        rows = steps_for(self.chief, case) if case else ()
        if rows:
            self.change(number, other, rows[pick % len(rows)].target, agency)

    @rule(number=NUMBERS, other=NUMBERS)
    def merge(self, number: int, other: int) -> None:
        self.change(number, other, CaseState.DUPLICATE, "")

    @rule(number=NUMBERS, state=st.sampled_from([CaseState.ANSWERED, CaseState.SCHEDULED]), back=st.booleans())
    def draft(self, number: int, state: CaseState, back: bool) -> None:
        case = self._case(number)
        try:
            drafts.write(self.city, self.chief, number, case.version if case else 1, state, WORDS)
            if back:
                drafts.give_back(self.city, self.chief, number, case.version + 1 if case else 1, WORDS)
        except RuleError:
            return
        assert case is not None
        assert case.joined_id is None

    @rule(number=NUMBERS)
    def approve(self, number: int) -> None:
        case = self._case(number)
        try:
            drafts.approve(self.city, self.chief, number, case.version if case else 1, WORDS)
        except RuleError:
            return
        assert case is not None
        assert case.joined_id is None

    @rule(number=NUMBERS, topic=st.sampled_from(["SAMPAH", "JALAN"]))
    def split(self, number: int, topic: str) -> None:
        case = self._case(number)
        try:
            splitting.split(self.city, self.chief, number, SecondMatter(case.version if case else 1, topic, "", WORDS))
        except RuleError:
            return

    @rule(number=st.integers(0, 2), what=st.sampled_from(list(Say)), part=st.one_of(st.none(), NUMBERS))
    def resident_says(self, number: int, what: Say, part: int | None) -> None:
        try:
            resident.say(self.city, f"token{number}", what, WORDS, part)
        except RuleError:
            return

    @rule(days=st.integers(1, 20))
    def time_passes(self, days: int) -> None:
        self.moment += timedelta(days=days)
        resident.close_silent(self.city)

    @invariant()
    def everything_holds(self) -> None:
        if not hasattr(self, "city"):
            return
        assert chain.broken_chain(self.city) == ()
        with self.city.database.read() as session:
            rows = {case.id: case for case in session.scalars(select(Case))}
            steps: dict[int, list[CaseStep]] = {number: [] for number in rows}
            for step in session.scalars(select(CaseStep).order_by(CaseStep.case_id, CaseStep.number)):
                steps[step.case_id].append(step)
            waiting = set(session.scalars(select(CaseDraft.case_id)))
        for number, case in rows.items():
            self._follows_one_that_leads(rows, case)
            self._went_by_the_table(steps[number])
            public = [step.public_number for step in steps[number] if step.public_number]
            assert public == list(range(1, len(public) + 1))
            if merging.is_merged(case):
                root = rows[case.joined_id or 0]
                self._shows_what_the_other_shows(steps[number], root, steps[root.id])
                assert number not in waiting

    def _follows_one_that_leads(self, rows: dict[int, Case], case: Case) -> None:
        if case.joined_id is None:
            assert case.through_id is None
            return
        root = rows[case.joined_id]
        assert root.joined_id is None
        assert root.id != case.id
        assert case.agency == root.agency

    def _went_by_the_table(self, steps: list[CaseStep]) -> None:
        """Each own step of a case is one that the table knows; only the resident and time end it without a code."""
        own = [step for step in steps if step.action in ("open", "state", "mended", "not-mended", "reply", "close")]
        for before, after in pairwise(own):
            pair = (CaseState(before.state), CaseState(after.state))
            by_herself = any((change.source, change.target) == pair for change in OWN_CHANGES)
            assert find_change(*pair) is not None or by_herself, pair
            if after.action == "close":
                assert pair == (CaseState.ANSWERED, CaseState.DONE)

    def _shows_what_the_other_shows(self, own: list[CaseStep], root: Case, other: list[CaseStep]) -> None:
        """Its receipt ends where the other stands, with the words that the other's resident reads."""
        if root.state == chain.ASKS_ONE_PERSON:
            return
        newest = [step for step in own if step.public_number and step.action == "follow"][-1]
        assert newest.state == root.state
        assert newest.public_text in {"", *(step.public_text for step in other)}


TestCasework = Casework.TestCase
TestCasework.settings = settings(
    max_examples=8,
    stateful_step_count=35,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # a shorter walk is not worth minutes
)
