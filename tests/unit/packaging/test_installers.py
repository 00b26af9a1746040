"""What installers are told to install and to remove, and what gets a signature."""

from __future__ import annotations

import re
import struct
import sys
import xml.etree.ElementTree as ET
from pathlib import Path, PurePosixPath

import pytest
from paysg_dev.installers import macos, msi, nsis, signing
from paysg_dev.installers.payload import CONSOLE, WINDOWED, Payload, four_numbers, windows_payload
from paysg_dev.problems import ProblemError

STRINGS = nsis.SCRIPT.with_name("strings.nsh")
LANGUAGES = ("ENGLISH", "SIMPCHINESE", "MALAY")


@pytest.fixture
def payload(tmp_path: Path) -> Payload:
    """A program of five files in three folders; one has a name that NSIS would take for a variable."""
    names = (CONSOLE, WINDOWED, "_internal/base.zip", "_internal/Qt/plugins/q$INSTDIR.dll", "_internal/Qt/a b.dll")
    for name in names:
        path = tmp_path / "program" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"12345")
    return windows_payload(tmp_path / "program")


def macro(text: str, name: str) -> list[str]:
    found = re.search(rf"^!macro {name}$\n(.*?)^!macroend$", text, re.M | re.S)
    assert found
    return [line.strip() for line in found[1].splitlines()]


def test_the_payload_is_every_file_below_the_folder(payload: Payload) -> None:
    assert len(payload.files) == 5
    assert payload.size == 25
    assert [str(each) for each in payload.folders] == ["_internal", "_internal/Qt", "_internal/Qt/plugins"]


def test_a_folder_without_both_programs_is_refused(payload: Payload) -> None:
    (payload.folder / WINDOWED).unlink()
    with pytest.raises(ProblemError, match=WINDOWED):
        windows_payload(payload.folder)


def test_what_is_installed_is_what_is_removed(payload: Payload) -> None:
    text = nsis.file_lists(payload)
    installed, folder = set(), ""
    for line in macro(text, "INSTALL_FILES"):
        command, _, rest = line.partition(" ")
        if command == "SetOutPath":
            folder = rest.strip('"')
        else:
            name = rest.strip('"').rpartition("/")[2]
            installed.add(f"{folder}\\{name}")
    removed = [
        line.partition(" ")[2].strip('"') for line in macro(text, "REMOVE_FILES") if line.startswith("Delete")
    ]
    assert set(removed) == installed
    assert len(removed) == len(installed) == 5
    assert r"$INSTDIR\_internal\Qt\plugins\q$$INSTDIR.dll" in installed


def test_no_folder_is_removed_with_what_others_put_there(payload: Payload) -> None:
    folders = [line for line in macro(nsis.file_lists(payload), "REMOVE_FILES") if line.startswith("RMDir")]
    assert folders == [
        r'RMDir "$INSTDIR\_internal\Qt\plugins"',
        r'RMDir "$INSTDIR\_internal\Qt"',
        r'RMDir "$INSTDIR\_internal"',
    ]
    script = nsis.SCRIPT.read_text(encoding="utf-8")
    # The one that takes all stands behind two questions, whose silent answers leave the data where it is.
    assert re.findall(r"RMDir /r.*", script) == ['RMDir /r "${DATA}"']
    questions = re.findall(r"MessageBox .*\((KeepData|ReallyDelete)\).*/SD (\w+) (\w+) done", script)
    assert questions == [("KeepData", "IDYES", "IDYES"), ("ReallyDelete", "IDNO", "IDNO")]


def test_a_name_that_would_end_the_script_s_text_is_refused() -> None:
    bad = Payload(Path("/nowhere"), (PurePosixPath('a".exe'),))
    with pytest.raises(ProblemError, match="name of an installed file"):
        nsis.file_lists(bad)


def test_every_sentence_of_the_installer_stands_in_its_three_languages() -> None:
    texts: dict[str, dict[str, str]] = {}
    for name, language, text in re.findall(
        r'^LangString (\w+) \$\{LANG_(\w+)\} "(.*)"$', STRINGS.read_text("utf-8"), re.M
    ):
        texts.setdefault(name, {})[language] = text
    used = set(re.findall(r"\$\((\w+)\)", nsis.SCRIPT.read_text(encoding="utf-8")))
    assert used == set(texts)
    for name, found in texts.items():
        assert tuple(found) == LANGUAGES, name
        assert len(set(found.values())) == len(LANGUAGES), name
        places = {language: re.findall(r"\$\{?\w+", text) for language, text in found.items()}
        assert len({tuple(each) for each in places.values()}) == 1, places


