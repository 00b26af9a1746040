"""The documentation as a site: docs/*.md, read by Sphinx, into build/docs.

The pages are plain Markdown, which also reads well where the code is hosted. Their order is that of the lists in
docs/index.md: each heading there is a part of the site's navigation, each entry a page of it.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import settings_page

from paysg_dev import docs_commands, docs_links, docs_state
from paysg_dev.environment import ROOT
from paysg_dev.problems import ProblemError
from paysg_dev.processes import say, verdict

PAGES = ROOT / "docs"
SITE_FILES = ROOT / "packaging" / "docs_site"
SOURCE, SITE = ROOT / "build" / "docs-source", ROOT / "build" / "docs"
CHANGELOG = "changelog"
LATER = {
    "installing-it": "For everyone",
    "about-and-diagnostics": "For everyone",
    "packaging": "For contributors",
    "releasing": "For contributors",
}
"""Pages that are in the site once they are there, under this heading, whether the index lists them yet or not."""
MOST_PICTURE_BYTES = 3 * 1024 * 1024
TAKEN = ("search", "genindex")
"""Names of pages that Sphinx makes itself; one of ours under such a name would be lost."""
_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
_ENTRY = re.compile(r"^- \[([^\]]+)\]\((?:\.\./)?([A-Za-z-]+)\.md\)", re.MULTILINE)
_NAMED = re.compile(r"\[[A-Za-z-]+\.md\]\((?=[a-z-]+\.md)")
"""A link that says the name of a file. On the site it says the title of the page that it leads to."""
_REQUEST = re.compile(
    r"<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*\b(?:src|srcset|data)\s*=\s*[\"']?(?:https?:)?//[^>]*>"
    r"|<link\b(?=[^>]*\brel=[\"']?(?!canonical|next|prev|author|search))[^>]*\bhref\s*=\s*[\"']?(?:https?:)?//[^>]*>"
    r"|@import\s+[^;]*//[^;]*;|url\(\s*[\"']?(?:https?:)?//[^)]*\)",
    re.IGNORECASE,
)


class Part(NamedTuple):
    """A heading of the navigation, and below it titles with their pages' names."""

    title: str
    entries: tuple[tuple[str, str], ...]


def main(arguments: Sequence[str]) -> int:
    """Build the site; 0 when it could be, without a warning, and no link in the Markdown is dead."""
    parser = argparse.ArgumentParser(prog="dev.py docs", description="Build the documentation into build/docs.")
    parser.add_argument("--write", action="store_true", help="write the generated pages anew before")
    parser.add_argument(
        "--release", action="store_true", help="and fail where a picture is of another window than that of now"
    )
    options = parser.parse_args(list(arguments))
    if options.write:
        docs_commands.write()
        page = settings_page.PAGE
        page.write_text(settings_page.page_text(page.read_text(encoding="utf-8")), encoding="utf-8")
    try:
        check_links()
        if options.release:
            check_pictures()
        build(SITE)
    except ProblemError as problem:
        print(problem, file=sys.stderr)
        return problem.exit_code
    say(f"Ready: {SITE / 'index.html'}")
    return 0


def check_links() -> None:
    """Raises ProblemError where a link within the project leads nowhere."""
    dead = docs_links.dead_links(ROOT)
    if dead:
        raise ProblemError("\n".join(["Links that lead nowhere:", *dead]))


def check_pictures(folder: Path = PAGES / "pictures") -> None:
    """Raises ProblemError where the pictures are older than the window, or too large."""
    if not docs_state.is_current(folder):
        raise ProblemError(
            "The pictures of docs/pictures were drawn before the last change to the window. Draw them again: "
            "python packaging/dev.py screenshots --docs. Look at each before you commit it."
        )
    size = sum(each.stat().st_size for each in folder.glob("*.png"))
    if size > MOST_PICTURE_BYTES:
        raise ProblemError(
            f"The pictures of docs/pictures are {size:,} bytes; {MOST_PICTURE_BYTES:,} are allowed."
        )


