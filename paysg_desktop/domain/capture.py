"""A webhook captured elsewhere, or taken out of here: one request, and the answer where it is known."""

from __future__ import annotations

from dataclasses import dataclass, field

from paysg_desktop.domain.headers import Headers


@dataclass(frozen=True, slots=True)
class Capture:
    """`at` in microseconds UTC, None where the file does not say; `url` is a whole URL or only a path.

    Header names and values are kept as the file has them. `problem` is a sentence where this part of the file
    could not be read as a request (then there is no body); `place` says where it stands (`line 3`, `entry 2`).
    """

    method: str
    url: str
    headers: Headers = field(repr=False)
    body: bytes = field(repr=False)
    at: int | None = None
    status: int | None = None
    answer_headers: Headers = field(default=(), repr=False)
    answer_body: bytes = field(default=b"", repr=False)
    took_us: int | None = None
    place: str = ""
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class CaptureFile:
    """A file of captures, recognised as `format` (`raw`, `har`, `curl`, `stripe`, `webhook.site`, `ours`)."""

    format: str
    captures: tuple[Capture, ...]