def test_each_silent_question_has_its_answer() -> None:
    boxes = re.findall(r"MessageBox .*", nsis.SCRIPT.read_text(encoding="utf-8"))
    assert len(boxes) >= 5
    assert [box for box in boxes if "/SD " not in box] == []


def test_the_msi_has_a_component_for_each_file_whose_id_stays(payload: Payload, tmp_path: Path) -> None:
    def components(version: str) -> dict[str, str]:
        root = ET.fromstring(msi.wix_source(payload, version, tmp_path))
        name = f"{{{root.tag.partition('}')[0][1:]}}}Component"
        return {each.attrib["Id"]: each.attrib["Guid"] for each in root.iter(name)}

    first, second = components("0.1.0"), components("0.2.0")
    assert len(first) == len(set(first.values())) == 5
    assert first == second


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("0.1.0", "0.1.0.0"), ("1.20", "1.20.0.0"), ("2.3.4rc1", "2.3.4.0"), ("10.0.1.dev5", "10.0.1.0")],
)
def test_a_version_in_four_numbers(text: str, wanted: str) -> None:
    assert four_numbers(text) == wanted


def test_no_version_is_refused() -> None:
    with pytest.raises(ProblemError, match="no version"):
        four_numbers("soon")


def portable_executable(length: int) -> bytes:
    """The head of a 64-bit program whose signature would take so many bytes."""
    optional = (
        struct.pack("<H", 0x20B) + bytes(110) + bytes(8 * 4) + struct.pack("<II", 0x400, length) + bytes(8 * 11)
    )
    return b"MZ" + bytes(0x3A) + struct.pack("<I", 0x40) + b"PE\0\0" + bytes(20) + optional


def test_a_signature_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "program.exe"
    for content, expected in (
        (portable_executable(9000), True),
        (portable_executable(0), False),
        (b"MZ", False),
        (b"", False),
        (b"\x7fELF" + bytes(200), False),
    ):
        file.write_bytes(content)
        assert signing.is_signed(file) is expected, content[:4]


def test_without_a_certificate_signing_says_so(tmp_path: Path) -> None:
    with pytest.raises(ProblemError, match="Nothing was signed"):
        signing.sign_windows([tmp_path], {})


def test_a_bundle_is_signed_from_the_inside_out(tmp_path: Path) -> None:
    app = tmp_path / "A.app"
    code = ("Contents/MacOS/a", "Contents/Frameworks/Qt/Versions/A/Qt", "Contents/Frameworks/b.so")
    for name, content in (
        *((name, b"\xcf\xfa\xed\xfe....") for name in code),
        ("Contents/Resources/c.txt", b"text"),
    ):
        path = app / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    commands = macos.signing_commands(app, "Developer ID")
    signed = [Path(command[-1]).relative_to(tmp_path).as_posix() for command in commands]
    assert signed == [f"A.app/{code[1]}", f"A.app/{code[2]}", f"A.app/{code[0]}", "A.app"]
    assert all("runtime" in command and "--timestamp" in command for command in commands)


@pytest.mark.skipif(sys.platform == "darwin", reason="NOT tried: there is no other system than macOS here")
def test_a_mac_s_steps_are_refused_elsewhere(tmp_path: Path) -> None:
    for step in (
        lambda: macos.sign_app(tmp_path, {}),
        lambda: macos.build_dmg(tmp_path, tmp_path, "0.1.0", lambda folder: None),
        lambda: macos.notarise(tmp_path, {}),
    ):
        with pytest.raises(ProblemError, match="needs macOS"):
            step()


def test_the_notary_s_key_is_a_file_and_what_is_missing_is_named(tmp_path: Path) -> None:
    env = {macos.IDENTITY: "Developer ID", macos.NOTARY_KEY: "/keys/a.p8", macos.NOTARY_KEY_ID: "K"}
    with pytest.raises(ProblemError, match=macos.NOTARY_ISSUER):
        macos.notary_commands(tmp_path / "a.dmg", env)
    commands = macos.notary_commands(tmp_path / "a.dmg", {**env, macos.NOTARY_ISSUER: "I"})
    assert [command[:3] for command, _ in commands][1:3] == [
        ["xcrun", "notarytool", "submit"],
        ["xcrun", "stapler", "staple"],
    ]
