"""What may not be a destination, and why; asked of the owner as another process would ask."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.core import COMMAND, Core
from paysg_desktop.core_commands import handle
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.errors import NotFoundError, PaySGDesktopError, RefusedError, UsageError
from paysg_desktop.usecases.endpoints import new_endpoint
from paysg_desktop.usecases.new_destination import NewDestination
from tests.builders import delivery
from tests.unit.store.passing_on import begun

APP = "http://127.0.0.1:9/app"


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    with open_workspace(tmp_path, COMMAND) as made:
        yield made


@pytest.fixture
def endpoint(core: Core) -> Endpoint:
    return added(core, Environment.TEST)


def added(core: Core, environment: Environment, provider: str = "paysg", **fields: Any) -> Endpoint:
    made = new_endpoint(provider, environment, core.clock, **fields)
    core.add_endpoint(made)
    return made


def audited(core: Core) -> list[tuple[str, str]]:
    sql = "SELECT action, subject FROM audit WHERE action LIKE 'destination %' ORDER BY id"
    return core.store.writer.call(lambda connection: connection.execute(sql).fetchall()).result()


def other_hosts(folder: Path) -> None:
    (folder / "settings.toml").write_text("[forwarding]\nother_hosts = true\n")


@pytest.mark.parametrize(
    ("given", "kind", "part"),
    [
        ({"url": "http://169.254.169.254/latest"}, RefusedError, "never sent to"),
        ({"url": "http://10.1.2.3/"}, RefusedError, "only this computer"),
        ({"url": "file:///etc/passwd"}, UsageError, "http://"),
        ({"url": "http://u:p@127.0.0.1:9/"}, UsageError, "password"),
        ({"url": "http://127.0.0.1:8787/h/x"}, RefusedError, "listens"),
        ({"url": "http://localhost:8787/h/x"}, RefusedError, "listens"),
        ({"url": "http://[::1]:8787/"}, RefusedError, "listens"),
        ({"url": APP, "schedule": "now"}, UsageError, "no wait"),
        ({"url": APP, "timeout_s": 900}, UsageError, "seconds"),
        ({"url": APP, "timeout_s": 0}, UsageError, "seconds"),
        ({"url": APP, "name": "a\nb"}, UsageError, "printed"),
        ({"url": APP, "events": ["two words"]}, UsageError, "types"),
        ({"url": APP, "endpoint": "ep_nobody"}, NotFoundError, "ep_nobody"),
        ({"url": APP, "answers_for_us": True}, RefusedError, "which endpoint"),
        ({"url": APP + "a" * 2000}, UsageError, "characters"),
    ],
)
def test_what_may_not_be_is_refused_with_its_sentence(
    core: Core, endpoint: Endpoint, given: dict[str, Any], kind: type[PaySGDesktopError], part: str
) -> None:
    with pytest.raises(kind, match=part):
        handle(core, "forward.add", given)
    assert handle(core, "forward.list", {}) == []


def test_what_is_asked_for_is_what_there_is(core: Core, endpoint: Endpoint) -> None:
    given = {
        "url": APP, "name": " My app ", "endpoint": endpoint.id, "events": ["a.b", "c.d", "a.b"], "shuffled": True,
        "own_checkouts_only": True, "schedule": "yoco", "timeout_s": 2.5, "secret": "env:MINE",
    }  # fmt: skip
    made = handle(core, "forward.add", given)
    expected = given | {
        "name": "My app", "events": ["a.b", "c.d"], "id": made["id"], "environment": "test", "schedule": "yoco",
        "waits": "5s 5m 30m 2h 5h 10h 10h", "gives_up_after_s": 99_305, "answers_for_us": False, "stopped": None,
    }  # fmt: skip
    assert made == expected
    (listed,) = handle(core, "forward.list", {})
    counts = {"unread": 0, "waiting": 0, "oldest_at": None, "done": 0, "given_up": 0, "last": None}
    assert listed == made | counts
    assert handle(core, "forward.pause", {"destination": "My app"})["stopped"]
    assert handle(core, "forward.resume", {"destination": made["id"]})["stopped"] is None
    assert handle(core, "forward.remove", {"destination": made["id"]})["name"] == "My app"
    with pytest.raises(NotFoundError, match="forward list"):
        handle(core, "forward.remove", {"destination": made["id"]})
    origin = f"{made['id']}: test to http://127.0.0.1:9"
    assert audited(core) == [
        ("destination added", origin),
        ("destination paused", made["id"]),
        ("destination resumed", made["id"]),
        ("destination removed", made["id"]),
    ]


def test_a_destination_is_changed_as_a_whole_and_keeps_its_place(core: Core, endpoint: Endpoint) -> None:
    before = core.forwards.add(NewDestination(APP, "One", endpoint_id=endpoint.id))
    core.forwards.pause(before.id)
    after = core.forwards.change(before.id, NewDestination(APP + "/2", "One", schedule="once"))
    assert (after.id, after.created_at, after.url, after.endpoint_id) == (
        before.id,
        before.created_at,
        APP + "/2",
        None,
    )
    assert after.stopped, "a change does not resume it"
    assert core.forwards.destinations() == (after,)
    with pytest.raises(RefusedError, match="only this computer"):
        core.forwards.change(before.id, NewDestination("http://10.0.0.1/", "One"))
    assert core.forwards.destinations() == (after,)


def test_names_are_told_apart(core: Core, endpoint: Endpoint) -> None:
    core.forwards.add(NewDestination(APP, "App"))
    with pytest.raises(RefusedError, match="another name"):
        core.forwards.add(NewDestination(APP + "/b", "app"))
    assert core.forwards.add(NewDestination(APP + "/b")).name == "http://127.0.0.1:9"


def test_an_endpoint_has_one_app_that_answers_and_a_live_one_none(core: Core, endpoint: Endpoint) -> None:
    core.forwards.add(NewDestination(APP, "App", endpoint_id=endpoint.id, answers_for_us=True))
    with pytest.raises(RefusedError, match="App"):
        core.forwards.add(NewDestination(APP, "Other", endpoint_id=endpoint.id, answers_for_us=True))
    with pytest.raises(RefusedError, match="filters"):
        core.forwards.add(
            NewDestination(APP, "Third", endpoint_id=endpoint.id, answers_for_us=True, events=("a",))
        )
    live = added(core, Environment.LIVE)
    with pytest.raises(RefusedError, match="LIVE"):
        core.forwards.add(NewDestination(APP, "Fourth", endpoint_id=live.id, answers_for_us=True))
    both = added(core, Environment.LIVE, "yoco", secrets=[_secret(Environment.LIVE), _secret(Environment.TEST)])
    with pytest.raises(RefusedError, match="LIVE"):
        core.forwards.add(NewDestination(APP, "Fifth", Environment.TEST, endpoint_id=both.id, answers_for_us=True))


def _secret(environment: Environment) -> EndpointSecret:
    return EndpointSecret(SecretReference("env", f"S_{environment.name}"), environment=environment)


def test_whose_deliveries_has_to_be_clear(core: Core, endpoint: Endpoint) -> None:
    assert core.forwards.add(NewDestination(APP, "One")).environment is Environment.TEST
    live = added(core, Environment.LIVE)
    with pytest.raises(UsageError, match="an environment"):
        core.forwards.add(NewDestination(APP, "Two"))
    assert core.forwards.add(NewDestination(APP, "Two", Environment.LIVE)).environment is Environment.LIVE
    assert core.forwards.add(NewDestination(APP, "Three", endpoint_id=live.id)).environment is Environment.LIVE
    with pytest.raises(UsageError, match="no deliveries of"):
        core.forwards.add(NewDestination(APP, "Four", Environment.TEST, endpoint_id=live.id))


def test_live_data_leave_this_computer_only_when_that_is_said(tmp_path: Path) -> None:
    other_hosts(tmp_path)
    there = {"url": "http://10.1.2.3:9/secret-path", "name": "There"}
    with open_workspace(tmp_path, COMMAND) as core:
        added(core, Environment.LIVE)
        with pytest.raises(RefusedError, match="--confirm-live"):
            handle(core, "forward.add", there)
        with pytest.raises(RefusedError, match="--confirm-live"):
            handle(core, "forward.add", there | {"confirmed": "yes"})
        made = handle(core, "forward.add", there | {"confirmed": True})
        with pytest.raises(RefusedError, match="--confirm-live"):
            core.forwards.change(made["id"], NewDestination("http://10.1.2.4:9/", "There"))
        same = core.forwards.change(made["id"], NewDestination(there["url"], "Renamed"))
        assert (same.name, same.may_leave) == ("Renamed", True), "the word holds for the address it was given for"
        assert handle(core, "forward.add", there | {"url": APP, "name": "Here"})["environment"] == "live"
        assert audited(core)[0] == ("destination added", f"{made['id']}: live to http://10.1.2.3:9")


def test_a_destination_keeps_its_environment(core: Core, endpoint: Endpoint) -> None:
    live = added(core, Environment.LIVE)
    made = core.forwards.add(NewDestination(APP, "One", endpoint_id=live.id))
    with pytest.raises(RefusedError, match="takes LIVE deliveries, and some may still wait"):
        core.forwards.change(made.id, NewDestination(APP, "One", endpoint_id=endpoint.id))
    assert core.forwards.destinations() == (made,)


def test_the_usual_schedule_is_that_of_the_endpoints(core: Core) -> None:
    mine = added(core, Environment.TEST, settings={"retry_waits_s": [1, 2]})
    assert core.forwards.add(NewDestination(APP, "One")).schedule.waits_s == (1, 2)
    added(core, Environment.TEST, "yoco")
    assert core.forwards.add(NewDestination(APP, "Two")).schedule.waits_s[:2] == (60, 120)
    assert core.forwards.add(NewDestination(APP, "Three", endpoint_id=mine.id)).schedule.waits_s == (1, 2)


def test_a_run_takes_up_what_a_killed_one_left_and_removes_the_rest(core: Core, endpoint: Endpoint) -> None:
    kept = core.forwards.add(NewDestination(APP, "Kept"))
    core.forwards.add_for_this_run(APP, (), 0)
    (first,) = core.forwards.add_for_this_run(APP + "/other", (), 0)
    (again,) = core.forwards.add_for_this_run(APP + "/other", ("a.b",), 0)
    assert (again.id, again.created_at, again.events) == (first.id, first.created_at, ("a.b",))
    assert core.forwards.destinations() == (kept, again)
    with pytest.raises(RefusedError, match="listens"):
        core.forwards.add_for_this_run("http://127.0.0.1:8899/", (), 8899)
    core.forwards.end_run()
    assert core.forwards.destinations() == (kept,)


def test_what_was_added_for_a_run_that_may_not_be_is_taken_back(tmp_path: Path) -> None:
    other_hosts(tmp_path)
    there = "http://10.1.2.3:9/secret-path"
    with open_workspace(tmp_path, COMMAND) as core:
        added(core, Environment.TEST)
        (left,) = core.forwards.add_for_this_run(there, (), 0)
        added(core, Environment.DEMO)
        added(core, Environment.LIVE)
        with pytest.raises(RefusedError, match="--confirm-live"):
            core.forwards.add_for_this_run(there, (), 0)
        assert core.forwards.destinations() == (left,), "what waits from a run that was killed is kept"
        made = core.forwards.add_for_this_run(there, (), 0, is_confirmed=True)
        assert sorted(each.environment for each in made) == ["demo", "live", "test"]
        assert left.id in {each.id for each in made}
        with pytest.raises(RefusedError, match="--confirm-live"):
            core.forwards.add_for_this_run(there, (), 0)


def test_a_run_serves_every_environment_that_there_is(core: Core, endpoint: Endpoint) -> None:
    added(core, Environment.LIVE, "yoco", secrets=[_secret(Environment.LIVE), _secret(Environment.TEST)])
    made = core.forwards.add_for_this_run(APP, (), 0)
    assert sorted(each.environment for each in made) == ["live", "test"]


def test_what_a_removed_destination_left_under_way_is_settled_at_the_next_start(tmp_path: Path) -> None:
    with open_workspace(tmp_path, COMMAND) as core:
        endpoint = added(core, Environment.TEST)
        made = core.forwards.add(NewDestination(APP, "App", endpoint_id=endpoint.id))
        core.store.writer.append_all([delivery(endpoint_id=endpoint.id)], lambda _, ids: (ids, Changes())).result()
        core.store.plan_forwards(10)
        ((forward, _),) = core.store.due_forwards(core.clock.now(), 10)
        (attempt,) = begun(core.store, forward)
        core.forwards.remove(made.id)
    with open_workspace(tmp_path, COMMAND) as core:
        assert core.reader.has_attempts_under_way()
        core.forwards.open()
        assert not core.reader.has_attempts_under_way()
        assert core.reader.attempts([attempt.id])[attempt.id].is_unknown
