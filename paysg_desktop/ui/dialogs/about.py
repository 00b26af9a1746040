"""What this program is: its versions, its licences, and whether there is a newer one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import PySide6
from PySide6.QtCore import QTimer, qVersion
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from paysg_desktop.domain.updates import Release, UpdateState
from paysg_desktop.settings.about import About, about
from paysg_desktop.settings.licences import Component, components, qt_folder
from paysg_desktop.settings.qt_notice import LGPL_NOTICE
from paysg_desktop.store.facts import sqlite_version
from paysg_desktop.ui import gate
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.read_texts import ReadTexts
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.facts import Fact, Facts
from paysg_desktop.ui.inspector.parts import LinkButton, column, heading, quoted, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.updates import update_text
from paysg_desktop.ui.usher import open_page
from paysg_desktop.ui.wording import moment_text, tr

_HEIGHT = 22 * Size.GRID
_SIGNED = {True: "good", False: "caution", None: "text"}
Known = tuple[About, tuple[Component, ...], Path | None, UpdateState]


class AboutDialog(WorkingDialog):
    """It is filled in a moment: what is installed is read on a thread of its own."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            desk,
            parent,
            tr("About PaySG Desktop"),
            tr("Watches payments and shows why each webhook can be trusted."),
            tr("Copy all"),
            tr("Close"),
        )
        self.versions = Facts(tr("Versions"))
        self.newer = wrapped(tr("Reading what is installed…"), limit=1_000)
        self.notes = quoted("muted", Size.SECONDARY, limit=2_000)
        self.notes.hide()
        self.look = LinkButton(tr("Look now"), Size.SECONDARY)
        self.page = LinkButton(tr("What is new"), Size.SECONDARY)
        self.page.hide()
        self.replace_qt = quoted("muted", Size.SECONDARY)
        self.licences = ReadTexts(tr("Part"), tr("Its licence"), wide(_HEIGHT))
        self._told: Known | None = None
        self._newer: Release | None = None
        self._lay_out_fields()
        self.look.clicked.connect(self._look)
        self.page.clicked.connect(self._open_page)
        self.begin(partial(_known, desk), self._show)

    def submit(self) -> None:
        """Put all of it on the clipboard, but for the licences' texts."""
        if self._told is not None:
            QApplication.clipboard().setText(gate.clipboard_text(_copied(self.versions.shown, self._told[1])))

    def show_state(self, state: UpdateState) -> None:
        """What is known of newer versions."""
        self.newer.show_text(_state_text(state, self.desk.now()))
        self.look.setVisible(not state.why_not)
        self.page.setVisible(state.newer is not None)
        notes = state.newer.notes if state.newer is not None else ""
        self.notes.show_text(" ".join(notes.split()))
        self.notes.setVisible(bool(notes))
        self._newer = state.newer

    # --- inside ---

    def _lay_out_fields(self) -> None:
        ours = tr("MIT licence. Not a product of GovTech or Open Government Products.")
        self.fields.addWidget(self.versions)
        row = QHBoxLayout()
        row.setSpacing(Size.GRID)
        row.addWidget(self.look)
        row.addWidget(self.page)
        row.addStretch(1)
        self.fields.addLayout(column(heading(tr("Newer versions")), self.newer, self.notes, row, gap=Size.GRID))
        notices = [wrapped(each, "muted", Size.SECONDARY) for each in (ours, *LGPL_NOTICE)]
        parts = (heading(tr("Licences")), *notices, self.replace_qt, self.licences)
        self.fields.addLayout(column(*parts, gap=Size.GRID))

    def _show(self, known: Known) -> None:
        self._told = known
        told, parts, folder, state = known
        self.versions.show_facts(_facts(told))
        place = str(folder) if folder is not None else tr("not known here")
        self.replace_qt.show_text(tr("Qt's libraries lie in {folder}").format(folder=place))
        texts = [(f"{each.name} {each.version}", each.licence, _texts(each)) for each in parts]
        qt = next((name for name, _, _ in texts if name.startswith("Qt ")), "")
        self.licences.show_texts(texts, qt)
        self.show_state(state)
        # Once what was shown just now has its size.
        QTimer.singleShot(0, self, self._fit)

    def _look(self) -> None:
        self.begin(partial(self.desk.core.updates.look, True), self.show_state)

    def _open_page(self) -> None:
        if self._newer is not None and not open_page(self._newer.page):
            self.show_problem(tr("No browser opened the page."))


def _known(desk: Desk) -> Known:
    """On a thread of its own."""
    sqlite = sqlite_version()
    return about(sqlite, PySide6.__version__), components(sqlite), qt_folder(), desk.core.updates.state()


def _facts(told: About) -> list[Fact]:
    built = told.build
    origin = built.commit and (f"{built.commit} ({built.date})" if built.date else built.commit)
    signed = {True: tr("Signed"), False: tr("Unsigned"), None: tr("Not a built program")}[built.signed]
    return [
        Fact("PaySG Desktop", built.version),
        Fact(tr("Built from"), origin, is_id=bool(origin)),
        Fact(tr("Signature"), signed, _SIGNED[built.signed]),
        Fact("Python", told.python),
        Fact("Qt", qVersion()),
        Fact("PySide6", told.pyside),
        Fact("SQLite", told.sqlite),
        Fact("OpenSSL", told.openssl.removeprefix("OpenSSL ")),
        Fact(tr("System"), told.system),
    ]


def _state_text(state: UpdateState, now: int) -> str:
    if state.why_not or state.problem:
        return state.why_not or state.problem
    if state.newer is not None:
        return update_text(state.newer)
    if state.asked_at is None:
        return tr("Nobody was asked yet.")
    return tr("There is none. Last asked: {when}").format(when=moment_text(state.asked_at, now))


def _texts(part: Component) -> str:
    head = f"{part.name} {part.version}\n{part.licence}\n{part.home}\n"
    return head + "".join(f"\n── {each.name}\n\n{each.content}" for each in part.texts)


def _copied(facts: tuple[Fact, ...], parts: tuple[Component, ...]) -> str:
    lines = [f"{each.name}: {each.value or '-'}" for each in facts]
    lines += ["", *(f"{each.name} {each.version}: {each.licence}" for each in parts), "", *LGPL_NOTICE]
    return "\n".join(lines) + "\n"
