"""Which of all that happens is worth a notification: by amount and currency, once each, and only what is new."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.delivery import DeliveryRow, Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.money import Amount
from paysg_desktop.domain.payment import PaymentRow, PaymentStatus
from paysg_desktop.domain.tunnel import TunnelState, TunnelStatus
from paysg_desktop.domain.verification import Status
from paysg_desktop.settings.declarations import NOTIFY_PAID_OVER
from paysg_desktop.settings.store import Settings
from paysg_desktop.ui.presence.rules import HOUR_US, NewsKind, Noticed, Rules, rules_of

NOW = 1_763_697_600_000_000
ALL = Rules(silent_us=24 * HOUR_US)


def paid(key: int, minor: int | None = 5_000, currency: str = "SGD", **other: object) -> PaymentRow:
    row = PaymentRow(
        key=key,
        provider="paysg",
        environment=Environment.LIVE,
        account="service",
        id=f"PAY{key}",
        amount=Amount(minor, currency, str(minor)),
        status=PaymentStatus.PAID,
        status_raw="paid",
        reference="INV-1",
        description="Permit",
        payer_name="Tan Ah Kow",
        created_at=NOW,
        paid_at=NOW,
        refunded_at=None,
        changed_at=NOW,
        source=Source.WEBHOOK,
        verification=Status.VERIFIED,
        attention=frozenset(),
    )
    return replace(row, **other)  # type: ignore[arg-type]


def refused(number: int, **other: object) -> DeliveryRow:
    row = DeliveryRow(
        id=number,
        position=None,
        endpoint_id="end_1",
        provider="paysg",
        environment=Environment.TEST,
        source=Source.WEBHOOK,
        received_at=NOW,
        status=Status.FAILED,
        cause=None,
        event_type=None,
        event_id=None,
        problem=None,
        answer=401,
        took_us=900,
        size=2,
        body_sha256=bytes(32),
    )
    return replace(row, **other)  # type: ignore[arg-type]


def count(noticed: Noticed, rules: Rules = ALL, *rows: PaymentRow) -> int:
    return len(noticed.news(Changes(payments=rows), rules))


def test_a_payment_is_told_once() -> None:
    noticed = Noticed(NOW)
    assert count(noticed, ALL, paid(1)) == 1
    assert count(noticed, ALL, paid(1), paid(2)) == 1


def test_old_payments_and_those_of_files_are_no_news() -> None:
    noticed = Noticed(NOW)
    assert count(noticed, ALL, paid(1, paid_at=NOW - HOUR_US)) == 0
    assert count(noticed, ALL, paid(2, paid_at=None)) == 0
    assert count(noticed, ALL, paid(3, source=Source.IMPORT)) == 0
    assert count(noticed, ALL, paid(4, status=PaymentStatus.UNPAID)) == 0
    assert count(noticed, ALL, paid(4, source=Source.POLL)) == 1, "paid later after all"


def test_amounts_are_compared_within_their_currency() -> None:
    rules = replace(ALL, over={"SGD": 10_000, "ZAR": 0})
    noticed = Noticed(NOW)
    assert count(noticed, rules, paid(1, 10_000)) == 0, "not over it"
    assert count(noticed, rules, paid(2, 10_001)) == 1
    assert count(noticed, rules, paid(3, 1, "ZAR")) == 1, "0: every payment"
    assert count(noticed, rules, paid(4, 1, "USD")) == 1, "a currency that nobody named"
    assert count(noticed, rules, paid(5, None)) == 1, "an unclear amount may be large"
    assert count(noticed, replace(rules, is_paid=False), paid(6, 99_999)) == 0


def test_the_settings_name_whole_amounts(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.toml")
    settings.set(NOTIFY_PAID_OVER, ("SGD 500", "JPY 1000"))
    assert rules_of(settings).over == {"SGD": 50_000, "JPY": 1_000}


def test_a_failed_signature_is_told_once_however_often_it_is_examined() -> None:
    noticed = Noticed(NOW)
    again = replace(refused(7), cause="wrong_secret")
    assert [each.kind for each in noticed.news(Changes(deliveries=(refused(7),)), ALL)] == [NewsKind.FAILED]
    assert noticed.news(Changes(deliveries=(again,)), ALL) == []
    for other in (
        refused(8, received_at=NOW - 1),
        refused(9, status=Status.VERIFIED),
        refused(10, source=Source.CAPTURE),
    ):
        assert noticed.news(Changes(deliveries=(other,)), ALL) == []
    assert noticed.news(Changes(deliveries=(refused(11),)), replace(ALL, is_failed=False)) == []


def test_a_way_in_is_told_when_it_goes_down_and_again_after_it_stood() -> None:
    noticed = Noticed(NOW)

    def went(state: TunnelState) -> list[str]:
        return [each.way_in for each in noticed.ways_in((("office", TunnelStatus("t1", state)),), ALL)]

    steps = (TunnelState.UP, TunnelState.DOWN, TunnelState.DOWN, TunnelState.STARTING, TunnelState.DOWN)
    assert [went(each) for each in steps] == [[], ["office"], [], [], []], "starting over is no recovery"
    assert [went(TunnelState.UP), went(TunnelState.DOWN)] == [[], ["office"]]


def test_silence_is_told_once_and_only_where_a_webhook_is_expected() -> None:
    noticed, day = Noticed(NOW), 24 * HOUR_US
    assert noticed.silence(None, NOW, NOW + 2 * day, ALL) == [], "never heard"
    assert noticed.silence(NOW, None, NOW + 2 * day, ALL) == [], "we don't listen"
    assert noticed.silence(NOW - 9 * day, NOW, NOW + day - 1, ALL) == [], "we listen for less than a day"
    assert [each.hours for each in noticed.silence(NOW, NOW, NOW + day, ALL)] == [24]
    assert noticed.silence(NOW, NOW, NOW + 2 * day, ALL) == []
    assert len(noticed.silence(NOW + 2 * day, NOW, NOW + 3 * day, ALL)) == 1, "another silence"
    assert noticed.silence(NOW + 4 * day, NOW, NOW + 9 * day, replace(ALL, silent_us=0)) == []
