"""Everything has a name for those who hear the screen, and can be reached with the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QPlainTextEdit,
    QWidget,
)

from paysg_desktop.ui.dialogs.about import AboutDialog
from paysg_desktop.ui.navigation import Logo
from paysg_desktop.ui.strip import StatusStrip
from paysg_desktop.ui.top_bar import FreshnessChip
from paysg_desktop.ui.views.cards import Card
from tests.ui.windows import Desktop, run_window, until

TOLD = (QAbstractButton, QAbstractItemView, QPlainTextEdit, Card, FreshnessChip, StatusStrip, Logo)
"""What a person acts on or reads from; labels speak through their text, and containers hold these."""


def unnamed(root: QWidget) -> list[str]:
    inner = (each for each in root.findChildren(QObject) if isinstance(each, TOLD))
    return [path(each) for each in inner if not each.accessibleName() and not is_qts_own(each)]


def is_qts_own(widget: QObject) -> bool:
    """Parts that Qt makes inside its own widgets (the corner and headers of a table, the arrow of a menu bar)."""
    is_header = isinstance(widget, QHeaderView)
    is_corner = widget.metaObject().className() == "QTableCornerButton"
    return is_header or is_corner or widget.objectName().startswith("qt_")


def path(widget: QObject) -> str:
    parent = widget.parent()
    return (f"{path(parent)} > " if parent is not None else "") + widget.metaObject().className()


@pytest.mark.parametrize("layout", ["finance", "developer"])
def test_every_widget_has_a_name(workspace: Desktop, qapp: QApplication, layout: str) -> None:
    workspace.pay(1, 2)

    async def look() -> None:
        async with workspace.window(layout) as window:
            window.payments.open(window.payments.model.key_at(0))
            await until(lambda: not window.payments.payment.is_empty)
            window.open_delivery(1)
            await until(lambda: not window.deliveries.delivery.is_empty)
            assert unnamed(window) == []

    run_window(qapp, look())


def test_tab_reaches_what_can_be_pressed(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window("developer") as window:
            bar = window.shell.top_bar
            entries = [window.shell.navigation.entry(name) for name in ("payments", "reconcile")]
            for widget in (bar.environment, bar.account, entries[0], window.payments.table):
                assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            entries[0].setFocus()
            QTest.keyClick(entries[0], Qt.Key.Key_Down)
            assert window.shell.view == "reconcile"

    run_window(qapp, look())


def test_about_is_no_modal_loop(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window() as window:
            window.menus.about_chosen.emit()
            (about,) = window.findChildren(AboutDialog)
            await until(about.isVisible)
            assert unnamed(about) == []
            workspace.pay(1)
            await until(lambda: window.payments.model.rowCount() == 1)
            about.close()

    run_window(qapp, look())
