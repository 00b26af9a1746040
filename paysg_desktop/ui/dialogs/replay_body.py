"""The body of a replay, to be changed: single values in a tree, or all of it as text."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from paysg_desktop.domain import strict_json
from paysg_desktop.ui import gate
from paysg_desktop.ui.dialogs.replay_editor import BodyEditor
from paysg_desktop.ui.dialogs.replay_text import Editable, coloured, editable, json_problem, place_of
from paysg_desktop.ui.dialogs.replay_tree import EditableTree
from paysg_desktop.ui.inspector.aside import QUICK_BYTES, Aside
from paysg_desktop.ui.inspector.body_views import MOST_NODES, VIEWER_WIDTH, with_byte_marks
from paysg_desktop.ui.inspector.json_members import has_at_most
from paysg_desktop.ui.inspector.json_tokens import hidden, masked
from paysg_desktop.ui.inspector.parts import LinkButton, column, wrapped
from paysg_desktop.ui.inspector.reveal import RevealButton
from paysg_desktop.ui.inspector.tabs import Tabs
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import size_text, tr

CHECK_MS = 250
"""After the last key the text is looked at."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A body as it can be changed. `problem` is why it is no JSON, `tree_problem` why there is no tree of it.

    `locked` is the text to be read alone, masked; empty where it may be changed.
    """

    document: Any = field(repr=False, default=None)
    problem: str = ""
    tree_problem: str = ""
    text: Editable = field(default=Editable())
    locked: str = field(repr=False, default="")
    has_hidden: bool = False


def read_draft(body: bytes, *, is_revealed: bool) -> Draft:
    """Raises nothing, whatever the body is; takes a while for a large one."""
    document, problem = None, ""
    try:
        document = strict_json.parse(body).value
    except strict_json.JsonProblem as error:
        problem = str(error)
    shown = body.decode("utf-8", "surrogateescape")
    places = hidden(shown, is_json=not problem)
    text = editable(body)
    must_lock = bool(text.problem) or (bool(places) and not is_revealed)
    masked_text = shown if is_revealed else masked(shown, places)
    return Draft(
        document=document,
        problem=problem,
        tree_problem=problem or _tree_problem(document),
        text=text,
        locked=gate.block(with_byte_marks(masked_text), width=VIEWER_WIDTH) if must_lock else "",
        has_hidden=bool(places),
    )


class BodyEdit(QWidget):
    """`body` is what would be sent. Personal data is masked until it is revealed; only then is the text edited."""

    changed = Signal()
    revealed = Signal()
    """Personal data shows from now on, which is logged."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Body"))
        self._came = self._body = b""
        self._is_text_newer = self._is_revealed = False
        self._draft = Draft()
        self._is_read = False
        """Whether the draft is of the body as it now is."""
        self._stale: set[str] = set()
        """Views that do not show the body as it now is."""
        self.tree, self.editor = EditableTree(), BodyEditor()
        self.tabs = Tabs(tr("Ways to change the body"), size=Size.SECONDARY, margin=Size.GRID + Size.HALF)
        self.reveal = RevealButton()
        self.undo = LinkButton(tr("Undo all changes"), Size.SECONDARY)
        self.foot = Foot()
        self._reader, self._checker = Aside(self), Aside(self)
        self._typing = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._problem = ""
        self._lay_out()
        self._connect()

    @property
    def body(self) -> bytes:
        """What stands in the view that was changed last."""
        if self._is_text_newer:
            self._body, self._is_text_newer = self.editor.body, False
        return self._body

    @property
    def is_changed(self) -> bool:
        return self.body != self._came

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being read, and nothing that was typed is still to be looked at."""
        return not self._typing.isActive() and self.tabs.pages.isEnabled()

    def show_body(self, body: bytes) -> None:
        """Another body, as it came."""
        self._came = self._body = body
        self._is_text_newer = self._is_revealed = False
        self._read_all()

    # --- inside ---

    def _read_all(self) -> None:
        """Read the body as it now is, and show it in every view that is looked at."""
        self._stale = {"tree", "text"}
        self._is_read = False
        self._read()

    def _read(self) -> None:
        self._is_read = True
        job = partial(read_draft, self.body, is_revealed=self._is_revealed)
        is_waiting = self._reader.ask(job, is_quick=len(self._body) <= QUICK_BYTES)
        # What is shown until then is not the body as it now is: a change of it would be of another one.
        self.tabs.pages.setEnabled(not is_waiting)
        if is_waiting:
            self.foot.say(tr("Reading the body …"))

    def _take(self, draft: Draft) -> None:
        self.tabs.pages.setEnabled(True)
        self._draft, self._problem = draft, draft.problem
        self.reveal.setVisible(draft.has_hidden and not self._is_revealed)
        if draft.tree_problem and self.tabs.shown() == "tree":
            self.tabs.show_page("text")
        self._fill()

    def _fill(self) -> None:
        """Fill the view in front, where it does not show the body as it now is."""
        name, draft = self.tabs.shown(), self._draft
        self.tree.setVisible(not draft.tree_problem)
        if name in self._stale:
            self._stale.discard(name)
            if name == "tree" and not draft.tree_problem:
                self.tree.show_body(self.body, draft.document, is_revealed=self._is_revealed)
            elif name == "text" and draft.locked:
                self.editor.show_locked(draft.locked)
            elif name == "text":
                self.editor.show_editable(draft.text)
                self.editor.colour(coloured(draft.text.shown))
        self._show()

    def _change_page(self) -> None:
        if self._is_read:
            self._fill()
        else:
            self._read()

    def _take_typed(self) -> None:
        self._is_text_newer, self._is_read = True, False
        self._stale = {"tree"}
        self._typing.start()

    def _take_value(self) -> None:
        self._body, self._problem, self._is_read = self.tree.values.body, "", False
        self._stale = {"text"}
        self._show()
        self.changed.emit()

    def _check(self) -> None:
        body = self.body
        self._checker.ask(partial(json_problem, body), is_quick=len(body) <= QUICK_BYTES)

    def _take_problem(self, problem: str) -> None:
        self._problem = problem
        self.editor.colour(coloured(self.editor.shown))
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Say how it stands; the most important thing alone."""
        is_text, draft = self.tabs.shown() == "text", self._draft
        self.undo.setVisible(self.is_changed)
        size = size_text(len(self.body))
        if self._problem:
            is_open = is_text and not self.editor.isReadOnly()
            place = place_of(self._problem, self.editor.shown) if is_open else None
            self.foot.say(self._problem, "caution", place)
        elif is_text and draft.locked:
            self.foot.say(draft.text.problem or _locked_words())
        elif not is_text and draft.tree_problem:
            self.foot.say(draft.tree_problem)
        elif self.is_changed:
            self.foot.say(tr("Changed, valid JSON, {size}.").format(size=size), "good")
        else:
            self.foot.say(tr("As it came, valid JSON, {size}.").format(size=size))

    def _reveal(self) -> None:
        self._is_revealed = True
        self.revealed.emit()
        self._read_all()

    def _take_back(self) -> None:
        self._body, self._is_text_newer = self._came, False
        self._read_all()
        self.changed.emit()

    def _connect(self) -> None:
        self._reader.done.connect(self._take)
        self._checker.done.connect(self._take_problem)
        self.editor.edited.connect(self._take_typed)
        self._typing.timeout.connect(self._check)
        self.tree.values.changed.connect(self._take_value)
        self.tree.values.refused.connect(lambda why: self.foot.say(why, "caution"))
        self.tabs.bar.currentChanged.connect(self._change_page)
        self.reveal.clicked.connect(self._reveal)
        self.undo.clicked.connect(self._take_back)
        self.foot.place_chosen.connect(lambda place: self.editor.go_to(*place))

    def _lay_out(self) -> None:
        page = QWidget()
        page.setLayout(column(self.tree))
        self.tabs.add("tree", tr("Tree"), page)
        self.tabs.add("text", tr("Text"), self.editor)
        self.tabs.add_tool(self.undo)
        self.tabs.add_tool(self.reveal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Size.HALF, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.foot)


