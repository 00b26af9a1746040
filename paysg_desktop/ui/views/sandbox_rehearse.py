"""Rehearsing: the running sandbox with its rehearsals, and every attempt beside them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from paysg_desktop.domain.answer import AnswerOverride
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.sandbox_desk import Standing, Target
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.sandbox_target import SandboxTargetDialog
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.parts import column
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.sandbox_attempts import SandboxAttempts
from paysg_desktop.ui.views.sandbox_nothing import NoSandbox
from paysg_desktop.ui.views.sandbox_rehearsals import RehearsalList
from paysg_desktop.ui.views.sandbox_setup import SandboxSetup
from paysg_desktop.ui.views.sandbox_watch import SandboxWatch
from paysg_desktop.ui.views.sandbox_words import begun_text, why_not
from paysg_desktop.ui.wording import tr

_LIST_SHARE, _ATTEMPTS_SHARE = 4, 7
_LIST_MOST = 56 * Size.GRID


class RehearsePage(QWidget):
    """One of two faces: the step that starts the sandbox, or all of it."""

    deliveries_requested = Signal()
    """What the own endpoint received is to be looked at."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._works = 0
        self.setAccessibleName(tr("Rehearse"))
        self.watch = SandboxWatch(desk, self)
        self.nothing, self.setup = NoSandbox(), SandboxSetup()
        self.rehearsals, self.attempts = RehearsalList(), SandboxAttempts(desk.now)
        self._all = QWidget()
        self._faces = QStackedLayout(self)
        self._lay_out()
        self._connect()

    @property
    def is_settled(self) -> bool:
        return self.watch.is_settled and not self._works

    def show_again(self) -> None:
        """Show what is known; other parts of the window may have started it, or changed what it meets."""
        self.attempts.show_again()
        self._show()

    def take_focus(self) -> None:
        """The keyboard goes to the step there is."""
        if self._faces.currentWidget() is self.nothing:
            self.nothing.start.setFocus()
        else:
            self.rehearsals.take_focus()

    # --- what the user does ---

    def start(self) -> None:
        """Start the sandbox; it is shown once it runs."""
        if not self._works:
            self.nothing.show_starting(is_starting=True)
            self._desk.start(self._do, self._start)

    def stop(self) -> None:
        self._desk.start(self._do, partial(self._ask, self._desk.core.sandboxes.stop))

    def rehearse(self, kind: str, count: int) -> None:
        self._desk.start(self._do, partial(self._rehearse, kind, count))

    def ask_target(self) -> SandboxTargetDialog:
        """Ask for another address; nothing waits for the answer."""
        standing = self.watch.standing
        before = Target() if standing is None else standing.target
        dialog = SandboxTargetDialog(self._desk, before, self.window())
        dialog.aimed.connect(lambda: self.attempts.say(""))
        dialog.open()
        return dialog

    # --- inside ---

    def _connect(self) -> None:
        setup, sandboxes = self.setup, self._desk.core.sandboxes
        self.watch.read.connect(self._show)
        self.nothing.start_requested.connect(self.start)
        self.rehearsals.asked.connect(self.rehearse)
        setup.own_chosen.connect(lambda: self._do_soon(partial(sandboxes.aim, Target())))
        setup.other_requested.connect(self.ask_target)
        setup.speed_chosen.connect(lambda speed: self._do_soon(partial(sandboxes.set_speed, speed)))
        self.attempts.drop_requested.connect(lambda: self._do_soon(sandboxes.drop_waiting))
        self.attempts.deliveries_requested.connect(self.deliveries_requested)

    def _do_soon(self, work: Callable[[], None]) -> None:
        self._desk.start(self._do, partial(self._ask, work))

    async def _do(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """What can't be done is said here."""
        self._works += 1
        try:
            await work()
        except PaySGDesktopError as error:
            self.attempts.say(str(error), "bad")
            if self.watch.standing is None:
                raise
        finally:
            self._works -= 1
            self.nothing.show_starting(is_starting=False)
            self._show()

    async def _start(self) -> None:
        await self._desk.bridge.do(self._desk.core.start_sandbox)
        self.attempts.say("")

    async def _ask(self, work: Callable[[], None]) -> None:
        await self._desk.bridge.do(work)
        self.attempts.say("")

    async def _rehearse(self, kind: str, count: int) -> None:
        begun = await self._desk.bridge.do(self._desk.core.sandboxes.rehearse, kind, count)
        self.attempts.say(begun_text(begun))

    def _show(self) -> None:
        standing = self.watch.standing
        self._turn_to(self.nothing if standing is None else self._all)
        if standing is None:
            return
        core = self._desk.core
        opened = core.book.get(standing.endpoint_id) if standing.endpoint_id is not None else None
        is_listening, override = bool(core.addresses()), self._override(standing)
        name = "" if opened is None else opened.endpoint.name
        self.setup.show_standing(standing, name, is_listening=is_listening)
        self.rehearsals.offer(lambda kind: why_not(kind, standing, override, is_listening=is_listening))
        self.attempts.show_standing(standing)

    def _turn_to(self, face: QWidget) -> None:
        """The keyboard goes along, where it was on the face before."""
        before, focused = self._faces.currentWidget(), self.window().focusWidget()
        if face is before:
            return
        had_focus = before is not None and focused is not None and before.isAncestorOf(focused)
        self._faces.setCurrentWidget(face)
        if had_focus:
            self.take_focus()

    def _override(self, standing: Standing) -> AnswerOverride | None:
        """What the own endpoint answers on purpose."""
        in_force = self._desk.core.answers
        return next((each for each in in_force if each.endpoint_id == standing.endpoint_id), None)

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(2 * Size.GRID)
        both.addWidget(self.rehearsals, _LIST_SHARE)
        both.addWidget(self.attempts, _ATTEMPTS_SHARE)
        self.rehearsals.setMaximumWidth(wide(_LIST_MOST))
        layout = column(self.setup, gap=2 * Size.GRID - Size.HALF)
        layout.addLayout(both, 1)
        self._all.setLayout(layout)
        self._all.setAccessibleName(tr("The sandbox"))
        for face in (self.nothing, self._all):
            self._faces.addWidget(face)
