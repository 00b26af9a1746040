"""What can go wrong with a way in by ssh, as the real ssh client tells it, and what people are told."""

from __future__ import annotations

import asyncio
import socket
import sys
from pathlib import Path

import pytest

from paysg_desktop.domain.errors import TunnelError
from paysg_desktop.tunnel.means import Means
from paysg_desktop.tunnel.ssh_host_key import parse_host_key
from paysg_desktop.tunnel.ssh_keys import offered_keys
from tests.raw_http import run

pytest.importorskip("asyncssh", reason="NOT PROVED HERE: asyncssh is missing, so there is no bastion")
from tests.bastion import Bastion, bastion, public
from tests.ssh_ways import NEEDS_SSH, Keys, behind_nginx, made_keys, made_means, problem_of, settings_of

pytestmark = NEEDS_SSH


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Keys:
    return made_keys(tmp_path_factory.mktemp("keys and 100% more"))


@pytest.fixture
def means(tmp_path: Path) -> Means:
    return made_means(tmp_path)


def test_another_host_key_is_refused_and_both_are_named(keys: Keys, means: Means) -> None:
    async def test() -> None:
        async with bastion([keys.other_host], [public(keys.own)]) as way:
            problem = await problem_of(settings_of(keys, way.port), means)
            for path in (keys.host, keys.other_host):
                assert parse_host_key(public(path)).fingerprint in str(problem)
            assert "confirm the new fingerprint" in problem.next_step
            assert not [told for told in iter_told(way) if told["event"] == "open"]

    run(test())


def iter_told(way: Bastion) -> list[dict[str, object]]:
    return [way.told.get_nowait() for _ in range(way.told.qsize())]


def test_a_key_that_the_bastion_does_not_know(keys: Keys, means: Means) -> None:
    async def test() -> None:
        async with bastion([keys.host], [public(keys.own)]) as way:
            problem = await problem_of(settings_of(keys, way.port, key_file=str(keys.stranger)), means)
            assert "does not let tunnel in" in str(problem)
            assert str(keys.stranger) in problem.next_step

    run(test())


def test_a_key_that_a_passphrase_locks(keys: Keys, means: Means) -> None:
    async def test() -> None:
        async with bastion([keys.host], [public(keys.locked)]) as way:
            problem = await problem_of(settings_of(keys, way.port, key_file=str(keys.locked)), means)
            assert "A passphrase locks" in str(problem)
            assert "ssh-add" in problem.next_step

    run(test())


def test_a_remote_port_that_is_taken(keys: Keys, means: Means) -> None:
    async def test() -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            async with bastion([keys.host], [public(keys.own)], is_literal=True) as way:
                problem = await problem_of(settings_of(keys, way.port, **behind_nginx(port)), means)
                assert f"would not open localhost:{port}: most likely the port is taken" in str(problem)

    run(test())


def test_a_forward_that_is_not_allowed_whatever_the_bastions_banner_says(keys: Keys, means: Means) -> None:
    banner = "Host key verification failed.\r\nPermission denied (all others)\r\nAllocated port 1 for nobody\r\n"

    async def test() -> None:
        async with bastion([keys.host], [public(keys.own)], is_closed=True, banner=banner) as way:
            problem = await problem_of(settings_of(keys, way.port), means)
            assert "would not open *:0" in str(problem)

    run(test())


def test_nobody_there(keys: Keys, means: Means) -> None:
    async def test() -> None:
        with socket.create_server(("127.0.0.1", 0)) as held:
            free = held.getsockname()[1]
        assert "Nothing listens at" in str(await problem_of(settings_of(keys, free), means))
        unknown = await problem_of(settings_of(keys, 22, host="nobody.invalid"), means)
        assert "The name nobody.invalid was not found" in str(unknown)

    run(test())


@pytest.mark.parametrize(
    ("greeting", "part"),
    [(b"", "closed the connection before a word of ssh"), (b"HTTP/1.1 400 No\r\n\r\n", "before a word of ssh")],
)
def test_something_else_than_ssh_answers(keys: Keys, means: Means, greeting: bytes, part: str) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(greeting)
        writer.close()

    async def test() -> None:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        async with server:
            port = server.sockets[0].getsockname()[1]
            assert part in str(await problem_of(settings_of(keys, port), means))
            with pytest.raises(TunnelError, match="before a word of ssh"):
                await offered_keys("127.0.0.1", port, means)

    run(test())


def test_a_bastion_that_says_nothing_is_given_up(keys: Keys, means: Means) -> None:
    async def test() -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            problem = await problem_of(settings_of(keys, silent.getsockname()[1]), means, patience_s=0.5)
            assert "did not open the way in in time" in str(problem)

    run(test())


def test_without_ssh_the_next_step_is_where_to_get_it(
    keys: Keys, means: Means, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    async def test() -> None:
        problem = await problem_of(settings_of(keys, 22), means)
        assert "no ssh program" in str(problem)
        assert problem.is_final

    run(test())


@pytest.mark.parametrize(
    ("content", "mode", "part"),
    [
        (None, 0o600, "is not there"),
        ("-----BEGIN OPENSSH PRIVATE KEY-----\n", 0o644, "Others on this computer can read"),
        ("PuTTY-User-Key-File-3: ssh-ed25519\n", 0o600, "PuTTY"),
        ("ssh-ed25519 AAAA\n", 0o600, "the public half"),
        ("no key at all\n", 0o600, "can't read the key file"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_a_key_file_that_is_none(
    keys: Keys, means: Means, tmp_path: Path, content: str | None, mode: int, part: str
) -> None:
    path = tmp_path / "id"
    if content is not None:
        path.write_text(content)
        path.chmod(mode)

    async def test() -> None:
        async with bastion([keys.host], [public(keys.own)]) as way:
            problem = await problem_of(settings_of(keys, way.port, key_file=str(path)), means)
            assert part in str(problem)
            assert str(path) in f"{problem} {problem.next_step}"

    run(test())
