"""What can't be meant ends with 2 and a sentence, and with nothing done; never as a fault of the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from paysg_desktop.core import Core
from paysg_desktop.core_commands import handle
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import UsageError
from tests.commands import ended, said
from tests.owners import listening
from tests.processes import SECRET_NAME, sender
from tests.signing import SECRET, event

NO_TEXT = "\udcff"
"""How a byte comes in that is no UTF-8."""
TOO_LARGE = "99999999999999999999"
TOO_LONG = "9" * 5000


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(SECRET_NAME, SECRET)
    ended(
        tmp_path, "endpoints", "add", "--provider", "paysg", "--environment", "test", "--secret-env", SECRET_NAME
    )
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [
        ("forward", "add", f"http://127.0.0.1/{NO_TEXT}"),
        ("replay", "2", "--to", f"http://127.0.0.1:1/{NO_TEXT}"),
        ("replay", "--find", NO_TEXT, "--to", "http://127.0.0.1:1/"),
        ("events", "show", NO_TEXT),
        ("deliveries", "export", "--out", f"{NO_TEXT}.har"),
        (NO_TEXT,),
    ],
)
def test_an_argument_that_is_no_text_is_refused_and_not_repeated(
    workspace: Path, arguments: tuple[str, ...]
) -> None:
    done = said(workspace, *arguments)
    assert (done.code, done.out) == (2, "")
    assert "no text in UTF-8" in done.err
    assert NO_TEXT not in done.err


@pytest.mark.parametrize(
    "arguments",
    [
        *((*each, "--since", TOO_LONG) for each in (("deliveries", "list"), ("events", "list"))),
        ("deliveries", "list", "--until", TOO_LONG),
        ("wait", "--timeout", "0", "--since", TOO_LONG),
        ("wait", "--timeout", "nan"),
        ("wait", "--timeout", "inf"),
        ("listen", "--for", "nan", "--port", "0"),
        *(
            (*each, "--limit", TOO_LARGE)
            for each in (
                ("deliveries", "list"),
                ("deliveries", "export", "--out", "never.har"),
                ("events", "list"),
                ("payments", "list"),
                ("pay", "activity"),
            )
        ),
        ("deliveries", "show", TOO_LARGE),
        ("deliveries", "verify-again", TOO_LARGE),
        ("deliveries", "copy", TOO_LARGE),
        ("deliveries", "compare", TOO_LARGE),
        ("doctor", TOO_LARGE),
        ("replay", TOO_LARGE, "--to", "http://127.0.0.1:1/"),
        ("pay", "bulk", "status", TOO_LARGE),
        ("pay", "bulk", "resume", TOO_LARGE),
        ("pay", "look-up", TOO_LARGE),
    ],
)
def test_numbers_and_times_beyond_all_bounds_are_refused(workspace: Path, arguments: tuple[str, ...]) -> None:
    done = said(workspace, *arguments)
    assert done.code == 2, done.err
    assert "something went wrong" not in done.err


def test_what_is_refused_of_a_command_is_refused_of_the_window_and_of_the_owner_too(workspace: Path) -> None:
    url = f"http://127.0.0.1:1/{NO_TEXT}"
    with listening(workspace) as (core, _):
        send_one(core)
        for command, given in (("forward.add", {"url": url}), ("replay.begin", {"url": url, "ids": [1]})):
            with pytest.raises(UsageError, match="no text"):
                handle(core, command, given)
        assert core.reader.replay_runs(Environment.TEST) == ()


def test_a_place_in_a_list_beyond_all_bounds_is_not_there(workspace: Path) -> None:
    with listening(workspace) as (core, _):
        send_one(core)
    wanted = ("wait", "--since", "0", "--timeout", "0", "--where")
    assert said(workspace, *wanted, "data.object.items.1=5").code == 0
    for place in ("2", TOO_LONG):
        assert said(workspace, *wanted, f"data.object.items.{place}=5").code == 3


def send_one(core: Core) -> None:
    """A delivery with a list in its body."""
    ((_, url),) = core.addresses()
    with sender(url) as client:
        assert client.post(event(1, items=[4, 5])) == 200
    core.store.settle()