def build(site: Path, source: Path = SOURCE) -> None:
    """Build the site anew; a warning is an error. Raises ProblemError."""
    stage(source)
    shutil.rmtree(site, ignore_errors=True)
    doctrees = source.parent / f"{source.name}-trees"
    shutil.rmtree(doctrees, ignore_errors=True)
    sphinx = [sys.executable, "-m", "sphinx", "-b", "html", "-n", "-W", "--keep-going", "-q", "-d", str(doctrees)]
    if verdict([*sphinx, str(source), str(site)], ROOT, os.environ) != 0:
        raise ProblemError("The documentation has faults, which stand above. It was not built.")
    asked = outside_requests(site)
    if asked:
        raise ProblemError("\n".join(["The site would ask for something from elsewhere:", *asked]))


def stage(source: Path) -> None:
    """Put the sources together: pages, changelog, Sphinx's settings, logo, and the navigation behind the index."""
    shutil.rmtree(source, ignore_errors=True)
    shutil.copytree(PAGES, source)
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    (source / f"{CHANGELOG}.md").write_text(changelog.replace("](docs/", "]("), encoding="utf-8")
    for page in source.glob("*.md"):
        if page.stem in TAKEN:
            raise ProblemError(f"docs/{page.name} has the name of a page that Sphinx makes. Give it another.")
        text = page.read_text(encoding="utf-8").replace("](../CHANGELOG.md)", f"]({CHANGELOG}.md)")
        page.write_text(_NAMED.sub("[](", text), encoding="utf-8")
    index = source / "index.md"
    text = index.read_text(encoding="utf-8")
    index.write_text(text + navigation(parts(text)), encoding="utf-8")
    shutil.copy(SITE_FILES / "conf.py", source)
    static = source / "_static"
    static.mkdir()
    shutil.copy(SITE_FILES / "paysg.css", static)
    write_logos(static)


def parts(index: str) -> tuple[Part, ...]:
    """What the index lists; pages that come later stand at the end of their part once they are there."""
    titles = _HEADING.split(index)[1:]
    found = []
    for title, body in zip(titles[::2], titles[1::2], strict=True):
        entries = [(words, name.lower()) for words, name in _ENTRY.findall(body)]
        known = {name for _, name in entries}
        for name, heading in LATER.items():
            page = PAGES / f"{name}.md"
            if heading == title and name not in known and page.exists():
                entries.append((first_heading(page), name))
        if entries:
            found.append(Part(title, tuple(entries)))
    return tuple(found)


def first_heading(page: Path) -> str:
    """The title of a page."""
    return page.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ").strip()


def navigation(all_parts: Sequence[Part]) -> str:
    """The parts as Sphinx takes them."""
    return "".join(
        f"\n```{{toctree}}\n:hidden:\n:caption: {part.title}\n\n"
        + "".join(f"{title} <{name}>\n" for title, name in part.entries)
        + "```\n"
        for part in all_parts
    )


def write_logos(folder: Path) -> None:
    """The program's own logo, in the accent of each theme."""
    from paysg_desktop.ui.tokens import DARK, LIGHT

    drawing = (ROOT / "resources" / "icons" / "logo.svg").read_text(encoding="utf-8")
    for theme in (LIGHT, DARK):
        coloured = drawing.replace("onCurrentColor", theme.on_accent).replace("currentColor", theme.accent)
        (folder / f"logo-{theme.name}.svg").write_text(coloured, encoding="utf-8")


def outside_requests(site: Path) -> list[str]:
    """Whatever a browser would fetch from another place when it shows a page; links that one clicks are none."""
    return [
        f"{path.relative_to(site)}: {found}"
        for path in sorted(site.rglob("*"))
        if path.suffix in (".html", ".css", ".js", ".svg")
        for found in _requests(path)
    ]


def _requests(path: Path) -> Iterator[str]:
    for found in _REQUEST.finditer(path.read_text(encoding="utf-8")):
        yield found[0][:200]
