"""Printing what the doctor found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from paysg_desktop.cli.output import print_line, shown
from paysg_desktop.domain.finding import Finding
from paysg_desktop.signatures.doctor import words

_LONGEST = 1000


def print_finding(finding: Finding) -> None:
    """The sentence, and what to do, for people."""
    print_words(words.sentence(finding), words.to_do(finding))


def print_told(finding: dict[str, Any]) -> None:
    """The same of a finding that another process told."""
    print_words(str(finding["sentence"]), [str(each) for each in finding["to_do"]])


def print_words(sentence: str, to_do: Sequence[str]) -> None:
    print_line(f"\n{shown(sentence, _LONGEST)}")
    if to_do:
        print_line("\nWhat to do")
    for each in to_do:
        print_line(f"  - {shown(each, _LONGEST)}")
