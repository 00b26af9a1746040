from __future__ import annotations

from collections import Counter

import pytest

from paysg_desktop.settings.declarations import ALL, Setting, ShortText
from paysg_desktop.settings.pages import PAGES, on_page, page_of, shown_pages, table_of


def test_each_setting_stands_on_one_page() -> None:
    assert [setting.key for setting in ALL if page_of(setting) not in shown_pages()] == []
    standing = [setting.key for page in shown_pages() for setting in on_page(page)]
    assert Counter(standing) == Counter(setting.key for setting in ALL)


def test_pages_have_names_of_their_own_and_share_no_table() -> None:
    for of_each in ([page.name for page in PAGES], [page.title for page in PAGES]):
        assert max(Counter(of_each).values()) == 1
    assert max(Counter(table for page in PAGES for table in page.tables).values()) == 1
    assert all(page.help.endswith(".") for page in PAGES)


def test_a_table_that_no_page_takes_is_found_out() -> None:
    stray = Setting("stray.thing", ShortText(5), "", "Thing", "A thing.")
    assert table_of(stray) == "stray"
    with pytest.raises(StopIteration):
        page_of(stray)
