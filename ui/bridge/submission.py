# SPDX-License-Identifier: GPL-3.0-or-later
"""A form on the screen, from the first word to the receipt. Works for every form of the pack; memory only."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.actions.receipt_lines import topic_of
from kiosk.app import Kiosk
from kiosk.domain.matter import Matter
from kiosk.domain.submission import Draft, Filed
from kiosk.errors import AskOfficer, KioskError
from resources.forms.model import Answer, Form, Place, QuestionType
from ui.bridge.filling import Filling
from ui.bridge.growing import GrowingPaper
from ui.bridge.page_kind import page_kind
from ui.bridge.paper import FiledPaper, QrRows, qr_rows
from ui.bridge.photo_answer import PhotoAnswer
from ui.bridge.photos import Shelf
from ui.bridge.place_answer import PLACES, PlaceAnswer, part_of
from ui.bridge.sending import Sending
from ui.bridge.service_answer import ServiceAnswer
from ui.bridge.shown_page import ShownPage
from ui.bridge.similar import JOINING_FORM, Similar
from ui.bridge.speaker import Speaker
from ui.bridge.topic_answer import TopicAnswer
from ui.bridge.trouble import Trouble
from ui.bridge.values import dismiss
from ui.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TYPING_PAUSE_MS = 300


@QmlElement
@QmlUncreatable("made in Python")
class Submission(QObject):  # type: ignore[operator]
    """What the resident is filing now."""

    settled = Signal()
    sendingChanged = Signal()
    filedChanged = Signal()
    dangerChanged = Signal()
    sensitiveChanged = Signal()
    left = Signal()

    def __init__(
        self, kiosk: Kiosk, tasks: Tasks, speaker: Speaker, shelf: Shelf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._tasks = tasks
        self._speaker = speaker
        self._shelf = shelf
        self._filling: Filling | None = None
        self._before: Filling | None = None  # what she was telling when she joined others
        self._page = ShownPage(speaker, self)
        self._paper: FiledPaper | None = None
        self._sending = False
        self._danger = False
        self._danger_seen = ""
        self._filed = False
        self._sensitive = False
        self._visit = 0
        self._trouble = Trouble(speaker, self)
        self._topic = TopicAnswer(kiosk, tasks, speaker, self)
        self._growing = GrowingPaper(kiosk, speaker, self)
        self._on_its_way = Sending(kiosk, tasks, speaker, self)
        self.service_answer = ServiceAnswer(kiosk, tasks, speaker, self)
        self.place_answer = PlaceAnswer(kiosk, self._take_place, self)
        self.others = Similar(kiosk, tasks, speaker, self._join, self.next, self)
        self.photo_answer = PhotoAnswer(
            tasks, shelf, lambda names: self._take_kind(QuestionType.PHOTO, names), self._trouble.show, self
        )
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._grow)
        speaker.languageChanged.connect(self._speak_again)
        self._topic.changed.connect(self._look_whether_sensitive)

    @Slot(str)
    @Slot(str, "QVariantMap")
    def begin(self, form: str, presets: Mapping[str, str | list[str]] | None = None) -> None:
        """Open a form; one that is open already goes on where it was left. Presets are answers it begins with."""
        if self._filling is None or self._filling.form.id != form or self._filed:
            self.wipe()
            if not self._kiosk.link().accepts:
                self._trouble.show(AskOfficer("disk-low"))  # rather now than after she has told everything
                return
            self._filling = self._fill(form)
            self._kiosk.uses.begun(self._today(), form)
            self._growing.begin()
        self._filling.begin_with({q: tuple(a) if isinstance(a, list) else a for q, a in (presets or {}).items()})
        self._show_page()

    @Slot()
    def next(self) -> None:
        """Take this page's answers and go on, or say what to repair."""
        filling = self._filling
        if filling is None or self._sending or self._shows_danger(filling):
            return
        if self.others.stops(filling, self.place_answer.place.kelurahan):
            return
        if filling.go_on():
            self._show_page()
        else:
            self._show_answers()

    @Slot()
    def back(self) -> None:
        """To the page before; from the first page out of the form, whose answers stay until the visit ends."""
        if self._filling is None or self._sending:
            return
        if self._filling.go_back():
            self._show_page()
        elif self._before is not None:
            self._filling, self._before = self._before, None
            self._filling.read_in(self._form(self._filling.form.id))
            self._growing.begin()
            self._show_page()
        else:
            self.left.emit()

    @Slot(str)
    def edit(self, page: str) -> None:
        """Change one answer from the check page."""
        if self._filling is not None:
            self._filling.edit(page)
            self._show_page()

    @Slot()
    def goOnAfterDanger(self) -> None:
        """The emergency number has been shown; she still wants to report."""
        self._set_danger(shown=False)
        self.next()

    @Slot()
    def backFromDanger(self) -> None:
        """Back to what was written."""
        self._danger_seen = ""
        self._set_danger(shown=False)

    @Slot(str, str)
    def setText(self, question: str, text: str) -> None:
        """Typed so far; the paper follows at the next pause."""
        self._take(question, text)
        self._pause.start()

    @Slot(str, str)
    def choose(self, question: str, value: str) -> None:
        """One option or topic."""
        self._take(question, value)
        self._grow()

    @Slot(str, str)
    def toggle(self, question: str, value: str) -> None:
        """One of several options, on or off."""
        before = self._filling.typed(question) if self._filling else None
        chosen = before if isinstance(before, tuple) else ()
        self._take(question, tuple(v for v in chosen if v != value) if value in chosen else (*chosen, value))
        self._grow()

    @Slot(int)
    def tickRequirement(self, number: int) -> None:
        """She has this requirement, or not after all."""
        question = self._filling.question_of(QuestionType.REQUIREMENTS) if self._filling else None
        if question is not None:
            self.toggle(question.id, self.service_answer.text_of(number))

    @Slot(str, bool)
    def tick(self, question: str, on: bool) -> None:
        """A consent."""
        self._take(question, on)

    @Slot()
    def send(self) -> None:
        """File it; the receipt comes only when it is durable on disk."""
        filling = self._filling
        if filling is None or self._sending or self._filed:
            return
        page = filling.page().id
        if not filling.may_send():
            if filling.page().id == page:
                self._show_answers()
            else:
                self._show_page()
            return
        self._set_sending(sending=True)
        self._trouble.clear()
        visit = self._visit
        filing = self._kiosk.file(self._draft(filling))
        form = self._begun_form(filling)

        def is_filed(filed: Filed) -> None:
            self._kiosk.uses.sent(self._today(), form)
            self._is_filed(filed, visit)

        self._tasks.follow(filing, is_filed, lambda error: self._is_not_filed(error, visit))

    @Slot()
    def printAgain(self) -> None:
        """Print the receipt once more."""
        if self._paper is not None:
            self._paper.print()

    @Slot()
    def closeTrouble(self) -> None:
        """The resident has read what went wrong; her answers are where they were."""
        self._trouble.clear()

    def wipe(self) -> None:
        """Nothing of the visit stays but that there was one: how far people come is counted, not who they are."""
        if self._filling is not None and not (self._filed or self._sending):
            self._kiosk.uses.left(self._today(), self._begun_form(self._filling), self._filling.page().id)
        self._visit += 1
        self._pause.stop()
        old: list[QObject] = [self._paper] if self._paper else []
        self._filling, self._before, self._paper, self._filed = None, None, None, False
        self._danger_seen = ""
        self._set_danger(shown=False)
        self._set_sending(sending=False)
        kept = self._topic, self._growing, self.service_answer, self.place_answer, self.photo_answer, self.others
        for part in (*kept, self._on_its_way):
            part.wipe()
        self._trouble.clear()
        self._look_whether_sensitive()
        self.filedChanged.emit()
        self._page.open(None)
        dismiss(old)

    def _begun_form(self, filling: Filling) -> str:
        """The form that she opened, also where she joined others instead."""
        return (self._before or filling).form.id

    def _today(self) -> date:
        return self._kiosk.clock.local(self._kiosk.clock.now()).date()

    def _fill(self, form: str) -> Filling:
        # a picture comes from the camera or from nowhere; one that staff found out of order is not offered
        offered = self.photo_answer.has_camera() and self._kiosk.staff.diary.abilities().camera
        beyond = () if offered else (QuestionType.PHOTO,)
        return Filling(self._form(form), self._kiosk.pack, self._today, beyond)

    def _form(self, form: str) -> Form:
        return self._kiosk.pack_in(self._speaker.words.language).forms[form]

    def _draft(self, filling: Filling) -> Draft:
        return Draft(filling.form.id, filling.answers, self._speaker.words.language, self._shelf.pictures())

    def _take(self, question: str, answer: Answer) -> None:
        if self._filling is not None:
            self._filling.answer(question, answer)
            self._show_answers()

    def _take_kind(self, kind: QuestionType, answer: Answer) -> None:
        question = self._filling.question_of(kind) if self._filling else None
        if question is not None:
            self._take(question.id, answer)
            self._pause.start()

    def _take_place(self, place: Place) -> None:
        if self._filling is not None:
            self._answer_place(self._filling, place)
            self.others.look(self._filling, place.kelurahan)
            self._show_answers()
            self._pause.start()

    def _answer_place(self, filling: Filling, place: Place) -> None:
        for question in filling.questions():
            if question.type in PLACES:
                filling.answer(question.id, part_of(question.type, place))

    def _join(self, matter: Matter) -> None:
        """On with the short form, taking along what she has told already."""
        told = self._filling
        if told is None:
            return
        self._before = told
        self._filling = self._fill(JOINING_FORM)
        self._growing.begin()
        self._filling.begin_with(self.others.answers_of(matter, told.story()))
        self._show_page()

    def _shows_danger(self, filling: Filling) -> bool:
        story = filling.story()
        if not filling.tells_story() or story == self._danger_seen or not self._kiosk.danger(story):
            return False
        self._danger_seen = story
        self._set_danger(shown=True)
        return True

    def _show_page(self) -> None:
        filling = self._filling
        if filling is None:
            return
        self._prepare(filling)
        self._look_whether_sensitive()
        self._page.open(filling)
        self.service_answer.show(*filling.service())
        self._grow()

    def _prepare(self, filling: Filling) -> None:
        """What a page needs besides its questions."""
        kind = "check" if filling.is_last() else page_kind(filling.questions())
        if kind == "topic":
            chosen = filling.question_of(QuestionType.TOPIC)
            self._topic.guess(filling.story(), str(filling.begun_with.get(chosen.id, "")) if chosen else "")
        if kind == "place":
            here = filling.kelurahan(otherwise=self._kiosk.area.code)
            self.place_answer.open(filling.place(here), [question.type for question in filling.questions()])
            self._answer_place(filling, self.place_answer.place)
            self.others.look(filling, self.place_answer.place.kelurahan)
        if kind == "service":
            self.service_answer.open(filling.form.id)
        if kind == "check":
            self._growing.show_check(filling)

    def _show_answers(self) -> None:
        self._page.show_answers()
        self._look_whether_sensitive()
        if self._filling is not None:
            self.service_answer.show(*self._filling.service())

    def _grow(self) -> None:
        self._pause.stop()
        if self._filling is not None:
            self._growing.show(self._draft(self._filling), self._filling)

    def _speak_again(self) -> None:
        filling = self._filling
        if filling is None:
            return
        filling.read_in(self._form(filling.form.id))
        self._page.reword()
        self._grow()
        if filling.is_last():
            self._growing.show_check(filling)

    def _look_whether_sensitive(self) -> None:
        """From the guesses on, and for good once the topic is known to be one that must not be seen."""
        filling, topics = self._filling, self._kiosk.pack.topics
        chosen = topic_of(filling.form, filling.answers) if filling else ""
        about = (chosen,) if chosen else self._topic.found if filling else ()
        sensitive = any(code in topics and topics[code].sensitive for code in about)
        if sensitive != self._sensitive:
            self._sensitive = sensitive
            self.sensitiveChanged.emit()

    def _is_filed(self, filed: Filed, visit: int) -> None:
        receipt = filed.receipt

        def show(qr: QrRows) -> None:
            if visit != self._visit:
                return
            self._filed = True
            self._on_its_way.begin(filed)
            if receipt is not None:
                self._paper = FiledPaper(self._kiosk, self._tasks, self._speaker, receipt, qr, self)
            self._set_sending(sending=False)
            self.filedChanged.emit()
            if self._paper is not None:
                self._paper.print()

        # her turn may have ended while it was written; the matter is safe, but nobody else may see its receipt
        if visit == self._visit:
            self._tasks.errand(lambda: qr_rows(receipt.qr if receipt else ""), show, lambda _error: show(()))

    def _is_not_filed(self, error: KioskError, visit: int) -> None:
        if visit == self._visit:
            self._set_sending(sending=False)
            self._trouble.show(error)

    def _set_sending(self, *, sending: bool) -> None:
        self._sending = sending
        self.sendingChanged.emit()

    def _set_danger(self, *, shown: bool) -> None:
        self._danger = shown
        self.dangerChanged.emit()

    @Property(ShownPage, notify=settled)
    def page(self) -> ShownPage:
        return self._page

    @Property(bool, notify=sendingChanged)
    def sending(self) -> bool:
        return self._sending

    @Property(bool, notify=dangerChanged)
    def danger(self) -> bool:
        return self._danger

    @Property(bool, notify=sensitiveChanged)
    def sensitive(self) -> bool:
        """Whether the screen offers a quick way out."""
        return self._sensitive

    @Property(bool, notify=filedChanged)
    def filed(self) -> bool:
        return self._filed

    @Property(FiledPaper, notify=filedChanged)
    def paper(self) -> FiledPaper | None:
        return self._paper

    @Property(TopicAnswer, notify=settled)
    def topic(self) -> TopicAnswer:
        return self._topic

    @Property(ServiceAnswer, notify=settled)
    def service(self) -> ServiceAnswer:
        return self.service_answer

    @Property(PlaceAnswer, notify=settled)
    def place(self) -> PlaceAnswer:
        return self.place_answer

    @Property(Similar, notify=settled)
    def similar(self) -> Similar:
        return self.others

    @Property(PhotoAnswer, notify=settled)
    def photo(self) -> PhotoAnswer:
        return self.photo_answer

    @Property(GrowingPaper, notify=settled)
    def growing(self) -> GrowingPaper:
        return self._growing

    @Property(Sending, notify=settled)
    def way(self) -> Sending:
        return self._on_its_way

    @Property(Trouble, notify=settled)
    def trouble(self) -> Trouble:
        return self._trouble
