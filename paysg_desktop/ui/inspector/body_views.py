"""One body in the four ways in which it can be looked at. Pure; fit for a worker thread."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from paysg_desktop.domain import strict_json
from paysg_desktop.domain.personal_text import in_bytes
from paysg_desktop.ui import gate
from paysg_desktop.ui.inspector.hexdump import hexdump
from paysg_desktop.ui.inspector.json_members import has_at_most
from paysg_desktop.ui.inspector.json_tokens import hidden, masked
from paysg_desktop.ui.inspector.pretty import CodeLine, pretty
from paysg_desktop.ui.masking import mask_document
from paysg_desktop.ui.wording import tr

MOST_NODES = 20_000
"""Keys and entries that a tree shows; threat-model.md T5."""
VIEWER_WIDTH = 1_600
"""Characters after which a viewer's line is broken hard; shorter ones break where the widget ends."""
_START_BYTES = 4_096
_ESCAPED = re.compile("[\udc80-\udcff]")


@dataclass(frozen=True, slots=True)
class BodyViews:
    """What each view shows. `problem` is why there is no JSON to show, `tree_problem` why there is no tree.

    `copied` is the whole text for the clipboard, masked like the rest; `has_hidden` tells whether anything in
    the body is (or was) masked.
    """

    document: Any = field(repr=False, default=None)
    problem: str | None = None
    tree_problem: str | None = None
    remarks: tuple[str, ...] = ()
    pretty: tuple[CodeLine, ...] = field(repr=False, default=())
    raw: str = field(repr=False, default="")
    hex: str = field(repr=False, default="")
    copied: str = field(repr=False, default="")
    has_hidden: bool = False


def read_body(body: bytes, *, is_revealed: bool) -> BodyViews:
    """All views of a body; raises nothing, whatever came."""
    # Surrogate escapes keep every byte that is not UTF-8 as one character, so that it can be marked.
    text = body.decode("utf-8", "surrogateescape")
    try:
        read, problem = strict_json.parse(body), None
    except strict_json.JsonProblem as error:
        read, problem = None, str(error)
    places = hidden(text, is_json=read is not None)
    shown = text if is_revealed else masked(text, places)
    tree_problem = problem if read is None else _tree_problem(read.value)
    document = None if read is None or tree_problem else read.value
    return BodyViews(
        document=document if is_revealed else mask_document(document),
        problem=problem,
        tree_problem=tree_problem,
        remarks=() if read is None else read.remarks,
        pretty=() if read is None else tuple(pretty(text, is_masked=not is_revealed, width=VIEWER_WIDTH)),
        raw=_raw(shown),
        hex=hexdump(body, [] if is_revealed else in_bytes(text, ((each.start, each.end) for each in places))),
        copied=gate.clipboard_text(shown),
        has_hidden=bool(places),
    )


def start_of_body(body: bytes, length: int, *, is_revealed: bool) -> str:
    """The first characters of a body as text, its personal data masked; not yet through the gate."""
    text = body[:_START_BYTES].decode("utf-8", "surrogateescape")
    shown = text if is_revealed else masked(text, hidden(text, is_json=False))
    return with_byte_marks(shown[:length])


def _raw(text: str) -> str:
    lines = gate.block(with_byte_marks(text[: gate.BLOCK_LIMIT]), width=VIEWER_WIDTH, limit=2 * gate.BLOCK_LIMIT)
    left_out = len(text) - gate.BLOCK_LIMIT
    return f"{lines}\n{gate.more_sentence(left_out)}" if left_out > 0 else lines


def with_byte_marks(text: str) -> str:
    """Bytes that are no UTF-8, written as ⟦FF⟧."""
    return _ESCAPED.sub(lambda found: f"⟦{ord(found.group()) - 0xDC00:02X}⟧", text)


def _tree_problem(document: Any) -> str | None:
    if has_at_most(document, MOST_NODES):
        return None
    said = tr("The body has more than {n} members, too many for a tree. Pretty and Raw show it.")
    return said.format(n=f"{MOST_NODES:,}")
