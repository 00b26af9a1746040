"""A delivery compared with another one: what its JSON, its bytes and its headers say otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from paysg_desktop.ui.gate import ForeignLabel
from paysg_desktop.ui.inspector.aside import QUICK_BYTES, Aside
from paysg_desktop.ui.inspector.code_view import CodeView
from paysg_desktop.ui.inspector.compare_choice import CompareChoice
from paysg_desktop.ui.inspector.compare_places import Places
from paysg_desktop.ui.inspector.compare_rows import ChangeRows
from paysg_desktop.ui.inspector.compare_views import CompareViews, Side, compare_sides
from paysg_desktop.ui.inspector.parts import MARGIN, CopyButton, scrolling, wrapped
from paysg_desktop.ui.inspector.tabs import Tabs
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

__all__ = ["ComparePage", "Side"]


class ComparePage(QWidget):
    """Compares when it is first looked at, and fills each view when that is."""

    other_requested = Signal(int)
    """The number of the delivery that the user wants to compare with instead."""
    was_compared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Compare"))
        self._pair: tuple[Side, Side] | None = None
        self._is_compared = False
        self._views = CompareViews()
        self._filled: set[str] = set()
        self.choice = CompareChoice()
        self.empty = wrapped("", "muted")
        self.changes, self.headers = (
            ChangeRows(tr("Changes of the body")),
            ChangeRows(tr("Changes of the headers")),
        )
        self.places = Places()
        self.hex = CodeView(tr("Bytes that differ"), is_wrapping=False, size=Size.CAPTION)
        self.copy = CopyButton(tr("Copy the differences"))
        self.tabs = Tabs(tr("Ways to compare"), size=Size.SECONDARY)
        self._worker = Aside(self)
        self._worker.done.connect(self._take)
        self.choice.other_requested.connect(self.other_requested)
        self.tabs.bar.currentChanged.connect(self._fill)
        self._lay_out()
        self.clear()

    @property
    def views(self) -> CompareViews:
        """What was found last."""
        return self._views

    def show_pair(self, left: Side, right: Side | None) -> None:
        """How `left`, the delivery that is shown, differs from `right`; None: it is the first of its payment."""
        self._reset()
        self._pair = None if right is None else (left, right)
        self.choice.show_titles(left.title, None if right is None else right.title)
        self.choice.show()
        if right is None:
            self._show_sentence(tr("Nothing to compare with yet: this is the first delivery of its payment."))
        elif self.isVisible():
            self._compare()

    def offer_others(self, others: Sequence[tuple[int, str]], chosen: int | None) -> None:
        """Offer deliveries to compare with, by number and title; after `show_pair`, which forgets them."""
        self.choice.offer(others, chosen)

    def clear(self) -> None:
        """Forget both, and what was found."""
        self._reset()
        self._pair = None
        self.choice.hide()
        self._fill_all()
        self._show_sentence("")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        if not self._is_compared:
            self._compare()

    def _reset(self) -> None:
        self._worker.drop()
        self._is_compared = False
        self._views = CompareViews()
        self.copy.text_to_copy = ""
        self._filled.clear()

    def _compare(self) -> None:
        if self._pair is None:
            return
        self._is_compared = True
        this, other = self._pair
        job = partial(compare_sides, this, other)
        if self._worker.ask(job, is_quick=len(this.body) + len(other.body) <= QUICK_BYTES):
            self._show_sentence(tr("Comparing the two …"))

    def _take(self, views: CompareViews) -> None:
        self._views = views
        self._filled.clear()
        self.copy.text_to_copy = views.copied
        self.tabs.set_title("changes", _counted(tr("Changes"), len(views.changes)))
        self.tabs.set_title("text", _counted(tr("Text"), views.place_count))
        self.tabs.set_title("headers", _counted(tr("Headers"), len(views.headers)))
        self._faces.setCurrentWidget(self.tabs)
        self._fill()
        self.was_compared.emit()

    def _fill_all(self) -> None:
        """Every view anew, so that none keeps what is forgotten."""
        self._filled.clear()
        for name in ("changes", "text", "hex", "headers"):
            self._fill_one(name)
        self._filled.clear()

    def _fill(self) -> None:
        """Fill the view in front, once for each pair."""
        name = self.tabs.shown()
        if name not in self._filled:
            self._filled.add(name)
            self._fill_one(name)

    def _fill_one(self, name: str) -> None:
        views = self._views
        match name:
            case "changes":
                self.changes.show_lines(views.changes, views.notes)
            case "text":
                self.places.show_places(views.places, views.place_count, () if views.places else views.notes)
            case "hex":
                self.hex.show_lines(views.hex)
            case _:
                notes = () if views.headers else (tr("All headers are the same."),)
                self.headers.show_lines(views.headers, notes)

    def _show_sentence(self, text: str) -> None:
        self.empty.show_text(text)
        self._faces.setCurrentIndex(0)

    def _lay_out(self) -> None:
        self.tabs.add("changes", tr("Changes"), scrolling(self.changes, tr("Changes of the body")))
        self.tabs.add("text", tr("Text"), scrolling(self.places, tr("Where the text differs")))
        self.tabs.add("hex", tr("Hex"), self.hex)
        self.tabs.add("headers", tr("Headers"), scrolling(self.headers, tr("Changes of the headers")))
        self.tabs.add_tool(self.copy)
        self._faces = QStackedWidget()
        self._faces.setAccessibleName(tr("Compare"))
        self._faces.addWidget(_sentence_face(self.empty))
        self._faces.addWidget(self.tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.choice)
        layout.addWidget(self._faces, 1)


def _counted(title: str, count: int) -> str:
    return f"{title} {count:,}" if count else title


def _sentence_face(sentence: ForeignLabel) -> QWidget:
    face = QWidget()
    sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    layout = QVBoxLayout(face)
    layout.setContentsMargins(2 * MARGIN, MARGIN, 2 * MARGIN, MARGIN)
    layout.addStretch(2)
    layout.addWidget(sentence)
    layout.addStretch(3)
    return face
