from __future__ import annotations

from typing import Any

import pytest

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.sandbox.server.switches import SWITCHES, SandboxOptions, Switch, read_switches
from tests.checks.sources import ROOT

LAST_QUESTION = 32


def test_every_open_question_has_a_switch() -> None:
    answered = {each.question for each in SWITCHES} - {None}
    assert answered == set(range(1, LAST_QUESTION + 1))


@pytest.mark.parametrize("switch", SWITCHES, ids=lambda each: each.name)
def test_a_switch_has_values_and_words(switch: Switch) -> None:
    assert len(set(switch.values)) >= 2
    assert switch.says.endswith(".")
    assert getattr(SandboxOptions(), switch.name) == switch.default
    for value in switch.values:
        assert getattr(SandboxOptions(**read_switches([f"{switch.name}={value}"])), switch.name) == value
    wrong: dict[str, Any] = {switch.name: "no such value"}
    with pytest.raises(UsageError):
        SandboxOptions(**wrong)


def test_of_a_number_any_other_will_do_but_of_a_status_only_the_listed() -> None:
    assert SandboxOptions(**read_switches(["page_limit_maximum=7"])).page_limit_maximum == 7
    with pytest.raises(UsageError, match="200"):
        read_switches(["create_code=299"])


@pytest.mark.parametrize("text", ["", "digest", "digest=", "speed=2", "faults=1", "no_such=1", "=hex"])
def test_what_is_no_switch_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        read_switches([text])


def test_the_speed_is_above_nothing() -> None:
    with pytest.raises(UsageError):
        SandboxOptions(speed=0)


@pytest.mark.parametrize("switch", SWITCHES, ids=lambda each: each.name)
def test_every_switch_stands_in_the_page(switch: Switch) -> None:
    page = (ROOT / "docs" / "sandbox.md").read_text(encoding="utf-8")
    values = ", ".join(f"`{value}`" for value in switch.values)
    question = "" if switch.question is None else str(switch.question)
    assert f"| `{switch.name}` | {question} | {switch.says} | {values} |" in page
