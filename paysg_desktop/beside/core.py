"""The core of a window beside the owner: it reads the file by itself, and hands every write over."""

from __future__ import annotations

from typing import Any, cast

from paysg_desktop.beside.calls import CALLS, ENDPOINT_CALLS, Call, call
from paysg_desktop.beside.engine_process import EngineProcess
from paysg_desktop.beside.following import Following
from paysg_desktop.beside.handing import Handing, Part, handed
from paysg_desktop.beside.told import Standing, Told
from paysg_desktop.core import Core
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.answer import AnswerOverride
from paysg_desktop.domain.api import ConnectionReport
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import SecretReference
from paysg_desktop.domain.errors import PaySGDesktopError, RefusedError
from paysg_desktop.domain.sync import SyncProgress
from paysg_desktop.domain.tunnel import TunnelStatus

BESIDE = "beside"
"""The kind of a core that owns nothing."""
ALONE = (
    "The program that received for this workspace has ended, so nothing is received or done now. What is stored "
    "can be looked at. Start it again, or close this window and open it again to receive here."
)
REVIVED = (
    "The part of the program that receives has ended unexpectedly, and is being started again. What was "
    "acknowledged is kept; what could not be taken meanwhile is sent again by its provider."
)
REVIVING_S, MOST_REVIVALS = 300.0, 3
"""So often in this time it is started again."""


class CoreBeside(Core):
    """What it does by itself is what its classes read from the database, from files and from providers, and what
    the user's keychain holds. `open_beside` and `close` take the place of `open` and `close`."""

    def hand_over(self, handing: Handing, engine: EngineProcess | None) -> None:
        """From now on whatever the owner must do is handed to it. Before `open_beside`.

        `engine` is the owner where it is the window's own.
        """
        self._handing = handing
        self._engine = engine
        self._ended_at: list[float] = []
        self._standing = Standing()
        self._is_alone = False
        for part in CALLS:
            if part:
                setattr(self, part, Part(getattr(self, part), part, handing))
            else:
                self._hand_own_over(handing)
        self.reach.standing = cast("Any", _ToldWays(self))
        handing.on_done = self._note_done
        self._following = Following(self.workspace, self._take)

    def open_beside(self) -> None:
        """Open the endpoints, learn how things stand, and go on learning it.

        Raises NotFoundError when the owner has ended meanwhile.
        """
        self.open_book()
        self._following.start()

    def close(self) -> None:
        """Learn nothing more, and close the file."""
        self._following.stop()
        self._handing.close()
        self.store.close()

    @property
    def owns(self) -> bool:
        return self._engine is not None

    # --- what only the owner knows ---

    @property
    def answers(self) -> tuple[AnswerOverride, ...]:
        return self._standing.answers

    def sync_progress(self) -> tuple[SyncProgress, ...]:
        return self._standing.runs

    def spoilt_secrets(self) -> frozenset[str]:
        return self._standing.spoilt

    def status_of(self, tunnel_id: str) -> TunnelStatus:
        known = {each.tunnel_id: each for each in self._standing.statuses}
        return known.get(tunnel_id) or TunnelStatus(tunnel_id)

    def test_account(self, account: Account, key: str | None = None) -> ConnectionReport:
        """A key that is not kept yet is tried from here; one that is kept, by the owner, who has it."""
        if key is not None:
            return super().test_account(account, key)
        wanted = call("", "test_account")
        assert wanted is not None
        report: ConnectionReport = self._handing.make(wanted, (account,), {})
        return report

    # --- what can't be handed over ---

    def keep_for_session(self, name: str, value: str) -> SecretReference:
        """A secret never travels, but to an engine of our own; another collector could not use it."""
        if self.owns:
            return super().keep_for_session(name, value)
        raise RefusedError(
            "Another program receives for this workspace; a secret that is kept only until this window is closed "
            "would never reach it. Keep it in the system's keychain, or name a variable of that program."
        )

    # --- inside ---

    def _hand_own_over(self, handing: Handing) -> None:
        for name in CALLS[""][1] - {"test_account"}:
            wanted = call("", name)
            assert wanted is not None
            setattr(self, name, handed(wanted, handing))

    def _note_done(self, done: Call) -> None:
        """What is read next is what was written, even before that is told."""
        if done.part == "settings_desk":
            self.settings.read_again()
        elif done.name in ENDPOINT_CALLS:
            self._load_book()

    def _take(self, told: Told | None) -> None:
        """On the thread that learns it."""
        if told is None:
            self._take_end()
            return
        if told.standing is not None:
            self._take_standing(told.standing)
        if told.changes is not None:
            if told.changes.settings:
                self.settings.read_again()
            if told.changes.endpoints:
                self._load_book()
            self.hub.publish(told.changes)
        if told.is_raised:
            self.raise_window()

    def _take_standing(self, now: Standing) -> None:
        before, self._standing = self._standing, now
        is_back, self._is_alone = self._is_alone, False
        self.base_url, self.outer_url = now.base_url, now.outer_url
        self.care.making.tell(now.progress)
        self.store.writer.health.sentence = now.storage
        if is_back or now.sandbox != before.sandbox:
            self.sandboxes.tell()
        if is_back:
            # What moved meanwhile was told to nobody here.
            self.settings.read_again()
            self._load_book()
            self.hub.publish(Changes(storage=now.storage, endpoints=True, anew=True))

    def _take_end(self) -> None:
        """Nobody owns the workspace: what is stored can be looked at, and nothing can be done."""
        if not self._is_alone:
            self._is_alone = True
            self.base_url = self.outer_url = None
            self._say(ALONE if self._engine is None else REVIVED)
        if self._engine is not None and self._may_revive():
            try:
                self._engine.start_again()
            except PaySGDesktopError as error:
                self._say(str(error))

    def _say(self, sentence: str) -> None:
        self._standing = Standing(storage=sentence)
        self.store.writer.health.sentence = sentence
        self.hub.publish(Changes(storage=sentence, endpoints=True))

    def _may_revive(self) -> bool:
        """An engine that ends again and again is let be: there is a reason, and the log says it."""
        now = self.clock.monotonic()
        self._ended_at = [at for at in self._ended_at if now - at < REVIVING_S] + [now]
        return not self.is_demo and len(self._ended_at) <= MOST_REVIVALS

    def _load_book(self) -> None:
        with self._changing:
            self._reload_book()


class _ToldWays:
    """How the ways in stand, as the owner said."""

    def __init__(self, core: CoreBeside) -> None:
        self._core = core

    def status(self, tunnel_id: str) -> TunnelStatus:
        return self._core.status_of(tunnel_id)
