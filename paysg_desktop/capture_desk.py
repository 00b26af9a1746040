"""Taking captured webhooks into an endpoint of a running program."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from paysg_desktop.account_desk import AccountDesk
from paysg_desktop.documents.captures import LARGEST_BYTES
from paysg_desktop.documents.file_content import file_content
from paysg_desktop.domain.delivery import NewDelivery
from paysg_desktop.domain.errors import RefusedError, StorageError
from paysg_desktop.store.capture_questions import CaptureQuestions
from paysg_desktop.store.connection import database_path
from paysg_desktop.usecases.import_captures import CaptureImport, Outcome, judged_file

AT_ONCE = 100
"""Deliveries in one transaction: few enough that nobody who waits for the database notices."""

OnLoop = Callable[[Coroutine[Any, Any, list[int]]], list[int]]
"""Runs a coroutine where this program's own loop is, and waits for it."""


class CaptureDesk:
    """Any thread but the UI's; each call blocks for as long as the file is long."""

    def __init__(self, desk: AccountDesk, workspace: Path, on_loop: OnLoop) -> None:
        self._desk = desk
        self._workspace = workspace
        self._on_loop = on_loop
        self._taking = threading.Lock()

    def look(self, path: Path, endpoint_id: str) -> CaptureImport:
        """What a file would add to an endpoint, judged; stores nothing.

        Raises NotFoundError where there is no such file or endpoint, UsageError for a file that can't be read.
        """
        return self._judged(path.name, _content(path), endpoint_id)

    def take(self, path: Path, endpoint_id: str) -> CaptureImport:
        """Take in what is new of a file. Folded before this returns, and audited. Raises StorageError, too: then
        what was stored stays, and the same file adds the rest."""
        data = _content(path)
        with self._taking:
            told = self._judged(path.name, data, endpoint_id)
            try:
                ids = self._on_loop(self._append(told.deliveries))
            except StorageError as error:
                raise StorageError(
                    "The database did not store all of the file. Import it again: what is there already is passed "
                    "over."
                ) from error
        self._desk.store.settle()
        said = f"{told.format}: {len(ids)} new, {told.count(Outcome.LEFT_OUT)} left out"
        self._desk.audit("captures imported", f"into {endpoint_id}, {said}")
        return replace(told, ids=tuple(ids))

    def _judged(self, name: str, data: bytes, endpoint_id: str) -> CaptureImport:
        endpoint = self._desk.endpoint(endpoint_id)
        self._desk.open_book()
        found = self._desk.book.get(endpoint_id)
        if found is None:
            raise RefusedError(f"This program does not know the provider of {endpoint.name}. Nothing was taken.")
        with closing(CaptureQuestions(database_path(self._workspace))) as questions:
            known = questions.captured(endpoint_id)
        return judged_file(name, data, found, known, self._desk.clock.now())

    async def _append(self, deliveries: Sequence[NewDelivery]) -> list[int]:
        ids: list[int] = []
        for start in range(0, len(deliveries), AT_ONCE):
            page = deliveries[start : start + AT_ONCE]
            ids += await asyncio.gather(*(self._desk.store.writer.append(each) for each in page))
        return ids


def _content(path: Path) -> bytes:
    return file_content(path, LARGEST_BYTES, "Nothing was taken. Split it.")
