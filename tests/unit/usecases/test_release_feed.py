"""What is taken from a release feed, and what is not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from paysg_desktop.domain.errors import ApiAnswerError
from paysg_desktop.domain.updates import Release
from paysg_desktop.usecases.release_feed import LONGEST_NOTES, LONGEST_TITLE, is_on_host, read_feed

ADDRESS = "https://updates.example.sg/feed.json"


def feed(**changes: Any) -> bytes:
    told = {"version": "1.2.3", "page": "https://updates.example.sg/1.2.3", "title": "Spring", "notes": "Much."}
    return json.dumps(told | changes).encode()


def test_a_release_is_read() -> None:
    assert read_feed(feed(), ADDRESS) == Release("1.2.3", "https://updates.example.sg/1.2.3", "Spring", "Much.")


def test_long_texts_are_cut_and_others_left_out() -> None:
    found = read_feed(feed(title="x" * 9_999, notes="y" * 9_999), ADDRESS)
    assert (len(found.title), len(found.notes)) == (LONGEST_TITLE, LONGEST_NOTES)
    found = read_feed(feed(title=5, notes=None), ADDRESS)
    assert (found.title, found.notes) == ("", "")
    assert "Spring" not in repr(read_feed(feed(), ADDRESS)), "foreign text in a repr may reach a log"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b'"1.2.3"',
        b'{"version": "1.2.3"}',
        b"{" * 100_000,
        feed(version=12),
        feed(version="latest"),
        feed(version="1.2.3; rm"),
        feed(page="http://updates.example.sg/1.2.3"),
        feed(page="https://elsewhere.example/1.2.3"),
        feed(page="file:///etc/passwd"),
        feed(page="javascript:alert(1)"),
    ],
)
def test_anything_else_is_no_release(body: bytes) -> None:
    with pytest.raises(ApiAnswerError, match="did not answer as a release feed does") as caught:
        read_feed(body, ADDRESS)
    assert "elsewhere" not in str(caught.value)


@pytest.mark.parametrize(
    ("page", "is_there"),
    [
        ("https://updates.example.sg:443/x", True),
        ("https://updates.example.sg/x?y#z", True),
        ("https://updates.example.sg:444/x", False),
        ("https://user@updates.example.sg/x", False),
        ("https://updates.example.sg.evil.example/x", False),
        ("https://updates.example.sg\\@evil.example/", False),
        ("//updates.example.sg/x", False),
        ("https://updates.example.sg:x/", False),
        ("https://updates.example.sg/é", False),
        ("", False),
    ],
)
def test_the_page_stands_on_the_feeds_own_host(page: str, is_there: bool) -> None:
    assert is_on_host(page, ADDRESS) is is_there
