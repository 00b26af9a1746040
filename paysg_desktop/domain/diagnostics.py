"""What is gathered for somebody who helps: texts that one can read before they are given away."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sheet:
    """One file of the diagnostics: `name` in the zip, and its whole `text`."""

    name: str
    text: str
