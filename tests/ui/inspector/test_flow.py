"""Rows that break where the width ends."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from paysg_desktop.ui.inspector.flow import Flow


def test_items_go_on_in_the_next_row(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(gap=10)
    boxes = [QWidget() for _ in range(4)]
    for box in boxes:
        box.setFixedSize(50, 20)
        flow.addWidget(box)
    holder.setLayout(flow)
    holder.resize(120, 100)
    holder.show()
    assert [(box.x(), box.y()) for box in boxes] == [(0, 0), (60, 0), (0, 30), (60, 30)]
    boxes[0].hide()
    flow.activate()
    assert [(box.x(), box.y()) for box in boxes[1:]] == [(0, 0), (60, 0), (0, 30)]
    assert (flow.heightForWidth(1_000), flow.heightForWidth(120), flow.heightForWidth(50)) == (20, 50, 80)


def test_an_item_wider_than_all_is_made_narrower(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow()
    wide = QWidget()
    wide.setMinimumSize(10, 20)
    flow.addWidget(wide)
    holder.setLayout(flow)
    assert flow.count() == 1
    assert flow.itemAt(5) is None
    assert flow.takeAt(0) is not None
    assert flow.takeAt(0) is None
    assert flow.heightForWidth(10) == 0
