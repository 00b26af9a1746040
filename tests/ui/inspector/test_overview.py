"""Facts and remarks about one delivery."""

from __future__ import annotations

from dataclasses import replace

import pytest

from paysg_desktop.domain.delivery import DeliveryDetail, PaymentLink, Source
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui.inspector import overview
from tests.ui.inspector.records import NOW, delivery, row


def value(detail: DeliveryDetail, name: str) -> str | None:
    return next(fact.value for fact in overview.facts(detail, "paysg test") if fact.name == name)


def test_the_line_below_the_title() -> None:
    detail = delivery(b"{}")
    assert overview.subtitle(detail, NOW) == "delivery 412,907 · 14:02:31 · 2 bytes · from 203.0.113.7"
    assert overview.subtitle(replace(detail, peer=""), NOW).endswith("2 bytes")
    assert "1 byte ·" in overview.subtitle(delivery(b"1"), NOW)


@pytest.mark.parametrize(
    ("peer", "host"),
    [
        ("203.0.113.7:50112", "203.0.113.7"),
        ("[2001:db8::1]:443", "2001:db8::1"),
        ("2001:db8::1", "2001:db8::1"),
        ("localhost", "localhost"),
        ("", ""),
    ],
)
def test_a_host_without_its_port(peer: str, host: str) -> None:
    assert overview.host_of(peer) == host


def test_the_facts() -> None:
    detail = delivery()
    assert value(detail, "Received") == "21 Nov 2026 14:02:31.000 +08:00"
    assert value(detail, "Endpoint") == "paysg test"
    assert value(detail, "Environment") == "TEST, not real money"
    assert value(detail, "Request") == "POST /h/3f9a0c6c9c4e4d0f8a3b2c1d0e9f8a7b"
    assert value(detail, "Answer") == "200: taken, no need to send it again"
    assert value(detail, "SHA-256") == detail.row.body_sha256.hex()
    assert value(detail, "Cause") is None
    assert value(delivery(is_signed=False), "Log") == "quarantine"
    assert value(delivery(is_signed=False), "Answer") == "401: refused, the sender may try again"


def test_remarks_say_what_is_odd() -> None:
    def said(detail: DeliveryDetail) -> str:
        return " ".join(sentence for _, sentence in overview.remarks(detail))

    assert said(delivery()) == ""
    assert said(delivery(b"hello")).startswith("The body is not JSON")
    assert "changed nothing" in said(delivery(is_conflict=True, is_duplicate=True))
    assert "counted once" in said(delivery(is_duplicate=True))
    assert "no payment and no total" in said(delivery(is_signed=False))
    assert "until its signature can be checked" in said(delivery(secrets=()))
    assert "being brought up to date" in said(delivery(is_folded=False))


def test_an_event_without_a_payment_reads_well() -> None:
    made = row(event_type="customer.created", provider="gateway", payment=None)
    detail = replace(delivery(provider="gateway"), row=made)
    ((tone, sentence),) = overview.remarks(detail)
    assert tone == "muted"
    assert sentence == "There is no payment in this event, so it changes no payment and no total."
    assert value(detail, "Meaning") == "A record of a customer was made; no payment moved."
    unknown = replace(detail, row=replace(made, event_type="something.else"))
    assert "Meaning" not in [fact.name for fact in overview.facts(unknown, "gateway")]


def test_chips() -> None:
    assert [chip.text for chip in overview.chips(row())] == ["Verified", "Answered 200"]
    assert [chip.text for chip in overview.chips(row(is_conflict=True))][-1] == "Conflict"
    assert [chip.text for chip in overview.chips(row(is_duplicate=True))][-1] == "Told again"


def test_the_payment_in_one_line() -> None:
    assert overview.payment_words(row()) == "INV-2026-0417 · S$1,240.00 · Paid"
    assert overview.payment_words(row(payment=None)) == ""
    odd = PaymentLink("pay_1", None, None, "", "something new")
    assert overview.payment_words(row(payment=odd)) == "pay_1 · Status: something new"


def test_what_was_asked_for_was_not_answered() -> None:
    asked = delivery(source=Source.POLL, status=Status.NOT_NEEDED, answer=0)
    assert [chip.text for chip in overview.chips(asked.row)] == ["Checked"]
    names = [fact.name for fact in overview.facts(asked, "")]
    assert "Answer" not in names
    assert "Took" not in names


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        (b"13.215.25.150", "13.215.25.150, on the provider's published list"),
        (b"203.0.113.9", "203.0.113.9, not on the provider's published list"),
        (b"unknown", "not clear: the headers hold no address, or disagree"),
    ],
)
def test_who_had_sent_it_is_told_where_it_was_passed_on(sent: bytes, told: str) -> None:
    plain = delivery(b"{}")
    passed_on = replace(plain, peer="127.0.0.1:5000", headers=(*plain.headers, (b"X-Forwarded-For", sent)))
    assert value(passed_on, "Sent from") == told
    assert "Sent from" not in [fact.name for fact in overview.facts(plain, "paysg test")]
    stranger = replace(passed_on, peer="10.1.2.3:5000")
    assert value(stranger, "Sent from") == "not believed: it came from no proxy of yours"
