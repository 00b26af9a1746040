"""A start is told in the log: once when the window was painted, and once when its first rows were."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QMainWindow, QTableView
from pytestqt.qtbot import QtBot

from paysg_desktop.ui.first_paints import ROWS_PAINTED, WINDOW_PAINTED, FirstPaints


def test_each_is_told_once_and_rows_only_when_there_are_some(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "paysg_desktop.ui.first_paints")
    window, table, model = QMainWindow(), QTableView(), QStandardItemModel()
    qtbot.addWidget(window)
    table.setModel(model)
    window.setCentralWidget(table)
    FirstPaints(window, table)
    window.show()
    qtbot.waitUntil(lambda: WINDOW_PAINTED in caplog.messages)
    table.viewport().repaint()
    assert ROWS_PAINTED not in caplog.messages
    model.appendRow(QStandardItem("INV-7"))
    qtbot.waitUntil(lambda: ROWS_PAINTED in caplog.messages)
    window.repaint()
    table.viewport().repaint()
    qtbot.wait(0)
    assert sorted(caplog.messages) == sorted([WINDOW_PAINTED, ROWS_PAINTED])