class Foot(QWidget):
    """A sentence below the body, and the way to the place that it speaks of."""

    place_chosen = Signal(object)
    """Block and column in the editor."""

    def __init__(self) -> None:
        super().__init__()
        self.note = wrapped("", "muted", Size.SECONDARY)
        self.go = LinkButton(tr("Go there"), Size.SECONDARY)
        self._place: tuple[int, int] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.GRID + Size.HALF, Size.HALF, Size.GRID + Size.HALF, Size.HALF + 2)
        row.addWidget(self.note, 1)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignTop)
        self.go.clicked.connect(lambda: self.place_chosen.emit(self._place))
        self.go.hide()

    def say(self, words: str, tone: str = "muted", place: tuple[int, int] | None = None) -> None:
        """Say this in a tone of the theme, and offer to go to a place where there is one."""
        self.note.show_text(words)
        self.note.set_tone(tone)
        self._place = place
        self.go.setVisible(place is not None)


def _locked_words() -> str:
    return tr(
        "Personal data is hidden, so the text can only be read. Reveal it to change the text, or change single"
        " values in the tree."
    )


def _tree_problem(document: Any) -> str:
    if has_at_most(document, MOST_NODES):
        return ""
    return tr("The body has more than {n} members, too many for a tree.").format(n=f"{MOST_NODES:,}")
