"""What finds no room on a screen: texts that are cut, widgets that overlap, parts that nobody can scroll to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QTableView,
    QWidget,
)

from tests.ui.pseudo import give_places, is_cut, watch_texts


class Rooms:
    """Notes what is painted from now on; `found` says what had no room, and where."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.found: set[str] = set()
        self.looked_at = 0
        self._is_looking = False
        watch_texts(monkeypatch, self._note_painted)

    def look(self, root: QWidget) -> None:
        """Take in all that a window shows."""
        give_places()
        self._is_looking = True
        root.grab()
        self._is_looking = False
        self.looked_at += 1
        for widget in (root, *root.findChildren(QWidget)):
            if widget.isVisible() and widget.width() and widget.height():
                self.found.update(f"{path(widget)}: {what}" for what in (*_text(widget), *_children(widget)))

    def _note_painted(self, painter: QPainter, rect: QRect, words: str) -> None:
        if not (self._is_looking and words):
            return
        metrics, device = painter.fontMetrics(), painter.device()
        where = path(device) if isinstance(device, QWidget) else "painted"
        if metrics.height() > rect.height() + 1:
            self.found.add(f"{where}: “{words}” is cut in its height, {metrics.height()} in {rect.height()}")
        # Cells tell their whole in the tooltip of their row's model, and the header's words stand in its menu.
        is_cell = isinstance(device, QWidget) and isinstance(device.parent(), QAbstractItemView)
        can_say = isinstance(device, QWidget) and (device.toolTip() or is_cell)
        if metrics.horizontalAdvance(words) > rect.width() + 1 and not can_say:
            self.found.add(f"{where}: “{words}” is cut, and no tooltip has it")


def path(widget: QWidget) -> str:
    names = [type(each).__name__ for each in _line_of(widget)]
    return " > ".join(reversed(names[:3]))


def _line_of(widget: QWidget) -> Iterator[QWidget]:
    at: QWidget | None = widget
    while at is not None:
        yield at
        at = at.parentWidget()


def _text(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text():
        if widget.height() < widget.fontMetrics().height() - 1:
            yield f"“{widget.text()}” is cut in its height"
        if is_cut(widget) and not widget.toolTip():
            yield f"“{widget.text()}” is cut, and no tooltip has it"
    if isinstance(widget, QPushButton) and widget.text() and not widget.toolTip():
        wanted = widget.minimumSizeHint()
        if widget.width() < wanted.width() or widget.height() < widget.fontMetrics().height():
            yield f"“{widget.text()}” is cut, and no tooltip has it"


def _children(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QScrollArea):
        inner, bar = widget.widget(), widget.horizontalScrollBar()
        # The bar at the right may cover the empty edge of what is scrolled.
        edge = inner.layout().contentsMargins().right() if inner is not None and inner.layout() else 1
        if inner is not None and inner.width() > widget.viewport().width() + edge and not bar.isVisible():
            yield f"goes on to the right, where nobody can scroll: {inner.width()} in {widget.viewport().width()}"
    if isinstance(widget, QTableView):
        header, bar = widget.horizontalHeader(), widget.horizontalScrollBar()
        if header.length() > widget.viewport().width() + 1 and not bar.isVisible():
            yield f"has columns where nobody can scroll: {header.length()} in {widget.viewport().width()}"
    layout = widget.layout()
    if layout is None or isinstance(widget, QAbstractScrollArea):
        return
    held = [each for each in _held(layout) if each.isVisible() and each.width() and each.height()]
    for each in held:
        if not widget.rect().adjusted(-1, -1, 1, 1).contains(each.geometry()):
            yield f"{type(each).__name__} stands outside of it"
    for one, other in combinations(held, 2):
        common = one.geometry().intersected(other.geometry())
        if common.width() > 2 and common.height() > 2:
            yield f"{type(one).__name__} and {type(other).__name__} overlap"


def _held(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _held(inner)


def other_windows(window: QWidget) -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
