"""Texts that people typed, as they are kept."""

from __future__ import annotations


def one_line(text: str, longest: int | None = None) -> str:
    """The text on one line, cut after `longest` characters where a limit is given."""
    return " ".join(text.split())[:longest]
