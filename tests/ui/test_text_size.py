"""With the text twice as large every view, guide and dialog stays usable on a screen of 1440 x 900."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from paysg_desktop.settings.declarations import TEXT_SIZE
from paysg_desktop.ui import growth, theme
from paysg_desktop.ui.navigation import Navigation
from paysg_desktop.ui.shell import DEVELOPER, PAYMENTS
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases import act
from tests.ui import counter_scenes
from tests.ui import test_pseudo_language as everywhere
from tests.ui.acting import counter
from tests.ui.empties import Empty, empty_desktop
from tests.ui.pseudo import give_places
from tests.ui.rooms import Rooms
from tests.ui.windows import Desktop, run_window, settled, until

FIRST_PAGES = everywhere.FIRST_PAGES
SCENES = (
    everywhere.views,
    everywhere.opened_by_views,
    everywhere.opened_by_menus,
    everywhere.guides,
    everywhere.payment,
    everywhere.deliveries,
    everywhere.endpoints,
    everywhere.settings,
    everywhere.helping,
)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Empty]:
    with empty_desktop(tmp_path / "workspace") as opened:
        yield opened


@pytest.fixture(params=[200, 150])
def percent(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    theme.size_text(str(request.param))
    yield request.param
    theme.size_text("100")
    theme.apply(qapp, "light")


@pytest.mark.parametrize("scene", SCENES, ids=lambda each: each.__name__)
def test_everything_has_room(
    workspace: Desktop,
    qapp: QApplication,
    percent: int,
    scene: everywhere.Scene,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    everywhere.fill(workspace)
    rooms = Rooms(monkeypatch)

    async def look() -> None:
        async with workspace.window(DEVELOPER) as window:
            window.show_view(PAYMENTS)
            await settled(window)
            assert (window.width(), window.height()) == (1440, 900), "it wants to be larger than the screen"
            await scene(window, rooms)

    run_window(qapp, look())
    assert rooms.looked_at
    assert rooms.found == set()


@pytest.mark.parametrize("scene", counter_scenes.SCENES, ids=lambda each: each.__name__)
def test_what_is_done_with_an_account_has_room(
    workspace: Desktop,
    qapp: QApplication,
    percent: int,
    scene: counter_scenes.Scene,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(act, "WAITS_S", (0.01, 0.01))
    rooms = Rooms(monkeypatch)

    async def look() -> None:
        with counter(workspace, tmp_path / "sandbox") as at:
            async with workspace.window(DEVELOPER) as window:
                await scene(counter_scenes.CounterStand(window, workspace, tmp_path, rooms, at))

    run_window(qapp, look())
    assert rooms.looked_at
    assert rooms.found == set()


async def rows_seen(window: MainWindow) -> float:
    """Rows of payments in sight, once all has its place."""
    await settled(window)
    give_places()
    table = window.payments.table
    return table.viewport().height() / table.rowHeight(0)


def test_the_list_keeps_rows_beside_a_payment(workspace: Desktop, qapp: QApplication, percent: int) -> None:
    workspace.pay(*range(1, 20))

    async def look() -> None:
        async with workspace.window(DEVELOPER) as window:
            cards, payments = window.payments.cards, window.payments
            assert cards.isVisible()
            payments.open(payments.model.key_at(0))
            await until(lambda: not payments.payment.is_empty)
            assert await rows_seen(window) >= 4
            assert cards.isVisible() is (percent == 150), "they only go where it must be"
            payments.close_inspector()
            assert await rows_seen(window) >= 4
            assert cards.isVisible(), "they come back"

    run_window(qapp, look())


def test_a_count_leaves_the_icon_of_a_folded_entry_in_sight(qapp: QApplication, percent: int) -> None:
    root = QWidget()
    navigation = Navigation("Licensing", root)
    navigation.add("deliveries", "deliveries", "Deliveries")
    navigation.fold(is_folded=True)
    root.show()
    entry = navigation.entry("deliveries")
    entry.show_count(1, "1 rejected today")
    left, top = entry._icon_place()
    icon, count = QRectF(left, top, Size.ICON, Size.ICON), QRectF(entry._count_room())
    covered = icon.intersected(count)
    assert QRectF(entry.rect()).contains(icon)
    assert covered.width() * covered.height() < icon.width() * icon.height() / 5
    root.close()


def test_the_first_window_has_room(
    empty: Empty, qapp: QApplication, percent: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    rooms = Rooms(monkeypatch)

    async def look() -> None:
        async with empty.window(is_first=True) as window:
            for page in FIRST_PAGES:
                assert window.setup.is_open
                window.setup.show_page(page)
                await settled(window)
                rooms.look(window)

    run_window(qapp, look())
    assert rooms.found == set()


def test_what_has_no_room_is_found(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    root, rooms = QWidget(), Rooms(monkeypatch)
    box = QVBoxLayout(root)
    first, second = QLabel("One that is far too long for this"), QLabel("Another")
    box.addWidget(first)
    box.addWidget(second)
    root.show()
    first.setGeometry(0, 0, 40, 8)
    second.setGeometry(0, 4, 4_000, 30)
    rooms.look(root)
    root.close()
    assert {found.partition(": ")[2] for found in rooms.found} == {
        "“One that is far too long for this” is cut in its height",
        "“One that is far too long for this” is cut, and no tooltip has it",
        "QLabel stands outside of it",
        "QLabel and QLabel overlap",
    }


def test_text_and_what_holds_it_grow_together(qapp: QApplication) -> None:
    usual, control = theme.font(Size.BODY).pixelSize(), Size.CONTROL
    theme.size_text("200")
    try:
        assert theme.font(Size.BODY).pixelSize() == 2 * usual
        assert control + growth.LINE == Size.CONTROL
        assert Size.ROW_TWO_LINES == 46 + 2 * growth.LINE
        assert Size.GRID == 8
    finally:
        theme.size_text("100")
    assert control == Size.CONTROL


@pytest.mark.parametrize(
    ("height", "wanted"), [(12, 100), (13, 100), (15, 100), (17, 125), (20, 150), (26, 200), (40, 200)]
)
def test_the_system_is_followed_in_steps(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, height: int, wanted: int
) -> None:
    monkeypatch.setattr(theme, "_system_text", lambda: height)
    monkeypatch.setattr(theme, "_USUAL_TEXT", 13)
    theme.size_text(TEXT_SIZE.default)
    try:
        assert growth.percent() == wanted
    finally:
        theme.size_text("100")
