"""Where an error came from, without what it was about: files of programs, lines and names of functions alone.

The text of an error may hold anybody's data, and a path the name of who uses this computer: neither is kept.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator

_MOST_FRAMES = 60
_MOST_CAUSES = 5
_ROOTS = ("site-packages", "dist-packages", "_internal")
_PYTHON = re.compile(r"python3\.\d+|lib|Lib")
_FRAME = re.compile(
    r'\s*File "(?P<path>[^"\r\n]{1,2000})", line (?P<line>\d{1,9}),? in (?P<name>[\w.<>]{1,200})\s*'
)
_FATAL = re.compile(
    r"(?:Fatal Python error|Windows fatal exception): (?P<what>[A-Za-z0-9 :_-]{1,80})(?:: [^\r\n]*)?"
)
_THREAD = re.compile(
    r"(?:Current thread|Thread) 0x[0-9a-f]{1,16}(?: \[[\w.-]{1,40}\])? \(most recent call first\):"
    r"(?: [\w.<> -]{1,60})?"
)
_NO_FRAME = re.compile(r"\s*<no Python frame>|  Garbage-collecting|  \.\.\.")
_TYPE = re.compile(
    r"(?P<type>[A-Za-z_][\w.]{0,99}(?:Error|Exception|Exit|Interrupt|Warning|Group|Refused))(?::.*)?"
)
_HEADS = (
    "Traceback (most recent call last):",
    "The above exception was the direct cause of the following exception:",
    "During handling of the above exception, another exception occurred:",
)


def trace_of(error: BaseException) -> str:
    """An error with its causes, each by its type and its frames, the newest cause last."""
    parts: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen and len(parts) < _MOST_CAUSES:
        seen.add(id(current))
        frames = traceback.extract_tb(current.__traceback__)[-_MOST_FRAMES:]
        lines = [f'  File "{program_path(each.filename)}", line {each.lineno}, in {each.name}' for each in frames]
        parts.append("\n".join([_HEADS[0], *lines, type(current).__name__]))
        current = current.__cause__ or current.__context__
    return "\n\n".join(reversed(parts))


def clean_trace(text: str) -> str:
    """What of a text is a traceback, Python's own about a fatal fault included; the rest is left out."""
    return "\n".join(_cleaned(text))


def clean_line(line: str) -> str | None:
    """One line of a traceback without foreign text; None where it is no such line, or nothing but foreign."""
    frame = _FRAME.fullmatch(line)
    if frame is not None:
        return f'  File "{program_path(frame["path"])}", line {frame["line"]}, in {frame["name"]}'
    bare = line.strip()
    if bare in _HEADS:
        return bare
    for pattern, group in ((_FATAL, None), (_THREAD, None), (_NO_FRAME, None), (_TYPE, "type")):
        found = pattern.fullmatch(line if pattern is _NO_FRAME else bare)
        if found is not None:
            return found[group] if group else _known_part(pattern, found)
    return None


def program_path(path: str) -> str:
    """A file of a program from where the program begins: `paysg_desktop/core.py`, `httpx/_client.py`."""
    parts = path.replace("\\", "/").split("/")
    for root in ("paysg_desktop", *_ROOTS):
        if root in parts[:-1]:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at if root == "paysg_desktop" else at + 1 :])
    at = next((at for at in range(len(parts) - 2, -1, -1) if _PYTHON.fullmatch(parts[at])), len(parts) - 2)
    return "/".join(parts[at + 1 :])


def _known_part(pattern: re.Pattern[str], found: re.Match[str]) -> str:
    return found.group().partition(": ")[0] + f": {found['what']}" if pattern is _FATAL else found.group().rstrip()


def _cleaned(text: str) -> Iterator[str]:
    for line in text.splitlines():
        kept = clean_line(line)
        if kept is not None:
            yield kept
