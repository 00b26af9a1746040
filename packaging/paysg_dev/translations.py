"""Keeps Qt Linguist's files in step with the sources: new texts come, vanished ones go, translations stay.

Nothing in them depends on where a text stands, so that moving code changes no file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from paysg_dev import core_wording, qt_words, wording
from paysg_dev.environment import ROOT

FOLDER = ROOT / "resources" / "translations"
OURS = "PaySG Desktop"
CORE = "PaySG Desktop core"
"""What the window recognises of the core's English."""
CODES = ("zh", "ms", "ta")
Key = tuple[str, str]
"""Context and source text."""


@dataclass(frozen=True)
class Translation:
    """`comment` is the translator's; a text that is not finished is not shown."""

    text: str = ""
    is_finished: bool = False
    comment: str = ""


@dataclass(frozen=True)
class Step:
    """What bringing one file up to date comes to."""

    path: Path
    added: int
    dropped: int
    untranslated: int
    count: int
    content: str

    @property
    def is_needed(self) -> bool:
        return not self.path.exists() or self.path.read_text(encoding="utf-8") != self.content

    def __str__(self) -> str:
        told = f"{self.path.name}: {self.count} texts, {self.untranslated} untranslated"
        moved = [f"{n} {what}" for n, what in ((self.added, "new"), (self.dropped, "vanished")) if n]
        return f"{told} ({', '.join(moved)})" if moved else told


def path_of(code: str, folder: Path = FOLDER) -> Path:
    return folder / f"paysg-desktop_{code}.ts"


def steps(folder: Path = FOLDER) -> tuple[Step, ...]:
    """What each file needs; writes nothing."""
    texts, core = wording.texts(), core_wording.templates()
    return tuple(_step(code, wanted(code, texts, core), path_of(code, folder)) for code in CODES)


def wanted(code: str, texts: frozenset[str], core: frozenset[str] = frozenset()) -> frozenset[Key]:
    """What the file of a language holds: our texts, the core's, and those of Qt that Qt does not translate."""
    of_qt = qt_words.LACKING.get(code, qt_words.WORDS)
    inner = {(context, text) for context, known in of_qt.items() for text in known}
    return frozenset({(OURS, text) for text in texts} | {(CORE, text) for text in core} | inner)


def update(folder: Path = FOLDER) -> tuple[Step, ...]:
    """Write what is needed."""
    done = steps(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for each in done:
        if each.is_needed:
            each.path.write_text(each.content, encoding="utf-8", newline="\n")
    return done


def read(path: Path) -> dict[Key, Translation]:
    """What a file holds; empty where there is none."""
    if not path.exists():
        return {}
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            found[name, message.findtext("source") or ""] = _translation(message)
    return found


def text_of(code: str, known: Mapping[Key, Translation]) -> str:
    """A whole file, sorted."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{code}_SG" sourcelanguage="en_SG">')
    for context in sorted({key[0] for key in known}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for key in sorted((each for each in known if each[0] == context), key=lambda each: each[1]):
            lines += _message(key[1], known[key])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def main(arguments: Sequence[str]) -> int:
    """Bring the files up to date and say how they stand; with --check write nothing, and 1 where one is not."""
    is_check = "--check" in arguments
    done = steps() if is_check else update()
    for each in done:
        print(each)
    return 1 if is_check and any(each.is_needed for each in done) else 0


def _step(code: str, keys: frozenset[Key], path: Path) -> Step:
    before = read(path)
    after = {key: before.get(key, Translation()) for key in keys}
    untranslated = sum(not each.is_finished for each in after.values())
    added, dropped = len(keys - before.keys()), len(before.keys() - keys)
    return Step(path, added, dropped, untranslated, len(keys), text_of(code, after))


def _translation(message: ElementTree.Element) -> Translation:
    told = message.find("translation")
    text = "" if told is None else told.text or ""
    is_finished = told is not None and told.get("type") is None and bool(text)
    return Translation(text, is_finished, message.findtext("translatorcomment") or "")


def _message(source: str, known: Translation) -> Iterator[str]:
    kind = "" if known.is_finished else ' type="unfinished"'
    yield "    <message>"
    yield f"        <source>{escape(source)}</source>"
    if known.comment:
        yield f"        <translatorcomment>{escape(known.comment)}</translatorcomment>"
    yield f"        <translation{kind}>{escape(known.text)}</translation>"
    yield "    </message>"
