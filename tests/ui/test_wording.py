"""The words for codes, times and counts."""

from __future__ import annotations

import pytest

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import Attention, PaymentStatus
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui import wording
from tests.builders import DAY, NOON, SECOND
from tests.ui.records import delivery_row, payment_row


@pytest.mark.parametrize(
    ("status", "cause", "words", "kind"),
    [
        (Status.VERIFIED, None, "Verified", "good"),
        (Status.VERIFIED_RESERIALISED, None, "Verified (re-serialised)", "caution"),
        (Status.TIME_REJECTED, "timestamp_too_old", "Signed, old", "caution"),
        (Status.TIME_REJECTED, "timestamp_too_new", "Signed, too new", "caution"),
        (Status.TIME_REJECTED, "delayed_queue", "Signed, old", "caution"),
        (Status.TIME_REJECTED, "clock_timezone", "Signed, time off", "caution"),
        (Status.TIME_REJECTED, "timestamp_milliseconds", "Signed, time off", "caution"),
        (Status.FAILED, "unknown_mismatch", "Failed", "bad"),
        (Status.UNSIGNED, "header_missing", "No signature", "bad"),
        (Status.NO_SECRET, None, "Not checked", "neutral"),
        (Status.UNSUPPORTED, None, "Cannot check", "caution"),
    ],
)
def test_every_verification_has_its_chip(status: Status, cause: str | None, words: str, kind: str) -> None:
    chip = wording.verification_chip(status, cause)
    assert (chip.text, chip.kind) == (words, kind)


@pytest.mark.parametrize(
    ("status", "raw", "words", "kind"),
    [
        (PaymentStatus.PAID, "paid", "Paid", "good"),
        (PaymentStatus.UNPAID, "unpaid", "Unpaid", "neutral"),
        (PaymentStatus.CANCELLED, "unpaid", "Cancelled", "neutral"),
        (PaymentStatus.REFUNDED, "fully_refunded", "Refunded", "neutral"),
        (PaymentStatus.PARTLY_REFUNDED, "refunded", "Partly refunded", "caution"),
        (PaymentStatus.FAILED, "failed", "Payment failed", "bad"),
        (PaymentStatus.REFUND_OTHER, "partially_refunded", "Refund: partially_refunded", "caution"),
        (PaymentStatus.UNKNOWN, "on_hold", "Status: on_hold", "caution"),
        (PaymentStatus.UNKNOWN, None, "Status: unknown", "caution"),
    ],
)
def test_every_payment_status_has_its_chip(status: PaymentStatus, raw: str | None, words: str, kind: str) -> None:
    chip = wording.payment_chip(status, raw, frozenset())
    assert (chip.text, chip.kind) == (words, kind)


def test_each_status_has_words_of_its_own() -> None:
    words = {wording.payment_chip(status, "on_hold", frozenset()).text for status in PaymentStatus}
    assert len(words) == len(PaymentStatus)


def test_a_payment_of_somebody_elses_is_marked_quietly() -> None:
    assert (wording.elsewhere_chip().text, wording.elsewhere_chip().kind) == ("Made elsewhere", "neutral")


def test_an_unclear_unit_says_so_whatever_the_status() -> None:
    chip = wording.payment_chip(PaymentStatus.PAID, "paid", frozenset({Attention.UNIT_UNCLEAR}))
    assert (chip.text, chip.kind) == ("Unit unclear", "caution")


def test_sources_in_words() -> None:
    words = [wording.source_text(source, "paysg") for source in Source]
    assert words == [
        "sent by PaySG",
        "replayed here",
        "captured elsewhere",
        "checked",
        "made here",
        "from a report",
    ]
    assert wording.source_text(Source.WEBHOOK, "other") == "sent by the gateway"


def test_environments_in_words() -> None:
    words = {wording.environment_name(each): wording.environment_meaning(each) for each in Environment}
    assert words == {"LIVE": "", "TEST": "not real money", "DEMO": "made up"}


