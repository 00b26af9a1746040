import asyncio
import stat
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import pytest

from paysg_desktop.domain.endpoint import SecretReference
from paysg_desktop.domain.errors import TunnelError, UsageError
from paysg_desktop.domain.tunnel import TunnelKind
from paysg_desktop.tunnel.command import CommandTunnel, plan_of
from paysg_desktop.tunnel.means import Means
from paysg_desktop.tunnel.processes import Child, OnLine
from tests.fakes import FakeClock
from tests.unit.tunnel.ways import config

TOKEN = "tok_canary_1234"
PATTERN = r"address: (\S+)"
REFERENCE = SecretReference("env", "TOKEN")


class FakeChild:
    """A program that prints what it is told to, and ends when it is told to."""

    pid = 1

    def __init__(self, argv: Sequence[str], say: OnLine, env: Mapping[str, str]) -> None:
        self.argv = argv
        self.say = say
        self.env = env
        self.stops = 0
        self.ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    async def wait(self) -> int:
        return await asyncio.shield(self.ended)

    async def stop(self) -> None:
        self.stops += 1


class Stage:
    """One command way in whose program is a fake; `lines` are printed at once."""

    def __init__(self, folder: Path, lines: Sequence[str] = (), code: int | None = None) -> None:
        self.lines = lines
        self.code = code
        self.child: FakeChild | None = None
        self.secret_file: str | None = None
        self.means = Means(
            folder, FakeClock(), self.start, "http://proxy.example:8080", "/etc/agency.pem", self.redact
        )

    async def start(self, argv: Sequence[str], on_line: OnLine, env: Mapping[str, str] | None = None) -> Child:
        self.child = FakeChild(argv, on_line, env or {})
        for each in argv:
            if each.endswith(".secret"):
                self.secret_file = Path(each).read_text(encoding="utf-8")
                mode = stat.S_IMODE(Path(each).stat().st_mode)
                assert sys.platform == "win32" or mode == 0o600
        for line in self.lines:
            on_line(line)
        if self.code is not None:
            self.child.ended.set_result(self.code)
        return cast("Child", self.child)

    def redact(self, text: str) -> str:
        return text.replace("S1234567D", "•••")

    def way_in(self, secret: str | None = None, **settings: str) -> CommandTunnel:
        given = {"command": "agent --port {port}", "pattern": PATTERN, **settings}
        reference = REFERENCE if secret else None
        return CommandTunnel(config(kind=TunnelKind.COMMAND, settings=given, secret=reference), secret, self.means)


def play(scene: Callable[[], Awaitable[Any]]) -> Any:
    async def run() -> Any:
        return await scene()

    return asyncio.run(run())


def test_its_address_is_read_and_its_words_hold_the_port(tmp_path: Path) -> None:
    stage = Stage(tmp_path, ["hello", "\x1b[32maddress: https://a.example/x\x1b[0m"])

    async def scene() -> None:
        way_in = stage.way_in()
        assert (await way_in.open(8787)).url == "https://a.example"
        assert stage.child is not None
        assert stage.child.argv == ["agent", "--port", "8787"]
        assert stage.child.env["HTTPS_PROXY"] == "http://proxy.example:8080"
        assert stage.child.env["SSL_CERT_FILE"] == "/etc/agency.pem"
        await way_in.close()
        assert stage.child.stops == 1

    play(scene)


def test_another_address_later_is_a_move(tmp_path: Path) -> None:
    stage = Stage(tmp_path, ["address: https://a.example"])
    moves: list[str] = []

    async def scene() -> Exception:
        way_in = stage.way_in()
        await way_in.open(1)
        assert stage.child is not None
        stage.child.say("address: https://b.example")
        waiting = asyncio.ensure_future(way_in.wait(moves.append))
        await asyncio.sleep(0)
        for url in ("https://b.example", "https://c.example", "http://plain.example", "https://c.example/"):
            stage.child.say(f"address: {url}")
        stage.child.ended.set_result(-9)
        return await waiting

    error = play(scene)
    assert moves == ["https://b.example", "https://c.example"]
    assert "signal 9" in str(error)


@pytest.mark.parametrize("url", ["http://a.example", "http://10.0.0.5:80", "ftp://a.example", "nonsense"])
def test_an_address_without_tls_is_none(tmp_path: Path, url: str) -> None:
    stage = Stage(tmp_path, [f"address: {url}"], code=1)
    with pytest.raises(TunnelError, match="has ended"):
        play(lambda: stage.way_in().open(1))


def test_one_that_ends_says_why_without_what_is_secret(tmp_path: Path) -> None:
    stage = Stage(tmp_path, ["warming up", f"bad token {TOKEN} of S1234567D " + "x" * 500], code=7)
    with pytest.raises(TunnelError) as failed:
        play(lambda: stage.way_in(TOKEN).open(1))
    sentence = str(failed.value)
    assert "“agent” has ended (with code 7)" in sentence
    assert "bad token ••• of •••" in sentence
    assert TOKEN not in sentence
    assert len(sentence) < 400
    assert failed.value.next_step


def test_a_silent_one_is_given_up(tmp_path: Path) -> None:
    with pytest.raises(TunnelError, match=r"not told its address within 0\.01 s"):
        play(lambda: Stage(tmp_path).way_in(within_s="0.01").open(1))


def test_a_known_trouble_is_said_in_our_words(tmp_path: Path) -> None:
    stage = Stage(tmp_path, ["Login required.", "See --help."], code=1)
    with pytest.raises(TunnelError, match="not signed in") as failed:
        play(lambda: stage.way_in(recipe="devtunnel").open(1))
    assert failed.value.is_final


def test_a_secret_goes_by_a_private_file_that_does_not_stay(tmp_path: Path) -> None:
    stage = Stage(tmp_path, ["address: https://a.example"])

    async def scene() -> None:
        way_in = stage.way_in(TOKEN, command="agent --token-file {secret_file}")
        await way_in.open(1)
        assert stage.secret_file == TOKEN
        assert stage.child is not None
        assert not any(TOKEN in each for each in [*stage.child.argv, *stage.child.env.values()])
        await way_in.close()

    play(scene)
    assert list(tmp_path.iterdir()) == []


def test_an_address_that_stays_needs_no_pattern(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    opened = play(lambda: stage.way_in(pattern="", url="https://a.example").open(1))
    assert opened.url == "https://a.example"


def test_an_address_that_stays_stands_with_its_sign(tmp_path: Path) -> None:
    stage = Stage(tmp_path, ["connecting to https://relay.example", "Registered"])
    opened = play(lambda: stage.way_in(pattern="^Registered$", url="https://a.example").open(1))
    assert opened.url == "https://a.example"


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"command": "  "},
        {"command": "agent"},
        {"command": "agent 'x", "pattern": PATTERN},
        {"command": "agent", "pattern": "("},
        {"command": "agent", "pattern": "x" * 501},
        {"command": "agent", "pattern": PATTERN, "url": "http://a.example"},
        {"command": "agent", "pattern": PATTERN, "url": "https://a.example/path"},
        {"command": "agent", "pattern": PATTERN, "within_s": "soon"},
        {"command": "agent", "pattern": PATTERN, "within_s": "nan"},
        {"command": "agent", "pattern": PATTERN, "within_s": "0"},
        {"command": "agent {secret_file}", "pattern": PATTERN},
        {"recipe": "no such"},
    ],
)
def test_settings_that_make_no_sense(settings: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        plan_of(config(kind=TunnelKind.COMMAND, settings=settings))
