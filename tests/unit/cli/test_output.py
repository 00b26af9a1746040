"""The terminal's gate and the table."""

from __future__ import annotations

import pytest

from paysg_desktop.cli.output import print_table, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (None, "-"),
        ("陈阿明", "陈阿明"),
        ("a\x1b[2Jb", "a�[2Jb"),
        ("a\nb\u202eC", "a�b�C"),
        ("\ud800", "�"),
        ("x" * 61, "x" * 59 + "…"),
    ],
)
def test_what_cannot_be_seen_becomes_a_mark(text: str | None, expected: str) -> None:
    assert shown(text) == expected


def test_columns_line_up_with_wide_characters(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(["A", "B"], [["陈阿明", "1"], ["Tan", "2"]])
    assert capsys.readouterr().out.splitlines() == ["A       B", "陈阿明  1", "Tan     2"]
