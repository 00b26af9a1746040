"""A window's core beside a real collector: it reads by itself, hands every write over, and notices a death."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from paysg_desktop.beside.calls import CALL, CALLS
from paysg_desktop.beside.core import ALONE, CoreBeside
from paysg_desktop.bootstrap import ask_owner, open_beside
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.errors import NotFoundError, RefusedError, UsageError
from paysg_desktop.settings.declarations import LISTENER_HOSTS, STAFF_NAME
from paysg_desktop.settings.store import open_settings
from paysg_desktop.store.connection import database_path
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.processes import SECRET_NAME, Listening, add_endpoint, listening, sender
from tests.signing import event

WITHIN_S = 20.0


class Ears:
    """What a window beside is told, kept until somebody waits for it."""

    def __init__(self, core: CoreBeside) -> None:
        self.core = core
        self.told: list[Changes] = []
        self._moved = threading.Condition()
        core.hub.subscribe(self._take)

    def _take(self, changes: Changes) -> None:
        with self._moved:
            self.told.append(changes)
            self._moved.notify_all()

    def until(self, holds: Callable[[], object]) -> None:
        """Wait until this holds; it is asked again whenever something is told."""
        with self._moved:
            assert self._moved.wait_for(holds, WITHIN_S), self.told[-3:]


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    add_endpoint(tmp_path)
    return tmp_path


@contextmanager
def beside(workspace: Path) -> Iterator[tuple[Listening, Ears]]:
    with listening(workspace) as collector, open_beside(workspace, "error") as core:
        yield collector, Ears(core)


def test_what_the_collector_receives_is_told_and_can_be_read(workspace: Path) -> None:
    with beside(workspace) as (collector, ears):
        ((endpoint, url),) = ears.core.addresses()
        assert (url, endpoint.id) == (collector.url, collector.endpoints[0]["id"])
        with sender(url) as each:
            assert [each.post(event(number)) for number in range(30)] == [200] * 30
        ears.until(lambda: len({row.id for told in ears.told for row in told.deliveries}) == 30)
        ears.until(lambda: {row.key for told in ears.told for row in told.payments} != set())
        ids = {row.id for told in ears.told for row in told.deliveries}
        assert set(ears.core.reader.deliveries(sorted(ids))) == ids


def test_writes_are_done_by_the_owner_and_audited(workspace: Path) -> None:
    with beside(workspace) as (collector, ears):
        core = ears.core
        made = new_endpoint("paysg", Environment.TEST, core.clock, secrets=(SecretReference("env", SECRET_NAME),))
        core.add_endpoint(made)
        assert made.id in {each.id for each in core.reader.endpoints()}
        ears.until(lambda: made.id in {each.id for each, _ in core.addresses()})
        url = next(url for each, url in core.addresses() if each.id == made.id)
        with sender(url) as each:
            assert each.post(event(1)) == 200
        core.settings.set(STAFF_NAME, "Tan Ah Kow")
        core.settings.set(LISTENER_HOSTS, ("a.example", "b.example"))
        assert core.settings.get(LISTENER_HOSTS) == ("a.example", "b.example")
        assert open_settings(workspace).get(STAFF_NAME) == "Tan Ah Kow"
        ears.until(lambda: any(LISTENER_HOSTS.key in told.settings for told in ears.told))
        core.audit("looked at", "a payload")
        assert collector.process.poll() is None
        # Nobody waits for a line of the audit trail but the end of the window.
    assert {"endpoint added", "setting changed", "looked at"} <= audited(workspace)


def test_refusals_of_the_owner_are_refusals_here(workspace: Path) -> None:
    with beside(workspace) as (_, ears):
        core = ears.core
        (known,) = core.reader.endpoints()
        again = new_endpoint("paysg", Environment.TEST, core.clock, path=known.path)
        with pytest.raises(RefusedError, match="path"):
            core.add_endpoint(again)
        with pytest.raises(NotFoundError):
            core.set_enabled("ep_none", is_enabled=False)
        with pytest.raises(UsageError):
            core.settings_desk.set(LISTENER_HOSTS, 5)


def test_a_secret_never_travels(workspace: Path) -> None:
    with beside(workspace) as (_, ears), pytest.raises(RefusedError, match="keychain"):
        ears.core.keep_for_session("x", "whsec_never")


def test_what_nobody_named_can_not_be_called(workspace: Path) -> None:
    with listening(workspace):
        for path in ("close", "store.close", "secrets.get", "__init__", "care.__class__", "_change", "book.load"):
            with pytest.raises(UsageError, match="no such call"):
                ask_owner(workspace, CALL, {"call": path, "given": {}})
        with pytest.raises(UsageError, match="takes nothing of that name"):
            ask_owner(workspace, CALL, {"call": "ask_sync", "given": {"self": 1}})
    assert not any(name.startswith("_") for _, names in CALLS.values() for name in names)


def test_what_is_not_handed_over_is_refused_not_done(workspace: Path) -> None:
    with beside(workspace) as (_, ears), pytest.raises(RefusedError, match="Only the program that owns"):
        ears.core.store.add_endpoint(new_endpoint("paysg", Environment.TEST, ears.core.clock))


def test_a_collector_that_dies_is_told_and_one_that_comes_back_too(workspace: Path) -> None:
    with listening(workspace) as first, open_beside(workspace, "error") as core:
        ears = Ears(core)
        first.process.kill()
        ears.until(lambda: ears.told and ears.told[-1].storage == ALONE)
        assert core.addresses() == ()
        assert core.store.writer.health.sentence == ALONE
        with pytest.raises(NotFoundError, match="PaySG Desktop"):
            core.set_enabled(core.reader.endpoints()[0].id, is_enabled=False)
        assert len(core.reader.endpoints()) == 1, "what is stored can be looked at all the same"
        with listening(workspace) as second:
            ears.until(lambda: any(told.anew for told in ears.told))
            assert core.store.writer.health.sentence == ""
            assert [url for _, url in core.addresses()] == [second.url]
            with sender(second.url) as each:
                assert each.post(event(1)) == 200
            ears.until(lambda: any(told.deliveries for told in ears.told))


def test_a_second_window_brings_the_first_to_the_front(workspace: Path) -> None:
    raised = threading.Event()
    with beside(workspace) as (_, ears):
        assert ask_owner(workspace, "describe", {})["has_window"] is True
        ears.core.on_raise(raised.set)
        ask_owner(workspace, "raise", {})
        assert raised.wait(WITHIN_S)


def test_a_window_that_is_closed_leaves_the_collector_alone(workspace: Path) -> None:
    with listening(workspace) as collector:
        for _ in range(3):
            with open_beside(workspace, "error") as core:
                assert core.addresses()
        pause = threading.Event()
        while ask_owner(workspace, "describe", {})["has_window"]:  # the test's own time limit ends it
            pause.wait(0.02)
        with sender(collector.url) as each:
            assert each.post(event(1)) == 200
        assert collector.end() == 0


def audited(workspace: Path) -> set[str]:
    """What is in the audit trail."""
    with closing(sqlite3.connect(database_path(workspace))) as connection:
        return {action for (action,) in connection.execute("SELECT action FROM audit")}
