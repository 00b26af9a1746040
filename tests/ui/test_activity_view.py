"""The Activity view: what it says of each action, where it leads, and that it stays still while others act."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from paysg_desktop.domain.action import ActionKind, ActionState, Approval
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.ui import icons
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.inspector import action_words as words
from paysg_desktop.ui.inspector.action_facts import facts, moments
from paysg_desktop.ui.models.columns import Cell, Role
from paysg_desktop.ui.shell import ACTIVITY, PAYMENTS
from paysg_desktop.ui.strip import CARE
from paysg_desktop.ui.views.activity import ActivityView
from paysg_desktop.ui.window import MainWindow
from tests.builders import NOON
from tests.ui.actions import CREATION, action, connect, end, intend, step, unknown, waiting
from tests.ui.test_access import unnamed
from tests.ui.windows import ACCOUNT, Desktop, run_window, settled, until

NASTY = "<b>INV</b>\u202e&1"


def cells(view: ActivityView, row: int) -> list[str]:
    """What a row says, column by column."""
    model = view.model
    found: list[Cell | None] = [model.index(row, each).data(Role.CELL) for each in range(model.columnCount())]
    return ["" if each is None else each.spoken for each in found]


def audited(desk: Desktop) -> list[tuple[str, str]]:
    """What was noted of what people did: the action and its subject."""
    lines = desk.core.store.writer.call(
        lambda connection: connection.execute("SELECT action, subject FROM audit ORDER BY rowid").fetchall()
    ).result()
    return [(line[0], line[1]) for line in lines]


async def shown(window: MainWindow) -> ActivityView:
    """The Activity view, in front, with its rows read."""
    window.show_view(ACTIVITY)
    view = window.activity
    await until(lambda: view.scope is not None and window.is_settled)
    for row in range(view.model.rowCount()):
        view.model.index(row, 0).data(Role.CELL)
    await settled(window)
    return view


async def opened(window: MainWindow, number: int) -> ActivityView:
    view = await shown(window)
    view.open(number)
    await until(lambda: view.action.detail is not None and view.action.detail.action.id == number)
    await settled(window)
    return view


# --- words ---


@pytest.mark.parametrize("state", list(ActionState))
def test_every_state_has_its_chip(qapp: QApplication, state: ActionState) -> None:
    chip = words.state_chip(action(1, state, is_done=state is ActionState.DONE))
    assert chip.text
    assert not icons.icon(chip.icon, "#000000").isNull()


def test_chips_tell_states_apart() -> None:
    shown = [words.state_chip(action(1, state, is_done=True)).text for state in ActionState]
    shown.append(words.state_chip(action(1, ActionState.INTENDED, order_approval=Approval.WAITING)).text)
    shown.append(words.state_chip(action(1, ActionState.RESOLVED, is_done=False)).text)
    assert len(set(shown)) == len(shown)


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({}, "Refund S$20.00"),
        ({"order_kind": ActionKind.CREATE}, "New payment S$20.00"),
        (
            {"order_kind": ActionKind.CREATE, "order_provider": "yoco", "order_currency": "ZAR"},
            "New checkout R20.00",
        ),
        ({"order_kind": ActionKind.CANCEL}, "Cancel payment"),
        ({"order_kind": ActionKind.SEND_EMAIL}, "Send e-mail"),
        ({"order_amount_minor": None}, "Refund"),
    ],
)
def test_an_action_is_named_with_its_amount(fields: dict[str, object], text: str) -> None:
    assert words.what_text(action(1, **fields)) == text  # type: ignore[arg-type]  # fields of any kind


def test_it_is_about_a_payer_and_a_reference_or_an_id() -> None:
    assert words.subject_text(action(1)) == "Tan Ah Kow · INV-1"
    assert words.subject_text(action(1, order_payer_name=None)) == "INV-1"
    nobody = action(1, order_payer_name=None, order_reference=None, order_payment_id="pay_1")
    assert words.subject_text(nobody) == "pay_1"
    assert "\u202e" not in words.subject_text(action(1, order_reference=NASTY))


def test_what_needs_a_person_says_what_to_do() -> None:
    lost = action(1, ActionState.UNKNOWN)
    assert words.needs_person(lost)
    assert "same key, which can't do it twice" in words.advice_text(lost)
    assert "sends nothing" in words.advice_text(action(1, ActionState.UNKNOWN, order_kind=ActionKind.SEND_EMAIL))
    asked = action(1, ActionState.INTENDED, order_approval=Approval.WAITING)
    assert words.needs_person(asked)
    assert "no access control" in words.advice_text(asked)
    assert not words.needs_person(action(1, ActionState.INTENDED))
    assert words.advice_text(action(1)) == ""


def test_the_promise_says_how_far_it_reaches() -> None:
    assert "another desk" in words.once_text(action(1))
    assert "Never sent again" in words.once_text(action(1, order_kind=ActionKind.SEND_EMAIL))


def test_what_waits_is_counted_by_what_it_is() -> None:
    found = (
        action(1, ActionState.UNKNOWN),
        action(2, ActionState.UNKNOWN),
        action(3, ActionState.UNKNOWN, order_kind=ActionKind.SEND_EMAIL),
        action(4, ActionState.INTENDED, order_approval=Approval.WAITING),
        action(5),
    )
    assert words.unsettled_texts(found) == (
        "2 refunds not known",
        "1 e-mail not known",
        "1 refund waits for approval",
    )


def test_steps_that_say_the_same_stand_once() -> None:
    same = [step(each, ActionState.UNKNOWN, "Not reached.") for each in (2, 3, 4)]
    last = step(5, ActionState.DONE, "Refunded.", status=200)
    told = moments([step(1, ActionState.SENT, "Sent."), *same, last], NOON)
    assert [each.title for each in told] == ["Sent", "Not known", "Done"]
    assert [each.detail for each in told] == [
        "",
        "Not reached. · 3 times, the last at 12:00:04",
        "Refunded. · HTTP 200",
    ]


def test_facts_tell_who_and_why_and_what_is_not_known(workspace: Desktop) -> None:
    made = unknown(workspace, 1, order_reason="")
    detail = workspace.core.reader.action(made.id)
    assert detail is not None
    told = {each.name: each.value for each in facts(detail)}
    assert told["Asked for by"] == "Mei Ling (WORKSTATION\\meiling)"
    assert told["Reason"] == "none given"
    assert told["Environment"] == "TEST, not real money"
    assert "Ended" not in told


# --- the list ---


def test_the_list_tells_of_every_action(workspace: Desktop, qapp: QApplication) -> None:
    end(workspace, 1, ActionState.DONE, "PaySG refunded S$20.00.", is_done=True)
    intend(workspace, 2, kind=ActionKind.CREATE, body=CREATION, payment_id=None, batch=1, line=17)
    unknown(workspace, 3, order_staff="", order_reference=NASTY)

    async def look() -> None:
        async with workspace.window() as window:
            view = await shown(window)
            assert view.model.rowCount() == 3
            when, what, payment, state, by, reason = cells(view, 2)
            assert (what, payment, state) == ("Refund, S$20.00", "Tan Ah Kow, INV-1", "Done")
            assert (by, reason) == ("Mei Ling, WORKSTATION\\meiling", "Paid twice")
            assert when.endswith("+08:00")
            assert cells(view, 1)[1] == "New payment, S$20.00 · row 17 of a file"
            assert cells(view, 0)[3:5] == ["Not known", "WORKSTATION\\meiling"]
            assert "\u202e" not in cells(view, 0)[2]
            assert view.filters.count.text() == "3 actions"
            view.open(3)
            await until(lambda: not view.action.is_empty)
            assert unnamed(view) == []

    run_window(qapp, look())


def test_an_empty_journal_says_what_would_be_here(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            view = await shown(window)
            assert view.card.empty.isVisible()
            assert view.emptiness().title == "Nothing done yet"
            view.filters.show_open()
            await settled(window)
            assert view.emptiness().is_filtered
            view.card.empty.clear.click()
            await settled(window)
            assert not view.filters.state.is_narrowed

    run_window(qapp, look())


def test_filters_narrow_the_list(workspace: Desktop, qapp: QApplication) -> None:
    end(workspace, 1, ActionState.DONE, "Done.", is_done=True)
    end(workspace, 2, ActionState.REFUSED, "No.", is_done=False, order_kind=ActionKind.CANCEL)
    unknown(workspace, 3)

    async def look() -> None:
        async with workspace.window() as window:
            view = await shown(window)
            bar, model = view.filters, view.model
            bar.kind.menu.actions()[list(ActionKind).index(ActionKind.CANCEL)].trigger()  # type: ignore[union-attr]
            await settled(window)
            assert [model.key_at(row) for row in range(model.rowCount())] == [2]
            assert bar.kind.word == "Cancel payment"
            bar.clear.click()
            await settled(window)
            assert model.rowCount() == 3
            QTest.keyClicks(bar.text, "inv-3")
            await settled(window)
            assert [model.key_at(row) for row in range(model.rowCount())] == [3]
            bar.clear.click()
            assert bar.text.text() == ""
            bar.status.menu.actions()[list(ActionState).index(ActionState.REFUSED)].trigger()  # type: ignore[union-attr]
            await settled(window)
            assert [model.key_at(row) for row in range(model.rowCount())] == [2]
            assert bar.count.text() == "1 action"

    run_window(qapp, look())


def test_the_account_of_the_window_narrows_the_list(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(1)
    intend(workspace, 1)
    intend(workspace, 2, account="service_other")

    async def look() -> None:
        async with workspace.window() as window:
            view = await shown(window)
            assert view.model.rowCount() == 2
            assert window.scope is not None
            window.shell.top_bar.scope_chosen.emit(Scope(window.scope.environment, ACCOUNT))
            await settled(window)
            assert [view.model.key_at(row) for row in range(view.model.rowCount())] == [1]

    run_window(qapp, look())


def test_what_happens_meanwhile_shows_without_jumping(workspace: Desktop, qapp: QApplication) -> None:
    connect(workspace)
    lost = unknown(workspace, 1)

    async def look() -> None:
        async with workspace.window() as window:
            view = await opened(window, lost.id)
            intend(workspace, 2)
            await until(lambda: view.card.pill.isVisible())
            assert view.card.pill.text() == "1 new"
            assert view.model.rowCount() == 1
            workspace.core.settle_action(lost.id, True, "On the dashboard", "Siti")
            await until(lambda: view.action.header.chip.accessibleName() == "Settled: done")
            assert cells(view, 0)[3] == "Settled: done"
            assert view.open_key == lost.id
            assert view.table.selected_key() == lost.id
            view.close_inspector()
            await until(lambda: view.model.rowCount() == 2)

    run_window(qapp, look())


def test_what_left_the_filter_goes(workspace: Desktop, qapp: QApplication) -> None:
    connect(workspace)
    lost = unknown(workspace, 1)

    async def look() -> None:
        async with workspace.window() as window:
            view = await shown(window)
            view.filters.open.click()
            await settled(window)
            assert view.model.rowCount() == 1
            workspace.core.settle_action(lost.id, False, "On the dashboard", "Siti")
            await until(lambda: view.model.rowCount() == 0)
            assert view.card.empty.isVisible()

    run_window(qapp, look())


# --- what needs a person ---


def test_navigation_and_strip_tell_what_needs_a_person(workspace: Desktop, qapp: QApplication) -> None:
    connect(workspace)
    lost = unknown(workspace, 1)
    waiting(workspace, 2)
    end(workspace, 3, ActionState.DONE, "Done.", is_done=True)

    async def look() -> None:
        async with workspace.window() as window:
            entry, strip = window.shell.navigation.entry(ACTIVITY), window.shell.strip
            await until(lambda: bool(entry.accessibleDescription()))
            assert entry.accessibleDescription() == "1 refund not known, 1 refund waits for approval"
            leading = [part for part in strip.parts if part.opens not in ("", CARE)]
            assert [part.text for part in leading] == [
                "1 refund not known: look",
                "1 refund waits for approval: look",
            ]
            strip.opened.emit(ACTIVITY)
            await settled(window)
            assert window.shell.view == ACTIVITY
            assert window.activity.model.rowCount() == 2
            workspace.core.settle_action(lost.id, True, "On the dashboard", "Siti")
            await until(lambda: entry.accessibleDescription() == "1 refund waits for approval")
            await until(lambda: len([part for part in strip.parts if part.opens not in ("", CARE)]) == 1)

    run_window(qapp, look())


def test_real_money_that_waits_is_never_out_of_sight(workspace: Desktop, qapp: QApplication) -> None:
    lost = unknown(workspace, 1, order_environment=Environment.LIVE)

    async def look() -> None:
        async with workspace.window() as window:
            strip = window.shell.strip
            window.show_scope(Scope(Environment.TEST))
            await settled(window)
            await until(lambda: bool([part for part in strip.parts if part.opens not in ("", CARE)]))
            (leading,) = [part for part in strip.parts if part.opens not in ("", CARE)]
            assert leading.text == "1 refund not known in LIVE: look"
            assert window.shell.navigation.entry(ACTIVITY).accessibleDescription() == ""
            strip.opened.emit(leading.opens)
            await settled(window)
            assert window.scope is not None
            assert window.scope.environment is Environment.LIVE
            assert [window.activity.model.key_at(0)] == [lost.id]
            await until(
                lambda: (
                    [part.text for part in strip.parts if part.opens not in ("", CARE)]
                    == ["1 refund not known: look"]
                )
            )

    run_window(qapp, look())


def test_finance_and_developer_both_have_it(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window("finance") as window:
            assert window.shell.navigation.entry(ACTIVITY).isVisible()
            window.show_view(ACTIVITY)
            window.show_layout("developer")
            assert window.shell.view == ACTIVITY
            assert window.shell.navigation.entry(ACTIVITY).isVisible()
            await settled(window)

    run_window(qapp, look())


# --- the inspector ---


def test_the_inspector_tells_all_and_hides_what_is_personal(workspace: Desktop, qapp: QApplication) -> None:
    said = 'payer_email "tan@example.sg" is <b>odd</b>\u202e'
    made = end(
        workspace,
        1,
        ActionState.REFUSED,
        "PaySG refused it: the request makes no sense to it.",
        is_done=False,
        status=400,
        server_text=said,
        order_kind=ActionKind.CREATE,
        order_body=CREATION,
        order_payment_id=None,
    )

    async def look() -> None:
        async with workspace.window() as window:
            view = await opened(window, made.id)
            inspector = view.action
            assert inspector.header.title.text() == "New payment S$20.00"
            assert inspector.header.chip.accessibleName() == "Refused"
            assert inspector.said.title.text() == "PaySG said:"
            assert "<b>odd</b>" in inspector.said.words.text()
            assert "\u202e" not in inspector.said.words.text()
            assert "tan@example.sg" not in inspector.said.words.text()
            assert [each.title for each in inspector.story.shown] == ["Intended", "Sent", "Refused"]
            inspector.show_tab("request")
            body = inspector.request.body
            await until(lambda: bool(body.views.copied))
            assert "tan@example.sg" not in body.views.copied
            assert "S1234567A" not in body.views.copied
            assert inspector.request.facts.text_of("Idempotency key") == made.order.key
            body.reveal.click()
            await until(lambda: "tan@example.sg" in body.views.copied)
            assert body.views.copied.encode() == CREATION
            assert "tan@example.sg" in inspector.said.words.text()
            view.close_inspector()
            view.open(made.id)
            await until(lambda: not inspector.is_empty)
            assert not body.is_revealed
            assert "tan@example.sg" not in inspector.said.words.text()

    run_window(qapp, look())
    assert ("reveal", f"action {made.id}") in audited(workspace)


def test_an_action_without_a_body_says_so(workspace: Desktop, qapp: QApplication) -> None:
    made = end(workspace, 1, ActionState.DONE, "Done.", is_done=True, order_kind=ActionKind.CANCEL, order_body=b"")

    async def look() -> None:
        async with workspace.window() as window:
            view = await opened(window, made.id)
            view.action.show_tab("request")
            assert view.action.request.no_body.isVisible()
            assert not view.action.request.body.isVisible()
            assert not view.action.header.buttons.isVisible()

    run_window(qapp, look())


def test_it_leads_to_its_payment_and_what_was_heard(workspace: Desktop, qapp: QApplication) -> None:
    workspace.pay(7)
    (key,) = workspace.core.reader.payment_keys(PaymentFilter(Environment.TEST))
    row = workspace.core.reader.payments([key])[key]
    made = end(workspace, 1, ActionState.DONE, "Done.", is_done=True, order_payment_id=row.id)
    workspace.deliver(workspace.delivery(8, id=row.id))

    async def look() -> None:
        async with workspace.window("developer") as window:
            view = await opened(window, made.id)
            links = view.action.links
            assert [each.text() for each in links.deliveries] == ["delivery 2"]
            links.deliveries[0].click()
            await until(lambda: window.deliveries.open_key == 2)
            await settled(window)
            window.show_view(ACTIVITY)
            links.payment.click()
            await until(lambda: window.shell.view == PAYMENTS and not window.payments.payment.is_empty)
            assert window.payments.open_key == key

    run_window(qapp, look())


def test_keys_walk_the_list_and_escape_closes(workspace: Desktop, qapp: QApplication) -> None:
    for number in (1, 2, 3):
        intend(workspace, number)

    async def look() -> None:
        async with workspace.window() as window:
            view = await shown(window)
            view.table.setFocus()
            QTest.keyClick(view.table, Qt.Key.Key_J)
            QTest.keyClick(view.table, Qt.Key.Key_Return)
            await until(lambda: not view.action.is_empty)
            first = view.open_key
            QTest.keyClick(view.table, Qt.Key.Key_J)
            await until(lambda: view.open_key != first)
            await settled(window)
            QTest.keyClick(view.table, Qt.Key.Key_Escape)
            assert view.action.is_empty

    run_window(qapp, look())


# --- the file ---


def test_the_file_has_exactly_what_is_filtered(workspace: Desktop, qapp: QApplication, tmp_path: Path) -> None:
    end(workspace, 1, ActionState.DONE, "Done.", is_done=True)
    unknown(workspace, 2)
    path = tmp_path / "activity.csv"

    async def look() -> None:
        async with workspace.window() as window:
            view = await shown(window)
            view.filters.open.click()
            await settled(window)
            dialog = view.export()
            assert isinstance(dialog, QFileDialog)
            dialog.fileSelected.emit(str(path))
            dialog.reject()
            await until(lambda: view.filters.count.text() == "1 action written to activity.csv.")

    run_window(qapp, look())
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["Action"], row["State"], row["Done"]) for row in rows] == [("2", "not known", "not known")]
