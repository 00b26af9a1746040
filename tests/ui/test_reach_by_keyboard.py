"""Over every view: what can be pressed has a name, Tab comes to it, and it shows that the keyboard is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paysg_desktop.ui.window import MainWindow
from tests.ui.test_access import TOLD, is_qts_own, path
from tests.ui.test_pseudo_language import fill
from tests.ui.windows import Desktop, run_window, settled

PRESSED = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractSpinBox)


def controls(root: QWidget) -> list[QWidget]:
    found = (each for each in root.findChildren(QWidget) if isinstance(each, PRESSED))
    return [each for each in found if each.isVisible() and each.isEnabled() and not is_qts_own(each)]


def told(root: QWidget) -> list[QWidget]:
    """What a person acts on or reads from, as far as it is in sight."""
    found = (each for each in root.findChildren(QWidget) if isinstance(each, TOLD))
    return [each for each in found if each.isVisible() and not is_qts_own(each)]


def reached(window: QWidget) -> set[QWidget]:
    """What Tab comes to, once around."""
    found: set[QWidget] = set()
    at: QWidget | None = window.nextInFocusChain()
    while at is not None and at is not window:
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisible():
            found.add(at)
        at = at.nextInFocusChain()
    return found


def is_reached(control: QWidget, found: set[QWidget]) -> bool:
    """Itself, or in a group of exclusive ones another, from which the arrows lead to it."""
    group = control.group() if isinstance(control, QAbstractButton) else None
    others = group.buttons() if group is not None and group.exclusive() else []
    return control in found or any(each in found for each in others)


def shows_focus(control: QWidget) -> bool:
    control.clearFocus()
    before = picture(control)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    return control.hasFocus() and picture(control) != before


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize("layout", ["finance", "developer"])
def test_every_view_by_keyboard(workspace: Desktop, qapp: QApplication, layout: str) -> None:
    fill(workspace)

    async def look() -> None:
        async with workspace.window(layout) as window:
            window.activateWindow()
            for name in window.shell.navigation.names:
                window.show_view(name)
                await settled(window)
                found = reached(window)
                assert found
                assert [path(each) for each in controls(window) if not is_reached(each, found)] == [], name
                assert [path(each) for each in told(window) if not each.accessibleName()] == [], name
                assert [path(each) for each in in_view(window) if not shows_focus(each)] == [], name

    run_window(qapp, look())


def in_view(window: MainWindow) -> list[QWidget]:
    return controls(window.shell.front)


class Silent(QAbstractButton):
    """A button that never shows where the keyboard is."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event


def test_what_can_not_be_reached_is_found(qapp: QApplication) -> None:
    root = QWidget()
    box = QVBoxLayout(root)
    good, silent, left_out = QPushButton("Good"), Silent(), QPushButton("Left out")
    left_out.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    silent.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    silent.setFixedSize(40, 20)
    for each in (good, silent, left_out):
        box.addWidget(each)
    root.show()
    root.activateWindow()
    assert [is_reached(each, reached(root)) for each in (good, silent, left_out)] == [True, True, False]
    assert not shows_focus(silent)
    root.close()
