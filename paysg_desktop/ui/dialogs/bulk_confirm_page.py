"""What is said before a bulk run begins: how many, how much, whose, where; in LIVE the number is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Confirmation
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui.dialogs import bulk_words as words
from paysg_desktop.ui.dialogs.bulk_box import Page
from paysg_desktop.ui.dialogs.bulk_work import Checked
from paysg_desktop.ui.dialogs.confirm_band import environment_band
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.facts import Fact, Facts
from paysg_desktop.ui.inspector.parts import Ground, LinkButton, column, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.tick import Tick
from paysg_desktop.ui.wording import tr

_NAMES = 17 * Size.GRID


class ConfirmPage(Page):
    """`confirmation` is what the user has said; `problem` what is still missing of it."""

    earlier_requested = Signal(int)
    """The id of the earlier run of the same file."""

    def __init__(self, environment: Environment) -> None:
        super().__init__(tr("Confirm"))
        self._environment = environment
        self._good = 0
        self._earlier_id: int | None = None
        self.facts = Facts(tr("What will be created"), wide(_NAMES))
        self.band = environment_band(environment, tr("This asks real people for real money."))
        self.earlier = wrapped("", "caution", limit=1_000)
        self.again = Tick(tr("Create them once more all the same"), tr("Create them once more all the same"))
        self.show_earlier = LinkButton(tr("Show that run"))
        is_live = environment is Environment.LIVE
        self.staff = LineField(
            tr("Your name"), tr("Kept with each payment in Activity, and offered the next time.")
        )
        self.reason = LineField(
            tr("Why") if is_live else tr("Why (can be left out)"),
            tr("Kept with each of them; PaySG and the payers don't see it."),
        )
        self.count = LineField(tr("To confirm, type the number of payments"))
        self._earlier_box = Ground("caution_ground", None, Size.RADIUS_BUTTON)
        inner = column(self.earlier, self.again, margin=Size.GRID + Size.HALF)
        inner.addWidget(self.show_earlier, 0, Qt.AlignmentFlag.AlignLeft)
        self._earlier_box.setLayout(inner)
        self.show_earlier.clicked.connect(self._ask_earlier)
        self._lay_out()

    def show_checked(self, checked: Checked, account: Account, file: str) -> None:
        """Say what would be created of a file that was checked."""
        self._good = checked.good
        self._earlier_id = checked.earlier.id if checked.earlier else None
        rest = tr("{rows} of the file, with problems").format(rows=words.rows_text(checked.bad))
        facts = (
            Fact(tr("Payments"), f"{checked.good:,}"),
            Fact(tr("Together"), words.amount_text(checked.sum_minor)),
            Fact(tr("Account"), words.account_words(account)),
            Fact(tr("File"), file),
            *((Fact(tr("Left out"), rest),) if checked.bad else ()),
        )
        self.facts.show_facts(facts)
        self.earlier.show_text(words.earlier_text(checked.earlier))
        self._earlier_box.setVisible(self._has_earlier)
        self.again.setChecked(False)
        self.count.line.clear()
        self.count.show_note(tr("It is: {count}").format(count=f"{checked.good}"))

    def show_staff(self, name: str) -> None:
        """The name given last, to begin with; what was typed stays."""
        if not self.staff.text:
            self.staff.line.setText(name)

    @property
    def _has_earlier(self) -> bool:
        return self._earlier_id is not None

    @property
    def is_again(self) -> bool:
        """Whether the same file is to be run once more."""
        return self._has_earlier and self.again.isChecked()

    @property
    def confirmation(self) -> Confirmation:
        return Confirmation(staff=self.staff.text, reason=self.reason.text, reference=self.count.text)

    def problem(self) -> str:
        """What the user still has to say, as a sentence; the keyboard then goes there. Empty for nothing."""
        if self._has_earlier and not self.again.isChecked():
            self.again.setFocus()
            return tr("This file was run before. Say that its payments are to be created once more, or go back.")
        if self._environment is not Environment.LIVE:
            return ""
        if self.count.text.replace(",", "") != str(self._good):
            self.count.setFocus()
            told = tr("Type the number of payments, {count}, to confirm. Nothing was sent.")
            return told.format(count=self._good)
        if not self.reason.text:
            self.reason.setFocus()
            return tr("Say in a few words why these payments are created. Nothing was sent.")
        return ""

    def take_focus(self) -> None:
        """To the first thing that is still to be said."""
        asked = (self.count, self.reason, self.staff)
        empty = next((each for each in asked if each.isVisible() and not each.text), None)
        if empty is not None:
            empty.setFocus()

    def _ask_earlier(self) -> None:
        if self._earlier_id is not None:
            self.earlier_requested.emit(self._earlier_id)

    def _lay_out(self) -> None:
        box = Ground("surface", "border", Size.RADIUS_CARD)
        inner = column(self.facts, margin=2 * Size.GRID)
        box.setLayout(inner)
        said = QHBoxLayout()
        said.setSpacing(2 * Size.GRID)
        for field in (self.reason, self.staff):
            said.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        for each in (self.band, box, self._earlier_box, self.count):
            self.items.addWidget(each)
        self.items.addLayout(said)
        self.items.addStretch()
        self._earlier_box.hide()
        self.count.setVisible(self._environment is Environment.LIVE)
