"""A probe against a running sandbox: what it finds out, what it leaves there, and what its report holds."""

from __future__ import annotations

import asyncio
import io
import json
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.api.network import Network
from paysg_desktop.api.pace import Pace
from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.cli.context import CliContext
from paysg_desktop.cli.probe import probe
from paysg_desktop.cli.probe_api import TransportRawApi
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.errors import ApiForbiddenError, ApiKeyError, ApiNotFoundError, PaySGDesktopError
from paysg_desktop.sandbox.server.thread import SandboxThread, sandbox_thread
from paysg_desktop.usecases.probe import Session, Step, StepState
from paysg_desktop.usecases.probe_report import ProbeReport, as_json, as_text
from paysg_desktop.usecases.probe_run import STEPS, run_probe
from tests.builders import NOON
from tests.sandboxes import CREATION, Caller, running

KEY_VARIABLE = "PROBE_TEST_KEY"
EMAIL = "probe.owner@example.sg"
CREATING = frozenset(step.name for step in STEPS if step.consent)


@asynccontextmanager
async def session_of(api: Caller, service_id: str | None = None) -> AsyncIterator[Session]:
    server = api.server
    account = Account(
        "paysg", Environment.DEMO, service_id or server.payment_service_ids[0], "x", None, 0, server.base_url
    )
    clock = SystemClock()
    raw = TransportRawApi(account, server.paysg_key, Network("none"), Pace(clock))
    try:
        yield Session(raw, account, clock, EMAIL)
    finally:
        await raw.aclose()


async def rehearse(
    folder: Path, seeded: int = 0, allowed: frozenset[str] = CREATING, **switches: Any
) -> ProbeReport:
    async with running(folder, **switches) as api:
        api.server.seed(seeded, services=api.server.payment_service_ids[:1])
        async with session_of(api) as session:
            return await run_probe(session, lambda step: step.name in allowed)


def answer(report: ProbeReport, asked: str) -> str:
    (found,) = [each.answer for each in report.findings if each.asked == asked]
    return found


def test_every_step_is_done_and_nothing_is_left_open(tmp_path: Path) -> None:
    async def go() -> None:
        async with running(tmp_path) as api, session_of(api) as session:
            report = await run_probe(session, lambda _: True)
            assert [each.state for each in report.outcomes] == [StepState.DONE] * len(STEPS)
            listed = (await api.list(limit=100)).json()["data"]
            assert listed
            assert {each["latest_status"] for each in listed} == {"cancelled"}
            assert report.left_open == 0
            assert report.is_rehearsal
            assert report.clock_offset_s in (0, 1)

    asyncio.run(go())


def test_without_consent_it_only_reads(tmp_path: Path) -> None:
    told: list[str] = []

    async def go() -> ProbeReport:
        async with running(tmp_path) as api, session_of(api) as session:
            api.server.seed(5)
            before = (await api.list(limit=100)).json()["data"]
            report = await run_probe(session, lambda _: False, lambda step: told.append(step.name))
            assert (await api.list(limit=100)).json()["data"] == before
            return report

    report = asyncio.run(go())
    states = {each.name: each.state for each in report.outcomes}
    assert (
        {name for name, state in states.items() if state is StepState.DONE} == set(states) - CREATING == set(told)
    )
    assert {states[name] for name in CREATING} == {StepState.NO_CONSENT, StepState.NOT_POSSIBLE}


