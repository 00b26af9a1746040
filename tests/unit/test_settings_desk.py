"""Changing settings in a running program, and when it is time to ask how long LIVE data is kept."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.core import Core
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.settings.declarations import (
    LOG_LEVEL,
    RETENTION_ASK_ON,
    RETENTION_BODIES,
    RETENTION_RECORDS,
    STAFF_NAME,
    THEME,
)
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.builders import DAY, NOON
from tests.fakes import FakeClock


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOON)


@pytest.fixture
def core(tmp_path: Path, clock: FakeClock) -> Iterator[Core]:
    with open_workspace(tmp_path / "workspace", "command", clock=clock) as opened:
        yield opened


def audited(core: Core) -> list[str]:
    """What the audit trail says of settings."""
    sql = "SELECT subject FROM audit WHERE action = 'setting changed' ORDER BY rowid"
    return [
        str(subject) for (subject,) in core.store.writer.call(lambda each: each.execute(sql).fetchall()).result()
    ]


def use_live(core: Core) -> None:
    core.add_endpoint(new_endpoint("paysg", Environment.LIVE, core.clock))


def test_a_change_is_kept_noted_and_told(core: Core) -> None:
    told: list[Changes] = []
    core.hub.subscribe(told.append)
    core.settings_desk.set(THEME, "dark")
    core.settings_desk.set(STAFF_NAME, "Tan Siew Hua")
    core.settings_desk.reset(THEME)
    core.settings_desk.reset(THEME)
    assert [each.settings for each in told if each.settings] == [
        (key,) for key in (THEME.key, STAFF_NAME.key, THEME.key)
    ]
    assert sorted(audited(core)) == [
        "actions.staff: (none) → given",
        "ui.theme: dark → system",
        "ui.theme: system → dark",
    ]


def test_what_is_not_accepted_changes_and_tells_nothing(core: Core) -> None:
    told: list[Changes] = []
    core.hub.subscribe(told.append)
    with pytest.raises(UsageError):
        core.settings_desk.set(THEME, "purple")
    assert (told, audited(core)) == ([], [])


def test_the_log_level_is_in_force_at_once(core: Core) -> None:
    core.settings_desk.set(LOG_LEVEL, "debug")
    assert logging.getLogger().level == logging.DEBUG
    core.settings_desk.reset(LOG_LEVEL)
    assert logging.getLogger().level == logging.INFO


def test_it_is_asked_at_the_first_live_use_and_not_before(core: Core) -> None:
    desk = core.settings_desk
    core.add_endpoint(new_endpoint("paysg", Environment.TEST, core.clock))
    assert not desk.is_retention_asked_for()
    use_live(core)
    assert desk.is_retention_asked_for()


def test_later_is_in_thirty_days(core: Core, clock: FakeClock) -> None:
    use_live(core)
    desk = core.settings_desk
    desk.ask_retention_later()
    assert core.settings.get(RETENTION_ASK_ON) == "2025-12-21"
    clock.micros += 29 * DAY
    assert not desk.is_retention_asked_for()
    clock.micros += DAY
    assert desk.is_retention_asked_for()


@pytest.mark.parametrize(("days", "years"), [(0, 0), (180, 0), (0, 7), (30, 7)])
def test_a_choice_is_asked_for_once(core: Core, days: int, years: int) -> None:
    use_live(core)
    core.settings_desk.choose_retention(days, years)
    assert (core.settings.get(RETENTION_BODIES), core.settings.get(RETENTION_RECORDS)) == (days, years)
    assert not core.settings_desk.is_retention_asked_for()


@pytest.mark.expected_log("has an error in line 1")
def test_where_nothing_can_be_kept_nobody_is_asked(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    with open_workspace(folder, "command") as core:
        use_live(core)
        assert core.settings_desk.is_retention_asked_for()
    (folder / "settings.toml").write_text("broken", encoding="utf-8")
    with open_workspace(folder, "command") as core:
        assert not core.settings_desk.is_retention_asked_for()
