"""What webhook.site's API gives, as it is documented."""

from __future__ import annotations

from typing import Any

import pytest

from paysg_desktop.documents.webhook_site import is_webhook_site, read_webhook_site

REQUEST: dict[str, Any] = {
    "uuid": "a2a6a4ae-4130-4063-953a-84fa29d81d43",
    "type": "web",
    "token_id": "a94a7294-c4aa-4074-ab77-c4cf86fd53b1",
    "ip": "127.0.0.1",
    "method": "POST",
    "content": '{"id":"evt_1"}',
    "headers": {"content-type": ["application/json"], "x-two": ["1", "2"]},
    "url": "https://webhook.site/a94a7294-c4aa-4074-ab77-c4cf86fd53b1/201?",
    "size": 14,
    "created_at": "2025-11-21 04:00:00",
}


@pytest.mark.parametrize("document", [{"data": [REQUEST], "total": 1}, [REQUEST], REQUEST])
def test_a_page_a_list_and_a_single_one(document: Any) -> None:
    assert is_webhook_site(document)
    (found,) = read_webhook_site(document)
    assert (found.method, found.body, found.place) == ("POST", b'{"id":"evt_1"}', "request 1")
    assert found.headers == ((b"content-type", b"application/json"), (b"x-two", b"1"), (b"x-two", b"2"))
    assert found.at == 1_763_697_600_000_000, "2025-11-21T12:00:00+08:00: the times are UTC"
    assert found.url == REQUEST["url"]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"type": "email"}, "e-mail"),
        ({"type": "dns"}, "DNS"),
        ({"type": 3}, "no request"),
        ({"method": None}, "no method"),
        ({"content": None, "size": 3}, "body is not in the file"),
        ({"content": 3}, "no content"),
        ({"content": "\ud800"}, "UTF-8"),
        ({"headers": None}, "no headers"),
        ({"headers": {"a": [1]}}, "no text"),
        ({"headers": {"a": ["1\r\n"]}}, "no header has"),
    ],
)
def test_what_can_not_be_read_is_told(changes: dict[str, Any], said: str) -> None:
    first, second = read_webhook_site([REQUEST | changes, REQUEST])
    assert said in (first.problem or "")
    assert second.problem is None


def test_times_and_bodies_that_are_not_told() -> None:
    given = REQUEST | {"created_at": "yesterday", "content": None, "size": 0, "type": None}
    (found,) = read_webhook_site(given)
    assert (found.at, found.body, found.problem) == (None, b"", None)


@pytest.mark.parametrize("document", [{}, [], {"data": []}, {"data": {"object": {}}}, {"uuid": "x"}, 7, None])
def test_what_is_something_else(document: Any) -> None:
    assert not is_webhook_site(document)
