"""What the dialogs of captures do behind the window: looking into files, taking in, writing. All of it blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from paysg_desktop.core import Core
from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.domain.ports import Reader
from paysg_desktop.usecases.export_deliveries import (
    CaptureFormat,
    CaptureRequest,
    ExportPreview,
    export_deliveries,
    preview_export,
)
from paysg_desktop.usecases.import_captures import CaptureImport

TELL_EVERY = 20
"""Deliveries between two tellings of how far it is."""
SUFFIXES = {CaptureFormat.HAR: "har", CaptureFormat.JSONL: "jsonl", CaptureFormat.SUPPORT: "json"}

Tell = Callable[[int], None]
"""How many deliveries were read; each is read twice."""
IsCancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Looked:
    """A file, and what it would add or has added; `problem` is why it can't be read at all."""

    path: Path
    told: CaptureImport | None = None
    problem: str = ""


class NotWantedError(Exception):
    """On its way out of something that is wanted no more."""


class Deliveries(Protocol):
    """What is asked for each delivery of a file."""

    def endpoints(self) -> tuple[Endpoint, ...]: ...

    def delivery(self, delivery_id: int) -> DeliveryDetail | None: ...


def look(core: Core, paths: Sequence[Path], endpoint_id: str) -> tuple[Looked, ...]:
    """What each file would add to an endpoint; stores nothing, and raises nothing of one file."""
    return tuple(_looked(path, lambda path: core.captures.look(path, endpoint_id)) for path in paths)


def take(core: Core, files: Sequence[Looked], endpoint_id: str) -> tuple[Looked, ...]:
    """Take in what is new of each file that can be read; the others stay as they are."""
    return tuple(
        each if each.told is None else _looked(each.path, lambda path: core.captures.take(path, endpoint_id))
        for each in files
    )


def request_of(core: Core, ids: Sequence[int], form: CaptureFormat) -> CaptureRequest:
    """A file of these, its personal data replaced."""
    return CaptureRequest(ids, form, core.clock.now(), core.providers)


def preview(core: Core, request: CaptureRequest, tell: Tell, is_cancelled: IsCancelled) -> ExportPreview:
    """What a file would be; raises NotWantedError where nobody wants to know any more."""
    return preview_export(_Watched(core.reader, tell, is_cancelled), request)


def write(
    core: Core, path: Path, request: CaptureRequest, tell: Tell, is_cancelled: IsCancelled, *, is_revealed: bool
) -> ExportPreview:
    """Write the file whole, or none; one that is there is replaced, since the user said so.

    What is revealed is audited. Raises NotWantedError, RefusedError and StorageError.
    """
    if is_revealed:
        core.audit("deliveries exported, revealed", f"{len(request.ids)} as {request.form}")
    whole = replace(request, is_revealed=is_revealed, is_forced=True)
    return export_deliveries(_Watched(core.reader, tell, is_cancelled), path, whole)


def _looked(path: Path, work: Callable[[Path], CaptureImport]) -> Looked:
    try:
        return Looked(path, work(path))
    except PaySGDesktopError as error:
        return Looked(path, problem=str(error))


class _Watched:
    """A reader that tells how many deliveries were read, and stops where nobody wants the rest."""

    def __init__(self, reader: Reader, tell: Tell, is_cancelled: IsCancelled) -> None:
        self._reader = reader
        self._tell = tell
        self._is_cancelled = is_cancelled
        self._count = 0

    def endpoints(self) -> tuple[Endpoint, ...]:
        return self._reader.endpoints()

    def delivery(self, delivery_id: int) -> DeliveryDetail | None:
        if self._is_cancelled():
            raise NotWantedError
        self._count += 1
        if self._count % TELL_EVERY == 0:
            self._tell(self._count)
        return self._reader.delivery(delivery_id)
