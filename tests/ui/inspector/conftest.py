"""The inspectors are tested dressed as people see them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.ui import theme


@pytest.fixture(autouse=True)
def light_theme(request: pytest.FixtureRequest) -> None:
    """The light theme, only where a window is tested and only when it is not on already."""
    if "qtbot" in request.fixturenames:
        app = request.getfixturevalue("qapp")
        assert isinstance(app, QApplication)
        if theme.current() is not theme.LIGHT or not app.styleSheet():
            theme.apply(app, "light")
