"""The chips above the deliveries: one choice for the list, for what comes in, and for what is done with it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.delivery_filter import DeliveryFilter
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.replay import ReplayOrder
from paysg_desktop.domain.times import day_start
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui import theme
from paysg_desktop.ui.periods import CUSTOM, Period
from paysg_desktop.ui.views.deliveries_filters import MOST_TYPES, NARROW, DeliveriesFilters
from paysg_desktop.ui.views.deliveries_state import SOURCES, STATUSES, DeliveryChoice, source_word
from paysg_desktop.ui.window import MainWindow
from tests.builders import DAY, NOON
from tests.signing import event
from tests.ui.journeys import Mouse
from tests.ui.replays import Listening, deliveries, opened
from tests.ui.windows import run_window, settled, until

TEST = Environment.TEST


@pytest.fixture
def bar(qtbot: QtBot, qapp: QApplication) -> DeliveriesFilters:
    theme.apply(qapp, "light")
    made = DeliveriesFilters(lambda: NOON, None)  # type: ignore[arg-type]  # stands alone here
    qtbot.addWidget(made)
    made.show()
    return made


def test_without_a_choice_all_of_an_environment_is_wanted() -> None:
    assert DeliveryChoice().wanted(TEST, NOON) == DeliveryFilter(TEST)
    assert not DeliveryChoice().is_narrowed
    assert DeliveryChoice().words(NOON, str) == ""


def test_a_choice_is_a_filter_and_says_what_it_does() -> None:
    choice = DeliveryChoice(
        "yesterday",
        endpoint_ids=frozenset({"ep_1"}),
        event_types=frozenset({"c", "a", "b"}),
        statuses=frozenset({Status.UNSIGNED, Status.FAILED}),
        sources=frozenset({Source.REPLAY}),
        text="evt_",
    )
    start = day_start("2025-11-20")
    assert choice.wanted(TEST, NOON) == DeliveryFilter(
        TEST,
        frozenset({"ep_1"}),
        frozenset({"a", "b", "c"}),
        frozenset({Status.FAILED, Status.UNSIGNED}),
        frozenset({Source.REPLAY}),
        start,
        start + DAY,
        "evt_",
    )
    words = "20 Nov 2025 · paysg test · a, b +1 · Failed, No signature · Replayed here · “evt_”"
    assert choice.words(NOON, lambda _: "paysg test") == words


def test_every_verdict_and_every_source_of_a_delivery_can_be_chosen() -> None:
    assert set(STATUSES) == set(Status) - {Status.NOT_NEEDED}
    assert set(SOURCES) == {each for each in Source if each.is_delivery}
    assert len({source_word(each) for each in SOURCES}) == len(SOURCES)


def test_values_are_ticked_one_by_one(bar: DeliveriesFilters) -> None:
    told: list[DeliveryChoice] = []
    bar.changed.connect(lambda: told.append(bar.state))
    assert bar.signature.menu is not None
    actions = {action.text(): action for action in bar.signature.menu.actions()}
    for word in ("Failed", "No signature", "Verified"):
        actions[word].trigger()
    assert bar.state.statuses == {Status.FAILED, Status.UNSIGNED, Status.VERIFIED}
    assert (bar.signature.word, bar.signature.is_on) == ("Verified, Failed +1", True)
    actions["Failed"].trigger()
    assert bar.signature.word == "Verified, No signature"
    assert len(told) == 4
    Mouse().click(bar.clear)
    assert bar.state == DeliveryChoice()
    assert (bar.signature.word, bar.signature.is_on) == ("Any signature", False)
    assert bar.clear.isHidden()


def test_a_period_is_taken_back_by_choosing_it_again(bar: DeliveriesFilters) -> None:
    assert bar.when.menu is not None
    actions = {action.text(): action for action in bar.when.menu.actions()}
    actions["Last 7 days"].trigger()
    assert (bar.when.word, bar.state.period) == ("Last 7 days", "last 7 days")
    actions["Last 7 days"].trigger()
    assert bar.state == DeliveryChoice()
    bar._choose_custom(Period("2025-10-01", "2025-10-15"))
    assert (bar.state.period, bar.when.word) == (CUSTOM, "1 – 15 Oct 2025")


def test_only_some_types_are_offered_since_anybody_can_send_their_own(bar: DeliveriesFilters) -> None:
    bar.take(DeliveryChoice(event_types=frozenset({"chosen & kept"})))
    bar.offer_types([f"type.{number:03}" for number in range(500)])
    assert bar.event_type.menu is not None
    words = [action.text() for action in bar.event_type.menu.actions()]
    assert len(words) == MOST_TYPES + 1
    assert "chosen && kept" in words
    assert bar.event_type.word == "chosen & kept"


def test_how_many_and_what_can_be_done_with_them(bar: DeliveriesFilters) -> None:
    bar.show_count(0)
    assert (bar.replay.isEnabled(), bar.export.isEnabled(), bar.take_in.isEnabled()) == (False, False, True)
    bar.show_count(1_204)
    assert (bar.count.text(), bar.replay.text()) == ("1,204 deliveries", "Replay…")
    bar.take(DeliveryChoice(text="x"))
    bar.show_count(42)
    assert (bar.replay.text(), bar.replay.accessibleName()) == ("Replay 42…", "Replay 42…")


def test_where_it_is_narrow_everything_flows(bar: DeliveriesFilters) -> None:
    bar.resize(NARROW + 200, 40)
    assert bar.replay.parentWidget() is bar
    bar.resize(NARROW - 300, 120)
    QApplication.processEvents()
    assert bar.replay.parentWidget() is bar.when.parentWidget()


def numbers(window: MainWindow) -> list[int]:
    model = window.deliveries.model
    return [model.key_at(row) for row in range(model.rowCount())]


async def chosen(window: MainWindow, **fields: object) -> list[int]:
    window.deliveries.filters.take(replace(DeliveryChoice(), **fields))  # type: ignore[arg-type]  # by name
    await settled(window)
    return numbers(window)


def test_the_list_and_what_comes_in_obey_the_same_choice(world: Listening, qapp: QApplication) -> None:
    one, two = world.receive(event(1), event(2, reference_id="FIND-ME"))
    (failed,) = world.receive(event(3), headers=((b"PaySG-Signature", b"t=1, v1=00"),))

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            assert numbers(window) == [failed, two, one]
            assert await chosen(window, statuses=frozenset({Status.VERIFIED})) == [two, one]
            (later,) = world.receive(event(4))
            world.receive(event(5), headers=((b"PaySG-Signature", b"t=1, v1=00"),))
            await until(lambda: numbers(window) == [later, two, one])
            await settled(window)
            assert numbers(window) == [later, two, one]
            assert window.deliveries.filters.count.text() == "3 deliveries"
            assert await chosen(window, text="find-me") == [two]
            assert await chosen(window, text="EVT_000000000001") == [one]
            assert await chosen(window, text="PAY000000000000000004") == [later]
            assert await chosen(window, endpoint_ids=frozenset({world.endpoint.id}), text="nothing") == []

    run_window(qapp, look())


def test_what_is_typed_is_looked_for_and_an_empty_list_says_why(world: Listening, qapp: QApplication) -> None:
    world.receive(event(1))

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            view = window.deliveries
            QTest.keyClicks(view.filters.text, "no such thing")
            await settled(window)
            assert view.card.empty.isVisible()
            assert view.card.empty.accessibleName() == "No delivery matches"
            Mouse().click(view.card.empty.clear)
            await settled(window)
            assert numbers(window) == [1]
            assert view.filters.text.text() == ""

    run_window(qapp, look())


def test_replays_have_their_mark_and_their_parent(world: Listening, qapp: QApplication) -> None:
    (parent,) = world.receive(event(1))
    ready = world.core.replays.ready(ReplayOrder((parent,), url=world.url(), is_resigned=True))
    world.core.replays.wait_run(world.core.replays.begin(ready).id, 30)
    world.core.store.settle()
    child = parent + 1

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            assert numbers(window) == [child, parent]
            model = window.deliveries.model
            signature = model.index(0, 4)
            await until(lambda: bool(signature.data()))
            assert "Replay" in signature.data()
            assert await chosen(window, sources=frozenset({Source.REPLAY})) == [child]
            await opened(window, child)
            family = window.deliveries.delivery.overview.family
            assert [link.text() for link in family.links] == [f"Replay of delivery {parent}"]
            Mouse().click(family.links[0])
            await until(lambda: window.deliveries.open_detail.row.id == parent)
            assert [link.text() for link in family.links] == [f"Replayed as delivery {child}"]

    run_window(qapp, look())


def test_a_replay_that_comes_in_is_told_to_its_parent(world: Listening, qapp: QApplication) -> None:
    (parent,) = world.receive(event(1))

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            await opened(window, parent)
            family = window.deliveries.delivery.overview.family
            assert family.isHidden()
            core = world.core
            ready = await window.desk.bridge.do(core.replays.ready, ReplayOrder((parent,), url=world.url()))
            await window.desk.bridge.do(core.replays.begin, ready)
            await until(lambda: len(family.links) == 1)

    run_window(qapp, look())


def test_one_that_holds_after_all_stands_in_its_own_place(world: Listening, qapp: QApplication) -> None:
    bare = world.add(TEST, name="bare", has_secret=False)
    (old,) = world.receive(event(1), endpoint=bare)
    (new,) = world.receive(event(2))

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            assert await chosen(window, statuses=frozenset({Status.VERIFIED})) == [new]
            core, ask = world.core, window.desk.bridge.ask
            kept = world.endpoint.secrets[0].reference
            await ask(core.rotate_secret, bare.id, kept, keep_previous_s=0)
            await ask(core.verify_again, [old])
            await until(lambda: numbers(window) == [new, old])

    run_window(qapp, look())


def test_what_leaves_the_choice_leaves_the_list(world: Listening, qapp: QApplication) -> None:
    bare = world.add(TEST, name="bare", has_secret=False)
    one, two = world.receive(event(1), event(2), endpoint=bare)

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            assert await chosen(window, statuses=frozenset({Status.NO_SECRET})) == [two, one]
            core, ask = world.core, window.desk.bridge.ask
            kept = world.endpoint.secrets[0].reference
            await ask(core.rotate_secret, bare.id, kept, keep_previous_s=0)
            await ask(core.verify_again, [one])
            await until(lambda: numbers(window) == [two])
            assert window.deliveries.filters.count.text() == "1 delivery"

    run_window(qapp, look())
