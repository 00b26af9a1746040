"""Files dropped on a widget, as a file manager does it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_BUTTON, _NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_COPY = Qt.DropAction.CopyAction


def held(*paths: Path) -> QMimeData:
    """What a file manager hands over."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def hover(target: QWidget, data: QMimeData) -> bool:
    """Bring something over a widget; whether it would be taken."""
    place = QPoint(5, 5)
    enter = QDragEnterEvent(place, _COPY, data, _BUTTON, _NO_KEY)
    QApplication.sendEvent(target, enter)
    move = QDragMoveEvent(place, _COPY, data, _BUTTON, _NO_KEY)
    QApplication.sendEvent(target, move)
    return enter.isAccepted() and move.isAccepted()


def leave(target: QWidget) -> None:
    QApplication.sendEvent(target, QDragLeaveEvent())


def drop(target: QWidget, *paths: Path) -> None:
    """Drop files on a widget."""
    data = held(*paths)
    assert hover(target, data)
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), _COPY, data, _BUTTON, _NO_KEY))
