"""The steps of the guides: what is said of what the workspace has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.figures import EndpointTraffic
from paysg_desktop.domain.reach import ReachLeg, SelfTest
from paysg_desktop.domain.sync import SyncProgress
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.ui.dialogs.accounts_records import AccountRecord
from paysg_desktop.ui.setup.arrival import Arrival
from paysg_desktop.ui.setup.first_event import first_event_steps
from paysg_desktop.ui.setup.guide_facts import Asked, GuideFacts, Have
from paysg_desktop.ui.setup.guide_words import guide_steps
from paysg_desktop.ui.setup.reach_facts import WayIn
from paysg_desktop.ui.setup.step import Step, StepState
from paysg_desktop.ui.setup.step_list import with_main
from paysg_desktop.ui.views.endpoints_records import EndpointRecord
from tests.builders import NOON

KEY = SecretReference("keyring", "k-1")
SECRET = EndpointSecret(SecretReference("keyring", "s-1"))
ACCOUNT = Account("paysg", Environment.TEST, "payment_service_1", "Licensing", KEY, NOON)
ENDPOINT = Endpoint("ep_1", "paysg test", "paysg", Environment.TEST, "/h/1", (SECRET,), NOON)
READ = AccountRecord(ACCOUNT, SyncState(complete_at=NOON), None, 412, True)
RECORD = EndpointRecord(ENDPOINT, PROVIDERS["paysg"], "http://127.0.0.1:1/h/1")
WAY = WayIn("way_1", "ssh", "https://pay.example.gov.sg")
GOOD = SelfTest(NOON, "way_1", WAY.base_url, 42_000)


def facts(have: Have | None, provider: str = "paysg", **fields: object) -> GuideFacts:
    return replace(GuideFacts(Asked(provider, Environment.TEST, have)), **fields)


def by_key(given: GuideFacts) -> dict[str, Step]:
    return {each.key: each for each in with_main(guide_steps(given, NOON))}


def main(given: GuideFacts) -> str:
    return next((each.key for each in by_key(given).values() if each.is_main), "")


def test_nothing_is_shown_before_it_was_said_what_one_has() -> None:
    assert guide_steps(facts(None), NOON) == ()


@pytest.mark.parametrize(
    ("have", "keys"),
    [
        (Have.KEY, ["key", "read", "end"]),
        (Have.SECRET, ["secret", "way", "test", "hand", "end"]),
        (Have.BOTH, ["key", "read", "secret", "way", "test", "hand", "end"]),
        (Have.NEITHER, ["download", "report", "end"]),
    ],
)
def test_what_one_has_decides_the_steps(have: Have, keys: list[str]) -> None:
    assert list(by_key(facts(have))) == keys


def test_yoco_has_nothing_to_read() -> None:
    assert list(by_key(facts(Have.KEY, "yoco"))) == ["key", "end"]


def test_a_key_ends_on_totals_that_are_right_only_once_all_is_read() -> None:
    reading = replace(READ, state=SyncState(), progress=SyncProgress(ACCOUNT, read=120))
    for accounts, state, ends in (
        ((), StepState.LATER, False),
        ((reading,), StepState.BUSY, False),
        ((READ, reading), StepState.BUSY, False),
        ((replace(READ, state=SyncState(complete_at=NOON, problem="No answer.")),), StepState.FAILED, False),
        ((READ,), StepState.DONE, True),
    ):
        steps = by_key(facts(Have.KEY, accounts=accounts))
        assert steps["read"].state is state
        assert (steps["end"].action == "Show the payments") is ends
    assert "412 payments" in by_key(facts(Have.KEY, accounts=(READ,)))["read"].sentence


def test_a_run_that_failed_says_why_and_can_be_made_again() -> None:
    failed = replace(READ, state=SyncState(complete_at=NOON, problem="The key was refused."))
    step = by_key(facts(Have.KEY, accounts=(failed,)))["read"]
    assert step.problem == "Licensing: The key was refused."
    assert step.action == "Read again"
    assert step.is_main


def test_a_secret_goes_by_a_way_in_and_a_self_test_to_the_provider() -> None:
    assert main(facts(Have.SECRET)) == "secret"
    unset = replace(RECORD, endpoint=replace(ENDPOINT, secrets=()))
    assert by_key(facts(Have.SECRET, endpoints=(unset,)))["secret"].action == "Set the secret…"
    spoilt = replace(RECORD, has_spoilt_secret=True)
    assert by_key(facts(Have.SECRET, endpoints=(spoilt,)))["secret"].state is StepState.FAILED
    without = by_key(facts(Have.SECRET, endpoints=(RECORD,)))
    assert without["way"].state is StepState.NOW
    assert (without["way"].action, without["way"].other) == ("Add a way in…", "My e-service receives them")
    assert without["test"].state is without["hand"].state is StepState.LATER
    assert main(facts(Have.SECRET, endpoints=(RECORD,), way=WAY)) == "test"
    proven = facts(Have.SECRET, endpoints=(RECORD,), way=replace(WAY, test=GOOD))
    steps = by_key(proven)
    assert steps["test"].state is StepState.DONE
    assert f"webhook_url: {WAY.base_url}/h/1" in steps["hand"].text
    assert steps["end"].action == "Show the payments", "the provider may take days: the guide has reached its end"


def test_a_self_test_that_fails_names_what_to_do() -> None:
    bad = replace(GOOD, leg=ReachLeg.TLS, problem="The certificate has ended.", next_step="Renew it.")
    step = by_key(facts(Have.SECRET, endpoints=(RECORD,), way=replace(WAY, test=bad)))["test"]
    assert (step.state, step.problem, step.sentence) == (StepState.FAILED, bad.problem, bad.next_step)
    assert step.is_main


def test_an_address_counts_as_handed_over_once_it_was_sent_or_something_came() -> None:
    way = replace(WAY, test=GOOD, handed={"ep_1": f"{WAY.base_url}/h/1"})
    assert by_key(facts(Have.SECRET, endpoints=(RECORD,), way=way))["hand"].state is StepState.DONE
    other = replace(way, handed={"ep_1": "https://old.example.gov.sg/h/1"})
    assert by_key(facts(Have.SECRET, endpoints=(RECORD,), way=other))["hand"].state is StepState.NOW
    heard = replace(RECORD, traffic=EndpointTraffic(NOON, 3, 2))
    assert by_key(facts(Have.SECRET, endpoints=(heard,)))["hand"].state is StepState.DONE


def test_with_neither_a_report_is_the_way() -> None:
    assert main(facts(Have.NEITHER)) == "report"
    assert "25 June 2025" in by_key(facts(Have.NEITHER))["download"].sentence
    assert main(facts(Have.NEITHER, import_count=1)) == "end"


def test_at_most_one_step_leads_on() -> None:
    for have in Have:
        for way in (WayIn(), WAY):
            steps = by_key(facts(have, accounts=(READ,), endpoints=(RECORD,), way=way))
            assert sum(each.is_main for each in steps.values()) <= 1


def test_a_first_event_goes_to_the_public_address() -> None:
    public = replace(RECORD, public_url="https://pay.example.gov.sg/h/1")
    here, outside = (first_event_steps(Arrival(each))[1] for each in (RECORD, public))
    assert here.text == RECORD.url
    assert "on this computer" in here.sentence
    assert outside.text == "https://pay.example.gov.sg/h/1"
    assert "on this computer" not in outside.sentence
