"""Checksums, notes and manifests of a release."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from paysg_dev.environment import Environment
from paysg_dev.installers.windows import package_names
from paysg_dev.problems import ProblemError
from paysg_dev.release import checksums, manifests, notes, wheels

VERSION = "1.2.3"
HOME = "https://github.com/agency/paysg-desktop"
CHANGES = """# Changelog

## [Unreleased]

- Later.

## [1.2.3] - 2026-12-01

### Added

- This.

## [1.2.0] - 2026-11-01

- That.
"""


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    folder = tmp_path / "dist"
    folder.mkdir()
    for name in (*package_names(VERSION).values(), f"paysg-desktop-{VERSION}-macos-arm64.dmg"):
        (folder / name).write_bytes(name.encode())
    return folder


def digest(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()


def test_checksums_are_those_that_sha256sum_reads(dist: Path) -> None:
    for _ in range(2):  # the list itself is not in it
        lines = checksums.write_checksums(dist).read_text(encoding="utf-8").splitlines()
    names = sorted(path.name for path in dist.iterdir() if path.name != checksums.NAME)
    assert lines == [f"{digest(name)}  {name}" for name in names]
    if shutil.which("sha256sum"):
        subprocess.run(["sha256sum", "--check", "--strict", "--quiet", checksums.NAME], cwd=dist, check=True)


def test_an_empty_folder_has_no_checksums(tmp_path: Path) -> None:
    with pytest.raises(ProblemError, match="no files"):
        checksums.write_checksums(tmp_path)


def test_notes_are_the_version_s_own_part() -> None:
    assert notes.part(CHANGES, VERSION) == "### Added\n\n- This.\n"


@pytest.mark.parametrize(
    ("number", "told"), [("1.2", "no heading"), ("Unreleased", "no heading"), ("9.9.9", "no heading")]
)
def test_a_version_that_the_changelog_does_not_know_is_refused(number: str, told: str) -> None:
    with pytest.raises(ProblemError, match=told):
        notes.part(CHANGES, number)


def test_an_empty_part_is_refused() -> None:
    with pytest.raises(ProblemError, match="says nothing"):
        notes.part("## [1.2.3] - 2026-12-01\n\n## [1.2.0] - 2026-11-01\n", VERSION)


def test_a_tag_of_another_version_is_refused() -> None:
    with pytest.raises(ProblemError, match=r"v99\.0\.0 is to be released"):
        notes.release_notes("v99.0.0")


def test_what_is_not_signed_stands_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text(CHANGES, encoding="utf-8")
    monkeypatch.setattr(notes, "CHANGELOG", changelog)
    monkeypatch.setattr(notes, "version", lambda: VERSION)
    told = notes.release_notes(f"v{VERSION}", ["windows"])
    assert told.startswith("**The files for Windows are NOT signed")
    assert told.endswith("### Added\n\n- This.\n")


def made(dist: Path) -> dict[str, str]:
    """Name to text of every manifest."""
    out = dist.parent / "manifests"
    paths = manifests.write_manifests(dist, f"{HOME}/", VERSION, out)
    return {path.relative_to(out).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def test_winget_s_files_are_yaml_with_the_right_hashes(dist: Path) -> None:
    found: dict[str, dict[str, Any]] = {}
    for name, text in made(dist).items():
        if name.endswith(".yaml"):
            document = yaml.safe_load(text)
            found[document["ManifestType"]] = document
            assert f"winget-manifest.{document['ManifestType']}.1.6.0.schema.json" in text.splitlines()[0]
            assert document["ManifestVersion"] == "1.6.0"
            assert (document["PackageIdentifier"], document["PackageVersion"]) == (manifests.IDENTIFIER, VERSION)
    assert set(found) == {"version", "installer", "defaultLocale"}
    assert found["version"]["DefaultLocale"] == found["defaultLocale"]["PackageLocale"] == "en-US"
    assert {"Publisher", "PackageName", "License", "ShortDescription"} <= set(found["defaultLocale"])
    names = package_names(VERSION)
    told = {
        each["InstallerUrl"]: (each["InstallerSha256"], each["Scope"]) for each in found["installer"]["Installers"]
    }
    assert told == {
        f"{HOME}/releases/download/v{VERSION}/{names[kind]}": (digest(names[kind]).upper(), scope)
        for kind, scope in (("setup", "user"), ("msi", "machine"))
    }


def test_scoop_s_file_is_json_with_the_right_hash(dist: Path) -> None:
    document = json.loads(made(dist)["scoop/paysg-desktop.json"])
    name = package_names(VERSION)["zip"]
    assert document["version"] == VERSION
    assert document["architecture"]["64bit"]["hash"] == digest(name)
    assert document["architecture"]["64bit"]["url"] == f"{HOME}/releases/download/v{VERSION}/{name}"
    assert "$version" in document["autoupdate"]["architecture"]["64bit"]["url"]


def test_the_cask_names_one_chip_or_both(dist: Path) -> None:
    arm = made(dist)["homebrew/paysg-desktop.rb"]
    name = f"paysg-desktop-{VERSION}-macos-arm64.dmg"
    assert f'version "{VERSION}"' in arm
    assert f'sha256 "{digest(name)}"' in arm
    assert "depends_on arch: :arm64" in arm
    other = name.replace("arm64", "x86_64")
    (dist / other).write_bytes(other.encode())
    both = made(dist)["homebrew/paysg-desktop.rb"]
    assert f'"{digest(name)}"' in both
    assert f'"{digest(other)}"' in both
    assert "macos-#{arch}.dmg" in both
    assert "depends_on arch" not in both


def test_the_cask_is_ruby(dist: Path) -> None:
    ruby = shutil.which("ruby")
    if ruby is None:
        pytest.skip("NOT tried: whether the cask is Ruby; ruby is not here")
    text = made(dist)["homebrew/paysg-desktop.rb"]
    subprocess.run([ruby, "-c"], input=text, text=True, check=True, capture_output=True)


def test_what_is_missing_is_named(dist: Path) -> None:
    name = package_names(VERSION)["msi"]
    (dist / name).unlink()
    with pytest.raises(ProblemError, match=name):
        made(dist)


def test_a_page_that_is_not_https_is_refused(dist: Path) -> None:
    with pytest.raises(ProblemError, match="https"):
        manifests.write_manifests(dist, "http://example.org", VERSION, dist)


def test_what_the_program_needs_is_locked_and_holds_nothing_of_development() -> None:
    names = wheels.runtime_packages(Environment(Path(sys.prefix)))
    assert {"pyside6-essentials", "shiboken6", "httpx", "h11"} <= set(names)
    assert not {"pytest", "mypy", "ruff", "pyinstaller"} & set(names)
    assert all("--hash=sha256:" in entry for entry in wheels.locked(names))


def test_what_the_lock_lacks_is_named() -> None:
    with pytest.raises(ProblemError, match="no-such-package"):
        wheels.locked(["httpx", "no-such-package"])
