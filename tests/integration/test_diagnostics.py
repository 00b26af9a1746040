"""Diagnostics hold what helps, and nothing of anybody's: canaries are planted wherever something may be kept."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.core import Core
from paysg_desktop.diagnosing import NOTHING_RUNS, gather
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.delivery import NewDelivery, RawRequest
from paysg_desktop.domain.diagnostics import Sheet
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.reach import SelfTest
from paysg_desktop.domain.tunnel import TunnelKind
from paysg_desktop.domain.verification import Status, Verification
from paysg_desktop.settings import store
from paysg_desktop.settings.crashes import FOLDER_NAME, CrashReports
from paysg_desktop.settings.declarations import (
    ALL,
    BACKUP_FOLDER,
    LISTENER_HOSTS,
    NETWORK_CA,
    NETWORK_PROXY,
    REFUNDS,
    STAFF_NAME,
    THEME,
    UPDATES_ADDRESS,
)
from paysg_desktop.settings.log_tails import LOGS
from paysg_desktop.settings.secrets import SystemSecrets
from paysg_desktop.store.reach_store import ReachStore
from paysg_desktop.usecases.endpoints import new_endpoint
from paysg_desktop.usecases.new_way_in import NewWayIn
from tests.commands import ended, said
from tests.engine import Engine
from tests.owners import owned
from tests.signing import event

PAYER = {
    "payer_name": "Zephyrine Quillfeather",
    "payer_email": "quokka.mail@wombat.example",
    "payer_address": "77 Canary Crescent, Singapore 987654",
    "payer_identifier": "S7654321D",
    "description": "Wombatry licence",
    "reference_id": "GNU-REF-7",
}
SECRETS = ("whsec_Y2FuYXJ5LXNlY3JldC12YWx1ZQ==", "paysg_live_canarykey4711", "canarywebhooksecret0815")
NAMES = {
    "endpoint": "Quokka Counter",
    "account": "Wombat Branch",
    "account id": "payment_service_canary4711",
    "way in": "Numbat Bastion",
    "host": "numbat.agency.example",
    "staff": "Pangolina Tapir",
    "proxy": "proxy.tapirnet.example",
    "folder": "zorilla-backups",
    "update host": "okapi.updates.example",
    "policy": "axolotl.policy.example",
    "note": "Fossa called about it",
    "payment id": "PAY000000000000000009",
    "event id": "evt_000000000009",
    "cjk": "李明慧",
    "keyring": "canary-keyring-entry",
}
told_policy = pytest.mark.expected_log("must be a whole number from 0 to")
"""The policy's line that can't be used is told whenever the workspace is opened."""
CANARIES = (*PAYER.values(), *SECRETS, *NAMES.values())
WORDS = ("zephyrine", "quillfeather", "wombat", "quokka", "numbat", "tapir", "pangolina", "axolotl", "fossa")
"""Parts of them that say as much."""


@pytest.fixture
def policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "policy.toml"
    path.write_text(
        f'[actions]\nrefunds = "off"\n[listener]\nhosts = ["{NAMES["policy"]}"]\nport = "{NAMES["policy"]}"\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(store, "policy_path", lambda: path)
    return path


@pytest.fixture
def planted(tmp_path: Path, policy: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Core]:
    """A workspace in whose every corner there is a canary, and that is owned."""
    monkeypatch.setenv("CANARY_SECRET", SECRETS[0])
    with owned(tmp_path / NAMES["folder"]) as (core, engine):
        _settle(core, tmp_path)
        _record(core, engine)
        _write_logs(core)
        yield core


def _settle(core: Core, folder: Path) -> None:
    core.settings.set(STAFF_NAME, NAMES["staff"])
    core.settings.set(NETWORK_PROXY, f"http://{NAMES['proxy']}:8080")
    core.settings.set(NETWORK_CA, str(folder / NAMES["folder"] / "ca.pem"))
    core.settings.set(BACKUP_FOLDER, str(folder / NAMES["folder"] / "b"))
    core.settings.set(UPDATES_ADDRESS, f"https://{NAMES['update host']}/feed.json")
    core.settings.set(THEME, "dark")
    assert core.settings.is_locked(LISTENER_HOSTS)
    assert isinstance(core.secrets, SystemSecrets)


def _record(core: Core, engine: Engine) -> None:
    secret = SecretReference("env", "CANARY_SECRET")
    endpoint = new_endpoint("paysg", Environment.TEST, core.clock, name=NAMES["endpoint"], secrets=(secret,))
    core.add_endpoint(endpoint)
    key = SecretReference("keyring", NAMES["keyring"])
    core.store.save_account(
        Account("paysg", Environment.TEST, NAMES["account id"], NAMES["account"], key, core.clock.now())
    )
    added = core.reach.add(
        NewWayIn(TunnelKind.OWN, NAMES["way in"], {"url": f"https://{NAMES['host']}"}), is_confirmed=True
    )
    test = SelfTest(core.clock.now(), added.id, f"https://{NAMES['host']}", 1500)
    ReachStore(core.store.reader, core.store.writer).add_self_test(test)
    body = event(9, **PAYER)
    request = RawRequest(core.clock.now(), "POST", endpoint.path, ((b"X-Key", SECRETS[1].encode()),), body, "x:1")
    verified = Verification(Status.VERIFIED)
    delivery = NewDelivery(
        request,
        endpoint.id,
        "paysg",
        Environment.TEST,
        verified,
        200,
        NAMES["event id"],
        "payment.succeeded",
        None,
    )
    engine.submit(core.store.writer.append(delivery)).result()
    core.store.writer.settle()
    core.audit("noted", NAMES["note"])


def _write_logs(core: Core) -> None:
    """As if each rule that keeps them out of the log had failed."""
    head = "2026-01-02T03:04:05.678Z WARNING paysg_desktop.core: "
    lines = [f"{head}It is about {each}, and 17 deliveries wait" for each in CANARIES]
    lines += [f"{head}{each.upper()} and {each.lower()}" for each in NAMES.values() if each.isascii()]
    lines += [f"    | ValueError: {each}" for each in CANARIES]
    lines += [f'    |   File "/home/{NAMES["staff"]}/paysg_desktop/core.py", line 7, in run']
    lines += [f"{each} on a line of its own" for each in CANARIES]
    for name in LOGS.values():
        (core.workspace / f"{name}.1").write_text("\n".join(lines) + "\n", encoding="utf-8")
        with (core.workspace / name).open("a", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")


def _crash(folder: Path) -> CrashReports:
    folder.mkdir(parents=True, exist_ok=True)
    said_by = "\n".join(f"ValueError: {each}" for each in CANARIES)
    text = f'{{"kind": "engine", "version": "0.1.0"}}\nFatal Python error: Aborted\n{said_by}\n'
    (folder / "run-engine-1-0.txt").write_text(text, encoding="utf-8")
    return CrashReports(folder)


def found_in(text: str) -> list[str]:
    low = text.lower()
    return [each for each in (*CANARIES, *WORDS) if each.lower() in low]


def by_name(sheets: tuple[Sheet, ...]) -> dict[str, Any]:
    return {each.name: json.loads(each.text) if each.name.endswith(".json") else each.text for each in sheets}


def shown_of(workspace: Path) -> dict[str, str]:
    """What the command shows, by the names of the files."""
    return {each["name"]: each["text"] for each in ended(workspace, "diagnostics", "--show", "--json").lines}


@told_policy
def test_nothing_of_anybodys_is_in_them(planted: Core, tmp_path: Path) -> None:
    reports = _crash(tmp_path / FOLDER_NAME)
    sheets = gather(planted.workspace, planted.settings, planted.clock, crashes=reports)
    assert {each.name: found_in(each.text) for each in sheets} == {each.name: [] for each in sheets}
    told = by_name(sheets)
    assert set(told) == {
        *("README.txt", "program.json", "system.json", "settings.json", "workspace.json", "running.json"),
        *("self-tests.json", "log.txt", "log-window.txt", "crash-1.txt"),
    }
    assert told["log.txt"].count("and 17 deliveries wait") >= len(CANARIES)
    assert '  File "paysg_desktop/core.py", line 7, in run' in told["log.txt"]
    assert "Fatal Python error: Aborted" in told["crash-1.txt"]


@told_policy
def test_what_helps_is_in_them(planted: Core) -> None:
    told = by_name(gather(planted.workspace, planted.settings, planted.clock))
    assert told["workspace.json"]["log_entries"] == 1
    rows = {each["name"]: each["rows"] for each in told["workspace.json"]["tables"]}
    assert (rows["payments"], rows["endpoints"]) == (1, 1)
    assert (told["running.json"]["owner"], told["running.json"]["endpoints_listening"]) == ("window", 0)
    (way,) = told["running.json"]["ways_in"]
    assert (way["kind"], way["number"], way["has_address"]) == ("own", 1, way["has_address"])
    (test,) = told["self-tests.json"]
    assert (test["good"], test["way_in"], test["took_ms"]) == (True, 1, 1)
    settings = {each["key"]: each for each in told["settings.json"]["settings"]}
    assert list(settings) == [each.key for each in ALL]
    assert settings[THEME.key]["value"] == "dark"
    assert settings[NETWORK_PROXY.key] == {
        "key": NETWORK_PROXY.key,
        "value": "given",
        "from": "you",
        "locked": False,
    }
    assert (settings[REFUNDS.key]["value"], settings[REFUNDS.key]["locked"]) == ("off", True)
    (problem,) = told["settings.json"]["problems"]
    assert "must be a whole number from 0 to" in problem
    assert told["program.json"]["sqlite"]


@told_policy
def test_the_command_writes_what_it_shows(planted: Core, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    target = tmp_path / "out.zip"
    ended(planted.workspace, "diagnostics", "--out", target)
    with zipfile.ZipFile(target) as packed:
        texts = {name: packed.read(name).decode() for name in packed.namelist()}
    assert [name for name, text in texts.items() if found_in(text)] == []
    assert found_in(target.read_bytes().decode("latin-1")) == []
    shown = ended(planted.workspace, "diagnostics", "--show")
    assert found_in(shown.out + shown.err) == []
    assert "── settings.json" in shown.out
    lines = ended(planted.workspace, "diagnostics", "--show", "--json").lines
    assert [line["name"] for line in lines] == list(texts)
    again = said(planted.workspace, "diagnostics", "--out", target)
    assert again.code == 4
    assert "exists already" in again.err
    written = ended(planted.workspace, "diagnostics", "--json").line
    assert (tmp_path / written["written"]).exists()
    assert written["files"] == list(texts)


def test_where_nothing_runs_that_is_said(tmp_path: Path) -> None:
    with owned(tmp_path / "workspace"):
        pass
    lines = shown_of(tmp_path / "workspace")
    assert json.loads(lines["running.json"]) == {"owner": None, "says": NOTHING_RUNS}


def test_without_a_workspace_there_is_still_the_program(tmp_path: Path) -> None:
    lines = shown_of(tmp_path / "none")
    assert json.loads(lines["workspace.json"]) == {"problem": "There is no workspace yet."}
    assert json.loads(lines["program.json"])["program"] == "PaySG Desktop"
    assert not (tmp_path / "none").exists()


@told_policy
def test_a_damaged_database_is_told_and_names_still_go(planted: Core, tmp_path: Path) -> None:
    copied = tmp_path / "copied"
    copied.mkdir()
    (copied / "paysg-desktop.db").write_bytes(b"SQLite format 3\x00" + b"\x00" * 5_000)
    for name in LOGS.values():
        (copied / name).write_bytes((planted.workspace / name).read_bytes())
    lines = shown_of(copied)
    assert "problem" in json.loads(lines["workspace.json"])
    # Without the records nobody knows what a name is: whatever has a capital goes.
    assert PAYER["payer_name"] not in lines["log.txt"]
    assert NAMES["staff"] not in lines["log.txt"]
    assert "deliveries wait" in lines["log.txt"]
