from __future__ import annotations

import pytest

from paysg_desktop.domain.headers import Headers
from paysg_desktop.signatures.header_values import HeaderError
from paysg_desktop.signatures.standard_webhooks_header import missing_headers, own_headers, read_header


def lines(signature: bytes, prefix: bytes = b"webhook") -> Headers:
    values = ((b"-id", b"msg_1"), (b"-timestamp", b"1763697600"), (b"-signature", signature))
    return tuple((prefix + name, value) for name, value in values)


def test_the_headers_are_given_as_received() -> None:
    header = read_header(lines(b"v1a,one v1,two v1,three, v2,four", b"Svix"))
    assert (header.prefix, header.message_id, header.timestamp) == ("svix", "msg_1", "1763697600")
    assert header.entries == (("v1a", "one"), ("v1", "two"), ("v1", "three"), ("v2", "four"))
    assert header.texts == ("two", "three")
    assert header.of_version("v1a") == ("one",)


def test_an_entry_without_a_digest_is_left_out() -> None:
    assert read_header(lines(b"v1,two v1,")).entries == (("v1", "two"),)


def test_what_is_missing_is_told_of_the_more_complete_set() -> None:
    assert missing_headers(()) == ("webhook-id", "webhook-timestamp", "webhook-signature")
    assert missing_headers(lines(b"")) == ()
    assert missing_headers(lines(b"", b"svix")[:2]) == ("svix-signature",)
    assert missing_headers((*lines(b"", b"svix")[:1], *lines(b"")[1:])) == ("webhook-id",)


@pytest.mark.parametrize("found", [(), lines(b"v1,x")[1:]])
def test_missing_headers_have_a_cause(found: Headers) -> None:
    with pytest.raises(HeaderError) as caught:
        read_header(found)
    assert caught.value.cause == "header_missing"


def test_all_six_names_belong_to_the_scheme() -> None:
    assert len(set(own_headers())) == 6
