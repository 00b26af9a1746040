"""The documentation becomes a site without a warning, which asks nobody for anything and leaves nothing out."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest
from paysg_dev import docs, docs_commands, docs_links, docs_state
from paysg_dev.environment import ROOT
from paysg_dev.problems import ProblemError

PICTURES = ROOT / "docs" / "pictures"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `make docs` builds it: some five seconds."""
    folder = tmp_path_factory.mktemp("docs")
    docs.build(folder / "site", folder / "source")
    return folder / "site"


def test_every_page_is_on_the_site_and_can_be_searched(site: Path) -> None:
    index = (site / "searchindex.js").read_text(encoding="utf-8")
    names = [page.stem for page in docs.PAGES.glob("*.md")] + [docs.CHANGELOG]
    assert len(names) > 40
    assert [name for name in names if not (site / f"{name}.html").exists()] == []
    assert [name for name in names if f'"{name}"' not in index] == []


def test_the_search_is_sphinx_s_own(site: Path) -> None:
    """A page of ours with that name would have taken its place."""
    assert "searchtools.js" in (site / "search.html").read_text(encoding="utf-8")


def test_a_link_to_a_page_says_its_title(site: Path) -> None:
    page = (site / "contributing.html").read_text(encoding="utf-8")
    assert re.search(r'href="architecture.html">(<[^>]+>)*Architecture<', page)


def test_no_page_asks_for_anything_from_elsewhere(site: Path) -> None:
    assert sum(1 for _ in site.rglob("*.html")) > 40
    assert docs.outside_requests(site) == []


@pytest.mark.parametrize(
    "line",
    [
        '<script async src="https://cdn.example/x.js"></script>',
        '<link rel="stylesheet" href="//fonts.example/css?family=Inter">',
        "<img alt='' src='http://img.example/badge.svg'>",
        "@import url(https://fonts.example/x.css);",
        "@font-face { src: url('//fonts.example/x.woff2') }",
    ],
)
def test_what_asks_elsewhere_is_found(tmp_path: Path, line: str) -> None:
    (tmp_path / "page.html").write_text(f"<p>Fine</p>\n{line}\n", encoding="utf-8")
    assert len(docs.outside_requests(tmp_path)) >= 1


def test_links_that_one_clicks_are_none(tmp_path: Path) -> None:
    lines = '<a href="https://pay.gov.sg">there</a><link rel="index" href="all.html"><img src="_images/a.png">'
    (tmp_path / "page.html").write_text(lines, encoding="utf-8")
    assert docs.outside_requests(tmp_path) == []


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("# One\n\n[away](nowhere.md)\n", "nowhere.md"),
        ("# One\n\n[below](acting.md#no-such-heading)\n", "no-such-heading"),
        ("# Two\n\n![gone](pictures/gone.png)\n", "gone.png"),
    ],
)
def test_a_fault_stops_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], page: str, said: str
) -> None:
    pages = tmp_path / "docs"
    pages.mkdir()
    (pages / "acting.md").write_text("# Acting\n", encoding="utf-8")
    (pages / "index.md").write_text(f"{page}\n## All\n\n- [Acting](acting.md): all\n", encoding="utf-8")
    monkeypatch.setattr(docs, "PAGES", pages)
    with pytest.raises(ProblemError, match="has faults"):
        docs.build(tmp_path / "site", tmp_path / "source")
    assert said in capfd.readouterr().err


def test_a_name_that_sphinx_needs_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "search.md").write_text("# Searching\n", encoding="utf-8")
    monkeypatch.setattr(docs, "PAGES", tmp_path)
    with pytest.raises(ProblemError, match=r"search\.md has the name"):
        docs.stage(tmp_path / "source")


# --- the index ---


def test_every_page_stands_on_the_index() -> None:
    listed = [name for part in docs.parts(index()) for _, name in part.entries]
    pages = {page.stem for page in docs.PAGES.glob("*.md")} - {"index"}
    assert sorted(listed) == sorted({*pages, docs.CHANGELOG}), "docs/index.md lists each page once"


