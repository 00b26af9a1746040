"""The Settings view: pages made from the declarations, what is changed is kept at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.settings.pages import on_page, shown_pages
from paysg_desktop.settings.values import read_value
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.dialogs.fields import line_edit
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.parts import Ground, LinkButton, column, scrolling, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.settings_pages import PageList
from paysg_desktop.ui.views.settings_row import PageSection, SettingRow
from paysg_desktop.ui.wording import tr

_SIDE, _WIDEST_SIDE = 208, 296
_WIDEST = 760
SEARCH_MS = 120


class SettingsView(QWidget):
    """All settings; no environment has a say here. One is made after the other, so that no frame is late."""

    purge_requested = Signal()
    retention_requested = Signal()
    care_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.scope: Scope | None = None
        self.rows: dict[str, SettingRow] = {}
        self.sections: dict[str, PageSection] = {}
        """The pages that there are by now."""
        self.page = shown_pages()[0].name
        """The name of the page in front."""
        self._is_built = False
        self._saving = 0
        self.search = line_edit(tr("Search settings"))
        self.search.setPlaceholderText(tr("Search settings"))
        self.pages = PageList(shown_pages())
        self.problems = wrapped("", "caution", limit=2_000)
        self.nothing = wrapped(tr("No setting has these words."), "muted")
        self.purge = IconButton("clock-old", tr("Purge what is older…"))
        self.choose = LinkButton(tr("Choose anew…"), Size.SECONDARY)
        self.care = IconButton("file", tr("Backups and storage…"))
        self._typing = QTimer(self, singleShot=True, interval=SEARCH_MS)
        self._typing.timeout.connect(self._show)
        self.setAccessibleName(tr("Settings"))
        self._lay_out()
        self._connect()
        desk.start(self._build)

    @property
    def is_settled(self) -> bool:
        """Whether all settings stand here, and all that was changed is kept."""
        return self._is_built and not self._saving and not self._typing.isActive()

    # --- what the window tells ---

    def show_scope(self, scope: Scope) -> None:
        self.scope = scope

    def show_again(self) -> None:
        """Nothing here grows old by itself."""

    def take_focus(self) -> None:
        """The keyboard goes to the search; where it is among the settings already, it stays."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.search.setFocus()

    def take_keys(self, keys: tuple[str, ...]) -> None:
        """Settings were changed, here or elsewhere."""
        for key in keys:
            if key in self.rows:
                self.rows[key].show_setting(self.desk.core.settings)

    def show_page(self, name: str) -> None:
        """Bring a page to the front; what was searched for is forgotten."""
        self.page = name
        self.search.clear()
        self._typing.stop()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc forgets what is searched for."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    # --- inside ---

    async def _build(self) -> None:
        for page in shown_pages():
            section = self.sections[page.name] = PageSection(page)
            section.hide()
            self._middle.insertWidget(self._middle.indexOf(self.nothing), section)
            await asyncio.sleep(0)
            for setting in on_page(page):
                row = SettingRow(setting, tr(page.title))
                row.show_setting(self.desk.core.settings)
                row.wanted.connect(lambda text, row=row: self.desk.start(self._keep, row, text))
                row.reset_wanted.connect(lambda row=row: self.desk.start(self._reset, row))
                section.add_row(row)
                self.rows[setting.key] = row
                await asyncio.sleep(0)
        self._add_further()
        self._is_built = True
        self._show()

    async def _keep(self, row: SettingRow, text: str) -> None:
        value = read_value(row.setting, text)
        await self._change(row, lambda: self.desk.core.settings_desk.set(row.setting, value))

    async def _reset(self, row: SettingRow) -> None:
        await self._change(row, lambda: self.desk.core.settings_desk.reset(row.setting))
        row.editor.setFocus()

    async def _change(self, row: SettingRow, change: Callable[[], None]) -> None:
        self._saving += 1
        try:
            await self.desk.bridge.ask(change)
            row.show_kept(self.desk.core.settings)
        except PaySGDesktopError as error:
            row.show_setting(self.desk.core.settings)
            row.say(str(error), "bad")
        finally:
            self._saving -= 1

    def _show(self) -> None:
        """Show the page in front, or what fits the words that are searched for."""
        words = self.search.text().casefold().split()
        fitting = {name: section.show_fitting(words) for name, section in self.sections.items()}
        for name, section in self.sections.items():
            section.setVisible(fitting[name] and (bool(words) or name == self.page))
        self.nothing.setVisible(self._is_built and not any(fitting.values()))
        self.pages.mark(None if words else self.page)
        problems = self.desk.core.settings.problems
        self.problems.show_text(" ".join(problems))
        self._warning.setVisible(bool(problems))
        self._area.verticalScrollBar().setValue(0)

    def _on_edited(self) -> None:
        self._typing.start()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_edited)
        self.pages.chosen.connect(self.show_page)
        self.purge.clicked.connect(self.purge_requested)
        self.choose.clicked.connect(self.retention_requested)
        self.care.clicked.connect(self.care_requested)

    def _add_further(self) -> None:
        further: dict[str, tuple[QWidget, ...]] = {"backup": (self.care,), "retention": (self.purge, self.choose)}
        for name, buttons in further.items():
            self.sections[name].add_further(*buttons)

    def _lay_out(self) -> None:
        side = QWidget()
        side.setAccessibleName(tr("Settings"))
        side.setFixedWidth(max(wide(_SIDE), min(self.pages.sizeHint().width(), wide(_WIDEST_SIDE))))
        left = column(self.search, self.pages, gap=2 * Size.GRID)
        left.addStretch()
        side.setLayout(left)
        self._warning = Ground("caution_ground", None, Size.RADIUS_BUTTON)
        self._warning.setLayout(column(self.problems, margin=Size.GRID + Size.HALF))
        content = QWidget()
        content.setAccessibleName(tr("Settings"))
        content.setMaximumWidth(wide(_WIDEST))
        self._middle = column(self._warning, self.nothing, gap=3 * Size.GRID)
        self._middle.addStretch()
        self._middle.setContentsMargins(0, 0, Size.GRID, 2 * Size.GRID)
        content.setLayout(self._middle)
        for each in (self._warning, self.nothing):
            each.hide()
        self._area = scrolling(content, tr("Settings"))
        self._area.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(2 * Size.GRID, 2 * Size.GRID, Size.GRID, 0)
        whole.setSpacing(3 * Size.GRID)
        whole.addWidget(side)
        whole.addWidget(self._area, 1)
