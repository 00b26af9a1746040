from __future__ import annotations

from pathlib import Path

import pytest

from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.sandbox.server.hooks import Hooks, loopback_url
from paysg_desktop.sandbox.server.state import JOURNAL, State


@pytest.mark.parametrize(
    ("given", "number"),
    [
        ("http://127.0.0.1:80/h", "http://127.0.0.1:80/h"),
        ("http://127.9.9.9/h?x=1#part", "http://127.9.9.9/h?x=1"),
        ("http://LOCALHOST:81/", "http://127.0.0.1:81/"),
        ("http://[::1]:82/h", "http://[::1]:82/h"),
    ],
)
def test_an_address_of_this_computer_is_taken_by_its_number(given: str, number: str) -> None:
    assert loopback_url(given) == number


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/latest",
        "http://10.0.0.1/",
        "http://example.sg/",
        "http://localhost.example.sg/",
        "http://0.0.0.0/",
        "http://[::ffff:10.0.0.1]/",
        "https://127.0.0.1/",
        "file:///etc/passwd",
        "http://user@127.0.0.1/",
        "http://127.0.0.1@10.0.0.1/",
        "http://2130706433/",
        "",
    ],
)
def test_any_other_is_refused(url: str) -> None:
    with pytest.raises(RefusedError):
        loopback_url(url)


@pytest.mark.parametrize("url", ["http://[::1", "http://127.0.0.1:99999/"])
def test_what_is_no_address_is_told(url: str) -> None:
    with pytest.raises(UsageError):
        loopback_url(url)


def test_registrations_survive_but_a_given_secret_is_never_written_down(tmp_path: Path) -> None:
    state = State(tmp_path)
    hooks = Hooks(state, "own-secret")
    own = hooks.add("paysg", "http://127.0.0.1:1/")
    yoco = hooks.add("yoco", "http://127.0.0.1:2/", made_secret="whsec_made", name="desk")
    gateway = hooks.add("gateway", "http://127.0.0.1:3/", events=("payment.completed",))
    given = hooks.add("paysg", "http://127.0.0.1:4/", given_secret="canary-secret")
    assert given.secret == "canary-secret"
    state.close()
    assert b"canary-secret" not in (tmp_path / JOURNAL).read_bytes()
    assert "canary" not in repr(given)
    again_state = State(tmp_path)
    again = Hooks(again_state, "own-secret")
    assert [again.get(each.id) for each in (own, yoco, gateway, given)] == [own, yoco, gateway, None]
    again_state.close()


def test_a_removed_one_is_gone_for_good(tmp_path: Path) -> None:
    state = State(tmp_path)
    hooks = Hooks(state, "own")
    hook = hooks.add("yoco", "http://127.0.0.1:2/", made_secret="whsec_made")
    assert hooks.remove(hook.id)
    assert not hooks.remove(hook.id)
    assert Hooks(state, "own").of("yoco") == ()
    state.close()


def test_a_provider_without_webhooks_is_told(tmp_path: Path) -> None:
    state = State(tmp_path)
    with pytest.raises(UsageError):
        Hooks(state, "own").add("stripe", "http://127.0.0.1:2/")
    state.close()