def test_parts_are_read_from_the_index() -> None:
    text = "# A\n\n## One\n\n- [First](a.md): it\n- [What changed](../CHANGELOG.md): it\n\n## None\n\nWords\n"
    made = docs.parts(text)
    assert made == (docs.Part("One", (("First", "a"), ("What changed", "changelog"))),)
    assert "First <a>\nWhat changed <changelog>\n" in docs.navigation(made)


def index() -> str:
    return (docs.PAGES / "index.md").read_text(encoding="utf-8")


# --- links ---


def test_no_link_is_dead() -> None:
    pages = docs_links.pages(ROOT)
    assert ROOT / "README.md" in pages
    assert sum(1 for page in pages for _ in docs_links.links(page.read_text(encoding="utf-8"))) > 150
    assert docs_links.dead_links(ROOT) == []


ONE = "# One `two` & three\n\n## Twice\n\n## Twice\n\n```\n[in code](gone.md)\n```\n`[here](gone.md)`\n"
GOOD = "[a](docs/one.md#one-two--three) [b](https://x.example/) [c](docs/one.md#twice-1)"
DEAD = ("docs/two.md", "docs/one.md#three", "docs/c.png", "../away.md", "#no")


def test_dead_links_are_found(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "one.md").write_text(ONE, encoding="utf-8")
    (tmp_path / "CHANGELOG.md").write_text(GOOD, encoding="utf-8")
    (tmp_path / "README.md").write_text(" ".join(f"[x]({each})" for each in DEAD), encoding="utf-8")
    assert docs_links.dead_links(tmp_path) == [f"README.md: {each}" for each in DEAD]


# --- the command reference ---


def test_the_command_reference_is_what_the_commands_say() -> None:
    page = docs_commands.PAGE.read_text(encoding="utf-8")
    assert page == docs_commands.page_text(), "run: python packaging/dev.py docs --write"


def test_every_command_and_option_is_told_with_its_help() -> None:
    page = docs_commands.PAGE.read_text(encoding="utf-8")
    sections = dict(re.findall(r"^### `([^`]+)`\n(.*?)(?=^### |\Z)", page, re.MULTILINE | re.DOTALL))
    told = list(docs_commands.tree())
    assert len(told) > 80
    assert [each.name for each in told] == list(sections)
    for each in told:
        assert each.command.help, each.name
        for option in each.command.params:
            if isinstance(option, click.Option) and not option.hidden:
                assert option.help, f"{each.name} {option.opts[0]} has no help"
                assert option.opts[0] in sections[each.name]


def test_every_exit_code_is_told_by_the_help() -> None:
    assert set(docs_commands.told_codes()) == {0, *docs_commands.exit_codes()}


# --- pictures ---


def test_every_picture_is_shown_somewhere() -> None:
    shown = {
        Path(target).name
        for page in docs_links.pages(ROOT)
        for target in docs_links.links(page.read_text(encoding="utf-8"))
        if target.endswith(".png")
    }
    assert {path.name for path in PICTURES.glob("*.png")} == shown


def test_pictures_are_small() -> None:
    assert sum(path.stat().st_size for path in PICTURES.glob("*.png")) <= docs.MOST_PICTURE_BYTES


def test_a_changed_window_makes_pictures_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ui = tmp_path / "paysg_desktop" / "ui"
    ui.mkdir(parents=True)
    (ui / "window.py").write_bytes(b"one\n")
    before = docs_state.state(tmp_path)
    (ui / "window.py").write_bytes(b"one\r\n")
    assert docs_state.state(tmp_path) == before, "another way to end lines is no change"
    (ui / "window.py").write_bytes(b"two\n")
    assert docs_state.state(tmp_path) != before
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    with pytest.raises(ProblemError, match="before the last change to the window"):
        docs.check_pictures(pictures)
    docs_state.note_state(pictures)
    docs.check_pictures(pictures)
    (pictures / "huge.png").write_bytes(bytes(docs.MOST_PICTURE_BYTES + 1))
    with pytest.raises(ProblemError, match="are allowed"):
        docs.check_pictures(pictures)
