"""`firewall`, `endpoints snippet` and `listen --bind`, as somebody types them."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from paysg_desktop.domain.errors import RefusedError
from tests import owners
from tests.commands import ended
from tests.processes import add_endpoint, command


def _settings(workspace: Path, *lines: str) -> Path:
    workspace.mkdir(exist_ok=True, mode=0o700)
    (workspace / "settings.toml").write_text("\n".join(["[listener]", *lines, ""]))
    return workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    lines = ('bind = "10.1.2.3"', "port = 8700", 'proxies = ["10.1.2.4", "10.1.5.0/24"]')
    return _settings(tmp_path / "workspace", *lines)


def test_rule_is_made_from_the_settings(workspace: Path) -> None:
    program = r"C:\Program Files\PaySG Desktop\paysg-desktop.exe"
    said = ended(workspace, "firewall", "--program", program)
    for part in (
        "New-NetFirewallRule",
        "-LocalPort 8700",
        "'10.1.2.4','10.1.5.0/24'",
        "netsh advfirewall",
        program,
    ):
        assert part in said.out
    alone = ended(workspace, "firewall", "--as", "netsh", "--program", program).out
    assert alone.startswith("netsh advfirewall firewall add rule")
    assert ended(workspace, "firewall", "--program", program, "--json").line["netsh"] == alone.strip()


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        ((), "no firewall needs a rule"),
        (('bind = "10.1.2.3"',), "A rule for everybody is none"),
        (('bind = "10.1.2.3"', 'proxies = ["10.1.2.4"]', "port = 0"), "another one at each start"),
    ],
)
def test_no_rule_where_none_is_needed_or_can_be_made(
    lines: tuple[str, ...], sentence: str, tmp_path: Path
) -> None:
    said = ended(_settings(tmp_path / "workspace", *lines), "firewall", code=4)
    assert sentence in said.err


def test_no_rule_for_what_is_no_program(workspace: Path) -> None:
    assert "--program" in ended(workspace, "firewall", "--program", 'a" & b', code=2).err


def test_listening_for_others_without_a_list_is_refused(tmp_path: Path) -> None:
    add_endpoint(tmp_path / "workspace")
    for host in ("192.0.2.77", "0.0.0.0"):
        said = command("listen", "--bind", host, "--port", "0", "--workspace", str(tmp_path / "workspace"))
        assert said.returncode == 4, said.stderr
        assert "Nothing was opened." in said.stderr


def test_setting_is_what_listening_goes_by(tmp_path: Path) -> None:
    folder = _settings(tmp_path / "workspace", 'bind = "192.0.2.77"')
    with owners.owned(folder, "listen") as (core, _), pytest.raises(RefusedError, match=r"At 192\.0\.2\.77"):
        asyncio.run(core.listen())


def test_snippet_knows_the_endpoint_and_warns(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    made = add_endpoint(folder, "--secret-env", "PAYSG_TEST_SECRET", "--path", "/hooks/paysg")
    said = ended(folder, "endpoints", "snippet", made["id"], "--for", "flask")
    assert 'ROUTE = "/hooks/paysg"' in said.out
    assert 'COPY_TO = "https://your-public-address/hooks/paysg"' in said.out
    to = ("--to", "http://10.1.2.3:8787/hooks/paysg", "--route", "/pay/hook")
    said = ended(folder, "endpoints", "snippet", made["id"], "--for", "express", *to)
    assert 'const ROUTE = "/pay/hook";' in said.out
    assert "unencrypted" in said.err
    assert "PAYSG_TEST_SECRET" not in said.out


@pytest.mark.parametrize("path", ["hooks", "/a b", "/a?b", "/a#b", "/é", "/" + "a" * 201])
def test_a_path_that_can_be_none_is_refused(path: str, tmp_path: Path) -> None:
    arguments = ("--provider", "paysg", "--environment", "test", "--path", path)
    said = ended(tmp_path / "workspace", "endpoints", "add", *arguments, code=2)
    assert "A path starts with /" in said.err
