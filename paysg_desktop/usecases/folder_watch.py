"""Taking in what people put into a watched folder, without anybody looking on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import PaySGDesktopError, UsageError
from paysg_desktop.domain.imports import ImportDone, ImportFile
from paysg_desktop.domain.ports import Clock
from paysg_desktop.usecases.import_file import Remembered, choice_of, inspect, read
from paysg_desktop.usecases.watched_folder import FoundFile, WatchedFolder

log = logging.getLogger(__name__)

LOOK_EVERY_S = 5.0


class FolderWatch:
    """Looks into the folder that the settings name, whenever there is one. Belongs to one event loop.

    A file goes in only where it says by itself what it is and of which environment; it is of the account that is
    connected there, where that is just one. What can't go in is said in the log, once a file.
    """

    def __init__(
        self,
        folder: Callable[[], str],
        accounts: Callable[[Environment], Sequence[Account]],
        seen: Callable[[str], bool],
        remembered: Remembered,
        take_in: Callable[[ImportFile], ImportDone],
        clock: Clock,
    ) -> None:
        self._folder = folder
        self._accounts = accounts
        self._seen = seen
        self._remembered = remembered
        self._take_in = take_in
        self._clock = clock
        self._watched: tuple[str, WatchedFolder] | None = None

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await asyncio.to_thread(self.look)
            except Exception:
                log.exception("The watched folder could not be looked at; it is tried again")
            await asyncio.sleep(LOOK_EVERY_S)

    def look(self) -> None:
        """One look; takes in what has settled. Blocks on the disk."""
        chosen = self._folder()
        if not chosen:
            self._watched = None
            return
        if self._watched is None or self._watched[0] != chosen:
            self._watched = (chosen, WatchedFolder(Path(chosen), self._clock, self._seen))
        for file in self._watched[1].look():
            try:
                done = self._take(file)
            except PaySGDesktopError as error:
                log.warning("A file of the watched folder was not taken in. %s", error)
            else:
                log.info("A file of the watched folder was taken in: %d new, %d left out", done.new, len(done.bad))

    def _take(self, file: FoundFile) -> ImportDone:
        if file.problem:
            raise UsageError(file.problem)
        guess = inspect(file.name, file.data, remembered=self._remembered)
        if guess.environment is None:
            accounts: Sequence[Account] = ()
        else:
            connected = self._accounts(guess.environment)
            accounts = [each for each in connected if each.provider == guess.provider]
        account = accounts[0].id if len(accounts) == 1 else ""
        choice = choice_of(guess, min(file.modified_at, self._clock.now()), account=account)
        if choice is None:
            why = " ".join(guess.problems) or "It does not say whether its payments are live or test ones."
            raise UsageError(f"{why} Import it by hand, where you can say how it is to be read.")
        return self._take_in(read(file.name, file.data, choice, self._clock.now()))
