"""The real program with a way in by ssh: set up on the command line, standing beside `listen`, gone with it."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.commands import ended
from tests.processes import SECRET_NAME, Listening, add_endpoint, listening
from tests.raw_http import post, run, status_of
from tests.signing import SECRET, event, paysg_header

pytest.importorskip("asyncssh", reason="NOT PROVED HERE: asyncssh is missing, so there is no bastion")
from tests.bastion import USER, BastionProcess, public
from tests.ssh_ways import NEEDS_ENDS, NEEDS_SSH, PUBLIC_NAME, Keys, made_keys, watched

pytestmark = [NEEDS_SSH, NEEDS_ENDS]
WRONG = "SHA256:" + "0" * 43


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return made_keys(tmp_path)


def test_set_up_by_its_fingerprint_it_delivers_and_is_gone_with_the_program(
    keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SECRET_NAME, SECRET)
    workspace = tmp_path / "workspace"
    path = str(add_endpoint(workspace)["path"])
    authorized = tmp_path / "authorized_keys"
    authorized.write_text(public(keys.own) + "\n", encoding="ascii")

    async def test() -> None:
        bastion = BastionProcess(keys.host, authorized)
        await bastion.start()
        try:
            await asyncio.to_thread(_set_up, workspace, bastion.port, keys)
            with listening(workspace) as running:
                told = await bastion.told("open")
                assert told["asked"] == ["localhost", 8080]
                await asyncio.to_thread(_stands, running)
                body = event(1)
                signature = f"PaySG-Signature: {paysg_header(body)}\r\n".encode()
                assert await status_of(told["port"], post(PUBLIC_NAME, body, signature, path)) == 200
                assert await status_of(told["port"], post("evil.example", body, signature, path)) == 421
                _seen_by_others(keys)
                async with watched(*_of_ssh(workspace)) as gone, asyncio.timeout(10):
                    running.process.send_signal(signal.SIGKILL)
                    killed_at = time.monotonic()
                    await bastion.told("lost")
                    await gone.wait()
                print(f"nothing of ssh left {time.monotonic() - killed_at:.2f} s after the program was killed")
        finally:
            await bastion.kill()

    run(test())


def _set_up(workspace: Path, port: int, keys: Keys) -> None:
    key = ended(workspace, "tunnel", "host-keys", "127.0.0.1", "--port", port, "--json").line
    settings = {"host": "127.0.0.1", "port": port, "user": USER, "key_file": keys.own, "remote_port": 8080}
    asked = [part for name, value in settings.items() for part in ("--setting", f"{name}={value}")]
    add = ("tunnel", "add", "ssh", "--name", "bastion", "--url", f"https://{PUBLIC_NAME}", *asked)
    assert "Nothing was saved" in ended(workspace, *add, "--fingerprint", WRONG, code=4).err
    assert ended(workspace, "tunnel", "list", "--json").lines == []
    ended(workspace, *add, "--fingerprint", key["fingerprint"])
    listed = ended(workspace, "tunnel", "list", "--json").line
    assert listed["settings"]["host_key"] == " ".join(public(keys.host).split()[:2])


def _stands(running: Listening) -> None:
    while (line := running.next_line())["event"] != "way_in" or line["state"] != "up":
        pass
    assert line["url"] == f"https://{PUBLIC_NAME}"


def _processes() -> list[str]:
    return subprocess.run(
        ("ps", "-ewwo", "pid,args"), capture_output=True, text=True, check=True
    ).stdout.splitlines()


def _of_ssh(workspace: Path) -> set[int]:
    """The ssh client, and what watches over it."""
    found = {int(line.split()[0]) for line in _processes() if "-F none" in line and str(workspace) in line}
    assert found
    return found


def _seen_by_others(keys: Keys) -> None:
    secrets = [SECRET, *keys.own.read_text(encoding="ascii").splitlines()[1:-1]]
    assert not [line for line in _processes() if any(secret in line for secret in secrets)]
