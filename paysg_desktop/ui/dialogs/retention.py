"""The page that asks, at the first LIVE use, how long things are kept."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from paysg_desktop.settings.declarations import RETENTION_BODIES, RETENTION_RECORDS
from paysg_desktop.settings.store import Origin
from paysg_desktop.settings.values import what_it_must_be
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.fields import Field, LineField
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.wording import localised, tr
from paysg_desktop.usecases.retention import SUGGESTED_BODIES_DAYS

FOR_EVER, OWN = 0, -1


class RetentionDialog(WorkingDialog):
    """`is_first`: it was not asked for, so closing it means “later”."""

    def __init__(self, desk: Desk, parent: QWidget, *, is_first: bool) -> None:
        super().__init__(
            desk,
            parent,
            tr("How long is payers' data kept?"),
            tr(
                "LIVE data is about real people. Nothing is deleted by itself: this says what is old enough to go"
                " when somebody purges. It can be changed under Settings at any time."
            ),
            tr("Keep it so"),
            tr("Decide later") if is_first else tr("Close"),
        )
        self._is_first = is_first
        choices = (
            Choice(SUGGESTED_BODIES_DAYS, tr("180 days"), tr("suggested")),
            Choice(FOR_EVER, tr("For ever")),
            Choice(OWN, tr("Other")),
        )
        self.bodies = Segments.of(tr("Identifiers, addresses and raw bodies"), choices)
        self.days = LineField(tr("Days"), tr("From 1 on, counted from the day something came in."))
        self.years = LineField(
            tr("Names, references and money: years"),
            tr("As many as your agency's schedule says. Empty or 0: for ever."),
        )
        bodies = Field(tr("Identifiers, addresses and raw bodies"), self.bodies)
        bodies.show_note(tr("Payers' NRIC, e-mail and addresses, and what was sent as it came. Totals stay."))
        for each in (bodies, self.days, self.years):
            self.fields.addWidget(each)
        self.later = wrapped(tr("Later: you are asked again in 30 days."), "muted")
        self.later.setVisible(is_first)
        self.fields.addWidget(self.later)
        self._show_chosen()
        self.bodies.chosen.connect(self._show_days)
        self.rejected.connect(self._put_off)

    def submit(self) -> None:
        days = str(self.bodies.value) if self.bodies.value != OWN else self.days.text
        years = self.years.text or "0"
        for field, setting, text in ((self.days, RETENTION_BODIES, days), (self.years, RETENTION_RECORDS, years)):
            problem = what_it_must_be(setting, text)
            if not problem and field is self.days and self.bodies.value == OWN and text == "0":
                problem = tr("1 or more; choose “For ever” to keep them")
            if problem:
                said = tr("“{field}” must be {what}.")
                self.show_problem(said.format(field=field.accessibleName(), what=localised(problem)))
                field.setFocus()
                return
        desk = self.desk.core.settings_desk
        self.begin(lambda: desk.choose_retention(int(days), int(years)), lambda _: self.accept())

    # --- inside ---

    def _show_chosen(self) -> None:
        """What was chosen before; the suggestion where nothing was."""
        settings = self.desk.core.settings
        days, years = settings.get(RETENTION_BODIES), settings.get(RETENTION_RECORDS)
        if settings.origin(RETENTION_BODIES) is not Origin.DEFAULT:
            is_offered = days in (SUGGESTED_BODIES_DAYS, FOR_EVER)
            self.bodies.choose(days if is_offered else OWN)
            self.days.line.setText("" if is_offered else str(days))
        self.years.line.setText(str(years) if years else "")
        self.bodies.setEnabled(not settings.is_locked(RETENTION_BODIES))
        self.days.setEnabled(not settings.is_locked(RETENTION_BODIES))
        self.years.setEnabled(not settings.is_locked(RETENTION_RECORDS))
        if settings.is_locked(RETENTION_RECORDS):
            self.years.show_note(settings.why_locked(RETENTION_RECORDS))
        self._show_days()

    def _show_days(self) -> None:
        is_own = self.bodies.value == OWN
        self.days.setVisible(is_own)
        if is_own:
            self.days.setFocus()

    def _put_off(self) -> None:
        if self._is_first:
            self.desk.start(self._later)

    async def _later(self) -> None:
        await self.desk.bridge.ask(self.desk.core.settings_desk.ask_retention_later)
