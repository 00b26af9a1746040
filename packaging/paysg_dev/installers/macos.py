"""macOS: signing with the hardened runtime, the DMG, and Apple's notary. Each refuses elsewhere."""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from paysg_dev.environment import ROOT
from paysg_dev.problems import ProblemError
from paysg_dev.processes import run_quietly, say

ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"
IDENTITY = "PAYSG_CODESIGN_IDENTITY"
NOTARY_KEY, NOTARY_KEY_ID, NOTARY_ISSUER = "PAYSG_NOTARY_KEY", "PAYSG_NOTARY_KEY_ID", "PAYSG_NOTARY_ISSUER"
BUILD = ROOT / "build" / "macos"
_MACH_O = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""What a 64-bit program or library begins with, and one for several chips."""


def sign_app(app: Path, env: Mapping[str, str]) -> int:
    """Sign all code in the bundle from the inside out, then the bundle, and have it verified."""
    only_on_a_mac("Signing")
    identity = _told(env, IDENTITY, "the identity in the keychain, such as “Developer ID Application: …”")
    for command in signing_commands(app, identity):
        run_quietly(command, f"codesign failed on {Path(command[-1]).name}")
    run_quietly(["codesign", "--verify", "--deep", "--strict", str(app)], "The signature does not hold")
    say(f"Signed {app.name}: {len(code_of(app))} files and the bundle")
    return 0


def signing_commands(app: Path, identity: str) -> list[list[str]]:
    """What signs a bundle: each piece of code, the deepest first, and the bundle last."""
    base = ["codesign", "--force", "--timestamp", "--options", "runtime", "--sign", identity]
    programs = [[*base, "--entitlements", str(ENTITLEMENTS), str(app)]]
    return [[*base, str(path)] for path in code_of(app)] + programs


def code_of(app: Path) -> list[Path]:
    """The Mach-O files of a bundle, the deepest first; what a link leads to comes by itself."""
    files = (path for path in app.rglob("*") if path.is_file() and not path.is_symlink())
    found = [path for path in files if _begins(path) in _MACH_O]
    return sorted(found, key=lambda path: (-len(path.parts), str(path)))


def build_dmg(app: Path, dist: Path, version: str, beside: Callable[[Path], None]) -> int:
    """The disk image with the program, a way to Applications, and what `beside` writes into it."""
    only_on_a_mac("A disk image")
    if not (app / "Contents" / "Info.plist").is_file():
        raise ProblemError(f"{app} is no bundle of a program.")
    staging, out = BUILD / "dmg", dist / f"paysg-desktop-{version}-macos-{platform.machine()}.dmg"
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(parents=True)
    run_quietly(["ditto", str(app), str(staging / app.name)], "The program could not be copied")
    (staging / "Applications").symlink_to("/Applications")
    beside(staging)
    command = [
        "hdiutil",
        "create",
        "-volname",
        "PaySG Desktop",
        "-srcfolder",
        str(staging),
        "-ov",
        "-format",
        "UDZO",
    ]
    run_quietly([*command, str(out)], "hdiutil could not make the disk image")
    say(f"{out} ({out.stat().st_size / 1e6:.1f} MB)")
    return 0


def notarise(dmg: Path, env: Mapping[str, str]) -> int:
    """Sign the image, have Apple look at it, and staple what it says to it. The key is a file."""
    only_on_a_mac("Notarising")
    for command, sentence in notary_commands(dmg, env):
        run_quietly(command, sentence)
    say(f"Notarised {dmg.name}")
    return 0


def notary_commands(dmg: Path, env: Mapping[str, str]) -> Sequence[tuple[list[str], str]]:
    """Each command with what is said where it fails. Raises ProblemError for a variable that is missing."""
    identity = _told(env, IDENTITY, "the identity in the keychain")
    key = _told(env, NOTARY_KEY, "the file of an App Store Connect API key (.p8)")
    account = [
        "--key-id",
        _told(env, NOTARY_KEY_ID, "its id"),
        "--issuer",
        _told(env, NOTARY_ISSUER, "its issuer"),
    ]
    submit = ["xcrun", "notarytool", "submit", str(dmg), "--key", key, *account, "--wait", "--timeout", "30m"]
    gatekeeper = ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", str(dmg)]
    return (
        (["codesign", "--force", "--timestamp", "--sign", identity, str(dmg)], "The image could not be signed"),
        (submit, "Apple's notary refused it"),
        (["xcrun", "stapler", "staple", str(dmg)], "The ticket could not be stapled"),
        (["xcrun", "stapler", "validate", str(dmg)], "The stapled ticket does not hold"),
        (gatekeeper, "Gatekeeper refuses it"),
    )


def only_on_a_mac(what: str) -> None:
    """Raises ProblemError anywhere else."""
    if sys.platform != "darwin":
        raise ProblemError(f"{what} needs macOS, with Xcode's command line tools. Nothing was done.")


def _told(env: Mapping[str, str], name: str, what: str) -> str:
    if not env.get(name):
        raise ProblemError(f"{name} is not set: {what}.")
    return env[name]


def _begins(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(4)
