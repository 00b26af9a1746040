"""The body of a delivery: as a tree, pretty, raw and in hexadecimal; personal fields masked until revealed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from paysg_desktop.ui.inspector.aside import QUICK_BYTES, Aside
from paysg_desktop.ui.inspector.body_views import BodyViews, read_body
from paysg_desktop.ui.inspector.code_view import CodeView
from paysg_desktop.ui.inspector.json_tree import JsonTree
from paysg_desktop.ui.inspector.parts import MARGIN, CopyButton, inset, wrapped
from paysg_desktop.ui.inspector.reveal import RevealButton
from paysg_desktop.ui.inspector.tabs import Tabs
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr


class BodyPage(QWidget):
    """Reads the body when it is first looked at, and fills each view when that is."""

    reveal_toggled = Signal(bool)
    """Whether personal data shows now."""
    was_read = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Body"))
        self._body: bytes | None = None
        self._is_revealed = False
        self._is_read = False
        self._views = BodyViews()
        self._filled: set[str] = set()
        self.tree = JsonTree()
        self.pretty = CodeView(tr("Body, re-indented"))
        self.raw = CodeView(tr("Body as received"))
        self.hex = CodeView(tr("Body in hexadecimal"), is_wrapping=False, size=Size.CAPTION)
        self.note = wrapped("", "caution", Size.SECONDARY)
        self.reveal = RevealButton()
        self.copy = CopyButton(tr("Copy the body"))
        self.tabs = Tabs(tr("Ways to look at the body"), size=Size.SECONDARY)
        self._reader = Aside(self)
        self._reader.done.connect(self._take)
        self.reveal.clicked.connect(self._toggle)
        self.tabs.bar.currentChanged.connect(self._fill)
        self._lay_out()

    @property
    def is_revealed(self) -> bool:
        """Whether personal data shows."""
        return self._is_revealed

    @property
    def views(self) -> BodyViews:
        """What was read last."""
        return self._views

    def show_body(self, body: bytes) -> None:
        """Show another body, masked."""
        self._body, self._is_revealed = body, False
        self._reset()
        if self.isVisible():
            self._read()

    def show_none(self, sentence: str) -> None:
        """Say why there is no body."""
        self.clear()
        self.note.show_text(sentence)
        self.note.setVisible(True)

    def clear(self) -> None:
        self._body = None
        self._reset()
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if not self._is_read:
            self._read()

    def _reset(self) -> None:
        self._reader.drop()
        self._is_read = False
        self._views = BodyViews()
        self.copy.text_to_copy = ""
        self._filled.clear()

    def _read(self) -> None:
        if self._body is None:
            return
        self._is_read = True
        job = partial(read_body, self._body, is_revealed=self._is_revealed)
        if self._reader.ask(job, is_quick=len(self._body) <= QUICK_BYTES):
            self._say(tr("Reading the body …"))
            self.reveal.hide()

    def _take(self, views: BodyViews) -> None:
        self._views = views
        self._filled.clear()
        self.copy.text_to_copy = views.copied
        self.reveal.setVisible(views.has_hidden)
        self.reveal.show_state(is_revealed=self._is_revealed)
        if views.problem is not None and self.tabs.shown() in ("tree", "pretty"):
            self.tabs.show_page("raw")
        self._fill()
        self.was_read.emit()

    def _fill(self) -> None:
        """Fill the view in front, once for each body."""
        name, views = self.tabs.shown(), self._views
        problem = {"tree": views.tree_problem, "pretty": views.problem}.get(name)
        self._say(problem or " ".join(views.remarks))
        if name in self._filled:
            return
        self._filled.add(name)
        match name:
            case "tree":
                self.tree.show_document(None if views.tree_problem else views.document)
                self.tree.setVisible(views.tree_problem is None)
            case "pretty":
                self.pretty.show_lines(views.pretty)
            case "raw":
                self.raw.show_block(views.raw)
            case _:
                self.hex.show_block(views.hex)

    def _say(self, text: str) -> None:
        self.note.show_text(text)
        self.note.setVisible(bool(text))

    def _toggle(self) -> None:
        self._is_revealed = not self._is_revealed
        self.reveal_toggled.emit(self._is_revealed)
        self._is_read = False
        self._read()

    def _lay_out(self) -> None:
        self.tabs.add("tree", tr("Tree"), inset(self.tree))
        self.tabs.add("pretty", tr("Pretty"), self.pretty)
        self.tabs.add("raw", tr("Raw"), self.raw)
        self.tabs.add("hex", tr("Hex"), self.hex)
        self.tabs.add_tool(self.reveal)
        self.tabs.add_tool(self.copy)
        notes = QVBoxLayout()
        notes.setContentsMargins(MARGIN, 0, MARGIN, 0)
        notes.addWidget(self.note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Size.GRID, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(notes)
        layout.addWidget(self.tabs, 1)
