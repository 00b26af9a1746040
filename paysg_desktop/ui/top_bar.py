"""The top bar: which environment, whose payments, and when we last heard of them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.figures import Freshness, Knowledge
from paysg_desktop.domain.ports import AccountSeen
from paysg_desktop.domain.sync import SyncProgress
from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.chooser import Choice, Chooser, Dress
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.knowledge import checked_at, problems, reported_at
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import (
    DAY_US,
    ZONE,
    Chip,
    account_text,
    environment_meaning,
    environment_name,
    full_time_text,
    moment_text,
    plural,
    time_text,
    tr,
)

_STRIPE = 7
_MANAGE = object()
"""Stands among the accounts for the entry that opens their list."""


class TopBar(QWidget):
    """Band, choosers and freshness; `scope_chosen` carries the `Scope` that the user wants to see."""

    scope_chosen = Signal(object)
    accounts_requested = Signal()
    """The list of accounts is wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(Size.TOP_BAR)
        self._scope = Scope(Environment.LIVE)
        self._accounts: tuple[AccountSeen, ...] = ()
        self.environment = EnvironmentChooser(self)
        self.account = Chooser(tr("Account"), 168, self)
        self.freshness = FreshnessChip(self)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(2 * Size.GRID, Size.BAND, 2 * Size.GRID, 0)
        row.setSpacing(Size.GRID)
        row.addWidget(self.environment)
        row.addWidget(self.account)
        row.addStretch(1)
        row.addWidget(self.freshness)
        self.environment.chosen.connect(lambda value: self.scope_chosen.emit(Scope(value)))
        self.account.chosen.connect(self._choose_account)

    def hold_search(self, box: QWidget) -> None:
        """Take in what the view in front is searched with."""
        self._row.insertWidget(2, box, 3)

    def show_scope(self, scope: Scope) -> None:
        """Name the environment before anything of it is shown; what else can be chosen is told later."""
        if scope.environment is not self._scope.environment:
            self.show_accounts((), scope)
        elif scope.account != self._scope.account:
            self.show_accounts(self._accounts, scope)
        offered = {each.value for each in self.environment.choices} | {scope.environment}
        self.show_environments(tuple(each for each in Environment if each in offered), scope)

    def show_environments(self, environments: tuple[Environment, ...], scope: Scope) -> None:
        self._scope = scope
        choices = tuple(
            Choice(each, environment_name(each), environment_meaning(each), is_strong=True)
            for each in environments
        )
        self.environment.show_environment(choices, scope.environment)
        self.setAccessibleName(tr("Shown: {environment}").format(environment=environment_name(scope.environment)))
        self.update()

    def show_accounts(self, accounts: tuple[AccountSeen, ...], scope: Scope) -> None:
        self._scope, self._accounts = scope, accounts
        named = tuple(Choice(each.id, account_text(each.id, each.name)) for each in accounts)
        everyone = plural(len(named), tr("{n} service"), tr("All {n} services")) if named else tr("All services")
        if len(named) == 1 and accounts[0].name:
            everyone = named[0].word
        manage = Choice(_MANAGE, tr("Manage accounts…"), is_apart=True)
        choices = (Choice(None, everyone), *(named if len(named) > 1 else ()), manage)
        self.account.offer(choices, scope.account)

    def _choose_account(self, value: object) -> None:
        if value is _MANAGE:
            self.accounts_requested.emit()
        else:
            self.scope_chosen.emit(Scope(self._scope.environment, None if value is None else str(value)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown, rect = theme.current(), self.rect()
        painter = QPainter(self)
        painter.fillRect(rect, QColor(shown.surface))
        painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), QColor(shown.border))
        band = QRect(0, 0, rect.width(), Size.BAND)
        if self._scope.environment is Environment.LIVE:
            painter.fillRect(band, QColor(shown.live))
        else:
            _hatch(painter, band, shown.band_ground, shown.band_hatch)
        painter.end()