def test_the_report_holds_nothing_private(tmp_path: Path) -> None:
    async def go() -> tuple[ProbeReport, list[str]]:
        async with running(tmp_path) as api, session_of(api) as session:
            api.server.seed(30)
            await api.made(payer_identifier="S1234567D", payer_address="1 Example Road")
            report = await run_probe(session, lambda _: True)
            private = [api.server.paysg_key, api.server.webhook_secret, *api.server.payment_service_ids, EMAIL]
            private += [str(value) for value in CREATION.values() if isinstance(value, str)]
            cursor: str | None = None
            while True:
                page = (await api.list(limit=50, **({} if cursor is None else {"after": cursor}))).json()
                private += [each[name] for each in page["data"] for name in each if name in PRIVATE]
                cursor = page["page_info"]["end_cursor"]
                private.append(cursor)
                if not page["page_info"]["has_next_page"]:
                    return report, private

    report, private = asyncio.run(go())
    text, document = as_text(report), json.dumps(as_json(report), ensure_ascii=False)
    assert len(set(private)) > 60
    # The probe's own made-up reference is told on purpose, so that people can find what was left open.
    assert [each for each in set(private) if each and (each in text or each in document)] == []


PRIVATE = frozenset(
    {"id", "payer_name", "payer_email", "payer_address", "payer_identifier", "creator_id", "payment_url"}
)


@pytest.mark.parametrize("body", ["bare", "text", "html", "empty"])
def test_errors_of_any_shape_are_measured(tmp_path: Path, body: str) -> None:
    report = asyncio.run(rehearse(tmp_path, error_body=body))
    assert {each.state for each in report.outcomes} == {StepState.DONE}
    told = answer(report, "A payment that does not exist")
    assert told.startswith("404, ")
    assert {"bare": "no “error” object", "text": "no JSON", "html": "HTML", "empty": "empty"}[body] in told


# By switch of the sandbox: what is asked, and what each value makes of the answer.
SETTLED: dict[str, tuple[str, dict[Any, str]]] = {
    "partial_refund_status": (
        "Values of refund_status besides the two known ones",
        {"partially_refunded": "“partially_refunded”", "partial_refunded": "“partial_refunded”"},
    ),
    "refunded_amount": ("Members that no document names", {"absent": "none", "present": "refund"}),
    "page_limit_default": ("Default of limit", {20: "20", 10: "10"}),
    "page_limit_maximum": ("limit=50", {100: "200: 50 came", 25: "400"}),
    "page_limit_above": ("limit=1000", {"400": "400", "clamp": "200: 60 came"}),
    "before_and_after": ("before and after together", {"400": "400", "ignore_before": "200; 1 came"}),
    "create_code": ("POST payments", {201: "201", 200: "200"}),
    "cancel_code": ("Cancelling an unpaid payment", {200: "200", 204: "204"}),
    "cancel_answer": (
        "Body of the answer to cancelling",
        {"payment": "a JSON object with amount_in_cents", "empty": "empty"},
    ),
    "send_email_code": ("The first e-mail", {200: "200", 202: "202"}),
    "send_email_twice": ("The second e-mail", {"reminder": "200", "400": "400"}),
    "cancelled_payment_status": (
        "payment_status of a cancelled payment",
        {"cancelled": "“cancelled”", "unpaid": "“unpaid”"},
    ),
    "amount_maximum": ("amount_in_cents 20000001", {20_000_000: "400", 99_999_999: "201"}),
    "amount_minimum": ("amount_in_cents 49", {1: "201", 50: "400"}),
    "identifier_limit": ("payer_identifier of 11 characters", {10: "400", 20: "201"}),
    "line_items": ("A line item with a description alone", {"description": "201", "with_amount": "400"}),
    "metadata": ("A payment without metadata", {"optional": "201", "required": "400"}),
    "special_characters": ("A name in another script", {"allowed": "201", "400": "400"}),
    "refund_permission": (
        "Refund permission",
        {"yes": "it was refused for the payment's state, not for the key", "no": "the key may not (403)"},
    ),
    "payment_qr_code_url": ("payment_qr_code_url is there", {"present": "in 60 of 60", "absent": "in 0 of 60"}),
    "unknown_payment_code": ("A payment that does not exist", {404: "404", 400: "400"}),
    "unknown_service_code": ("Another payment service", {404: "404", 403: "403"}),
    "mismatch_code": ("Same idempotency key, another body", {400: "400", 422: "422"}),
}
BOTH = [(name, value) for name, (_, values) in SETTLED.items() for value in values]


