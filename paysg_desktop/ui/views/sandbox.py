"""The Sandbox view: rehearse what webhooks do in real life, and examine a receiver."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui.answer_notice import AnswerWatch
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.environment_tag import EnvironmentTag
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.parts import column, label
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.shell import DELIVERIES
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views.examination import ExaminePage
from paysg_desktop.ui.views.sandbox_rehearse import RehearsePage
from paysg_desktop.ui.views.split import Split
from paysg_desktop.ui.wording import tr

REHEARSE, EXAMINE = "rehearse", "examine"
_MARGIN = 2 * Size.GRID


class SandboxView(QWidget):
    """Two pages under one head. All of it is made up, whatever environment the window shows."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.scope: Scope | None = None
        self._wants_focus = False
        self.setAccessibleName(tr("Sandbox"))
        self.pages = QStackedWidget(self)
        self.rehearse, self.examine = RehearsePage(desk, self.pages), ExaminePage(desk, self.pages)
        choices = (Choice(REHEARSE, tr("Rehearse")), Choice(EXAMINE, tr("Examine a receiver")))
        self.segments = Segments.of(tr("What to do"), choices)
        self.stop = IconButton("pause", tr("Stop the sandbox"))
        self._lay_out(desk)
        self._connect()
        self._show()

    @property
    def is_settled(self) -> bool:
        return self.scope is None or (self.rehearse.is_settled and self.examine.is_settled)

    def show_scope(self, scope: Scope) -> None:
        """The environment only says whose endpoint is named first."""
        self.scope = scope
        self.rehearse.watch.start()
        self.examine.show_scope(scope)

    def show_page(self, name: str) -> None:
        """`rehearse` or `examine`."""
        self.segments.choose(name)
        self._show()

    def show_again(self) -> None:
        """Show what is known of the window's other parts: endpoints, and what they answer."""
        if self.scope is not None:
            self.rehearse.show_again()
            self.examine.refresh()

    def take_focus(self) -> None:
        """The keyboard goes to the next step, once it is known which."""
        self._wants_focus = not self.rehearse.watch.has_read
        if not self._wants_focus:
            self._page.take_focus()

    def connect_parts(
        self,
        closed: SignalInstance,
        answers: AnswerWatch,
        show_scope: Callable[[Scope], None],
        show_view: Callable[[str], None],
    ) -> None:
        """The rest of the window: its end, what endpoints answer, and the way to their deliveries."""
        closed.connect(self.rehearse.watch.close)
        closed.connect(self.examine.stop)
        answers.changed.connect(self.show_again)
        self.rehearse.deliveries_requested.connect(lambda: show_scope(Scope(Environment.DEMO)))
        self.rehearse.deliveries_requested.connect(lambda: show_view(DELIVERIES))

    # --- inside ---

    @property
    def _page(self) -> RehearsePage | ExaminePage:
        return self.examine if self.segments.value == EXAMINE else self.rehearse

    def _choose(self) -> None:
        self._show()
        self._page.take_focus()

    def _show(self) -> None:
        self.pages.setCurrentWidget(self._page)
        is_running = self.rehearse.watch.standing is not None
        had_focus = self.stop.hasFocus()
        self.stop.setVisible(is_running and self._page is self.rehearse)
        if had_focus and not is_running:
            self._page.take_focus()
        self._turn()
        if self._wants_focus and self.rehearse.watch.has_read:
            self.take_focus()

    def _turn(self) -> None:
        """The chosen case beside its list, and beside nothing else."""
        if self._page is self.examine and self.examine.is_open:
            self._split.open()
        elif self._split.close_inspector():
            self.examine.table.setFocus()

    def _escape(self) -> None:
        if self._page is self.examine:
            self.examine.close_panel()
        else:
            self.rehearse.attempts.clear_selection()

    def _connect(self) -> None:
        self.segments.chosen.connect(self._choose)
        self.stop.clicked.connect(self.rehearse.stop)
        self.rehearse.watch.read.connect(self._show)
        self.examine.turned.connect(self._turn)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._escape)

    def _lay_out(self, desk: Desk) -> None:
        head = QHBoxLayout()
        head.setSpacing(Size.GRID + Size.HALF)
        head.addWidget(label(tr("Sandbox"), Size.TITLE, Weight.STRONG))
        head.addWidget(EnvironmentTag(Environment.DEMO))
        head.addSpacing(Size.GRID)
        head.addWidget(self.segments, 1)
        head.addWidget(self.stop)
        for page in (self.rehearse, self.examine):
            self.pages.addWidget(page)
        left = QWidget()
        box = column(head, self.pages, gap=_MARGIN - Size.HALF, margin=_MARGIN)
        left.setLayout(box)
        left.setAccessibleName(tr("Sandbox"))
        self._split = Split(desk.memory, type(self).__name__, Size.INSPECTOR_DELIVERY, self)
        self._split.hold(left, self.examine.panel)
        whole = column(self._split, gap=0)
        self.setLayout(whole)
