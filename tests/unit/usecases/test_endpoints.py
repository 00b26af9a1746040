"""The endpoint book, what an endpoint may look like, and changing its secrets."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference, SecretRole
from paysg_desktop.domain.errors import RefusedError, SecretUnavailableError, UsageError
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.usecases.endpoints import (
    EndpointBook,
    OpenEndpoint,
    edited,
    new_endpoint,
    require_endpoints,
    rotated,
)
from tests.builders import DAY, NOON, SECOND
from tests.fakes import FakeClock, FakeSecrets


def endpoint(path: str, *secrets: EndpointSecret | str, **fields: Any) -> Endpoint:
    named = tuple(
        EndpointSecret(SecretReference("env", each)) if isinstance(each, str) else each for each in secrets
    )
    return replace(Endpoint(path, f"name of {path}", "paysg", Environment.TEST, path, named, 1), **fields)


def opened(one: Endpoint, **values: str) -> OpenEndpoint:
    book = EndpointBook(PROVIDERS, FakeSecrets(**values))
    book.load([one])
    found = book.get(one.id)
    assert found is not None
    return found


def test_each_endpoint_has_its_own_secrets_under_names_for_people() -> None:
    found = opened(endpoint("/a", "A"), A="one")
    (secret,) = found.accepted(NOON)
    assert (secret.name, secret.value, secret.owner) == ("name of /a (current)", "one", "name of /a")


def test_a_disabled_endpoint_takes_nothing_but_can_still_be_judged() -> None:
    book = EndpointBook(PROVIDERS, FakeSecrets())
    book.load([endpoint("/a", is_enabled=False), endpoint("/b")])
    assert "/a" not in book
    assert book.find("/a") is None
    assert book.get("/a") is not None
    assert [each.path for each in book.endpoints()] == ["/b"]
    assert [each.endpoint.path for each in book.others("/b")] == ["/a"]


@pytest.mark.expected_log("can't be used")
def test_a_secret_that_cannot_be_read_counts_as_blank_never_as_none() -> None:
    assert [secret.value for secret in opened(endpoint("/a", "GONE")).accepted(NOON)] == [""]


def test_a_keychain_that_locks_itself_leaves_what_worked_working() -> None:
    secrets = FakeSecrets(A="one")
    book = EndpointBook(PROVIDERS, secrets)
    book.load([endpoint("/a", "A")])
    secrets.values.clear()
    book.load([endpoint("/a", "A")])
    found = book.get("/a")
    assert found is not None
    assert [secret.value for secret in found.accepted(NOON)] == ["one"]


def test_a_previous_secret_counts_until_its_date_and_then_only_explains() -> None:
    previous = EndpointSecret(SecretReference("env", "OLD"), accepted_until=NOON)
    found = opened(endpoint("/a", "NEW", previous), NEW="new", OLD="old")
    before, after = NOON - 1, NOON
    assert [each.name for each in found.accepted(before)] == [
        "name of /a (current)",
        "name of /a (previous, until 21 Nov)",
    ]
    assert found.retired(before) == ()
    assert [each.value for each in found.accepted(after)] == ["new"]
    assert [each.name for each in found.retired(after)] == ["name of /a (retired)"]


def test_several_retired_secrets_are_told_apart() -> None:
    old = [EndpointSecret(SecretReference("env", name), accepted_until=1) for name in ("A", "B")]
    names = [each.name for each in opened(endpoint("/a", "NEW", *old), NEW="n", A="a", B="b").retired(NOON)]
    assert names == ["name of /a (retired)", "name of /a (retired) 2"]


def test_with_every_secret_retired_nothing_is_verified_and_nothing_passes_as_unchecked() -> None:
    old = EndpointSecret(SecretReference("env", "OLD"), accepted_until=1)
    assert [each.value for each in opened(endpoint("/a", old), OLD="old").accepted(NOON)] == [""]


def test_an_endpoint_without_a_secret_has_none() -> None:
    assert opened(endpoint("/a")).accepted(NOON) == ()


def test_each_mode_has_its_own_secret() -> None:
    secrets = [
        EndpointSecret(SecretReference("env", "L"), environment=Environment.LIVE),
        EndpointSecret(SecretReference("env", "T"), environment=Environment.TEST),
    ]
    found = opened(endpoint("/a", *secrets, provider="yoco"), L="live one", T="test one")
    live, test = found.accepted(NOON)
    assert (live.name, test.name) == ("name of /a (live, current)", "name of /a (test, current)")
    assert found.environment_of(live.name, NOON) is Environment.LIVE
    assert found.environment_of(test.name, NOON) is Environment.TEST


@pytest.mark.expected_log("are not used")
def test_settings_that_make_no_sense_leave_the_defaults() -> None:
    found = opened(endpoint("/a", settings={"no such": 1}))
    assert found.provider.name == "paysg"


def test_a_secret_shows_in_no_repr() -> None:
    assert "sesame" not in repr(opened(endpoint("/a", "A"), A="sesame"))


NEW = SecretReference("env", "NEW")


def test_rotating_keeps_the_old_one_for_a_while() -> None:
    changed = rotated(endpoint("/a", "OLD"), NEW, NOON, keep_previous_s=24 * 3600)
    new, old = changed.secrets
    assert (new.reference, new.role(NOON)) == (NEW, SecretRole.CURRENT)
    assert old.accepted_until == NOON + DAY
    assert (old.role(NOON), old.role(NOON + DAY)) == (SecretRole.PREVIOUS, SecretRole.RETIRED)


def test_rotating_twice_leaves_the_first_ones_date_alone() -> None:
    once = rotated(endpoint("/a", "OLD"), NEW, NOON, keep_previous_s=60)
    twice = rotated(once, SecretReference("env", "NEWER"), NOON + DAY, keep_previous_s=60)
    assert [each.accepted_until for each in twice.secrets] == [
        None,
        NOON + DAY + 60 * SECOND,
        NOON + 60 * SECOND,
    ]


def test_rotating_with_no_time_retires_at_once() -> None:
    _, old = rotated(endpoint("/a", "OLD"), NEW, NOON, keep_previous_s=0).secrets
    assert old.role(NOON) is SecretRole.RETIRED


def test_rotating_one_mode_leaves_the_other() -> None:
    live = EndpointSecret(SecretReference("env", "L"), environment=Environment.LIVE)
    test = EndpointSecret(SecretReference("env", "T"), environment=Environment.TEST)
    changed = rotated(endpoint("/a", live, test), NEW, NOON, keep_previous_s=60, environment=Environment.LIVE)
    assert changed.secrets[0] == EndpointSecret(NEW, environment=Environment.LIVE)
    assert changed.secrets[1].accepted_until == NOON + 60 * SECOND
    assert changed.secrets[2] == test


def test_a_retired_secret_can_be_taken_up_again() -> None:
    once = rotated(endpoint("/a", "OLD"), NEW, NOON, keep_previous_s=0)
    again = rotated(once, SecretReference("env", "OLD"), NOON, keep_previous_s=0)
    assert [(each.reference.name, each.role(NOON).value) for each in again.secrets] == [
        ("OLD", "current"),
        ("NEW", "retired"),
    ]


def test_rotating_to_the_secret_in_use_or_backwards_is_refused() -> None:
    with pytest.raises(UsageError, match="in use already"):
        rotated(endpoint("/a", "NEW"), NEW, NOON, keep_previous_s=60)
    with pytest.raises(UsageError, match="less than no time"):
        rotated(endpoint("/a", "OLD"), NEW, NOON, keep_previous_s=-1)


def test_a_first_secret_is_no_rotation_of_anything() -> None:
    assert rotated(endpoint("/a"), NEW, NOON, keep_previous_s=60).secrets == (EndpointSecret(NEW),)


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "x" * 81, "\u202egnp"])
def test_a_name_that_cannot_be_shown_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match="name"):
        edited(endpoint("/a"), name=name, settings=None)


def test_editing_changes_only_what_is_given() -> None:
    before = endpoint("/a", "A", settings={"tolerance": 200})
    assert edited(before, name=" Licensing ", settings=None) == replace(before, name="Licensing")
    assert edited(before, name=None, settings={}) == replace(before, settings={})


@pytest.mark.parametrize("path", ["", "hook", "/a b", "/ü", "/a?b", "/a#b", "/" + "x" * 300, "/a\n"])
def test_odd_paths_are_refused(path: str) -> None:
    with pytest.raises(UsageError):
        new_endpoint("paysg", Environment.TEST, FakeClock(), path=path)


def test_random_paths_cannot_be_guessed() -> None:
    paths = {new_endpoint("paysg", Environment.TEST, FakeClock()).path for _ in range(50)}
    assert len(paths) == 50
    assert all(len(path) == len("/h/") + 32 for path in paths)


def test_nothing_to_listen_on_is_refused() -> None:
    with pytest.raises(RefusedError, match="endpoints add"):
        require_endpoints([endpoint("/a", is_enabled=False)])


def test_an_unknown_secret_is_unavailable() -> None:
    with pytest.raises(SecretUnavailableError):
        FakeSecrets().get(NEW)
