"""What stands where there is no exception: why, and the step that leads on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from paysg_desktop.domain.reconciliation import Reconciliation
from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.parts import label, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import plural, tr

_WIDTH = 520
_SIGN = 32


@dataclass(frozen=True, slots=True)
class NothingWords:
    """`has_steps` offers to connect an account and to import a file."""

    icon: str
    title: str
    sentence: str
    tone: str = "faint"
    has_steps: bool = False


class Nothing(QWidget):
    """A card with centred words, and up to two steps."""

    connect_requested = Signal()
    import_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = NothingWords("reconcile", "", "")
        self.title = label("", Size.TITLE, Weight.STRONG, look=Look("text"))
        self.sentence = wrapped("", "muted", limit=1_000)
        for each in (self.title, self.sentence):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.connect_account = IconButton("link", tr("Connect an account…"))
        self.take_in = IconButton("import", tr("Import a file…"))
        self.connect_account.clicked.connect(self.connect_requested)
        self.take_in.clicked.connect(self.import_requested)
        steps = QHBoxLayout()
        steps.addStretch()
        for step in (self.connect_account, self.take_in):
            steps.addWidget(step)
        steps.addStretch()
        self._words_box = QWidget()
        # A fixed width beside stretches: only so is the height asked for at the width that it gets.
        self._words_box.setFixedWidth(wide(_WIDTH))
        inner = QVBoxLayout(self._words_box)
        inner.setContentsMargins(0, _SIGN + 2 * Size.GRID, 0, 0)
        inner.setSpacing(Size.GRID)
        for each in (self.title, self.sentence):
            inner.addWidget(each)
        inner.addSpacing(Size.GRID)
        inner.addLayout(steps)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self._words_box)
        middle.addStretch()
        box = QVBoxLayout(self)
        box.addStretch(2)
        box.addLayout(middle)
        box.addStretch(3)

    def show_words(self, words: NothingWords) -> None:
        self._words = words
        self.title.show_text(words.title)
        self.sentence.show_text(words.sentence)
        self.setAccessibleName(words.title)
        self.connect_account.setVisible(words.has_steps)
        self.take_in.setVisible(words.has_steps)
        self.update()

    def fit(self, width: int) -> None:
        """The words take no more than this many logical pixels."""
        self._words_box.setFixedWidth(max(240, min(wide(_WIDTH), width - 6 * Size.GRID)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        painter = QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), Size.RADIUS_CARD, shown.surface, shown.border)
        left = (self.width() - _SIGN) / 2
        colour = str(getattr(shown, self._words.tone))
        painting.glyph(painter, left, self._words_box.y(), self._words.icon, colour, _SIGN, shown.surface)
        painter.end()


def no_exception_words(done: Reconciliation, *, has_sources: bool) -> NothingWords:
    """Why there is nothing to settle. `has_sources`: an account is connected or a file was imported."""
    if done.matched_count:
        told = plural(done.matched_count, tr("{n} payment is told the same"), tr("{n} payments are told the same"))
        rest = _single_words(done)
        sentence = tr("{told} by every source that tells of it.").format(told=told)
        return NothingWords("circle-check", tr("Everything agrees"), f"{sentence} {rest}".strip(), tone="good")
    if done.single_count:
        step = tr("Connect the account, or import a report of the same days, and they are compared.")
        return NothingWords(
            "reconcile", tr("Nothing could be compared"), f"{_single_words(done)} {step}", has_steps=True
        )
    if has_sources:
        sentence = tr("No payment was created or paid in this period, and no payout falls into it.")
        return NothingWords("reconcile", tr("Nothing in this period"), sentence)
    sentence = tr(
        "Here payments are compared between PaySG's webhooks, its API, reports, payouts and the bank. Connect an"
        " account, or import a report."
    )
    return NothingWords("reconcile", tr("Nothing to compare yet"), sentence, has_steps=True)


def unread_words() -> NothingWords:
    """Until what was chosen just now has been compared."""
    return NothingWords("reconcile", tr("Reading…"), "")


def no_payout_words() -> NothingWords:
    sentence = tr(
        "Import the CSV of a payout, and then the bank's: each payout is matched with its payments and with the"
        " bank's line, fees and net to the cent."
    )
    return NothingWords("bank", tr("No payout in this period"), sentence, has_steps=False)


def _single_words(done: Reconciliation) -> str:
    one = tr("{n} payment is told by one source only.")
    many = tr("{n} payments are told by one source only.")
    return plural(done.single_count, one, many) if done.single_count else ""
