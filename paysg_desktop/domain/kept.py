"""What is kept of a log entry whose body was purged: what the fold reads instead of it.

Personal members go (identifier, e-mail, address, and such members of the metadata). Names, references and money
stay: they have a clock of their own (docs/retention.md).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from typing import Any, cast

from paysg_desktop.domain import personal
from paysg_desktop.domain.event import ParsedBody, Snapshot
from paysg_desktop.domain.statement import StatementKind, StatementLine

PERSONAL_FIELDS = frozenset({"payer_identifier", "payer_email", "payer_address"})
NOTHING = "{}"
"""Of an entry that says nothing, or nothing any more."""
_LEFT_OUT = frozenset({"problem", "remarks", "environment"})
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def without_personal(snapshot: Snapshot, changed: Iterable[str] = ()) -> Snapshot:
    """A snapshot without its personal members, with the names of those that had a value.

    `changed` are the fields whose value was another one before: that they moved is kept, so that what was decided
    because of it stays so.
    """
    told = cast("dict[str, Any]", snapshot)
    gone = {name for name in PERSONAL_FIELDS if told.get(name)} | set(snapshot.get("purged", ()))
    kept = {name: value for name, value in told.items() if name not in PERSONAL_FIELDS}
    metadata = {name: text for name, text in snapshot.get("metadata", {}).items() if not _is_personal(name)}
    if metadata != snapshot.get("metadata", metadata):
        kept["metadata"] = metadata
        gone.add("metadata")
    moved = {*changed, *snapshot.get("purged_changes", ())} & {*PERSONAL_FIELDS, *gone}
    marks = {"purged": sorted(gone), "purged_changes": sorted(moved)}
    return cast("Snapshot", kept | {name: names for name, names in marks.items() if names})


def kept_to_json(parsed: ParsedBody | None) -> str:
    """What a body said, or NOTHING; to be read by `kept_from_json`."""
    if parsed is None:
        return NOTHING
    said = {name: value for name, value in asdict(parsed).items() if value is not None and name not in _LEFT_OUT}
    return _encode(said)


def kept_from_json(text: str) -> ParsedBody:
    """Raises ValueError for what this program did not write."""
    said: dict[str, Any] = json.loads(text)
    line = said.pop("statement", None)
    statement = None if line is None else StatementLine(**line | {"kind": StatementKind(line["kind"])})
    return ParsedBody(statement=statement, **said)


def repeated(parsed: ParsedBody) -> ParsedBody:
    """What is kept of a repeat: which event it told of, for the first telling says the rest."""
    return replace(parsed, snapshot=None)


def is_stripped(parsed: ParsedBody) -> bool:
    """Whether no personal member is left."""
    return parsed.snapshot is None or without_personal(parsed.snapshot) == parsed.snapshot


def _is_personal(name: str) -> bool:
    return personal.redacted_kind(name) not in (None, personal.NAME)


def purged_marks(snapshot: Mapping[str, object]) -> frozenset[str]:
    """Names of the members that were purged."""
    names = snapshot.get("purged")
    return frozenset(str(name) for name in names) if isinstance(names, list | tuple) else frozenset()
