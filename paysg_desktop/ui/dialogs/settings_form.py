"""A provider's settings as fields, made from what it declares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.provider_settings import SettingField
from paysg_desktop.ui import gate
from paysg_desktop.ui.chooser import Choice, Chooser
from paysg_desktop.ui.dialogs.fields import Field, LineField
from paysg_desktop.ui.durations import exact_text, read_spans
from paysg_desktop.ui.inspector.parts import column, emptied
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.tick import Tick
from paysg_desktop.ui.wording import tr

_CHOOSER_WIDTH = 260


class SettingsForm(QWidget):
    """All settings of a provider; `values` are those that differ from its defaults."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Settings"))
        self.fields: dict[str, SettingWidget] = {}
        self._rows = column(gap=2 * Size.GRID)
        self.setLayout(self._rows)

    def offer(self, form: Iterable[SettingField], given: Mapping[str, Any]) -> None:
        """Show these settings, filled with what was given or else with their defaults."""
        emptied(self._rows)
        self.fields = {each.name: _widget(each) for each in form}
        for widget in self.fields.values():
            _put(widget, given.get(widget.setting.name, widget.setting.default))
            self._rows.addWidget(widget)

    def values(self) -> dict[str, Any]:
        """What differs from the defaults, JSON-able; raises UsageError for what can't be read."""
        read = {name: widget.value() for name, widget in self.fields.items()}
        return {name: value for name, value in read.items() if value != _plain(self.fields[name].setting.default)}


class SettingWidget(QWidget):
    """One setting."""

    def __init__(self, setting: SettingField, field: Field) -> None:
        super().__init__()
        self.setting = setting
        self.setAccessibleName(gate.line(tr(setting.label)))
        self.setLayout(column(field))
        self.setFocusProxy(field)

    def put(self, value: Any) -> None:
        """Show a value as settings hold it."""
        raise NotImplementedError

    def value(self) -> Any:
        """The value as settings hold it; raises UsageError."""
        raise NotImplementedError


class LineSetting(SettingWidget):
    """`text`, `seconds` and `waits`."""

    def __init__(self, setting: SettingField) -> None:
        self.field = LineField(
            tr(setting.label), tr(setting.help), is_code=setting.kind == "text", placeholder=_placeholder(setting)
        )
        super().__init__(setting, self.field)

    def put(self, value: Any) -> None:
        match self.setting.kind:
            case "seconds":
                text = exact_text(int(value))
            case "waits":
                text = ", ".join(exact_text(int(each)) for each in value or ())
            case _:
                text = str(value or "")
        self.field.line.setText(text)
        self.field.line.setCursorPosition(0)

    def value(self) -> Any:
        text, setting = self.field.text, self.setting
        if setting.kind == "text":
            return text
        if not text and setting.is_optional:
            return _plain(setting.default)
        spans = read_spans(text)
        if spans is None or (setting.kind == "seconds" and len(spans) != 1):
            example = tr("300 s or 5 min") if setting.kind == "seconds" else tr("1 min, 5 min, 2 h")
            said = tr("“{setting}” is a time, like {example}.")
            raise UsageError(said.format(setting=tr(setting.label), example=example))
        return spans[0] if setting.kind == "seconds" else list(spans)


class ChoiceSetting(SettingWidget):
    """`choice`: one of some words."""

    def __init__(self, setting: SettingField) -> None:
        row = QWidget()
        self.chooser = Chooser(tr(setting.label), _CHOOSER_WIDTH, row)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.chooser)
        layout.addStretch()
        field = Field(tr(setting.label), row)
        field.show_note(tr(setting.help))
        field.setFocusProxy(self.chooser)
        super().__init__(setting, field)
        self._value: str = ""
        self.chooser.chosen.connect(self.put)

    def put(self, value: Any) -> None:
        self._value = str(value)
        unset = (Choice("", tr("not set")),) if self.setting.is_optional else ()
        self.chooser.offer((*unset, *(Choice(each, each) for each in self.setting.choices)), self._value)

    def value(self) -> str:
        return self._value


class EncodingsSetting(SettingWidget):
    """`encodings`: any of some words, one at least."""

    def __init__(self, setting: SettingField) -> None:
        self.boxes = {each: Tick(each, f"{tr(setting.label)}: {each}") for each in setting.choices}
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * Size.GRID)
        for box in self.boxes.values():
            layout.addWidget(box)
        layout.addStretch()
        field = Field(tr(setting.label), row)
        field.show_note(tr(setting.help))
        super().__init__(setting, field)

    def put(self, value: Any) -> None:
        for name, box in self.boxes.items():
            box.setChecked(name in value)

    def value(self) -> list[str]:
        chosen = [name for name, box in self.boxes.items() if box.isChecked()]
        if not chosen:
            raise UsageError(tr("“{setting}” needs one choice at least.").format(setting=tr(self.setting.label)))
        return chosen


def _put(widget: SettingWidget, value: Any) -> None:
    """Show a value; one that another version wrote and this one can't read gives way to the default."""
    try:
        widget.put(value)
    except (TypeError, ValueError):
        widget.put(widget.setting.default)


def _widget(setting: SettingField) -> SettingWidget:
    match setting.kind:
        case "choice":
            return ChoiceSetting(setting)
        case "encodings":
            return EncodingsSetting(setting)
        case _:
            return LineSetting(setting)


def _placeholder(setting: SettingField) -> str:
    return tr("not set") if setting.is_optional else ""


def _plain(value: Any) -> Any:
    """As JSON would give it back."""
    return list(value) if isinstance(value, tuple) else value
