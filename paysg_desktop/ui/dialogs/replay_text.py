"""A body as text that an editor may change: nothing invisible, no line that is too long, exact both ways. Pure."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from paysg_desktop.domain import strict_json
from paysg_desktop.ui import gate
from paysg_desktop.ui.inspector.body_views import VIEWER_WIDTH
from paysg_desktop.ui.inspector.json_tokens import tokens
from paysg_desktop.ui.inspector.pretty import CodeLine, Span
from paysg_desktop.ui.wording import tr

BROKEN = "↩"
"""Stands where a line that is too long is broken for the eye; it is never sent."""
LONGEST = 2_000_000
"""Characters that an editor takes."""
_SOFT = f"{BROKEN}\n"
_MOST_COLOURED = 40_000
_COLOURED = frozenset({"key", "string", "number", "word"})
_PLACE = re.compile(r"at line (\d+), column (\d+)")


@dataclass(frozen=True, slots=True)
class Editable:
    """`shown` is what the editor gets; `problem` is why it can't be edited, empty where it can."""

    shown: str = field(repr=False, default="")
    line_end: str = "\n"
    problem: str = ""


def editable(body: bytes) -> Editable:
    """A body as an editor shows it; raises nothing."""
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return Editable(problem=tr("The body is not UTF-8 text, so it can't be edited here."))
    if len(text) > LONGEST:
        return Editable(
            problem=tr("The body is too large for an editor. Change single values in the tree instead.")
        )
    line_end = "\r\n" if "\r\n" in text else "\n"
    plain = text.replace(line_end, "\n")
    if written(plain, line_end) != body or not _is_visible(plain):
        return Editable(
            problem=tr(
                "The body holds characters that can't be seen or that an editor would lose. Change single values"
                " in the tree: all others stay as they came."
            )
        )
    return Editable(softened(plain), line_end)


def softened(text: str) -> str:
    """The text with its long lines broken by `BROKEN`: an editor stands still over one of a megabyte."""
    return "\n".join(_broken(line) for line in text.split("\n"))


def written(shown: str, line_end: str = "\n") -> bytes:
    """What an editor shows as the bytes that are sent."""
    text = shown.replace(_SOFT, "")
    return (text if line_end == "\n" else text.replace("\n", line_end)).encode("utf-8", "replace")


def json_problem(body: bytes) -> str:
    """Why a body is no JSON, in a sentence that says where; empty where it is. Takes a while for a large one."""
    try:
        strict_json.parse(body)
    except strict_json.JsonProblem as problem:
        return str(problem)
    return ""


def place_of(problem: str, shown: str) -> tuple[int, int] | None:
    """Where a problem lies in what the editor shows, as block and column (UTF-16 units), both from 0."""
    found = _PLACE.search(problem)
    if found is None:
        return None
    line, column = int(found[1]) - 1, int(found[2]) - 1
    rows = shown.split("\n")
    row = 0
    while row < len(rows) - 1 and line:
        line -= not rows[row].endswith(BROKEN)
        row += 1
    while row < len(rows) - 1 and rows[row].endswith(BROKEN) and column >= len(rows[row]) - 1:
        column -= len(rows[row]) - 1
        row += 1
    return row, len(rows[row][:column].encode("utf-16-le")) // 2


def coloured(shown: str) -> tuple[CodeLine, ...]:
    """What the editor shows with the colours of JSON; without where there is too much of it."""
    if len(shown) > _MOST_COLOURED:
        return ()
    rows, starts = shown.split("\n"), [0]
    for row in rows:
        starts.append(starts[-1] + len(row) + 1)
    spans: list[list[Span]] = [[] for _ in rows]
    for token in tokens(shown):
        if token.kind in _COLOURED:
            number = bisect_right(starts, token.start) - 1
            # A text that is broken for the eye keeps its colour in its first line alone.
            end = min(token.end, starts[number + 1] - 1)
            spans[number].append((token.start - starts[number], end - token.start, token.kind))
    return tuple(CodeLine(row, tuple(found)) for row, found in zip(rows, spans, strict=True))


def _broken(line: str) -> str:
    if len(line) <= VIEWER_WIDTH:
        return line
    return _SOFT.join(line[start : start + VIEWER_WIDTH] for start in range(0, len(line), VIEWER_WIDTH))


def _is_visible(text: str) -> bool:
    """Whether the gate would show every character as it is."""
    plain = text.replace("\n", "").replace("\t", "")
    return gate.marks(plain) == plain
