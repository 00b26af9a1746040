"""An examination as a whole: what is asked for, what is refused before anything is sent, and how it ends."""

from __future__ import annotations

import asyncio

import pytest

from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import NotFoundError, RefusedError, UsageError
from paysg_desktop.providers.registry import PROVIDERS, get
from paysg_desktop.sandbox.examination.examination import Examination, Order, refuse_live
from paysg_desktop.sandbox.examination.programme import CASES, PLAYS
from paysg_desktop.sandbox.examination.records import Result
from tests.fakes import FakeClock
from tests.receivers.pretended import SECRETS, URL, Pretended, at_once, examined, verdicts

SLOW = {"slow-sender", "slow-reader"}


def new(order: Order, *faults: str) -> tuple[Examination, Pretended]:
    clock = FakeClock()
    receiver = Pretended(order.provider, SECRETS[order.provider.name], clock, *faults)
    return Examination(receiver, clock, order, at_once), receiver


def order(url: str = URL, **others: object) -> Order:
    return Order(url, get("paysg"), SECRETS["paysg"], **others)  # type: ignore[arg-type]


def endpoint(path: str, environment: Environment) -> Endpoint:
    return Endpoint("ep_1", "Permits", "paysg", environment, path, (), 1)


def test_every_case_can_be_played_and_says_all_that_people_need() -> None:
    assert [each.id for each in CASES] == list(PLAYS)
    for case in CASES:
        texts = (case.title, case.sends, case.expects, case.mend)
        assert all(text and text[0].isupper() for text in texts), case.id
        for name in case.providers or PROVIDERS:
            rule = case.rule(name)
            assert rule.text.endswith("."), case.id
            assert rule.page.startswith("https://") or not rule.page


def test_only_and_skip_choose_cases_and_the_rest_is_listed() -> None:
    sheet, _ = examined("paysg", only=("valid", "unsigned", "huge"), skip=("huge",))
    assert list(verdicts(sheet)) == ["valid", "unsigned"]
    assert {each.case.id for each in sheet.left_out} == set(PLAYS) - {"valid", "unsigned"}


@pytest.mark.parametrize(
    ("name", "absent"),
    [("paysg", SLOW), ("yoco", SLOW | {"camel-case"}), ("gateway", SLOW | {"camel-case", "stale"})],
)
def test_what_makes_no_sense_for_a_provider_is_left_out_with_its_reason(name: str, absent: set[str]) -> None:
    sheet, _ = examined(name)
    assert {each.case.id for each in sheet.left_out} == absent
    assert all(each.reason.endswith(".") for each in sheet.left_out)


def test_a_gateway_that_signs_a_time_can_be_stale_and_one_that_minifies_is_not_sent_blanks() -> None:
    timed = get("gateway").with_settings({"message": "timestamp.raw_body", "timestamp_header": "X-Time"})
    minified = get("gateway").with_settings({"message": "json_minified"})
    for provider, absent in ((timed, {"camel-case"}), (minified, {"camel-case", "stale", "spaced-json"})):
        examination, _ = new(Order(URL, provider, SECRETS["gateway"]))
        assert {each.case.id for each in examination.sheet.left_out} == SLOW | absent


@pytest.mark.parametrize("url", ["https://127.0.0.1:9/h", "http://example.org/h"])
def test_slow_cases_stay_on_this_computer(url: str) -> None:
    examination, _ = new(order(url, has_slow=True))
    assert {each.case.id for each in examination.sheet.left_out} == SLOW
    here, _ = new(order(has_slow=True))
    assert {each.id for each in here.cases} >= SLOW


@pytest.mark.parametrize("wrong", [{"only": ("nonsense",)}, {"skip": tuple(PLAYS)}, {"url": "ftp://127.0.0.1/"}])
def test_an_order_that_makes_no_sense_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        new(order(**wrong))  # type: ignore[arg-type]


def test_an_address_that_is_never_sent_to_is_refused() -> None:
    with pytest.raises(RefusedError):
        new(order("http://169.254.169.254/latest"))


@pytest.mark.parametrize(
    ("counter_url", "is_fine"),
    [
        ("http://127.0.0.1:9999/count", True),
        ("http://localhost:9/count", True),
        ("http://example.org/count", False),
        ("file:///count", False),
    ],
)
def test_the_counter_stands_on_the_receivers_host(counter_url: str, is_fine: bool) -> None:
    if is_fine:
        new(order(counter_url=counter_url))
    else:
        with pytest.raises(UsageError):
            new(order(counter_url=counter_url))


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8787/h/secret",
        "https://hooks.example.org/h/secret",
        "http://localhost/h//secret/",
        "http://localhost/h/%73ecret?x=1",
    ],
)
def test_a_live_endpoint_of_ours_is_never_examined(url: str) -> None:
    live = endpoint("/h/secret", Environment.LIVE)
    with pytest.raises(RefusedError, match="LIVE") as refused:
        refuse_live(url, [endpoint("/h/other", Environment.TEST), live])
    assert "secret" not in str(refused.value)
    refuse_live(url, [endpoint("/h/secret", Environment.TEST), endpoint("/h/other", Environment.LIVE)])


def test_where_nothing_answers_no_verdict_is_given() -> None:
    examination, receiver = new(order(), "away")
    with pytest.raises(NotFoundError, match="Nothing answers"):
        asyncio.run(examination.run())
    assert examination.sheet.results == ()
    assert [method for method, *_ in receiver.requests] == ["POST", "HEAD"]


def test_a_receiver_that_only_breaks_is_examined_all_the_same() -> None:
    sheet, _ = examined("yoco", "dies of bytes", only=("not-utf8",))
    assert [each.verdict.value for each in sheet.results] == ["fail"]


def test_each_result_is_told_as_it_comes() -> None:
    told: list[Result] = []
    examination, _ = new(order(only=("valid", "unsigned", "tampered")))
    sheet = asyncio.run(examination.run(told.append))
    assert tuple(told) == sheet.results
    assert len(told) == 3


def test_a_cancelled_run_keeps_what_there_is() -> None:
    examination, _ = new(order())

    async def until_two() -> None:
        def tell(_result: Result) -> None:
            if len(examination.sheet.results) == 2:
                task.cancel()

        task = asyncio.current_task()
        assert task is not None
        await examination.run(tell)

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(until_two())
    assert [each.case.id for each in examination.sheet.results] == ["valid", "unsigned"]


def test_the_sheet_never_holds_the_path() -> None:
    examination, _ = new(order("http://127.0.0.1:9/h/very-secret?key=1"))
    assert examination.sheet.target == "http://127.0.0.1:9/…"
    assert "very-secret" not in repr(examination.sheet)
    bare, _ = new(order("http://[::1]:9/"))
    assert bare.sheet.target == "http://[::1]:9/"
