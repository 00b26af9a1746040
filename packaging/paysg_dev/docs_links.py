"""Links between the Markdown files of the project: each leads to a file that is there, and to a heading in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

ELSEWHERE = ("http:", "https:", "mailto:")
_FENCED = re.compile(r"^( *)(`{3,}|~{3,}).*?^\1\2[`~]*[ \t]*$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
_LINK = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\(\s*<?([^()\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
_HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t#]*$", re.MULTILINE)
_LINKED = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")


def pages(root: Path) -> tuple[Path, ...]:
    """The files whose links are looked at."""
    return (root / "README.md", root / "CHANGELOG.md", *sorted((root / "docs").rglob("*.md")))


def dead_links(root: Path) -> list[str]:
    """Each link that leads nowhere, as `file: target`."""
    return [
        f"{page.relative_to(root).as_posix()}: {target}"
        for page in pages(root)
        for target in links(page.read_text(encoding="utf-8"))
        if not _leads(page, target, root)
    ]


def links(text: str) -> Iterator[str]:
    """The targets of a page's links and pictures, those to other places left out."""
    for target in _LINK.findall(_CODE.sub("", _FENCED.sub("", text))):
        if not target.startswith(ELSEWHERE):
            yield target


@lru_cache(maxsize=256)
def anchors(page: Path) -> frozenset[str]:
    """What the headings of a page can be linked as, where the code is hosted and on the site."""
    seen: Counter[str] = Counter()
    found = []
    for heading in _HEADING.findall(_FENCED.sub("", page.read_text(encoding="utf-8"))):
        name = anchor(heading)
        found.append(f"{name}-{seen[name]}" if seen[name] else name)
        seen[name] += 1
    return frozenset(found)


def anchor(heading: str) -> str:
    """A heading's anchor: lower case, no punctuation, blanks as dashes."""
    words = _LINKED.sub(r"\1", heading).replace("`", "").strip().lower()
    return re.sub(r"[^\w\- ]", "", words).replace(" ", "-")


def _leads(page: Path, target: str, root: Path) -> bool:
    place, _, wanted = target.partition("#")
    led = (page.parent / place).resolve() if place else page
    if not led.is_relative_to(root.resolve()) or not led.exists():
        return False
    return not wanted or (led.suffix == ".md" and wanted in anchors(led))
