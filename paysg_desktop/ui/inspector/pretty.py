"""JSON written for reading: a line a member, every token exactly as received, coloured by its kind. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field

from paysg_desktop.ui import gate
from paysg_desktop.ui.inspector.json_tokens import Token, tokens

MOST_LINES = 8_000
_INDENT = "  "
Span = tuple[int, int, str]
"""Start, length and kind of a coloured piece of a line."""


@dataclass(frozen=True, slots=True)
class CodeLine:
    """One line of a viewer, already through the gate."""

    text: str
    spans: tuple[Span, ...] = ()


@dataclass(slots=True)
class _Writer:
    """Collects lines that are never wider than `width`."""

    width: int
    lines: list[CodeLine] = field(default_factory=list)
    text: str = ""
    spans: list[Span] = field(default_factory=list)

    def add(self, piece: str, kind: str = "") -> None:
        while piece:
            room = self.width - len(self.text)
            part, piece = piece[:room], piece[room:]
            if kind:
                self.spans.append((len(self.text), len(part), kind))
            self.text += part
            if piece:
                self.end_line()

    def end_line(self, depth: int = 0) -> None:
        self.lines.append(CodeLine(self.text, tuple(self.spans)))
        self.text, self.spans = _INDENT * min(depth, self.width // 4), []


def pretty(
    text: str, *, is_masked: bool, width: int = gate.BLOCK_WIDTH, limit: int = gate.BLOCK_LIMIT
) -> list[CodeLine]:
    """The lines of a text known to be JSON; after `limit` characters or MOST_LINES a sentence counts the rest."""
    writer = _Writer(width)
    depth, before, written = 0, "", 0
    for token in tokens(text):
        if token.kind == "close":
            depth -= 1
        if _is_on_new_line(before, token.kind):
            writer.end_line(depth)
        shown = _shown(text, token, is_masked=is_masked, limit=limit - written)
        writer.add(shown, token.kind if token.kind in ("key", "string", "number", "word") else "")
        if token.kind == "colon":
            writer.add(" ")
        if token.kind == "open":
            depth += 1
        before, written = token.kind, written + len(shown)
        if (written >= limit or len(writer.lines) >= MOST_LINES) and token.end < len(text.rstrip()):
            writer.end_line()
            writer.add(gate.more_sentence(len(text) - token.end), "more")
            break
    writer.end_line()
    return writer.lines


def _is_on_new_line(before: str, kind: str) -> bool:
    if before == "open":
        return kind != "close"
    return before == "comma" or kind == "close"


def _shown(text: str, token: Token, *, is_masked: bool, limit: int) -> str:
    if is_masked and token.mask is not None:
        return token.mask
    length = token.end - token.start
    part = gate.wrapped(text[token.start : min(token.end, token.start + limit)], limit + length + 1)
    return part if length <= limit else f"{part}{gate.ELLIPSIS}"