@pytest.mark.parametrize(("name", "value"), BOTH, ids=[f"{name}={value}" for name, value in BOTH])
def test_what_nobody_knows_is_found_out(tmp_path: Path, name: str, value: Any) -> None:
    asked, answers = SETTLED[name]
    report = asyncio.run(rehearse(tmp_path, seeded=60, **{name: value}))
    told = answer(report, asked)
    assert answers[value] in told
    assert told.startswith(answers[value]) or name == "refunded_amount"


def test_idempotency_is_found_as_documented(tmp_path: Path) -> None:
    report = asyncio.run(rehearse(tmp_path))
    assert answer(report, "Same idempotency key, same body").endswith("the same payment")
    assert answer(report, "A key that was refused for its body") == "first 400, then with a good body 201"


@pytest.mark.parametrize(
    ("switches", "service_id", "error"),
    [
        ({"api_keys": "withdrawn"}, None, ApiKeyError),
        ({"source_address": "refused"}, None, ApiForbiddenError),
        ({}, "payment_service_none", ApiNotFoundError),
    ],
)
def test_without_an_answer_to_the_first_question_it_ends(
    tmp_path: Path, switches: dict[str, Any], service_id: str | None, error: type[Exception]
) -> None:
    def never(step: Step) -> bool:
        raise AssertionError(step.name)

    async def go() -> None:
        async with running(tmp_path, **switches) as api, session_of(api, service_id) as session:
            with pytest.raises(error, match="nothing was probed"):
                await run_probe(session, never)

    asyncio.run(go())


@dataclass
class Desk:
    """A workspace with accounts of a sandbox that runs, and the command on it."""

    folder: Path
    sandbox: SandboxThread
    capsys: pytest.CaptureFixture[str]

    def connect(self, environment: Environment = Environment.DEMO, name: str = "Licences") -> None:
        server = self.sandbox.server
        base_url = server.base_url if environment is Environment.DEMO else ""
        key = SecretReference("env", KEY_VARIABLE)
        account = Account("paysg", environment, server.payment_service_ids[0], name, key, NOON, base_url)
        with open_workspace(self.folder, "command") as core:
            core.store.save_account(account)

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """The exit code, and what was printed."""
        context = CliContext(self.folder, None, lambda _: 0)
        code: object
        sentence = ""
        try:
            code = probe.main(list(arguments), prog_name="probe", standalone_mode=False, obj=context)
        except PaySGDesktopError as error:
            code, sentence = error.exit_code, str(error)
        out, err = self.capsys.readouterr()
        return code if isinstance(code, int) else 0, out, err + sentence

    def created(self) -> int:
        return len(list(self.sandbox.call(self.sandbox.server.world.payments.all)))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Desk]:
    monkeypatch.chdir(tmp_path)
    with sandbox_thread(tmp_path / "sandbox", SystemClock()) as sandbox:
        monkeypatch.setenv(KEY_VARIABLE, sandbox.server.paysg_key)
        yield Desk(tmp_path / "workspace", sandbox, capsys)


REHEARSE = ("--account", "Licences", "--environment", "demo")


def test_the_command_writes_both_reports_and_says_where(desk: Desk, tmp_path: Path) -> None:
    desk.connect()
    code, out, err = desk.run(*REHEARSE, "--yes", "create", "--yes", "cancel", "--output", "told.json")
    assert code == 0
    assert f"The report is in {tmp_path / 'told.txt'}, and for programs in {tmp_path / 'told.json'}." in err
    document = json.loads((tmp_path / "told.json").read_text())
    states = {each["name"]: each["state"] for each in document["steps"]}
    assert (states["create"], states["metadata"], states["cancel"]) == ("done", "no consent", "done")
    assert out.strip() == (tmp_path / "told.txt").read_text().strip()
    assert "A rehearsal against the sandbox" in out
    assert desk.created() == 1


