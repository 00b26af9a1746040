"""An import that another process orders by naming a file: the owner of the workspace reads it and takes it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from paysg_desktop.documents.csv_reader import LARGEST_BYTES
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError, UsageError
from paysg_desktop.domain.imports import FileKind, ImportDone, ImportFile
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.providers.registry import get
from paysg_desktop.usecases.import_file import REPORTING, FileGuess, ImportChoice, Remembered, inspect, read

MOST_BAD_TOLD = 1_000
"""Bad rows that an answer lists; their count is whole."""

TakeIn = Callable[[ImportFile], ImportDone]


def import_by_order(
    arguments: Mapping[str, Any], now: int, remembered: Remembered, take_in: TakeIn
) -> dict[str, Any]:
    """Read the file at `path` and take it in, or only say what would be taken where `preview` is true.

    Further arguments, all of which may be left out: `kind`, `provider`, `environment`, `account`, `currency`,
    `as_of` (microseconds UTC; else the file's own time) and `mapping` (field → column, beside what the header
    suggests; an empty column takes a field out). Gives a JSON object. Raises NotFoundError, UsageError,
    RefusedError, StorageError.
    """
    path = Path(str(arguments["path"]))
    data, modified_at = _content(path)
    provider = get(str(arguments.get("provider") or REPORTING)).name
    kind = FileKind(arguments["kind"]) if arguments.get("kind") else None
    guess = inspect(path.name, data, (provider,), remembered, kind)
    given_as_of = arguments.get("as_of")
    choice = _choice(guess, arguments, modified_at if given_as_of is None else int(given_as_of))
    file = read(path.name, data, choice, now)
    if arguments.get("preview"):
        return _told(file, guess) | {"preview": True, "sample": [list(row) for row in guess.sample]}
    done = take_in(file)
    earlier = None if done.earlier_at is None else iso_utc(done.earlier_at)
    return _told(file, guess) | {"preview": False, "new": done.new, "known": done.known, "earlier_at": earlier}


def _content(path: Path) -> tuple[bytes, int]:
    """The file's bytes and the time of its last change."""
    try:
        told = path.stat()
        if told.st_size > LARGEST_BYTES:
            raise UsageError(f"The file is larger than {LARGEST_BYTES // 1024**2} MiB. Nothing was taken.")
        return path.read_bytes(), told.st_mtime_ns // 1000
    except FileNotFoundError:
        raise NotFoundError("There is no such file. Look at its name and folder.") from None
    except OSError:
        raise UsageError(
            "The file can't be read. Look whether you may, and whether it is a file at all."
        ) from None


def _choice(guess: FileGuess, arguments: Mapping[str, Any], as_of: int) -> ImportChoice:
    if not guess.header:
        raise UsageError(guess.problems[0])
    if guess.kind is None:
        raise UsageError("The header does not tell what this file is. Nothing was taken. Say it: --kind.")
    given = {str(name): str(column) for name, column in dict(arguments.get("mapping") or {}).items()}
    suggested = {
        name: column
        for name, column in guess.mapping.items()
        if name not in given and column not in given.values()
    }
    chosen = arguments.get("environment")
    environment = Environment(chosen) if chosen else guess.environment
    if environment is None:
        raise UsageError(
            guess.problems[0]
            if guess.problems and not given
            else "The file does not tell whether its payments are live or test ones. Nothing was taken. Say it: "
            "--environment."
        )
    return ImportChoice(
        kind=guess.kind,
        provider=guess.provider,
        environment=environment,
        as_of=as_of,
        mapping=suggested | {name: column for name, column in given.items() if column},
        account=str(arguments.get("account") or ""),
        currency=str(arguments.get("currency") or ""),
    )


def _told(file: ImportFile, guess: FileGuess) -> dict[str, Any]:
    return {
        "kind": file.kind.value,
        "provider": file.provider,
        "environment": file.environment.value,
        "account": file.account,
        "name": file.name,
        "as_of": iso_utc(file.as_of),
        "header": list(guess.header),
        "mapping": dict(file.mapping),
        "rows": len(file.rows),
        "left_out": len(file.bad),
        "bad": [{"line": each.line, "reason": each.reason} for each in file.bad[:MOST_BAD_TOLD]],
        "remarks": list(guess.remarks),
    }
