"""The MSI: its tables, and its way through a throw-away Windows."""

from __future__ import annotations

from pathlib import Path

from paysg_dev.freezing import version
from paysg_dev.installers.msi import UPGRADE_CODE
from paysg_dev.installers.payload import CONSOLE, Payload, four_numbers
from paysg_dev.package_checks.report import Report, expect, run
from paysg_dev.package_checks.windows_install import APP_PATH, ONCE
from paysg_dev.package_checks.wine import Windows


def check_tables(report: Report, package: Path, payload: Payload) -> None:
    """What the package says to Windows Installer."""
    with report.check("the MSI's tables") as facts:
        values = dict(row[:2] for row in _table(package, "Property"))
        wanted = {
            "ProductName": "PaySG Desktop",
            "ProductVersion": four_numbers(version()),
            "UpgradeCode": f"{{{UPGRADE_CODE}}}".upper(),
            "ALLUSERS": "1",
        }
        found = {name: values.get(name) for name in wanted}
        expect(found == wanted, f"its properties are {found}")
        files = _table(package, "File")
        expect(len(files) == len(payload.files), f"it holds {len(files)} files of {len(payload.files)}")
        components = {row[1] for row in _table(package, "Component")}
        expect(len(components) == len(payload.files), "components share an id")
        tables = run(["msiinfo", "tables", str(package)]).split()
        expect("CustomAction" not in tables or not _table(package, "CustomAction"), "it runs code of its own")
        expect("x64" in run(["msiinfo", "suminfo", str(package)]), "it is not for 64 bits")
        facts += [f"{len(files)} files", "per machine", "no code of its own"]


def check_on_wine(report: Report, windows: Windows, older: Path, package: Path, payload: Payload) -> None:
    """Installed for the machine, upgraded and removed, without a question."""
    program = windows.drive / "Program Files" / "PaySG Desktop"
    before = windows.files()
    with report.check("the MSI of an older version installs silently"):
        _msiexec(windows, "/i", older)
        expect((program / ONCE).is_file(), f"{ONCE} was not installed")
    with report.check("the MSI upgrades it") as facts:
        _msiexec(windows, "/i", package)
        there = {path.relative_to(program).as_posix() for path in program.rglob("*") if path.is_file()}
        expect(there == {str(each) for each in payload.files}, f"not as packed: {sorted(there)}")
        changed = [
            str(each)
            for each in payload.files
            if (program / each).read_bytes() != (payload.folder / each).read_bytes()
        ]
        expect(not changed, f"other bytes than were packed: {changed}")
        found = windows.value("system", APP_PATH, "")
        expect(found == str(windows.named(program / CONSOLE)), f"Start › Run leads to {found}")
        facts.append(f"{len(there)} files byte for byte")
    with report.check("the older MSI does not replace the newer"):
        code = windows.run(*_msiexec_line("/i", older))
        expect(code != 0, "it was installed")
        expect(not (program / ONCE).exists(), f"{ONCE} is back")
    with report.check("the MSI is removed silently, and nothing of it stays"):
        _msiexec(windows, "/x", package)
        left = set(windows.files()) - set(before)
        expect(not left, f"left behind: {sorted(left)}")
        expect(not windows.section("system", APP_PATH), "its registry entry stayed")


def _msiexec(windows: Windows, what: str, package: Path) -> None:
    code = windows.run(*_msiexec_line(what, package))
    expect(code == 0, f"msiexec {what} {package.name} ended with {code}")


def _msiexec_line(what: str, package: Path) -> tuple[str, ...]:
    return "msiexec", what, "Z:" + str(package).replace("/", "\\"), "/qn", "/norestart"


def _table(package: Path, name: str) -> list[list[str]]:
    """A table's rows, without the three lines that say what they are."""
    lines = run(["msiinfo", "export", str(package), name]).replace("\r\n", "\n").splitlines()
    return [line.split("\t") for line in lines[3:]]
