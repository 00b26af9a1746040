"""The status strip: freshness for Finance, plumbing for Developer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from paysg_desktop.domain.backup import BackupState
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.figures import Freshness, Knowledge
from paysg_desktop.domain.sync import SyncProgress
from paysg_desktop.domain.tunnel import TunnelConfig
from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.dialogs.care_words import strip_text
from paysg_desktop.ui.gate import ForeignLabel, Look
from paysg_desktop.ui.inspector.parts import LinkButton
from paysg_desktop.ui.knowledge import checked_at, problems, providers_of, reported_at
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.third_parties import third_party_text
from paysg_desktop.ui.wording import (
    DAY_US,
    account_text,
    duration_text,
    moment_text,
    plural,
    size_text,
    time_text,
    tr,
)

_DOT = 8
_ADDRESS_LENGTH = 44
WAYS_IN = "ways in"
"""Where the piece about a third party leads."""
CARE = "backups and storage"
"""Where the piece about backups leads."""
MUCH_BEHIND = 100
"""From here on Finance is told, too: its figures lag."""


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of the strip; `copies` makes it a button that copies that text, `opens` one to a view."""

    text: str
    tone: str = "muted"
    copies: str = ""
    opens: str = ""


def finance_parts(
    freshness: Freshness, senders: Sequence[str], known: Sequence[Knowledge], now: int
) -> tuple[Part, ...]:
    """What the finance officer wants to know: do we hear, when was it checked, and was anything refused.

    `senders` are the providers that are listened for; where they are several, none is named. `known` are the
    accounts with their sources.
    """
    heard = _heard(freshness.last_verified_at, senders, now)
    others = (*_checked(known, now), *_reported(known, now))
    if freshness.last_verified_at is None and (others or not senders):
        heard = ()
    refused = plural(freshness.rejected_today, tr("{n} rejected today"), tr("{n} rejected today"))
    rejected = Part(refused, "bad") if freshness.rejected_today else Part(tr("nothing rejected today"))
    told = (*heard, *others) or (Part(tr("not checked yet") if known else tr("No source yet")),)
    return (*told, rejected, *(_behind(freshness) if freshness.behind >= MUCH_BEHIND else ()))


def finance_tone(freshness: Freshness, known: Sequence[Knowledge], now: int) -> str:
    """The colour of the dot: good while some source is fresher than a day and none has failed."""
    newest = max(freshness.last_verified_at or 0, checked_at(known) or 0)
    if problems(known):
        return "caution"
    if newest:
        return "good" if now - newest < DAY_US else "caution"
    return "faint"


def third_party_parts(public: tuple[TunnelConfig, str] | None, environment: Environment) -> tuple[Part, ...]:
    """Who else can read what comes in by the best way in; a click leads to the ways in. Nothing for nobody."""
    text = third_party_text(public[0]) if public is not None else ""
    tone = "caution" if environment is Environment.LIVE else "muted"
    return (Part(text, tone, opens=WAYS_IN),) if text else ()


def beside_parts(*, is_beside: bool) -> tuple[Part, ...]:
    """That another program receives, which goes on when this window is closed."""
    return (Part(tr("a collector receives"), "muted"),) if is_beside else ()


def reading_parts(reading: Sequence[SyncProgress]) -> tuple[Part, ...]:
    """How far each account is read that is being read right now."""
    return tuple(Part(_reading_words(each), "accent") for each in reading)


def unsettled_parts(lines: Sequence[str], view: str) -> tuple[Part, ...]:
    """What waits for a person, one button for each line; a click leads to the view where it can be settled."""
    return tuple(Part(tr("{what}: look").format(what=each), "caution", opens=view) for each in lines)


def backup_parts(state: BackupState | None, now: int) -> tuple[Part, ...]:
    """How old the last backup is; nothing where there is nothing to keep."""
    if state is None:
        return ()
    text, tone = strip_text(state, now)
    return (Part(text, tone, opens=CARE),)


def _reading_words(progress: SyncProgress) -> str:
    account = account_text(progress.account.id, progress.account.name)
    read = plural(progress.read, tr("{n} payment"), tr("{n} payments"))
    if progress.is_paging:
        return tr("Reading {account}: {payments} so far").format(account=account, payments=read)
    left = plural(progress.left, tr("{n} left"), tr("{n} left"))
    return tr("Asking {account} what has changed: {left}").format(account=account, left=left)


def _heard(last: int | None, senders: Sequence[str], now: int) -> tuple[Part, ...]:
    if last is None:
        return (Part(tr("Waiting for the first delivery")),)
    sender = senders[0] if len(senders) == 1 else tr("your providers")
    words = tr("Hearing from {sender}") if now - last < DAY_US else tr("Not heard from {sender} for over a day")
    time = time_text(last, now, with_seconds=True)
    return (Part(words.format(sender=sender)), Part(tr("last delivery {time}").format(time=time)))


def _checked(known: Sequence[Knowledge], now: int) -> tuple[Part, ...]:
    """When the accounts were read by their API, and why that failed the last time."""
    at, wrong = checked_at(known), problems(known)
    failed = tuple(Part(tr("could not check: {why}").format(why=each), "caution") for each in wrong)
    if at is None:
        return failed
    read = [each for each in known if each.checked_at is not None]
    words = tr("checked against {provider} at {time}").format(provider=providers_of(read), time=time_text(at, now))
    return (Part(words), *failed)


def _reported(known: Sequence[Knowledge], now: int) -> tuple[Part, ...]:
    at = reported_at(known)
    return () if at is None else (Part(tr("report as of {time}").format(time=moment_text(at, now))),)


