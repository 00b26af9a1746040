"""What a setting is changed with, by what it accepts."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from paysg_desktop.settings.address_kinds import WholePath
from paysg_desktop.settings.declarations import Choice as OneOf
from paysg_desktop.settings.declarations import Day, Folder, Setting
from paysg_desktop.settings.values import value_text
from paysg_desktop.ui import growth, languages
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.dialogs.fields import line_edit
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.tick import Tick
from paysg_desktop.ui.wording import tr

_NUMBER_WIDTH = 140
_TEXT_WIDTH = 460
_WIDE = 1_000


class Editor(QWidget):
    """`given` carries what is to be kept, as `values.read_value` takes it; `typed` what is being typed."""

    given = Signal(str)
    typed = Signal(str)

    def __init__(self, setting: Setting[Any]) -> None:
        super().__init__()
        self.setting = setting
        self.setAccessibleName(tr(setting.label))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Size.GRID)

    @property
    def is_being_changed(self) -> bool:
        """Whether something stands in it that is not kept yet."""
        return False

    def put(self, value: object) -> None:
        """Show a value."""
        raise NotImplementedError

    def _hold(self, control: QWidget, *, is_wide: bool = False) -> None:
        """A wide one takes the room that it may have; what is left over is to its right."""
        self._row.addWidget(control, _WIDE if is_wide else 0)
        self._row.addStretch(1)
        self.setFocusProxy(control)


class SwitchEditor(Editor):
    """On or off."""

    def __init__(self, setting: Setting[Any]) -> None:
        super().__init__(setting)
        self.tick = Tick(tr("On"), tr(setting.label))
        self._hold(self.tick)
        self.tick.clicked.connect(lambda is_on: self.given.emit(value_text(is_on)))

    def put(self, value: object) -> None:
        self.tick.setChecked(bool(value))


class ChoiceEditor(Editor):
    """One of a few words, all in sight."""

    def __init__(self, setting: Setting[Any], options: tuple[str, ...]) -> None:
        super().__init__(setting)
        self.segments = Segments.of(tr(setting.label), [Choice(each, option_word(each)) for each in options])
        self._row.addWidget(self.segments)
        self.setFocusProxy(self.segments)
        self.segments.chosen.connect(lambda option: self.given.emit(str(option)))

    def put(self, value: object) -> None:
        self.segments.choose(value)


class LineEditor(Editor):
    """Text, a number, or a list with commas between; kept with Return, or when the keyboard leaves it."""

    def __init__(self, setting: Setting[Any]) -> None:
        super().__init__(setting)
        self.line = line_edit(tr(setting.label))
        is_short = isinstance(setting.default, int) or isinstance(setting.kind, Day)
        self.line.setMaximumWidth(growth.wide(_NUMBER_WIDTH if is_short else _TEXT_WIDTH))
        self._hold(self.line, is_wide=True)
        self._kept = ""
        self.line.textEdited.connect(self.typed)
        self.line.editingFinished.connect(self._give)

    @property
    def is_being_changed(self) -> bool:
        return self.line.text().strip() != self._kept

    def put(self, value: object) -> None:
        self._kept = value_text(value)
        self.line.setText(self._kept)
        self.line.setCursorPosition(0)

    def take(self, text: str) -> None:
        """As if it had been typed and confirmed."""
        self.line.setText(text)
        self._give()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc puts back what was there."""
        if event.key() == Qt.Key.Key_Escape and self.is_being_changed:
            self.line.setText(self._kept)
            self.typed.emit(self._kept)
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        if self.is_being_changed:
            self.given.emit(self.line.text().strip())


class PlaceEditor(LineEditor):
    """A folder's or a file's whole path, typed or chosen."""

    def __init__(self, setting: Setting[Any], *, is_folder: bool) -> None:
        super().__init__(setting)
        self._is_folder = is_folder
        self.choose = IconButton("open", tr("Choose…"))
        self.choose.setAccessibleName(tr("{label}: choose").format(label=tr(setting.label)))
        self.choose.clicked.connect(self._choose)
        self._row.insertWidget(1, self.choose)

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), tr(self.setting.label))
        if self._is_folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def editor_of(setting: Setting[Any]) -> Editor:
    """What fits the kind of a setting."""
    kind = setting.kind
    if isinstance(kind, OneOf):
        return ChoiceEditor(setting, kind.options)
    if isinstance(setting.default, bool):
        return SwitchEditor(setting)
    if isinstance(kind, Folder | WholePath):
        return PlaceEditor(setting, is_folder=isinstance(kind, Folder))
    return LineEditor(setting)


def option_word(option: str) -> str:
    """A word of a choice as people read it."""
    words = {
        "finance": tr("Finance"),
        "developer": tr("Developer"),
        "system": tr("As the system"),
        "light": tr("Light"),
        "dark": tr("Dark"),
        **{each.code: each.name for each in languages.LANGUAGES},
        **{str(each): f"{each} %" for each in growth.STEPS},
        "allowed": tr("Allowed"),
        "off": tr("Off"),
        "ask": tr("Ask"),
        "keep": tr("Keep listening"),
        "quit": tr("Quit"),
        "debug": tr("Everything"),
        "info": tr("Usual"),
        "warning": tr("Warnings"),
        "error": tr("Errors only"),
    }
    return words.get(option, option)
