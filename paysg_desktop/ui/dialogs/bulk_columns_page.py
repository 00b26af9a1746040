"""The second step of a bulk run: which column holds what, and which columns become fields of one's own."""

from __future__ import annotations

from collections.abc import Mapping

from paysg_desktop.ui import gate
from paysg_desktop.ui.dialogs.bulk_box import Page
from paysg_desktop.ui.dialogs.bulk_work import OpenedTable, own_columns
from paysg_desktop.ui.dialogs.fields import Field
from paysg_desktop.ui.dialogs.import_mapping import MappingTable
from paysg_desktop.ui.inspector.parts import column, emptied, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.tick import Tick
from paysg_desktop.ui.wording import plural, tr
from paysg_desktop.usecases.bulk_file import FIELDS, MOST_OWN_FIELDS
from paysg_desktop.usecases.bulk_row import OWN

_LONGEST = 60


class ColumnsPage(Page):
    """`mapping` is what the user has said so far: our field, or the prefix and a name, → the file's column."""

    def __init__(self) -> None:
        super().__init__(tr("Columns"))
        self.table = MappingTable()
        self.own: dict[str, Tick] = {}
        """The columns that no field of ours takes, each with its tick."""
        self._opened: OpenedTable | None = None
        self._left_out: set[str] = set()
        self._ticks = column(gap=Size.HALF)
        self._own_note = wrapped("", "muted", Size.SECONDARY)
        self._own_field = Field(tr("Fields of your own"), self._own_box())
        self.items.addWidget(Field(tr("Which column holds what"), self.table))
        self.items.addWidget(self._own_field)
        self.items.addStretch()
        self.table.edited.connect(self._on_edited)

    @property
    def mapping(self) -> dict[str, str]:
        own = {OWN + name: name for name, tick in self.own.items() if tick.isChecked()}
        return {**self.table.mapping, **own}

    def show_table(self, opened: OpenedTable) -> None:
        """Show a file's columns with what is suggested for each."""
        self._opened, self._left_out = opened, set()
        suggested = {name: held for name, held in opened.mapping.items() if not name.startswith(OWN)}
        taken = {held for name, held in opened.mapping.items() if name.startswith(OWN)}
        self._left_out = set(own_columns(opened, suggested)) - taken
        self._show(suggested)

    def problem(self) -> str:
        """The field that must have a column and has none, as a sentence; empty where all have."""
        missing = [each.title for each in FIELDS if each.is_required and each.name not in self.table.mapping]
        if not missing:
            return ""
        told = tr("Say which column holds: {fields}. Without it no payment can be created.")
        return told.format(fields=", ".join(missing))

    def _show(self, mapping: Mapping[str, str]) -> None:
        if self._opened is None:
            return
        self.table.show_columns(FIELDS, self._opened.table.columns, mapping, self._opened.sample(mapping))
        self._show_own()

    def _show_own(self) -> None:
        """A tick for each column that is left; those that were taken out stay out."""
        if self._opened is None:
            return
        emptied(self._ticks)
        self.own = {name: self._tick(name) for name in own_columns(self._opened, self.table.mapping)}
        for tick in self.own.values():
            self._ticks.addWidget(tick)
        self._own_field.setVisible(bool(self.own))
        self._count_own()

    def _tick(self, name: str) -> Tick:
        word = gate.line(name, _LONGEST)
        made = Tick(word, tr("Send the column {name} as a field of your own").format(name=word))
        made.setChecked(name not in self._left_out)
        made.toggled.connect(lambda is_on, name=name: self._take(name, is_on=is_on))
        return made

    def _take(self, name: str, *, is_on: bool) -> None:
        self._left_out.discard(name) if is_on else self._left_out.add(name)
        self._count_own()

    def _count_own(self) -> None:
        chosen = sum(each.isChecked() for each in self.own.values())
        told = plural(chosen, tr("{n} column goes along"), tr("{n} columns go along"))
        most = tr("PaySG takes {most} at most.").format(most=MOST_OWN_FIELDS)
        self._own_field.show_note(f"{told}. {most}", "bad" if chosen > MOST_OWN_FIELDS else "muted")

    def _on_edited(self) -> None:
        self._show(self.table.mapping)

    def _own_box(self) -> Page:
        made = Page(tr("Fields of your own"), gap=Size.HALF)
        made.items.addLayout(self._ticks)
        return made
