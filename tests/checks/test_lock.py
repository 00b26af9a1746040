"""The lock: everything pinned and hashed, from nowhere in particular, and all that pyproject asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.checks.sources import ROOT
from tests.checks.test_packages import pyproject

LOCK = ROOT / "packaging" / "requirements.lock"
_PIN = re.compile(r"[a-z0-9][a-z0-9._-]*==[0-9][^\s;]*(?: ; [^\\]+)?$", re.IGNORECASE)
_HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}$")


def entries(text: str) -> Iterator[list[str]]:
    """Each requirement with its hashes, comments left out."""
    lines = (line for line in text.splitlines() if not line.lstrip().startswith("#"))
    for entry in "\n".join(lines).replace("\\\n", " \0").split("\n"):
        if entry.strip():
            yield [part.strip() for part in entry.split("\0")]


def faults(text: str) -> Iterator[str]:
    """One sentence for each entry that is not pinned, not hashed, or names a place."""
    for pin, *hashes in entries(text):
        if not _PIN.fullmatch(pin):
            yield f"not a plain pin: {pin}"
        if not hashes or not all(_HASH.fullmatch(one) for one in hashes):
            yield f"without proper hashes: {pin}"
    if re.search(r"://|^\s*-(?:i|f)\b|--(?:index|extra|find|trusted)", text, re.MULTILINE):
        yield "names a place to install from"


def pins() -> Mapping[str, str]:
    """Canonical name to version."""
    found = (pin.partition(";")[0].strip() for pin, *_ in entries(LOCK.read_text(encoding="utf-8")))
    return {canonicalize_name(name): version for name, _, version in (pin.partition("==") for pin in found)}


def wanted() -> Iterator[Requirement]:
    document = pyproject()
    project = document["project"]
    for line in [
        *project["dependencies"],
        *project["optional-dependencies"]["dev"],
        *document["build-system"]["requires"],
    ]:
        yield Requirement(line)


def test_every_line_is_pinned_and_hashed_and_names_no_place() -> None:
    assert list(faults(LOCK.read_text(encoding="utf-8"))) == []


def test_all_that_the_project_asks_for_is_there() -> None:
    locked = pins()
    lacking = [
        str(requirement)
        for requirement in wanted()
        if locked.get(canonicalize_name(requirement.name), "0") not in requirement.specifier
    ]
    assert lacking == []


def test_the_broken_qt_is_neither_locked_nor_allowed() -> None:
    qt = next(requirement for requirement in wanted() if requirement.name == "PySide6-Essentials")
    assert "6.12.0" not in qt.specifier
    assert pins()["pyside6-essentials"] == pins()["shiboken6"] != "6.12.0"


def test_the_check_bites() -> None:
    digest = "--hash=sha256:" + "0" * 64
    assert list(faults(f"a==1.0 \\\n    {digest}\n    # via b\n")) == []
    assert list(faults(f"a==1.0 ; sys_platform == 'win32' \\\n    {digest}\n")) == []
    for bad in (
        f"a>=1.0 \\\n    {digest}\n",
        "a==1.0\n",
        "a==1.0 \\\n    --hash=md5:00\n",
        f"a @ https://example.org/a.whl \\\n    {digest}\n",
        f"--index-url https://example.org/simple\na==1.0 \\\n    {digest}\n",
        f"-f wheels\na==1.0 \\\n    {digest}\n",
    ):
        assert list(faults(bad)), bad
