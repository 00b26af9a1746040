"""The menu bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from paysg_desktop.ui.wording import tr


class Menus(QObject):
    """Fills a menu bar; the signals carry what was picked."""

    new_chosen = Signal()
    many_chosen = Signal()
    import_chosen = Signal()
    captures_chosen = Signal()
    export_chosen = Signal()
    accounts_chosen = Signal()
    acting_chosen = Signal()
    care_chosen = Signal()
    settings_chosen = Signal()
    workspaces_chosen = Signal()
    quit_chosen = Signal()
    layout_chosen = Signal(str)
    theme_chosen = Signal(str)
    private_chosen = Signal(bool)
    commands_chosen = Signal()
    rotation_chosen = Signal()
    hand_over_chosen = Signal()
    setup_chosen = Signal()
    pause_chosen = Signal(str)
    """`hour`, `tomorrow`, or `off` for no pause."""
    diagnostics_chosen = Signal()
    about_chosen = Signal()

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        bar.setAccessibleName(tr("Menu"))
        self._choices: dict[str, dict[str, QAction]] = {}
        file = bar.addMenu(tr("&File"))
        new = self._action(file, tr("&New payment…"), QKeySequence("Ctrl+N"))
        new.triggered.connect(self.new_chosen)
        many = self._action(file, tr("&Many from a file…"))
        many.triggered.connect(self.many_chosen)
        file.addSeparator()
        take_in = self._action(file, tr("&Import a file…"), QKeySequence("Ctrl+I"))
        take_in.triggered.connect(self.import_chosen)
        captures = self._action(file, tr("Import ca&ptures…"))
        captures.triggered.connect(self.captures_chosen)
        export = self._action(file, tr("&Export deliveries…"))
        export.triggered.connect(self.export_chosen)
        file.addSeparator()
        accounts = self._action(file, tr("&Accounts…"))
        accounts.triggered.connect(self.accounts_chosen)
        acting = self._action(file, tr("A&cting on payments…"))
        acting.triggered.connect(self.acting_chosen)
        care = self._action(file, tr("&Backups and storage…"))
        care.triggered.connect(self.care_chosen)
        rotation = self._action(file, tr("C&hange a secret or a key…"))
        rotation.triggered.connect(self.rotation_chosen)
        hand_over = self._action(file, tr("Hand &over…"))
        hand_over.triggered.connect(self.hand_over_chosen)
        file.addSeparator()
        workspaces = self._action(file, tr("&Workspaces…"))
        workspaces.triggered.connect(self.workspaces_chosen)
        settings = self._action(file, tr("&Settings…"), QKeySequence("Ctrl+,"))
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        settings.triggered.connect(self.settings_chosen)
        leave = self._action(file, tr("&Quit"), QKeySequence("Ctrl+Q"))
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.triggered.connect(self.quit_chosen)
        view = bar.addMenu(tr("&View"))
        layouts = {"finance": tr("&Finance"), "developer": tr("&Developer")}
        self._add_choice(view.addMenu(tr("&Layout")), "layout", layouts, self.layout_chosen)
        themes = {"system": tr("As the &system"), "light": tr("&Light"), "dark": tr("&Dark")}
        self._add_choice(view.addMenu(tr("&Theme")), "theme", themes, self.theme_chosen)
        view.addSeparator()
        commands = self._action(view, tr("&Commands…"), QKeySequence("Ctrl+K"))
        commands.triggered.connect(self.commands_chosen)
        self.private = self._action(view, tr("&Private screen"), QKeySequence("Ctrl+Shift+P"))
        self.private.setCheckable(True)
        self.private.triggered.connect(self.private_chosen)
        self._add_pauses(view.addMenu(tr("P&ause notifications")))
        helping = bar.addMenu(tr("&Help"))
        setup = self._action(helping, tr("&Set up…"))
        setup.triggered.connect(self.setup_chosen)
        diagnostics = self._action(helping, tr("&Diagnostics…"))
        diagnostics.triggered.connect(self.diagnostics_chosen)
        about = self._action(helping, tr("&About PaySG Desktop"))
        about.setMenuRole(QAction.MenuRole.AboutRole)
        about.triggered.connect(self.about_chosen)

    def mark(self, group: str, value: str) -> None:
        """Tick the entry that holds now; `group` is `layout` or `theme`."""
        self._choices[group][value].setChecked(True)

    def lock(self, group: str, why: str) -> None:
        """Where `why` says that nobody can change it here, nobody can."""
        for action in self._choices[group].values():
            action.setEnabled(not why)

    def action(self, group: str, value: str) -> QAction:
        return self._choices[group][value]

    def _action(self, menu: QMenu, words: str, keys: QKeySequence | None = None) -> QAction:
        action = menu.addAction(words)
        if keys is not None:
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        return action

    def _add_pauses(self, menu: QMenu) -> None:
        entries = {"hour": tr("For an &hour"), "tomorrow": tr("Until &tomorrow"), "off": tr("&Notify again")}
        for value, words in entries.items():
            action = self._action(menu, words)
            action.triggered.connect(lambda _=False, value=value: self.pause_chosen.emit(value))

    def _add_choice(self, menu: QMenu, group: str, entries: dict[str, str], chosen: SignalInstance) -> None:
        together = QActionGroup(self)
        self._choices[group] = {}
        for value, words in entries.items():
            action = self._action(menu, words)
            action.setCheckable(True)
            action.setActionGroup(together)
            action.triggered.connect(lambda _=False, value=value: chosen.emit(value))
            self._choices[group][value] = action
