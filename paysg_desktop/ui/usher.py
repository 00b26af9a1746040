"""The one place that opens the system's browser."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_WEB = frozenset({"https", "http"})


def open_page(page: str) -> bool:
    """Show a page that has been checked (`Offers.page`) in the browser; whether somebody took it."""
    url = QUrl(page, QUrl.ParsingMode.StrictMode)
    return url.isValid() and url.scheme() in _WEB and QDesktopServices.openUrl(url)
