from __future__ import annotations

import json
import sys

import pytest

from paysg_desktop import __version__
from paysg_desktop.settings.build_info import BuildInfo, build_info, read_build_info

COMMIT = "58d9acd1c0ffee" + "0" * 26


def test_the_sources_know_neither_commit_nor_signature() -> None:
    assert build_info() == BuildInfo(__version__, None, None, frozen=False)


def test_a_frozen_program_says_what_was_written_down() -> None:
    told = read_build_info(json.dumps({"commit": COMMIT, "date": "2026-11-22", "signed": True}))
    assert told == BuildInfo(__version__, COMMIT, True, frozen=True, date="2026-11-22")


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"commit": 7, "date": 7, "signed": "yes"}', '{"commit": "<b>", "date": "yesterday"}'],
)
def test_what_is_not_as_we_write_it_is_unknown_and_never_signed(text: str) -> None:
    assert read_build_info(text) == BuildInfo(__version__, None, False, frozen=True)


def test_a_frozen_program_without_the_file_still_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert build_info() == BuildInfo(__version__, None, False, frozen=True)
