"""The licences of all that this program is made of: from what is installed or, where it is frozen, from a file.

A frozen program has no metadata of the packages in it, so `packaging/licences.py` writes the file while they are
installed. Both are the same list, made by `installed`.
"""

from __future__ import annotations

import json
import platform
import re
import ssl
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from paysg_desktop.settings.program import is_frozen

if TYPE_CHECKING:
    from importlib.metadata import Distribution

LICENCES_NAME = "licences.json"
OURS = "paysg-desktop"
QT_DISTRIBUTION = "PySide6_Essentials"
_RESOURCES = "paysg_desktop.resources"
_LEFT_OUT = frozenset({"pip", "setuptools"})
"""Asked for by a requirement, and nothing that the program uses."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_EXTRA = re.compile(r";.*\bextra\b")
_TEXT = re.compile(r"(?:.*/)?(?:licen[cs]es?|copying|notice|authors)[^/]*", re.IGNORECASE)
_LONGEST_TEXT = 200_000
_LONGEST_NAME = 100
_LGPL = ("LGPL-3.0.txt", "GPL-3.0.txt")
_HOMES = ("home", "source", "repository", "github", "code", "doc")
_SPOKEN = {"LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": "LGPL-3.0-only"}
"""Of licences to choose from, the one under which it is used here."""


@dataclass(frozen=True, slots=True)
class Text:
    """A file of a licence, as it was shipped."""

    name: str
    content: str


@dataclass(frozen=True, slots=True)
class Component:
    """A part of the program that somebody else made. `licence` is its name or SPDX expression, `home` its page."""

    name: str
    version: str
    licence: str
    home: str = ""
    texts: tuple[Text, ...] = ()


def components(sqlite: str) -> tuple[Component, ...]:
    """All that is bundled: as the frozen program says, else as it is installed here. Takes some 100 ms."""
    if is_frozen():
        try:
            return read_licences((files(_RESOURCES) / LICENCES_NAME).read_text("utf-8"))
        except (OSError, ValueError):
            return ()
    return installed(sqlite)


def installed(sqlite: str) -> tuple[Component, ...]:
    """The program's requirements, all of theirs, and what stands below; by name. `sqlite` is its version."""
    found = {each.metadata["Name"]: _component(each) for each in _closed(OURS)}
    below = {each.name: each for each in _below(sqlite, found.get(QT_DISTRIBUTION))}
    return tuple(sorted((found | below).values(), key=lambda each: each.name.lower()))


def licences_text(parts: tuple[Component, ...]) -> str:
    """The file's content."""
    return json.dumps([asdict(each) for each in parts], indent=1)


def read_licences(text: str) -> tuple[Component, ...]:
    """What `licences_text` made; raises ValueError for anything else."""
    try:
        return tuple(_read(each) for each in json.loads(text))
    except (TypeError, KeyError, RecursionError) as error:
        raise ValueError from error


def qt_folder() -> Path | None:
    """Where Qt's libraries lie: replacing them there replaces Qt. None where that is not known."""
    frozen_in = getattr(sys, "_MEIPASS", None)
    if frozen_in is not None:
        return Path(frozen_in) / "PySide6"
    from importlib.util import find_spec

    spec = find_spec("PySide6")
    places = list(spec.submodule_search_locations or ()) if spec is not None else []
    return Path(places[0]) if places else None


def _closed(name: str) -> Iterator[Distribution]:
    """The distribution and all that it requires here, each once; what is not installed is not needed here."""
    from importlib.metadata import PackageNotFoundError, distribution

    waiting, seen = [name], set()
    while waiting:
        key = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if key in seen or key in _LEFT_OUT:
            continue
        seen.add(key)
        try:
            found = distribution(key)
        except PackageNotFoundError:
            continue
        yield found
        for requirement in found.requires or ():
            named = _NAME.match(requirement)
            if named is not None and not _EXTRA.search(requirement):
                waiting.append(named.group())


def _component(found: Distribution) -> Component:
    meta = found.metadata
    licence = _licence_of(found)
    texts = [*_texts_of(found)]
    if not texts and licence.startswith("LGPL-3.0"):
        texts = [*_own_texts(*_LGPL)]
    return Component(meta["Name"], found.version, licence, _home_of(found), tuple(texts))


def _home_of(found: Distribution) -> str:
    """The page that is called its home, its source or its documentation, in this order."""
    meta = found.metadata
    pages = {"home-page": meta["Home-page"]} if "Home-page" in meta else {}
    for each in meta.get_all("Project-URL") or ():
        name, _, url = each.partition(",")
        pages[name.strip().lower()] = url.strip()
    known = (url for name in _HOMES for key, url in pages.items() if key.startswith(name))
    return next((each for each in known if each.startswith("https://")), "")


def _licence_of(found: Distribution) -> str:
    meta = found.metadata
    named = next((meta[each] for each in ("License-Expression", "License") if each in meta), "")
    if not named or "\n" in named or len(named) > _LONGEST_NAME:
        kinds = [each.rpartition(" :: ")[2] for each in meta.get_all("Classifier") or () if "License ::" in each]
        named = ", ".join(kinds) or "see its text"
    return _SPOKEN.get(named, named)


def _texts_of(found: Distribution) -> Iterator[Text]:
    for each in found.files or ():
        inside = str(each).replace("\\", "/").partition(".dist-info/")[2]
        if not inside or not (inside.startswith("licenses/") or _TEXT.fullmatch(inside)):
            continue
        try:
            yield Text(inside.removeprefix("licenses/"), each.read_text("utf-8")[:_LONGEST_TEXT])
        except (OSError, ValueError):
            continue


def _own_texts(*names: str) -> Iterator[Text]:
    for name in names:
        yield Text(name, (files(_RESOURCES) / "licences" / name).read_text("utf-8"))


def _below(sqlite: str, pyside: Component | None) -> Iterator[Component]:
    """What has no metadata: Python itself, and the libraries that come with it and with Qt's bindings."""
    python = tuple(_python_text())
    yield Component("Python", platform.python_version(), "PSF-2.0", "https://www.python.org", python)
    openssl = ssl.OPENSSL_VERSION.split()[1]
    apache = tuple(_own_texts("Apache-2.0.txt"))
    yield Component("OpenSSL", openssl, "Apache-2.0", "https://www.openssl.org", apache)
    yield Component("SQLite", sqlite, "public domain", "https://www.sqlite.org")
    if pyside is not None:
        lgpl = tuple(_own_texts(*_LGPL))
        yield Component("Qt", pyside.version, "LGPL-3.0-only", "https://www.qt.io", lgpl)


def _python_text() -> Iterator[Text]:
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    for path in places:
        try:
            yield Text("LICENSE.txt", path.read_text("utf-8")[:_LONGEST_TEXT])
        except (OSError, ValueError):
            continue
        return


def _read(told: Any) -> Component:
    texts = tuple(Text(str(each["name"]), str(each["content"])) for each in told["texts"])
    return Component(str(told["name"]), str(told["version"]), str(told["licence"]), str(told["home"]), texts)
