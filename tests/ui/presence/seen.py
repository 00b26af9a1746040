"""All words of a widget that anybody could see or hear: what it draws, and what it tells to a screen reader."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget

_ROLES = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
    QAccessible.Text.Accelerator,
)
_TEXT = re.compile(r"<text[^>]*>(.*?)</text>", re.DOTALL)


def drawn(widget: QWidget) -> str:
    """What is drawn, as text: the widget paints itself onto a page that keeps letters as letters."""
    buffer = QBuffer()
    page = QSvgGenerator()
    page.setOutputDevice(buffer)
    page.setSize(widget.size())
    painter = QPainter(page)
    widget.render(painter, QPoint())
    painter.end()
    return "\n".join(html.unescape(each) for each in _TEXT.findall(bytes(buffer.data().data()).decode()))


def told(widget: QWidget) -> str:
    """What a screen reader can reach, tooltips included."""
    root = QAccessible.queryAccessibleInterface(widget)
    hints = [each.toolTip() for each in (widget, *widget.findChildren(QWidget)) if each.isVisible()]
    return "\n".join((widget.windowTitle(), *_texts(root), *hints))


def everything(window: QWidget) -> str:
    """All of it, for a window and what stands over it."""
    tops = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return "\n".join(part(each) for each in dict.fromkeys((window, *tops)) for part in (drawn, told))


def _texts(found: QAccessibleInterface | None) -> Iterator[str]:
    if found is None or not found.isValid() or found.state().invisible:
        return
    for role in _ROLES:
        yield found.text(role)
    text = found.textInterface()
    if text is not None:
        yield text.text(0, text.characterCount())
    for number in range(found.childCount()):
        yield from _texts(found.child(number))
