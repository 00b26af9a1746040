"""The parts of the destination dialog that hold more than a line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QWidget

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.forwarding import Destination
from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.ui.chooser import Choice, Chooser
from paysg_desktop.ui.dialogs.fields import Field, line_edit
from paysg_desktop.ui.durations import span_text, spans_text
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import column
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.tick import Tick
from paysg_desktop.ui.wording import plural, provider_name, tr
from paysg_desktop.usecases.schedules import OWN, read_schedule, schedule_text

_CHOOSER_WIDTH = 360
_STEPS_SHOWN = 4
_FADED = 0.45
ALL, SOME = "all", "some"


class ChoiceMenu(QWidget):
    """One of some choices; `chosen` carries its value once the user picked another."""

    chosen = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.value: object = None
        self.chooser = Chooser(title, _CHOOSER_WIDTH, self)
        self._choices: tuple[Choice, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.chooser)
        row.addStretch()
        self.setFocusProxy(self.chooser)
        self.chooser.chosen.connect(self._take)

    def offer(self, choices: Sequence[Choice], value: object) -> None:
        """Offer these; a value that is not among them gives way to the first."""
        self._choices = tuple(choices)
        values = [each.value for each in choices]
        self.value = value if value in values else values[0]
        self.chooser.offer(self._choices, self.value)

    def _take(self, value: object) -> None:
        self.offer(self._choices, value)
        self.chosen.emit(value)


class EventsField(Field):
    """All types, or some of those that are offered; those that were chosen before are offered in any case."""

    def __init__(self, before: Sequence[str]) -> None:
        self._before = tuple(before)
        self.scope = Segments.of(tr("Events"), (Choice(ALL, tr("All events")), Choice(SOME, tr("Only some"))))
        self.ticks: dict[str, Tick] = {}
        self._ticks = QWidget()
        self._ticks.setAccessibleName(tr("Events"))
        self._flow = Flow(2 * Size.GRID)
        self._ticks.setLayout(self._flow)
        both = QWidget()
        both.setLayout(column(self.scope, self._ticks, gap=Size.GRID))
        super().__init__(tr("Events"), both)
        self.scope.choose(SOME if before else ALL)
        self.scope.chosen.connect(self._show)
        self._show()

    def offer(self, types: Iterable[str]) -> None:
        """Offer these types; what is ticked of them stays ticked."""
        ticked = {name for name, tick in self.ticks.items() if tick.isChecked()} or set(self._before)
        wanted = tuple(dict.fromkeys((*types, *self._before)))
        if wanted == tuple(self.ticks):
            return
        for tick in self.ticks.values():
            self._flow.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self.ticks = {name: Tick(name, name) for name in wanted}
        for name, tick in self.ticks.items():
            tick.setChecked(name in ticked)
            self._flow.addWidget(tick)

    def read(self) -> tuple[str, ...]:
        """The chosen types, empty for all; raises UsageError where only some are wanted, and none is chosen."""
        if self.scope.value == ALL:
            return ()
        chosen = tuple(name for name, tick in self.ticks.items() if tick.isChecked())
        if not chosen:
            raise UsageError(tr("Choose one type of event at least, or all events."))
        return chosen

    def _show(self) -> None:
        self._ticks.setVisible(self.scope.value == SOME)


class ScheduleField(Field):
    """A provider's schedule, or an own one as a line of waits, read while it is typed."""

    def __init__(self, before: Destination | None) -> None:
        self._before = before
        self.choice = ChoiceMenu(tr("Schedule"))
        self.own = line_edit(tr("Own waits"), is_code=True)
        self.own.setPlaceholderText("5s 5m 30m 2h")
        both = QWidget()
        both.setLayout(column(self.choice, self.own, gap=Size.GRID))
        super().__init__(tr("When it fails, try again on"), both)
        if before is not None and before.schedule_name == OWN:
            self.own.setText(schedule_text(before.schedule))
        self._schedules: Mapping[str, RetrySchedule] = {}
        self.choice.chosen.connect(self._show)
        self.own.textEdited.connect(self._show)

    def offer(self, usual: Provider, providers: Mapping[str, Provider]) -> None:
        """`usual` is the provider whose schedule it is unless another one is chosen."""
        self._schedules = {name: each.retry_schedule for name, each in providers.items()}
        self._schedules = {**self._schedules, usual.name: usual.retry_schedule}
        named = self._before.schedule_name if self._before is not None else usual.name
        names = dict.fromkeys((usual.name, *([named] if named in providers else [])))
        choices = [
            Choice(each, tr("{provider}'s schedule").format(provider=provider_name(each))) for each in names
        ]
        value = self.choice.value if self.choice.value is not None else named
        self.choice.offer((*choices, Choice(OWN, tr("an own schedule"))), value)
        self._show()

    def read(self) -> str:
        """As `NewDestination.schedule` has it."""
        return self.own.text() if self.choice.value == OWN else str(self.choice.value)

    def _show(self) -> None:
        is_own = self.choice.value == OWN
        self.own.setVisible(is_own)
        if not is_own:
            self.show_note(_told(self._schedules[str(self.choice.value)]))
            return
        try:
            self.show_note(_told(read_schedule(self.own.text())))
        except UsageError as error:
            self.show_note(str(error), "bad" if self.own.text() else "muted")


class TickField(Field):
    """A box to tick, and what it means; where it can't be ticked, why."""

    def __init__(self, title: str, word: str) -> None:
        self.tick = Tick(word, word)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tick)
        layout.addStretch()
        super().__init__(title, row)
        self.setFocusProxy(self.tick)
        self._effect = QGraphicsOpacityEffect(self.tick)
        self._effect.setOpacity(_FADED)
        self._effect.setEnabled(False)
        self.tick.setGraphicsEffect(self._effect)

    def offer(self, note: str, why_not: str = "") -> None:
        """Say what it means; with `why_not` it is not ticked and can't be."""
        self.tick.setEnabled(not why_not)
        self._effect.setEnabled(bool(why_not))
        if why_not:
            self.tick.setChecked(False)
        self.show_note(why_not or note)


def _told(schedule: RetrySchedule) -> str:
    if not schedule.waits_s:
        return tr("One attempt, and no further one.")
    attempts = plural(len(schedule.waits_s) + 1, tr("{n} attempt"), tr("{n} attempts"))
    steps, whole = spans_text(schedule.waits_s, _STEPS_SHOWN), span_text(schedule.gives_up_after_s)
    words = tr("Up to {attempts}: after {steps}, given up after {whole}.")
    return words.format(attempts=attempts, steps=steps, whole=whole)
