"""One side of an exchange: its headers, folded away, and its body."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from paysg_desktop.domain.headers import Headers
from paysg_desktop.ui.dialogs.disclosure import Disclosure
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.body_page import BodyPage
from paysg_desktop.ui.inspector.facts import Fact, Facts
from paysg_desktop.ui.inspector.parts import LINK_INSET, MARGIN, CopyButton, column, scrolling, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import plural, tr
from paysg_desktop.usecases.masking import masked_headers

_HEADERS_MOST = 28 * Size.GRID
"""How high the headers stand at most: the body is what is looked at."""


class MessagePage(QWidget):
    """`none` is what is said where there is no body. Headers that hold keys are masked, and so are personal fields
    of the body until they are revealed."""

    reveal_toggled = Signal(bool)

    def __init__(self, name: str, none: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.facts = Facts(tr("Headers"), name_width=18 * Size.GRID)
        self.copy = CopyButton(tr("Copy the headers"), is_small=True)
        self.note = wrapped("", "caution", Size.SECONDARY)
        self.no_body = wrapped(none, "muted")
        self.body = BodyPage()
        self.body.reveal_toggled.connect(self.reveal_toggled)
        self._lay_out()
        self.clear()

    def show_message(self, headers: Headers, body: bytes, note: str = "") -> None:
        """Show another message, masked; `note` is what must be known of it."""
        shown = masked_headers(headers)
        self.facts.show_facts([Fact(name, value or None, is_code=True) for name, value in shown])
        self.copy.text_to_copy = "\n".join(f"{name}: {value}" for name, value in shown)
        self.headers.button.show_words(plural(len(shown), tr("{n} header"), tr("{n} headers")))
        self._head.setVisible(bool(shown))
        self.note.show_text(note)
        self.note.setVisible(bool(note))
        self.no_body.setVisible(not body)
        self.body.setVisible(bool(body))
        self.body.show_body(body)

    def clear(self) -> None:
        """Forget the message, and what was revealed of it."""
        self.show_message((), b"")
        self.body.clear()

    def _lay_out(self) -> None:
        lines = QWidget()
        lines.setAccessibleName(tr("Headers"))
        inner = column(self.facts)
        inner.setContentsMargins(LINK_INSET, 0, 0, 0)
        inner.addStretch()
        lines.setLayout(inner)
        area = scrolling(lines, tr("Headers"))
        area.setMaximumHeight(wide(_HEADERS_MOST))
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.headers = Disclosure(tr("Headers"), area)
        self._head = QWidget()
        self._head.setAccessibleName(tr("Headers"))
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.headers, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        for each in (self.note, self.no_body):
            each.setContentsMargins(LINK_INSET, 0, 0, 0)
        head = column(self._head, self.note, self.no_body, gap=Size.GRID)
        head.setContentsMargins(MARGIN - LINK_INSET, Size.GRID + Size.HALF, MARGIN, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.body, 1)
        layout.addStretch()