class EnvironmentChooser(Chooser):
    """LIVE on a solid ground, TEST and DEMO on the colour of their hatch."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Environment"), 190, parent)
        self._environment = Environment.LIVE

    def show_environment(self, choices: tuple[Choice, ...], environment: Environment) -> None:
        self._environment = environment
        self.offer(choices, environment)

    def dress(self) -> Dress:
        shown = theme.current()
        if self._environment is Environment.LIVE:
            return Dress(shown.live, shown.live, shown.live_text)
        return Dress(shown.band_ground, shown.band_hatch, shown.caution)


class FreshnessChip(QWidget):
    """When, and from which source, we last knew: the reason for trusting, or not, what the list shows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.chip = Chip(tr("Nothing heard yet"), "neutral", "clock")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sources(
        self, freshness: Freshness, known: tuple[Knowledge, ...], reading: tuple[SyncProgress, ...], now: int
    ) -> None:
        """Show how fresh the accounts in `known` are at `now` (microseconds UTC)."""
        chip = reading_chip(reading) or sources_chip(freshness.last_verified_at, known, now)
        self._show(chip, sources_sentence(freshness.last_verified_at, known))

    def show_unread(self) -> None:
        """Nothing is known yet of what is shown now."""
        self._show(unread_chip(), "")

    def _show(self, chip: Chip, whole: str) -> None:
        self.chip = chip
        self.setAccessibleName(self.chip.text)
        self.setAccessibleDescription(whole)
        gate.set_tooltip(self, whole)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(painting.chip_width(self.chip), painting.chip_height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painting.chip(painter, self.rect(), self.chip)
        painter.end()


def unread_chip() -> Chip:
    """Stands until what was chosen just now has been read."""
    return Chip(tr("Reading…"), "neutral", "clock")


def reading_chip(reading: tuple[SyncProgress, ...]) -> Chip | None:
    """How far the accounts are read that are being read; None while none is."""
    if not reading:
        return None
    count = sum(each.read for each in reading)
    return Chip(plural(count, tr("Reading · {n} payment"), tr("Reading · {n} payments")), "neutral", "again")


def sources_chip(heard_at: int | None, known: tuple[Knowledge, ...], now: int) -> Chip:
    """What we know last, by its source: bad news first, good within a day, caution beyond."""
    checked = checked_at(known)
    if problems(known):
        last = tr("Check failed · last {time}").format(time=time_text(checked, now)) if checked else ""
        return Chip(last or tr("Check failed"), "caution", "alert")
    if checked is not None and checked >= (heard_at or 0):
        if now - checked < DAY_US:
            return Chip(tr("Checked · {time}").format(time=time_text(checked, now)), "good", "circle-check")
        return Chip(tr("Last checked {time}").format(time=time_text(checked, now)), "caution", "clock-old")
    reported = reported_at(known)
    if heard_at is None and reported is not None:
        return Chip(tr("Report · {time}").format(time=moment_text(reported, now)), "neutral", "file")
    return heard_chip(heard_at, now)


def heard_chip(last_verified_at: int | None, now: int) -> Chip:
    """Good within a day, caution beyond, neutral where nothing has counted yet."""
    if last_verified_at is None:
        return Chip(tr("Nothing heard yet"), "neutral", "clock")
    time = time_text(last_verified_at, now, with_seconds=True)
    if now - last_verified_at < DAY_US:
        return Chip(tr("Hearing · {time}").format(time=time), "good", "circle-check")
    return Chip(tr("Last heard {time}").format(time=time), "caution", "clock-old")


def sources_sentence(heard_at: int | None, known: tuple[Knowledge, ...]) -> str:
    """All sources with their times; empty where there are none."""
    heard = tr("The last delivery that counted came {time} ({zone}).")
    checked = tr("{whose} was read whole {time} ({zone}).")
    reported = tr("The newest report of {whose} is as of {time} ({zone}).")
    told = [] if heard_at is None else [heard.format(time=full_time_text(heard_at), zone=tr(ZONE))]
    for each in known:
        whose = account_text(each.account, each.name)
        for words, at in ((checked, each.checked_at), (reported, each.reported_at)):
            if at is not None:
                told.append(words.format(whose=whose, time=full_time_text(at), zone=tr(ZONE)))
    return " ".join((*problems(known), *told))


def _hatch(painter: QPainter, rect: QRect, ground: str, stripe: str) -> None:
    painter.save()
    painter.setClipRect(rect)
    painter.fillRect(rect, QColor(ground))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(stripe), _STRIPE / 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
    for left in range(rect.left() - rect.height(), rect.right() + _STRIPE, _STRIPE + 2):
        painter.drawLine(left, rect.bottom() + 2, left + rect.height() + 3, rect.top() - 2)
    painter.restore()
