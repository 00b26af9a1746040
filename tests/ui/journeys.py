"""What the journeys of people are walked with: a mouse that counts its clicks, and a keychain."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


class Mouse:
    """Clicks as a person does, and counts."""

    def __init__(self) -> None:
        self.clicks = 0

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        # A person clicks what is laid out. One that is not yet has a centre that it won't have.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())


class Keychain(KeyringBackend):
    """A keychain in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._kept[service, username] = password


@pytest.fixture(autouse=True)
def keychain() -> Iterator[Keychain]:
    """The system's keychain for a module that imports this."""
    before, made = keyring.get_keyring(), Keychain()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def paste(text: str, into: QWidget) -> None:
    """By the clipboard and the keyboard."""
    QApplication.clipboard().setText(text)
    QTest.keyClick(into, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
