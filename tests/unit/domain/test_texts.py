from __future__ import annotations

from paysg_desktop.domain.texts import one_line


def test_a_name_stays_on_its_line() -> None:
    assert one_line(" a\r\nb\tc ") == "a b c"


def test_a_text_is_cut_where_its_limit_says_and_after_the_blanks_are_gone() -> None:
    assert one_line("  a \n b c", longest=3) == "a b"