def test_a_time_names_its_day_only_when_it_is_not_today() -> None:
    midnight = NOON - 12 * 3600 * SECOND
    assert wording.time_text(NOON, NOON) == "12:00"
    assert wording.time_text(NOON + 5 * SECOND, NOON, with_seconds=True) == "12:00:05"
    assert wording.time_text(midnight, NOON) == "00:00"
    assert wording.time_text(midnight - SECOND, NOON) == "20 Nov 23:59"
    assert wording.time_text(NOON - 365 * DAY, NOON) == "21 Nov 2024 12:00"
    assert wording.full_time_text(NOON + 1_234) == "21 Nov 2025 12:00:00.001 +08:00"


@pytest.mark.parametrize(
    ("paid_at", "words"),
    [(NOON, "90 d"), (NOON - SECOND, "90 d"), (NOON - DAY, "89 d"), (NOON - 90 * DAY, "closed"), (None, "")],
)
def test_refund_days_count_begun_ones(paid_at: int | None, words: str) -> None:
    assert wording.refund_text(payment_row(1, paid_at=paid_at), NOON) == words


def test_what_can_not_be_refunded_has_no_days() -> None:
    assert wording.refund_text(payment_row(1, status=PaymentStatus.REFUNDED), NOON) == ""


@pytest.mark.parametrize(
    ("microseconds", "words"),
    [(0, "<1 ms"), (999, "<1 ms"), (1_500, "2 ms"), (84_400, "84 ms"), (1_440_000, "1.4 s")],
)
def test_durations(microseconds: int, words: str) -> None:
    assert wording.duration_text(microseconds) == words


@pytest.mark.parametrize(
    ("size", "words"),
    [(840, "840 bytes"), (12_300, "12 kB"), (4_200_000, "4.2 MB"), (1_200_000_000, "1.2 GB")],
)
def test_sizes(size: int, words: str) -> None:
    assert wording.size_text(size) == words


def test_counts_know_their_number() -> None:
    assert wording.plural(1, "{n} payment", "{n} payments") == "1 payment"
    assert wording.plural(12_040, "{n} payment", "{n} payments") == "12,040 payments"


def test_accounts_are_short() -> None:
    assert wording.account_text("payment_service_00000000-0000-4000-8000-000000000002") == "service …000002"
    assert wording.account_text("counter_1") == "counter_1"
    assert len(wording.account_text("x" * 300)) <= 16
    assert wording.account_text("") == "account not told"


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (None, "no event id"),
        ("The body is JSON, but no event: it has no id.", "no event id"),
        ("The body is no JSON: unexpected end.", "not JSON"),
    ],
)
def test_why_there_is_no_event_id(problem: str | None, words: str) -> None:
    assert wording.event_text(delivery_row(1, event_id=None, problem=problem)) == words


def test_an_account_goes_by_its_name() -> None:
    assert wording.account_text("payment_service_1", "Licensing") == "Licensing"
    assert "\u202e" not in wording.account_text("payment_service_1", "a\u202eb")
    assert len(wording.account_text("a", "x" * 300)) <= wording.ACCOUNT_NAME_LENGTH


@pytest.mark.parametrize(
    ("source", "words"),
    [(Source.POLL, "Checked"), (Source.IMPORT, "From a report"), (Source.ACTION, "Made here")],
)
def test_what_needs_no_signature_names_its_source(source: Source, words: str) -> None:
    assert wording.trust_chip(Status.NOT_NEEDED, source).text == words
    assert wording.trust_chip(Status.FAILED, Source.WEBHOOK).text == "Failed"


def test_a_moment_is_a_time_today_and_a_day_before() -> None:
    assert wording.moment_text(NOON, NOON) == "12:00"
    assert wording.moment_text(NOON - DAY, NOON) == "20 Nov"
    assert wording.moment_text(NOON - 400 * DAY, NOON) == "17 Oct 2024"
