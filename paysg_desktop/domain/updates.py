"""Whether a newer version of this program was published: what its release feed says, and what is known of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

ASK_EVERY_US = 24 * 3600 * 1_000_000
"""The feed is asked by itself at most so often."""
_PLAIN = re.compile(r"(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?", re.ASCII)
_BEFORE_IT = re.compile(r"[-.]?(?:a|b|rc|dev|alpha|beta)[-.]?\d{0,6}(?:\+[0-9a-z.]{1,40})?", re.ASCII)
"""What marks a version that comes before the one of its numbers."""
_AFTER_IT = re.compile(r"(?:\+[0-9a-z.]{1,40})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Release:
    """A version that the feed tells of. `title` and `notes` are somebody else's words, `page` an https URL."""

    version: str
    page: str
    title: str = field(default="", repr=False)
    notes: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class UpdateState:
    """What is known about newer versions.

    `why_not` says why nobody is asked, `problem` why the last asking came to nothing; both are sentences, empty
    for none. `asked_at` (µs UTC) is when it was last tried. `newer` is a version above this one; `is_dismissed`:
    somebody does not want to hear of that one again.
    """

    why_not: str = ""
    asked_at: int | None = None
    problem: str = ""
    newer: Release | None = None
    is_dismissed: bool = False


def is_due(asked_at: int | None, now: int) -> bool:
    """Whether it is time to ask again; a clock that was put back makes it so, too."""
    return asked_at is None or not 0 <= now - asked_at < ASK_EVERY_US


def is_newer(offered: str, own: str) -> bool:
    """Whether `offered` is a finished version above `own`. What can't be read as a version is never newer."""
    found, ours = _PLAIN.fullmatch(offered), _PLAIN.match(own)
    if found is None or ours is None:
        return False
    rest = own[ours.end() :]
    if _BEFORE_IT.fullmatch(rest):
        return _numbers(found) >= _numbers(ours)
    return _AFTER_IT.fullmatch(rest) is not None and _numbers(found) > _numbers(ours)


def is_plain(version: str) -> bool:
    """Whether it is the number of a finished version: `1.2`, `1.2.3`."""
    return _PLAIN.fullmatch(version) is not None


def _numbers(found: re.Match[str]) -> tuple[int, ...]:
    return tuple(int(each or 0) for each in found.groups())
