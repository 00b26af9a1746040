"""Fields of a dialog: a label above, a control, and a quiet note below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.inspector.parts import GlyphButton, LinkButton, column, label, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

_INSIDE = Size.GRID
_LONGEST = 4_096
"""Characters that a field takes; no secret, name or path of ours is longer."""
_SECRET_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class Field(QWidget):
    """`note` stands below the control in a tone of the theme; empty for none."""

    def __init__(self, title: str, control: QWidget) -> None:
        super().__init__()
        self.title = label(title, Size.SECONDARY, Weight.STRONG)
        self.head = QHBoxLayout()
        self.head.setSpacing(Size.GRID)
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self._note = wrapped("", "muted", Size.SECONDARY, limit=1_000)
        self._note.hide()
        self.setAccessibleName(gate.line(title))
        self.setLayout(column(self.head, control, self._note, gap=Size.HALF + 1))

    @property
    def note(self) -> str:
        return self._note.text()

    def show_note(self, text: str, tone: str = "muted") -> None:
        self._note.show_text(text)
        self._note.set_tone(tone)
        self._note.setVisible(bool(text))


class LineField(Field):
    """One line of text; `edited` is told with each change by the user.

    The private screen shows dots in one that `is_private`.
    """

    edited = Signal()

    def __init__(
        self, title: str, note: str = "", *, placeholder: str = "", is_code: bool = False, is_private: bool = False
    ) -> None:
        self.line = line_edit(title, is_code=is_code)
        if is_private:
            gate.veil_typing(self.line)
        self.line.setPlaceholderText(gate.line(placeholder))
        super().__init__(title, self.line)
        self.setFocusProxy(self.line)
        self.show_note(note)
        gate.set_description(self.line, note)
        self.line.textEdited.connect(self.edited)

    @property
    def text(self) -> str:
        """What stands in it, without blanks around it."""
        return self.line.text().strip()


class SecretField(Field):
    """A secret that is pasted, hidden until it is asked for; or the environment variable that holds it."""

    edited = Signal()

    def __init__(self, title: str) -> None:
        self.pasted = line_edit(title, is_code=True)
        self.pasted.setEchoMode(QLineEdit.EchoMode.Password)
        self.pasted.setInputMethodHints(_SECRET_HINTS)
        self.pasted.setPlaceholderText(tr("Paste it here"))
        self.named = line_edit(tr("{what}: environment variable").format(what=title), is_code=True)
        self.named.setPlaceholderText(tr("Name of the variable"))
        self.reveal = Eye()
        self.switch = LinkButton("", Size.SECONDARY)
        control = QWidget()
        row = QHBoxLayout(control)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.HALF)
        for each in (self.pasted, self.named, self.reveal):
            row.addWidget(each)
        super().__init__(title, control)
        self.head.addWidget(self.switch)
        self.setFocusProxy(self.pasted)
        self.reveal.clicked.connect(self._turn)
        self.switch.clicked.connect(self._change_place)
        for each in (self.pasted, self.named):
            each.textEdited.connect(self.edited)
        self._take_variable(is_variable=False)

    @property
    def is_variable(self) -> bool:
        """Whether the variable counts, not what was pasted."""
        return self.pasted.isHidden()

    @property
    def secret(self) -> str:
        """What was pasted, trimmed (signatures.md, section 4, rule 10); empty where the variable counts."""
        return "" if self.is_variable else self.pasted.text().strip()

    @property
    def variable(self) -> str:
        """The variable's name; empty where what was pasted counts."""
        return self.named.text().strip() if self.is_variable else ""

    def forget(self) -> None:
        """Keep no secret in the widget any longer than it is needed."""
        self.pasted.clear()

    def _turn(self) -> None:
        is_shown = self.pasted.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.pasted.setEchoMode(mode)
        self.reveal.show_state(is_shown=is_shown)

    def _change_place(self) -> None:
        self._take_variable(is_variable=not self.is_variable)
        (self.named if self.is_variable else self.pasted).setFocus()
        self.edited.emit()

    def _take_variable(self, *, is_variable: bool) -> None:
        self.named.setVisible(is_variable)
        self.pasted.setVisible(not is_variable)
        self.reveal.setVisible(not is_variable)
        self.setFocusProxy(self.named if is_variable else self.pasted)
        self.switch.show_words(tr("Paste it instead") if is_variable else tr("From an environment variable"))


class Eye(GlyphButton):
    """Says what a click will do: show, or hide again."""

    def __init__(self) -> None:
        super().__init__("eye", "")
        self.show_state(is_shown=False)

    def show_state(self, *, is_shown: bool) -> None:
        self._glyph = "eye-off" if is_shown else "eye"
        name = tr("Hide the secret") if is_shown else tr("Show the secret")
        self.setAccessibleName(name)
        gate.set_tooltip(self, name)
        self.update()


def line_edit(name: str, *, is_code: bool = False) -> QLineEdit:
    """A line to type in, as high as the buttons beside it."""
    made = QLineEdit()
    made.setAccessibleName(gate.line(name))
    made.setMaxLength(_LONGEST)
    made.setFixedHeight(Size.CONTROL)
    made.setTextMargins(_INSIDE, 0, _INSIDE, 0)
    made.setFont(theme.font(Size.SECONDARY if is_code else Size.BODY, mono=is_code))
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made
