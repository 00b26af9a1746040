"""One setting in the form, and the pages that hold them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.settings.declarations import Setting
from paysg_desktop.settings.pages import Page
from paysg_desktop.settings.store import Origin, Settings
from paysg_desktop.settings.values import value_text, what_it_must_be
from paysg_desktop.ui import gate
from paysg_desktop.ui.inspector.parts import (
    ChipLabel,
    Ground,
    LinkButton,
    Rule,
    column,
    label,
    wrapped,
)
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views.settings_editors import editor_of, option_word
from paysg_desktop.ui.wording import Chip, localised, tr

_PAD = 2 * Size.GRID


class SettingRow(QWidget):
    """Label, help, editor, and what is to be said of it. `wanted` carries a text that is one of its values."""

    wanted = Signal(str)
    reset_wanted = Signal()

    def __init__(self, setting: Setting[Any], page_title: str) -> None:
        super().__init__()
        self.setting = setting
        self.editor = editor_of(setting)
        self.locked = ChipLabel(Chip(tr("Set by your organisation"), "neutral", "lock"))
        self.reset = LinkButton("", Size.SECONDARY)
        self.note = wrapped("", "muted", Size.SECONDARY, limit=1_000)
        self.note.hide()
        words = (tr(setting.label), tr(setting.help), setting.key, page_title)
        self._searched = " ".join(words).casefold()
        self.setAccessibleName(gate.line(tr(setting.label)))
        self.editor.setAccessibleDescription(gate.line(tr(setting.help)))
        self._lay_out()
        self.editor.given.connect(self._take)
        self.editor.typed.connect(self._look)
        self.reset.clicked.connect(self.reset_wanted)

    def show_setting(self, settings: Settings) -> None:
        """Show what holds, and who says so; what is being typed stays."""
        value, why = settings.get(self.setting), settings.why_locked(self.setting)
        if not self.editor.is_being_changed or why:
            self.editor.put(value)
        self.editor.setEnabled(not why)
        self.locked.setVisible(bool(why))
        is_mine = settings.origin(self.setting) is Origin.USER and not why
        self.reset.setVisible(is_mine and value != self.setting.default)
        if why:
            self.say(why)

    def show_kept(self, settings: Settings) -> None:
        """Show what was just kept, and from when on it is in force."""
        self.editor.put(settings.get(self.setting))
        self.show_setting(settings)
        self.say(
            "" if self.setting.is_live else tr("Kept, for the next start: close the program and open it again.")
        )

    def say(self, sentence: str, tone: str = "muted") -> None:
        """A sentence below the editor; empty for none."""
        self.note.show_text(sentence)
        self.note.set_tone(tone)
        self.note.setVisible(bool(sentence))

    def fits(self, words: list[str]) -> bool:
        """Whether all of these, in small letters, stand in what it says."""
        return all(each in self._searched for each in words)

    # --- inside ---

    def _take(self, text: str) -> None:
        if self._look(text):
            self.wanted.emit(text)

    def _look(self, text: str) -> bool:
        problem = what_it_must_be(self.setting, text)
        self.say(tr("This must be {what}.").format(what=localised(problem)) if problem else "", "bad")
        return not problem

    def _lay_out(self) -> None:
        default = self.setting.default
        text = option_word(default) if isinstance(default, str) else value_text(default)
        text = {"true": tr("on"), "false": tr("off"), "": tr("empty")}.get(text, text)
        self.reset.show_words(tr("Back to the default: {value}").format(value=text))
        title = label(tr(self.setting.label), weight=Weight.STRONG)
        head = QHBoxLayout()
        head.setSpacing(Size.GRID)
        head.addWidget(title)
        head.addWidget(self.locked)
        head.addStretch(1)
        head.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignRight)
        words = tr(self.setting.help)
        if not self.setting.is_live:
            words = tr("{help} In force at the next start.").format(help=words)
        whole = column(head, wrapped(words, "muted", Size.SECONDARY), gap=Size.HALF)
        whole.addSpacing(Size.HALF)
        whole.addWidget(self.editor)
        whole.addWidget(self.note)
        whole.setContentsMargins(_PAD, _PAD - Size.HALF, _PAD, _PAD - Size.HALF)
        self.setLayout(whole)


class PageSection(QWidget):
    """A page's title, its settings in one card, and below them what else leads on from there."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.rows: list[SettingRow] = []
        self._rules: list[Rule] = []
        self.setAccessibleName(tr(page.title))
        self._card = Ground("surface", "border")
        self._column = column(gap=0)
        self._card.setLayout(self._column)
        self.further = QHBoxLayout()
        self.further.setSpacing(Size.GRID)
        head = column(
            label(tr(page.title), Size.TITLE, Weight.STRONG), wrapped(tr(page.help), "muted"), gap=Size.HALF
        )
        self.setLayout(column(head, self._card, self.further, gap=Size.GRID + Size.HALF))

    def add_row(self, row: SettingRow) -> None:
        if self.rows:
            rule = Rule()
            self._rules.append(rule)
            self._column.addWidget(rule)
        self.rows.append(row)
        self._column.addWidget(row)

    def add_further(self, *buttons: QWidget) -> None:
        """Steps that belong to this page and are no setting."""
        for each in buttons:
            self.further.addWidget(each)
        self.further.addStretch(1)

    def show_fitting(self, words: list[str]) -> bool:
        """Show the rows that fit; says whether there are any."""
        fitting = [row.fits(words) for row in self.rows]
        is_first = True
        for number, (row, is_shown) in enumerate(zip(self.rows, fitting, strict=True)):
            row.setVisible(is_shown)
            if number:
                self._rules[number - 1].setVisible(is_shown and not is_first)
            is_first = is_first and not is_shown
        return any(fitting)
