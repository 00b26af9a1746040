"""Nothing on a screen stays English in another language, and longer words find room."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMenu, QWidget

from paysg_desktop.domain.updates import Release, UpdateState
from paysg_desktop.domain.verification import Status
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.settings.crashes import CrashReport
from paysg_desktop.ui import languages, theme
from paysg_desktop.ui.crash_notice import crash_text
from paysg_desktop.ui.dialogs.about import AboutDialog
from paysg_desktop.ui.presence.palette_entries import Entry, plain
from paysg_desktop.ui.shell import DELIVERIES, DEVELOPER, ENDPOINTS, PAYMENTS, SETTINGS
from paysg_desktop.ui.views.settings_pages import PageButton
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.update_desk import NO_ADDRESS
from tests.ui.empties import Empty, empty_desktop
from tests.ui.pseudo import PSEUDO, Seen, has_fonts, plain_inside, pseudo, spoken, words_outside
from tests.ui.test_dialogs import open_dialogs
from tests.ui.windows import Desktop, run_window, settled, until

pytestmark = pytest.mark.qt_log_ignore("^OpenType support missing for")
"""Qt says so the first time that a process draws Tamil in a font without it."""

LANGUAGES = (PSEUDO, languages.CHINESE, languages.MALAY, languages.TAMIL)
TABS = ("overview", "body", "headers", "signature", "attempts", "compare")
IN_VIEW = "In this view"
FIRST_PAGES = ("role", "start", "other", "first_event", "service", "paysg", "yoco", "gateway")
"""Of the first run: what is asked, and the guides before anything is there."""
GUIDES = ("&Set up…", "C&hange a secret or a key…", "Hand &over…")
"""They take the place of the views, and stay."""
CODES = {word for each in PROVIDERS.values() for one in each.settings_form for word in one.choices} | {
    each.title for each in PROVIDERS.values()
}
"""What a provider's settings are called in files and by commands, and providers' own names."""
Scene = Callable[[MainWindow, Seen], Awaitable[None]]


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Empty]:
    with empty_desktop(tmp_path / "workspace") as opened:
        yield opened


@pytest.fixture
def seen(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Seen]:
    theme.apply(qapp, "light")
    if not has_fonts():
        pytest.skip("Fonts that docs/contributing.md names are missing: what has room cannot be told here.")
    with spoken(tmp_path, monkeypatch, getattr(request, "param", PSEUDO)) as made:
        yield made


async def views(window: MainWindow, seen: Seen) -> None:
    seen.look(window.menuBar())
    for menu in window.findChildren(QMenu):
        seen.look(menu)
    for name in window.shell.navigation.names:
        window.show_view(name)
        await settled(window)
        seen.look(window)


async def opened_by_views(window: MainWindow, seen: Seen) -> None:
    for name in window.shell.navigation.names:
        window.show_view(name)
        await settled(window)
        await follow(window, seen, lambda entry: languages.tr(IN_VIEW) in entry.place)


async def opened_by_menus(window: MainWindow, seen: Seen) -> None:
    await follow(window, seen, lambda entry: languages.tr(IN_VIEW) not in entry.place)


async def guides(window: MainWindow, seen: Seen) -> None:
    for words in guide_words():
        next(each for each in window.front.entries() if words in each.words).act()
        await settled(window)
        seen.look(window)


def guide_words() -> tuple[str, ...]:
    """As the palette has them: without the key, which stands in brackets of its own in some languages."""
    return tuple(plain(languages.tr(each)) for each in GUIDES)


async def payment(window: MainWindow, seen: Seen) -> None:
    window.payments.open(window.payments.model.key_at(0))
    await until(lambda: not window.payments.payment.is_empty)
    await settled(window)
    seen.look(window)
    await follow(window, seen, lambda entry: languages.tr(IN_VIEW) in entry.place)


async def deliveries(window: MainWindow, seen: Seen) -> None:
    window.show_view(DELIVERIES)
    for number in range(1, 6):
        window.open_delivery(number)
        await until(lambda: not window.deliveries.delivery.is_empty)
        for tab in TABS:
            window.deliveries.delivery.show_tab(tab)
            await settled(window)
            seen.look(window)


async def endpoints(window: MainWindow, seen: Seen) -> None:
    window.show_view(ENDPOINTS)
    await settled(window)
    for dialog in open_dialogs(window):
        seen.look(dialog)
        dialog.reject()


async def settings(window: MainWindow, seen: Seen) -> None:
    window.show_view(SETTINGS)
    for button in window.findChildren(PageButton):
        button.click()
        await settled(window)
        seen.look(window)


async def helping(window: MainWindow, seen: Seen) -> None:
    """About with each state of updates, and the bands that offer something."""
    release = Release("9.0", "https://updates.example.sg/9.0")
    window.helping.updates.show_state(UpdateState(newer=release))
    await settled(window)
    seen.look(window)
    window.shell.crashed.show_sentence(crash_text((report(), report()), window.desk.now()))
    await settled(window)
    seen.look(window)
    window.helping.show_about()
    dialog = window.helping.shown("about")
    assert isinstance(dialog, AboutDialog)
    await until(lambda: not dialog.is_busy)
    for state in (UpdateState("", 1), UpdateState(), UpdateState(NO_ADDRESS), UpdateState("", 1, "", release)):
        dialog.show_state(state)
        await settled(window)
        seen.look(dialog)
    dialog.close()


def report() -> CrashReport:
    return CrashReport(Path("none"), "window", "0.1.0", 1_700_000_000_000_000, "ValueError")


async def follow(window: MainWindow, seen: Seen, is_wanted: Callable[[Entry], bool]) -> None:
    """Look at all that opens something: what ends in “…”."""
    told = [each.words for each in window.front.entries() if "…" in each.words and is_wanted(each)]
    for words in told:
        entry = next((each for each in window.front.entries() if each.words == words), None)
        if entry is not None and not any(guide in words for guide in guide_words()):
            entry.act()
            await settled(window)
            await until(lambda: (dialog := QApplication.activeModalWidget()) is None or dialog.isActiveWindow())
            look_and_close(window, seen)
            await settled(window)


def look_and_close(window: MainWindow, seen: Seen) -> None:
    """All windows beside the one; what Qt or the system shows of files holds names of files."""
    for each in QApplication.topLevelWidgets():
        if each.isVisible() and each is not window:
            if not isinstance(each, QFileDialog):
                seen.look(each)
            each.reject() if isinstance(each, QDialog) else each.close()
    seen.look(window)


def fill(workspace: Desktop) -> None:
    workspace.pay(1, 2)
    workspace.deliver(
        workspace.delivery(3, Status.FAILED),
        workspace.delivery(4, Status.NO_SECRET),
        workspace.delivery(5, content=b"not json"),
    )


SCENES: tuple[Scene, ...] = (
    views,
    opened_by_views,
    opened_by_menus,
    payment,
    deliveries,
    endpoints,
    settings,
    guides,
    helping,
)


@pytest.mark.parametrize("seen", LANGUAGES, ids=lambda each: each.code, indirect=True)
def test_every_text_is_translated_and_whole(workspace: Desktop, qapp: QApplication, seen: Seen) -> None:
    fill(workspace)

    async def look() -> None:
        async with workspace.window(DEVELOPER) as window:
            for scene in SCENES:
                window.show_view(PAYMENTS)
                await scene(window, seen)

    run_window(qapp, look())
    found_well(seen)


@pytest.mark.parametrize("seen", LANGUAGES, ids=lambda each: each.code, indirect=True)
def test_the_first_window_is_translated(empty: Empty, qapp: QApplication, seen: Seen) -> None:
    async def look() -> None:
        async with empty.window(is_first=True) as window:
            for page in FIRST_PAGES:
                assert window.setup.is_open
                window.setup.show_page(page)
                await settled(window)
                seen.look(window)

    run_window(qapp, look())
    found_well(seen)


def found_well(seen: Seen) -> None:
    assert seen.asked.unknown == set(), "not in the translators' files"
    left = {text for text in seen.plain if not is_known(text)}
    assert left == set(), "never asked for a translation"
    assert {text for text in seen.mixed if not is_known(text)} == set(), "a value in it was never translated"
    assert seen.cut == set(), "no room"


def is_known(text: str) -> bool:
    """Whether it ends in a code or a name."""
    return text.rpartition(": ")[2] in CODES


def test_what_is_not_translated_or_has_no_room_is_found(qapp: QApplication, seen: Seen) -> None:
    root = QWidget()
    QLabel("Left in English", root).move(0, 0)
    cut = QLabel(pseudo("Refunded in full"), root)
    cut.setGeometry(0, 40, 30, 20)
    mixed = pseudo("Waits for {reason}").format(reason="an answer")
    QLabel(mixed, root).move(0, 80)
    root.show()
    seen.look(root)
    root.close()
    assert seen.mixed == {mixed}
    assert seen.plain == {"Left in English"}
    assert seen.cut == {pseudo("Refunded in full")}


def test_data_needs_no_brackets() -> None:
    free = ("evt_000000000001", "20 Nov 2025 09:00", "S$1,240.00", "p•••@example.sg", "payment.succeeded", "TEST")
    assert [each for each in free if words_outside(each)] == []
    assert words_outside(f"{pseudo('Paid {n}')} on Monday") == ["Monday"]
    assert words_outside("⟦A ⟦nested⟧ one⟧ · ⟦one that is cut …") == []
    assert plain_inside("⟦A ⟦ñéšťéď⟧ one⟧ outside · ⟦Ṗáíď on Monday ~~…") == ["one", "Monday"]


@pytest.mark.parametrize(
    ("template", "value", "left"),
    [
        ("Waits for {reason}", "an answer", ["answer"]),
        ("Waits for {reason}", pseudo("an answer"), []),
        ("{where}: waits for {reason}", f"{pseudo('{n} of all').format(n='few')} rows", ["few", "rows"]),
        ("The copies go to “{name}”.", "counter at the back", []),
        ("No {header} header", "PaySG-Signature", []),
        ("{file} is whole: {id}, {at}, {url}", "report.csv evt_000001 12:05 http://here/path", []),
    ],
)
def test_a_value_that_stays_english_inside_is_found(template: str, value: str, left: list[str]) -> None:
    places = dict.fromkeys(re.findall(r"\{(\w+)\}", template), value)
    assert plain_inside(pseudo(template).format(**places)) == left * len(places)
