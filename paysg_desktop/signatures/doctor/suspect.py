"""What the doctor works on: a delivery's digests as given, what was signed with them, and how keys are read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from paysg_desktop.domain.finding import Case

ReadKey = Callable[[str], bytes | None]
"""A secret's text → its key under the scheme's usual reading; None where it gives none."""


@dataclass(frozen=True, slots=True)
class Suspect:
    """One delivery in the terms that all schemes share.

    `texts` are the digests as received; `parts` what stands in front of the body, joined by full stops; of them
    `timestamp` is the last. `encodings` and `algorithm` are what the profile accepts.
    """

    case: Case
    texts: tuple[str, ...]
    parts: tuple[bytes, ...]
    read_key: ReadKey = field(repr=False)
    encodings: tuple[str, ...]
    algorithm: str = "sha256"
    is_key_text: bool = True
    """Whether the scheme takes the secret's text as the key, undecoded."""

    @property
    def body(self) -> bytes:
        return self.case.body

    @property
    def timestamp(self) -> bytes | None:
        return self.parts[-1] if self.parts else None
