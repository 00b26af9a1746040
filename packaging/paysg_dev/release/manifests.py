"""Manifests for winget, Homebrew and Scoop, made from a folder with a release's files."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from paysg_dev.installers.msi import UPGRADE_CODE
from paysg_dev.installers.payload import CONSOLE, WINDOWED
from paysg_dev.installers.windows import package_names
from paysg_dev.problems import ProblemError
from paysg_dev.processes import say
from paysg_dev.release.checksums import sha256

if TYPE_CHECKING:  # read while it runs, it would need Python 3.10
    Value = str | Mapping[str, "Value"] | Sequence["Value"]

IDENTIFIER = "PaySGDesktop.PaySGDesktop"
SCHEMA = "1.6.0"
NAME, PUBLISHER, LICENCE = "PaySG Desktop", "The PaySG Desktop authors", "MIT"
SHORT = "Watch payments and inspect webhooks: every delivery verified and stored before it is answered."
_MAC_CHIPS = {"arm": "arm64", "intel": "x86_64"}


def write_manifests(dist: Path, repository: str, version: str, out: Path) -> list[Path]:
    """Write winget's three files, the cask and Scoop's file below `out`, and return them.

    `dist` holds the release's files; `repository` is the project's page, with releases below it as
    GitHub has them. Raises ProblemError where the Windows packages or every DMG are missing.
    """
    home = repository.rstrip("/")
    if not home.startswith("https://"):
        raise ProblemError(f"{repository} is no https:// address.")
    texts = {
        **winget(dist, home, version),
        "homebrew/paysg-desktop.rb": cask(dist, home, version),
        "scoop/paysg-desktop.json": scoop(dist, home, version),
    }
    made = []
    for name, text in texts.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
        say(str(path))
        made.append(path)
    return made


def winget(dist: Path, home: str, version: str) -> dict[str, str]:
    """Name to text: the version, the installers, and the words in English."""
    names = package_names(version)
    head: dict[str, Value] = {"PackageIdentifier": IDENTIFIER, "PackageVersion": version}
    setup = _installer(dist, home, version, names["setup"], InstallerType="nullsoft", Scope="user")
    package = _installer(dist, home, version, names["msi"], InstallerType="msi", Scope="machine")
    codes = [{"UpgradeCode": f"{{{UPGRADE_CODE}}}".upper()}]
    installers: dict[str, Value] = {
        **head,
        "Platform": ["Windows.Desktop"],
        "MinimumOSVersion": "10.0.17763.0",
        "UpgradeBehavior": "install",
        "Commands": [CONSOLE.removesuffix(".exe")],
        "Installers": [setup, {**package, "AppsAndFeaturesEntries": codes}],
    }
    words: dict[str, Value] = {
        **head,
        "PackageLocale": "en-US",
        "Publisher": PUBLISHER,
        "PackageName": NAME,
        "PackageUrl": home,
        "License": LICENCE,
        "ShortDescription": SHORT,
        "ReleaseNotesUrl": f"{home}/releases/tag/v{version}",
    }
    return {
        f"winget/{IDENTIFIER}.yaml": _winget_file("version", {**head, "DefaultLocale": "en-US"}),
        f"winget/{IDENTIFIER}.installer.yaml": _winget_file("installer", installers),
        f"winget/{IDENTIFIER}.locale.en-US.yaml": _winget_file("defaultLocale", words),
    }


def cask(dist: Path, home: str, version: str) -> str:
    """Homebrew's, for the DMGs that there are: one for each kind of chip, or one alone."""
    digests = {
        chip: sha256(path)
        for chip, name in _MAC_CHIPS.items()
        if (path := dist / f"paysg-desktop-{version}-macos-{name}.dmg").is_file()
    }
    if not digests:
        raise ProblemError(f"{dist} holds no DMG of version {version}.")
    if len(digests) == 2:
        arch = '  arch arm: "arm64", intel: "x86_64"\n\n'
        sums = "  sha256 " + f",\n{' ' * 9}".join(f'{chip + ":":7}"{digest}"' for chip, digest in digests.items())
        file, needs = "macos-#{arch}", ""
    else:
        ((chip, digest),) = digests.items()
        arch, sums, file = "", f'  sha256 "{digest}"', f"macos-{_MAC_CHIPS[chip]}"
        needs = f"  depends_on arch: :{_MAC_CHIPS[chip]}\n"
    program = "PaySG Desktop.app"
    return f"""cask "paysg-desktop" do
{arch}  version "{version}"
{sums}

  url "{home}/releases/download/v#{{version}}/paysg-desktop-#{{version}}-{file}.dmg"
  name "{NAME}"
  desc "{SHORT.partition(":")[0]}"
  homepage "{home}"

{needs}  depends_on macos: ">= :ventura"

  app "{program}"
  binary "#{{appdir}}/{program}/Contents/MacOS/paysg-desktop"
end
"""


def scoop(dist: Path, home: str, version: str) -> str:
    """Scoop's, for the zip; it unpacks into a folder of the user's and keeps no data there."""
    name = package_names(version)["zip"]
    address = f"{home}/releases/download/v$version/{package_names('$version')['zip']}"
    document = {
        "version": version,
        "description": SHORT,
        "homepage": home,
        "license": LICENCE,
        "architecture": {"64bit": {"url": _address(home, version, name), "hash": sha256(_there(dist, name))}},
        "extract_dir": f"paysg-desktop-{version}",
        "bin": CONSOLE,
        "shortcuts": [[WINDOWED, NAME]],
        "checkver": {"github": home},
        "autoupdate": {"architecture": {"64bit": {"url": address}}, "extract_dir": "paysg-desktop-$version"},
    }
    return json.dumps(document, indent=4) + "\n"


def _installer(dist: Path, home: str, version: str, name: str, **more: str) -> dict[str, Value]:
    digest = sha256(_there(dist, name)).upper()
    return {
        "Architecture": "x64",
        **more,
        "InstallerUrl": _address(home, version, name),
        "InstallerSha256": digest,
    }


def _there(dist: Path, name: str) -> Path:
    if not (dist / name).is_file():
        raise ProblemError(f"{dist} holds no {name}.")
    return dist / name


def _address(home: str, version: str, name: str) -> str:
    return f"{home}/releases/download/v{version}/{name}"


def _winget_file(kind: str, content: Mapping[str, Value]) -> str:
    schema = f"# yaml-language-server: $schema=https://aka.ms/winget-manifest.{kind}.{SCHEMA}.schema.json"
    full: dict[str, Value] = {**content, "ManifestType": kind, "ManifestVersion": SCHEMA}
    return "\n".join([schema, "", *_yaml(full, ""), ""])


def _yaml(content: Mapping[str, Value], indent: str) -> list[str]:
    """YAML of mappings, lists and texts; a text in JSON's quotes is one in YAML's."""
    lines = []
    for key, value in content.items():
        if isinstance(value, str):
            lines.append(f"{indent}{key}: {json.dumps(value)}")
        elif isinstance(value, Mapping):
            lines += [f"{indent}{key}:", *_yaml(value, indent + "  ")]
        else:
            lines += [f"{indent}{key}:", *(line for each in value for line in _yaml_item(each, indent))]
    return lines


def _yaml_item(value: Value, indent: str) -> list[str]:
    if isinstance(value, Mapping):
        first, *others = _yaml(value, indent + "  ")
        return [f"{indent}- {first.lstrip()}", *others]
    return [f"{indent}- {json.dumps(value)}"]
