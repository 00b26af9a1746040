"""The NSIS installer on a throw-away Windows: installed, upgraded, refused while the program runs, and removed."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from paysg_dev.freezing import version
from paysg_dev.installers.payload import CONSOLE, WINDOWED, Payload
from paysg_dev.package_checks.report import Report, expect
from paysg_dev.package_checks.windows_signatures import Certificate, verify
from paysg_dev.package_checks.wine import Windows

ENTRY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\PaySG Desktop"
APP_PATH = rf"Software\Microsoft\Windows\CurrentVersion\App Paths\{CONSOLE}"
AT_LOGIN = r"Software\Microsoft\Windows\CurrentVersion\Run"
SHORTCUT = Path("AppData", "Roaming", "Microsoft", "Windows", "Start Menu", "Programs", "PaySG Desktop.lnk")
OURS, ANOTHERS = "PaySG Desktop 0a1b2c3d", "PaySG Desktops"
"""What starts at login."""
UNINSTALLER, REFUSED = "Uninstall.exe", 2
ONCE = Path("_internal", "once.txt")
_OWN_COPY = re.compile(r"users/officer/Temp/~nsu\d*\.tmp/Un\w*\.exe")
"""An uninstaller of NSIS runs from a copy, which can't remove itself: Windows does, with what is temporary."""


def check(
    report: Report, windows: Windows, older: Path, setup: Path, payload: Payload, certificate: Certificate
) -> None:
    """All of it, one step after the other on the same Windows."""
    steps = _Steps(windows, setup, payload)
    before = windows.files()
    with report.check("an older version installs silently, without an administrator"):
        _install(windows, older)
        expect((steps.program / ONCE).is_file(), f"{ONCE} was not installed")
    steps.keep_data()
    with report.check("the upgrade in place leaves the workspace, and nothing of the older version") as facts:
        _install(windows, setup)
        facts.append(steps.expect_installed(steps.program))
        steps.expect_data()
    with report.check("Windows' list of programs, the Start menu and Start › Run know it"):
        steps.expect_entries()
    with report.check("the uninstaller is signed as well"):
        verify(steps.program / UNINSTALLER, certificate)
    with report.check("the installed launchers start"):
        code = windows.run(steps.program / CONSOLE)
        # Without our program in it PyInstaller's launcher ends with 255; a file that is no program ends otherwise.
        expect(code == 255, f"it ended with {code}, not as a launcher without a program")
    with report.check("while the program runs, installing and removing refuse and change nothing"):
        steps.expect_refused_while_running()
    with report.check("removed silently: the workspace stays, and nothing else does") as facts:
        facts.append(steps.expect_removed(before))
    with report.check("another folder, by /D="):
        steps.expect_elsewhere()
    with report.check("the folder of the data is refused"):
        code = windows.line(f'"{steps.outside(setup)}" /S /D={windows.named(steps.data)}')
        expect(code == REFUSED, f"it ended with {code}")
        steps.expect_data()


def _install(windows: Windows, setup: Path) -> None:
    code = windows.run(setup, "/S")
    expect(code == 0, f"{setup.name} ended with {code}")


