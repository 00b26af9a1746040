"""The files in packaging/headless: the unit run by a real systemd where there can be one, the rest by form."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
import tomllib
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import click
import pytest

from paysg_desktop.cli.main import GLOBAL_OPTIONS, cli
from paysg_desktop.settings.address_kinds import Networks, OneAddress
from paysg_desktop.settings.declarations import HostNames
from tests.own_systemd import WITHIN_S, World, lacks_systemd, own_systemd
from tests.processes import SECRET_NAME
from tests.proxying import wait_until
from tests.signing import SECRET, event, paysg_header

FOLDER = Path(__file__).parents[2] / "packaging" / "headless"
UNIT = FOLDER / "paysg-desktop.service"
PROGRAM = "/opt/paysg-desktop/bin/paysg-desktop"
WORKSPACE = "/var/lib/paysg-desktop"
_SEND = """
import http.client, json, sys
order = json.load(sys.stdin)
connection = http.client.HTTPConnection("127.0.0.1", 8787, timeout=10)
connection.request("POST", order["path"], order["body"].encode(), order["headers"])
print(connection.getresponse().status)
"""


class _Unit(ConfigParser):
    """A unit file; what stands twice is joined by a line end."""

    def __init__(self, text: str) -> None:
        super().__init__(interpolation=None, strict=False, delimiters=("=",), comment_prefixes=("#",))
        self.optionxform = str  # type: ignore[assignment,method-assign]
        self.read_string(text)


@pytest.fixture(scope="module")
def unit() -> _Unit:
    return _Unit(UNIT.read_text(encoding="utf-8"))


def test_commands_of_all_files_are_commands_of_the_program(unit: _Unit) -> None:
    windows = ElementTree.parse(FOLDER / "paysg-desktop.winsw.xml").getroot()
    container = (FOLDER / "Containerfile").read_text(encoding="utf-8")
    entry = json.loads(re.search(r"^ENTRYPOINT (\[.*\])$", container, re.MULTILINE)[1])  # type: ignore[index]
    usual = json.loads(re.search(r"^CMD (\[.*\])$", container, re.MULTILINE)[1])  # type: ignore[index]
    for given in (
        shlex.split(unit["Service"]["ExecStart"])[1:],
        shlex.split(str(windows.findtext("arguments")), posix=False),
        [*entry, *usual][1:],
    ):
        option, workspace, *rest = given
        assert option in GLOBAL_OPTIONS
        assert not workspace.startswith("-")
        assert rest == ["listen"]
    assert "listen" in cli.list_commands(click.Context(cli))


def test_no_file_holds_a_secret() -> None:
    for path in FOLDER.iterdir():
        assert not re.search(
            r"(?i)(secret|password|token)\s*[=:]\s*['\"]?[\w-]{8,}", path.read_text(encoding="utf-8")
        )


def test_service_of_windows_is_complete() -> None:
    windows = ElementTree.parse(FOLDER / "paysg-desktop.winsw.xml").getroot()
    for name in ("id", "name", "description", "executable", "arguments", "stoptimeout"):
        assert windows.findtext(name), name
    assert windows.find("log").get("mode") == "none"  # type: ignore[union-attr]
    assert windows.find("serviceaccount/password") is None


def test_policy_in_the_compose_file_is_one(tmp_path: Path) -> None:
    text = (FOLDER / "compose.yaml").read_text(encoding="utf-8")
    lines = re.findall(r"^#(?: policy\.toml:)? {3,}(\[listener\]|\w+ = .*)$", text, re.MULTILINE)
    policy = tomllib.loads("\n".join(lines))["listener"]
    assert OneAddress().accept(policy["bind"]) == policy["bind"]
    assert Networks().accept(policy["proxies"]) == tuple(policy["proxies"])
    assert HostNames().accept(policy["hosts"]) == tuple(policy["hosts"])
    assert policy["bind"] in text.partition("services:")[2]
    assert policy["proxies"][0] in text.partition("services:")[2]


@pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's.")
def test_hardening_is_what_systemd_calls_good() -> None:
    """systemd's own judgement, 0 for nothing exposed to 10 for everything."""
    try:
        judged = subprocess.run(
            ("systemd-analyze", "security", "--offline=true", "--no-pager", str(UNIT)),
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError:
        pytest.skip("systemd-analyze is not installed: the unit's hardening was NOT judged.")
    found = re.search(r"Overall exposure level .*: ([0-9.]+)", judged.stdout)
    assert found, judged.stdout + judged.stderr
    assert float(found[1]) <= 2.0


@pytest.mark.skipif(bool(lacks_systemd()), reason=f"{lacks_systemd()} The unit was NOT run.")
def test_unit_receives_under_its_hardening_and_ends_in_order(tmp_path: Path) -> None:
    with own_systemd(tmp_path / "world", UNIT, f"{SECRET_NAME}={SECRET}\n") as world:
        made = world.run("install", "-d", "-m", "0700", "-o", "paysg-desktop", "-g", "paysg-desktop", WORKSPACE)
        assert made.returncode == 0, made.stderr
        arguments = ("--provider", "paysg", "--environment", "test", "--secret-env", SECRET_NAME, "--json")
        added = world.run(PROGRAM, "--workspace", WORKSPACE, "endpoints", "add", *arguments, as_user=True)
        assert added.returncode == 0, added.stderr
        started = world.run("systemctl", "start", "paysg-desktop.service")
        assert started.returncode == 0, started.stderr
        order = {"path": json.loads(added.stdout)["path"], "body": event(1).decode()}
        order["headers"] = {"PaySG-Signature": paysg_header(event(1))}
        _send_until_answered(world, order)
        facts = world.shows("paysg-desktop.service", "MainPID", "ActiveState", "NRestarts")
        assert (facts["ActiveState"], facts["NRestarts"]) == ("active", "0")
        status = world.run("cat", f"/proc/{facts['MainPID']}/status").stdout
        told = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
        assert told["NoNewPrivs"].strip() == "1"
        assert told["Seccomp"].strip() == "2"
        assert int(told["CapEff"], 16) == int(told["CapBnd"], 16) == 0
        assert set(told["Uid"].split()) == {"61234"}
        mounts = world.run("cat", f"/proc/{facts['MainPID']}/mountinfo").stdout.splitlines()
        modes = {each.split()[4]: each.split()[5].split(",")[0] for each in mounts}
        assert (modes["/"], modes["/root"], modes[WORKSPACE]) == ("ro", "ro", "rw")
        assert SECRET not in world.run("cat", f"/proc/{facts['MainPID']}/cmdline").stdout
        assert world.run("systemctl", "stop", "paysg-desktop.service").returncode == 0
        ended = world.shows("paysg-desktop.service", "Result", "ExecMainStatus", "ActiveState")
        assert ended == {"Result": "success", "ExecMainStatus": "0", "ActiveState": "inactive"}
        listed = world.run(PROGRAM, "--workspace", WORKSPACE, "deliveries", "list", "--json", as_user=True)
        assert [json.loads(line)["status"] for line in listed.stdout.splitlines()] == ["verified"]


def _send_until_answered(world: World, order: dict[str, object]) -> None:
    def is_answered() -> bool:
        done = subprocess.run(
            ("nsenter", "-t", str(world.pid), "-n", sys.executable, "-c", _SEND),
            input=json.dumps(order),
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.strip() == "200"

    wait_until(is_answered, WITHIN_S)
