"""Events a line each, as `stripe listen --print-json` prints them, and what it prints among them."""

from __future__ import annotations

from paysg_desktop.documents.stripe_lines import has_event_line, is_event, read_event_lines

EVENT = '{"id":"evt_1","object":"event","type":"payment_intent.succeeded","livemode":false}'


def test_each_line_is_a_request_without_a_signature() -> None:
    (found,) = read_event_lines(EVENT + "\r\n")
    assert (found.method, found.body, found.at, found.place) == ("POST", EVENT.encode(), None, "line 1")
    assert found.headers == ((b"Content-Type", b"application/json"),)


def test_lines_for_people_are_told_and_never_repeated() -> None:
    text = f"Ready! Your webhook signing secret is whsec_abc\n{EVENT}\n2026-01-01 <-- [200] POST\n\n{{\n{{}}\n"
    assert has_event_line(text)
    found = list(read_event_lines(text))
    assert [(each.place, each.problem) for each in found] == [
        ("line 1", "It is no event: it is not JSON."),
        ("line 2", None),
        ("line 3", "It is no event: it is not JSON."),
        ("line 5", "It is no whole JSON."),
        ("line 6", "It is no event: it has no id or no type."),
    ]


def test_what_an_event_is() -> None:
    assert is_event({"id": "evt_1", "type": "a"})
    assert not is_event({"id": 1, "type": "a"})
    assert not is_event([EVENT])
    assert not has_event_line("{\n[]\n")