class _Steps:
    """One Windows, one installer, and where things are."""

    def __init__(self, windows: Windows, setup: Path, payload: Payload) -> None:
        self._windows, self._setup, self._payload = windows, setup, payload
        self.program, self.data = windows.program, windows.data

    def keep_data(self) -> None:
        """A workspace, an entry of ours at login and one of somebody else's."""
        (self.data / "backups").mkdir(parents=True)
        (self.data / "paysg-desktop.db").write_bytes(b"payments")
        (self.data / "settings.toml").write_text('[ui]\ntheme = "dark"\n', encoding="utf-8")
        command = f"{self._windows.named(self.program / WINDOWED)} --hidden"
        self._windows.set_value(AT_LOGIN, OURS, command)
        self._windows.set_value(AT_LOGIN, ANOTHERS, "theirs")

    def expect_data(self) -> None:
        found = (self.data / "paysg-desktop.db").read_bytes(), (self.data / "settings.toml").exists()
        expect(found == (b"payments", True), "the workspace was changed")

    def expect_installed(self, folder: Path) -> str:
        """Byte for byte, and nothing besides but the uninstaller; returns how many."""
        there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
        wanted = {str(file) for file in self._payload.files}
        expect(there == wanted | {UNINSTALLER}, f"not as packed: {sorted(there ^ wanted)}")
        changed = [str(each) for each in self._payload.files if not self._is_same(folder, str(each))]
        expect(not changed, f"other bytes than were packed: {changed}")
        return f"{len(wanted)} files byte for byte"

    def _is_same(self, folder: Path, file: str) -> bool:
        return (folder / file).read_bytes() == (self._payload.folder / file).read_bytes()

    def expect_entries(self) -> None:
        windows, inside = self._windows, self._windows.named(self.program)
        wanted = {
            "DisplayName": "PaySG Desktop",
            "DisplayVersion": version(),
            "InstallLocation": str(inside),
            "UninstallString": f'"{inside / UNINSTALLER}"',
            "QuietUninstallString": f'"{inside / UNINSTALLER}" /S',
        }
        found = {name: windows.value("user", ENTRY, name) for name in wanted}
        expect(found == wanted, f"in the registry: {found}")
        expect(windows.value("user", APP_PATH, "") == str(inside / CONSOLE), "Start › Run would not find it")
        expect(not windows.section("system", ENTRY), "it wrote what needs an administrator")
        link = (windows.home / SHORTCUT).read_bytes()
        expect(str(inside / WINDOWED).encode("ascii") in link, "the shortcut leads elsewhere")

    def expect_refused_while_running(self) -> None:
        """A program of Wine's takes the place of ours, since it waits; ours comes back after."""
        program = self.program / CONSOLE
        kept = program.read_bytes()
        shutil.copy(self._windows.drive / "windows" / "system32" / "cmd.exe", program)
        before = self._windows.files()
        with self._windows.running(program):
            codes = [self._windows.run_beside(self.outside(self._setup), "/S"), self._remove(is_beside=True)]
        expect(codes == [REFUSED, REFUSED], f"they ended with {codes}")
        expect(self._windows.files() == before, "files changed")
        program.write_bytes(kept)

    def expect_removed(self, before: dict[str, int]) -> str:
        """Nothing is left in the file system and the registry but what the user made; returns what is."""
        self._remove()
        left = {file for file in self._windows.files() if not _OWN_COPY.fullmatch(file)} - set(before)
        data = {str(path.relative_to(self._windows.drive)) for path in self.data.rglob("*") if path.is_file()}
        expect(left == data, f"left behind: {sorted(left - data)}")
        expect(not self.program.exists(), "its folder stayed")
        self.expect_data()
        keys = [key for key in (ENTRY, APP_PATH) if self._windows.section("user", key)]
        expect(not keys, f"left in the registry: {keys}")
        at_login = {name: self._windows.value("user", AT_LOGIN, name) for name in (OURS, ANOTHERS)}
        expect(at_login == {OURS: None, ANOTHERS: "theirs"}, f"at login: {at_login}")
        return f"left are {len(data)} files of the user's, and in Temp the copy of itself that NSIS removes from"

    def expect_elsewhere(self) -> None:
        folder = self._windows.drive / "Agency tools" / "PaySG"
        code = self._windows.line(f'"{self.outside(self._setup)}" /S /D={self._windows.named(folder)}')
        expect(code == 0, f"it ended with {code}")
        self.expect_installed(folder)
        (folder / "notes.txt").write_text("mine", encoding="utf-8")
        self._remove(folder)
        there = [path.name for path in folder.iterdir()]
        expect(there == ["notes.txt"], f"left in the folder: {there}")
        shutil.rmtree(folder.parent)

    def _remove(self, folder: Path | None = None, *, is_beside: bool = False) -> int:
        """As Windows does it, silently; beside a program that runs it stays where it is, to tell its end."""
        inside = self._windows.named(folder or self.program)
        if is_beside:
            return self._windows.line(f'"{inside / UNINSTALLER}" /S _?={inside}', is_beside=True)
        code = self._windows.line(f'"{inside / UNINSTALLER}" /S')
        expect(code == 0, f"the uninstaller ended with {code}")
        return code

    def outside(self, path: Path) -> str:
        """A file outside of that Windows, as it sees it."""
        return "Z:" + str(path).replace("/", "\\")