def developer_parts(freshness: Freshness, addresses: tuple[str, ...]) -> tuple[Part, ...]:
    """What the developer wants to know: where we listen, how much comes, how quickly we answer."""
    listening = tuple(Part(gate.middle(each, _ADDRESS_LENGTH), copies=each) for each in addresses[:2])
    more = len(addresses) - len(listening)
    others = (Part(tr("and {n} more").format(n=more)),) if more else ()
    today = plural(freshness.deliveries_today, tr("{n} delivery today"), tr("{n} deliveries today"))
    slowest = freshness.slowest_answer_us
    speed = tr("slowest answer this hour {time}").format(time=duration_text(slowest)) if slowest else ""
    stored = tr("{size} stored").format(size=size_text(freshness.stored_bytes))
    words = (tr("Listening") if addresses else tr("Not listening"), today, speed, stored)
    first, *rest = (Part(text) for text in words if text)
    return (first, *listening, *others, *_behind(freshness), *rest)


def _behind(freshness: Freshness) -> tuple[Part, ...]:
    if not freshness.behind:
        return ()
    return (Part(plural(freshness.behind, tr("fold {n} behind"), tr("fold {n} behind")), "caution"),)


class StatusStrip(QWidget):
    """A dot and pieces with lines between; `copied` carries the text that a piece puts on the clipboard."""

    copied = Signal(str)
    opened = Signal(str)
    """The name of the view that a piece leads to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(Size.STRIP)
        self.setAccessibleName(tr("State"))
        self._tone = "faint"
        self._parts: tuple[Part, ...] = ()
        self._widgets: list[QWidget] = []
        self._lines: list[Line] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2 * Size.GRID + _DOT + Size.GRID, 1, 2 * Size.GRID, 0)
        self._row.setSpacing(Size.GRID)
        self._row.addStretch(1)

    @property
    def parts(self) -> tuple[Part, ...]:
        return self._parts

    def show_parts(self, parts: tuple[Part, ...], tone: str) -> None:
        """Show these pieces behind a dot of this tone. Widgets are kept where only their words change."""
        self._tone = tone
        old, self._parts = self._parts, parts
        if [_make(part) for part in old] != [_make(part) for part in parts]:
            self._build(parts)
        for widget, part in zip(self._widgets, parts, strict=True):
            if isinstance(widget, ForeignLabel):
                widget.show_text(part.text)
            elif isinstance(widget, LinkButton):
                widget.show_words(part.text)
        self.setAccessibleDescription(", ".join(part.text for part in parts))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(shown.surface))
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(shown.border))
        dot = QRectF(2 * Size.GRID, (self.height() - _DOT) / 2 + 0.5, _DOT, _DOT)
        painting.rounded(painter, dot, _DOT / 2, str(getattr(shown, self._tone)))
        painter.end()

    def _build(self, parts: tuple[Part, ...]) -> None:
        for gone in (*self._widgets, *self._lines):
            self._row.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._widgets = [self._made(part) for part in parts]
        self._lines = [Line(self) for _ in parts[1:]]
        for number, widget in enumerate(self._widgets):
            if number:
                self._row.insertWidget(2 * number - 1, self._lines[number - 1])
            self._row.insertWidget(2 * number, widget)

    def _fit(self) -> None:
        """Leave out whole pieces where there is no room, the last plain facts first; hovering tells all."""
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        room = self.width() - margins.left() - margins.right()
        widths = [widget.sizeHint().width() + 2 * gap + 1 for widget in self._widgets]
        plain = [at for at, part in enumerate(self._parts) if at and not part.opens and part.tone == "muted"]
        shown = set(range(len(widths)))
        while plain and sum(widths[at] for at in shown) > room:
            shown.discard(plain.pop())
        for at, widget in enumerate(self._widgets):
            widget.setVisible(at in shown)
            if at:
                self._lines[at - 1].setVisible(at in shown)
        whole = " · ".join(part.text for part in self._parts) if len(shown) < len(widths) else ""
        gate.set_tooltip(self, whole)

    def _made(self, part: Part) -> QWidget:
        if part.opens:
            return self._link(part)
        return self._button(part) if part.copies else self._label(part)

    def _link(self, part: Part) -> QWidget:
        button = LinkButton(part.text, Size.SECONDARY)
        button.clicked.connect(lambda: self.opened.emit(part.opens))
        return button

    def _label(self, part: Part) -> QWidget:
        label = ForeignLabel(self, Look(part.tone, Qt.TextElideMode.ElideRight))
        label.setFont(theme.font(Size.SECONDARY, tabular=True))
        return label

    def _button(self, part: Part) -> QWidget:
        button = QPushButton(gate.words(part.text), self)
        button.setProperty("role", "strip")
        button.setFont(theme.font(Size.SECONDARY))
        button.setAccessibleName(tr("Copy the address {address}").format(address=part.text))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        gate.set_tooltip(button, tr("Copy {address}").format(address=part.copies))
        button.clicked.connect(lambda: self.copied.emit(part.copies))
        return button


def _make(part: Part) -> tuple[str, ...]:
    """What a piece's widget is made for; the words of a label and of a link change later."""
    return (part.tone, part.copies, part.opens)


class Line(QWidget):
    """A thin line between two pieces."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(1, 14)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        height = 14
        line = QRect(0, (self.height() - height) // 2, 1, height)
        painter.fillRect(line, QColor(theme.current().border))
        painter.end()
