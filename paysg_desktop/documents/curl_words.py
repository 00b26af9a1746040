"""A text of command lines taken apart into words, as bash or Windows' cmd would; nothing is run or looked up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from paysg_desktop.documents.capture_parts import CaptureProblem

_IS_CMD = re.compile(r"\^\"|\^[ \t]*\r?\n|\^\s*\Z")
_NEXT_COMMAND = re.compile(r"\n[ \t]*(?:[$%] )?curl(?:\.exe)?[ \t]")
_END_OF_LINE = re.compile(r"[^\n]*")
_UNENDED = "A quotation mark of it never closes."
_EXPANDED = "It uses a variable or a command of the shell, which is not looked up or run here."

_PLAIN = re.compile(r"[^\s'\"\\$`|&;<>()]+")
_SINGLE = re.compile(r"'([^']*+)'")
_DOUBLE_PART = re.compile(r"[^\"\\$`]++")
_CONTINUED = re.compile(r"\\\r?\n")
_SPECIAL = re.compile(r"\\(?:[\"\\$`]|\r?\n)")
"""What a backslash acts on between double quotes."""
_EXPANSION = re.compile(r"\$(?:\\\r?\n)*+[A-Za-z_0-9{(\[@*#?!$-]|`")
_ANSI_PART = re.compile(
    r"[^'\\]++|\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|([0-7]{1,3})|c(.)|(.))", re.DOTALL
)
_LOW_HALF = re.compile(r"\\u([dD][c-fC-F][0-9A-Fa-f]{2})")
_HIGH = range(0xD800, 0xDC00)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "e": "\x1b", "E": "\x1b", "f": "\f", "v": "\v"}
_CMD_PART = re.compile(r"(\n)|\^(?:\r?\n)?(\r?\n|.|\Z)|(\")|([|&<>])|([^\n^\"|&<>]++)", re.DOTALL)
_ARGUMENT_PART = re.compile(r"(\\*+)(\")|([ \t]++)|(\\++|[^\\\" \t]++)")
_ASCII = 0x80
_HIGHEST = 0x10FFFF


@dataclass(frozen=True, slots=True)
class Command:
    """One command and the line where it begins. `problem` is why it can't be read; then it has no words.

    Bytes that were no UTF-8, or are written as `\\xFF`, stand as lone surrogates (`surrogateescape`).
    """

    line: int
    words: tuple[str, ...]
    problem: str | None = None


def read_commands(text: str) -> Iterator[Command]:
    """Every command that has words; raises nothing. What a pipe or a redirection leads to is passed over."""
    parts = _cmd_commands(text) if _IS_CMD.search(text) else _bash_commands(text)
    return (command for command in parts if command.words or command.problem)


# --- bash ---


def _bash_commands(text: str) -> Iterator[Command]:
    reader = _Bash(text)
    line, counted = 1, 0
    while reader.at < len(text):
        begin = reader.skip_blank()
        line, counted = line + text.count("\n", counted, begin), begin
        try:
            words = reader.command()
        except CaptureProblem as problem:
            yield Command(line, (), str(problem))
            following = _NEXT_COMMAND.search(text, begin)
            reader.at = following.start() + 1 if following else len(text)
        else:
            yield Command(line, words)


class _Bash:
    """Goes through a text word by word; `at` is how far it has come."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def skip_blank(self) -> int:
        """Pass over empty lines, separators and comments; where the next command begins."""
        text = self.text
        while self.at < len(text):
            if text[self.at] == "#":
                self._skip_line()
            elif text[self.at].isspace() or text[self.at] in ";&()":
                self.at += 1
            else:
                break
        return self.at

    def command(self) -> tuple[str, ...]:
        """The words up to the end of the command; raises CaptureProblem."""
        words: list[str] = []
        while self.at < len(self.text):
            char = self.text[self.at]
            continued = _CONTINUED.match(self.text, self.at)
            if continued:
                self.at = continued.end()
            elif char in "\n;&()":
                self.at += 1
                break
            elif char in "|<>":
                self._skip_line()
                break
            elif char.isspace():
                self.at += 1
            elif char == "#":
                self._skip_line()
            else:
                words.append(self._word())
        return tuple(words)

    def _skip_line(self) -> None:
        found = _END_OF_LINE.match(self.text, self.at)
        self.at = found.end() if found else len(self.text)

    def _word(self) -> str:
        parts: list[str] = []
        while self.at < len(self.text):
            char = self.text[self.at]
            if char.isspace() or char in "|&;<>()":
                break
            if char == "'":
                parts.append(self._take(_SINGLE, _UNENDED, group=1))
            elif char == '"':
                parts.append(self._double())
            elif self.text.startswith("$'", self.at):
                parts.append(self._ansi())
            elif self.text.startswith('$"', self.at):
                # A text to be translated; without a translation the mark is dropped.
                self.at += 1
            elif char == "\\":
                parts.append(self._escaped())
            elif char in "$`":
                parts.append(self._dollar())
            else:
                parts.append(self._take(_PLAIN, _UNENDED))
        return "".join(parts)

    def _take(self, pattern: re.Pattern[str], problem: str, group: int = 0) -> str:
        found = pattern.match(self.text, self.at)
        if found is None:
            raise CaptureProblem(problem)
        self.at = found.end()
        return found.group(group)

    def _escaped(self) -> str:
        """A backslash outside quotes: the next character as it is, a line end as nothing."""
        continued = _CONTINUED.match(self.text, self.at)
        if continued:
            self.at = continued.end()
            return ""
        self.at += 2
        return self.text[self.at - 1 : self.at] or "\\"

    def _dollar(self) -> str:
        if _EXPANSION.match(self.text, self.at):
            raise CaptureProblem(_EXPANDED)
        self.at += 1
        return "$"

    def _double(self) -> str:
        parts: list[str] = []
        self.at += 1
        while self.at < len(self.text):
            char = self.text[self.at]
            if char == '"':
                self.at += 1
                return "".join(parts)
            if char == "\\":
                parts.append(self._escaped() if _SPECIAL.match(self.text, self.at) else self._literal())
            elif char in "$`":
                parts.append(self._dollar())
            else:
                parts.append(self._take(_DOUBLE_PART, _UNENDED))
        raise CaptureProblem(_UNENDED)

    def _literal(self) -> str:
        self.at += 1
        return self.text[self.at - 1]

    def _ansi(self) -> str:
        """`$'…'`, as browsers write bodies with line ends or characters beyond ASCII."""
        parts: list[str] = []
        self.at += 2
        while not self.text.startswith("'", self.at):
            found = _ANSI_PART.match(self.text, self.at)
            if found is None:
                raise CaptureProblem(_UNENDED)
            self.at = found.end()
            parts.append(self._ansi_part(found))
        self.at += 1
        # bash ends the string at a NUL, like every program that takes arguments.
        return "".join(parts).partition("\0")[0]

    def _ansi_part(self, found: re.Match[str]) -> str:
        code, unit, long, octal, control, other = found.groups()
        if code or octal:
            return _byte(int(code, 16) if code else int(octal, 8) & 0xFF)
        if unit or long:
            return self._character(int(unit or long, 16))
        if control:
            return _byte(ord(control.upper()) & 0x1F)
        if other:
            return _ESCAPES.get(other, other if other in "\\'\"?" else f"\\{other}")
        return found.group()

    def _character(self, code: int) -> str:
        """A character; browsers write one beyond the first plane as its two halves."""
        low = _LOW_HALF.match(self.text, self.at) if code in _HIGH else None
        if low:
            self.at = low.end()
            code = 0x10000 + ((code - 0xD800) << 10) + (int(low.group(1), 16) - 0xDC00)
        if code > _HIGHEST or code in range(0xD800, 0xE000):
            raise CaptureProblem("A text of it holds half a character, so it is not what was sent.")
        return chr(code)