def test_without_a_terminal_nothing_is_created(desk: Desk, tmp_path: Path) -> None:
    desk.connect()
    code, out, _ = desk.run(*REHEARSE, "--json")
    assert code == 0
    assert desk.created() == 0
    told = json.loads(out)
    assert [Path(each).name.partition(".")[2] for each in told["files"]] == ["json", "txt"]
    assert all(Path(each).is_file() for each in told["files"])


class Terminal(io.StringIO):
    """A person who has typed all this already."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("typed", "created", "cancelled"),
    [("y\n" + "n\n" * 7 + "n\ny\n", 1, "done"), ("\n" * 20, 0, "not possible"), ("y\nn\n", 1, "no consent")],
    ids=["one step and the last", "nothing", "stopped half way"],
)
def test_a_person_is_asked_for_each_step(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, typed: str, created: int, cancelled: str
) -> None:
    desk.connect()
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    monkeypatch.setattr(sys, "stderr", Terminal())
    code, out, _ = desk.run(*REHEARSE, "--json")
    told = json.loads(out)
    assert (code, desk.created()) == (0, created)
    assert told["steps"][-1]["state"] == cancelled
    assert told["payments_left_open"] == (1 if cancelled == "no consent" else 0)


def test_a_report_that_is_there_is_left_alone_and_nothing_is_sent(desk: Desk, tmp_path: Path) -> None:
    desk.connect()
    (tmp_path / "told.txt").write_text("mine")
    code, _, err = desk.run(*REHEARSE, "--yes", "create", "--output", "told.json")
    assert (code, desk.created()) == (4, 0)
    assert "is there already and was left alone" in err
    assert (tmp_path / "told.txt").read_text() == "mine"


def test_a_folder_that_is_not_there_is_told_before_anything_is_sent(desk: Desk) -> None:
    desk.connect()
    code, _, err = desk.run(*REHEARSE, "--yes", "create", "--output", "nowhere/told.json")
    assert (code, desk.created()) == (4, 0)
    assert "There is no folder" in err


def test_live_is_refused(desk: Desk) -> None:
    desk.connect(Environment.LIVE)
    assert desk.run("--account", "Licences", "--environment", "live")[0] == 4
    code, _, err = desk.run("--account", "Licences")
    assert code == 4
    assert "connected on LIVE, not on TEST: nothing was sent" in err


def test_a_key_of_the_wrong_place_is_sent_nowhere(desk: Desk) -> None:
    desk.connect(Environment.TEST)
    code, _, err = desk.run("--account", "Licences", "--yes", "create")
    assert (code, desk.created()) == (4, 0)
    assert "Nothing was sent" in err
    assert desk.sandbox.server.paysg_key not in err


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        ((), 2, "Say which account"),
        (("--account", "Nobody", "--environment", "demo"), 3, "No such account"),
        ((*REHEARSE, "--yes", "everything"), 2, "There is no step 'everything'"),
    ],
)
def test_what_makes_no_sense_is_told(desk: Desk, arguments: tuple[str, ...], code: int, sentence: str) -> None:
    desk.connect()
    found, _, err = desk.run(*arguments)
    assert found == code
    assert sentence in err


def test_a_withdrawn_key_ends_it_and_writes_no_report(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.connect()
    monkeypatch.setenv(KEY_VARIABLE, "paysg_demo_withdrawn")
    code, _, err = desk.run(*REHEARSE, "--output", "told.json")
    assert code == 4
    assert "PaySG did not take the key (401)" in err
    assert not Path("told.json").exists()


def test_the_steps_are_listed_without_an_account(desk: Desk) -> None:
    code, out, _ = desk.run("--list")
    assert code == 0
    assert all(f"{step.name}: {step.does}" in out for step in STEPS)
    lines = [json.loads(line) for line in desk.run("--list", "--json")[1].splitlines()]
    assert [each["step"] for each in lines] == [step.name for step in STEPS]