def _byte(value: int) -> str:
    return chr(value) if value < _ASCII else chr(0xDC00 + value)


# --- Windows ---


def _cmd_commands(text: str) -> Iterator[Command]:
    line, at = 1, 0
    while at < len(text):
        content, end = _cmd_line(text, at)
        words = _split_arguments(content)
        yield Command(line, () if words is None else words, _UNENDED if words is None else None)
        line, at = line + text.count("\n", at, end), end


def _cmd_line(text: str, at: int) -> tuple[str, int]:
    """A command as cmd hands it on, its carets gone, and where the next begins.

    A caret takes a line end away and makes what follows plain: another character, or even another line end.
    """
    parts: list[str] = []
    is_quoted = is_passed = False
    while found := _CMD_PART.match(text, at):
        end, escaped, quote, operator, plain = found.groups()
        at = found.end()
        if end:
            break
        if escaped is not None and is_quoted:
            # Between quotes a caret is itself, and so is what follows.
            at = found.start() + 1
            escaped = "^"
        is_quoted = is_quoted != bool(quote)
        is_passed = is_passed or (bool(operator) and not is_quoted)
        if not is_passed:
            parts.append(plain or quote or operator or escaped or "")
    return "".join(parts).rstrip("\r"), at


def _split_arguments(content: str) -> tuple[str, ...] | None:
    """As the C library of Windows splits a command line; None where a quotation mark never closes."""
    words: list[str] = []
    parts: list[str] = []
    is_quoted = has_word = False
    at = 0
    while found := _ARGUMENT_PART.match(content, at):
        slashes, quote, blank, plain = found.groups()
        at = found.end()
        if blank and not is_quoted:
            words += ["".join(parts)] if has_word else []
            parts, has_word = [], False
            continue
        has_word = True
        if not quote:
            parts.append(blank or plain)
            continue
        parts.append("\\" * (len(slashes) // 2))
        if len(slashes) % 2:
            parts.append(quote)
        elif is_quoted and content.startswith('"', at):
            parts.append(quote)
            at += 1
        else:
            is_quoted = not is_quoted
    words += ["".join(parts)] if has_word else []
    return None if is_quoted else tuple(words)
