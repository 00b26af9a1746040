"""What is asked before a file is taken in: what it is, whose, as of when, and which column holds what."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.imports import FileKind
from paysg_desktop.domain.ports import AccountSeen
from paysg_desktop.ui.chooser import Choice, Chooser
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs import import_words as words
from paysg_desktop.ui.dialogs.fields import Field, LineField
from paysg_desktop.ui.dialogs.import_mapping import MappingTable
from paysg_desktop.ui.dialogs.import_result import LeftOut
from paysg_desktop.ui.dialogs.import_work import Look, OpenedFile
from paysg_desktop.ui.environment_tag import EnvironmentSegment
from paysg_desktop.ui.gate import Look as LabelLook
from paysg_desktop.ui.inspector.parts import column, label, wrapped
from paysg_desktop.ui.periods import moment_field_text
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import size_text, tr
from paysg_desktop.usecases.import_file import FileGuess, fields_of

_ACCOUNT = 240


class ImportQuestions(QWidget):
    """`kind_chosen` and `mapping_edited` ask for another look into the file."""

    kind_chosen = Signal()
    mapping_edited = Signal()

    def __init__(self, scope: Scope) -> None:
        super().__init__()
        self.setAccessibleName(tr("How to read the file"))
        self._scope = scope
        self._accounts: Mapping[Environment, tuple[AccountSeen, ...]] = {}
        self._account = ""
        self.name = label("", weight=Weight.STRONG, look=LabelLook("text", Qt.TextElideMode.ElideMiddle))
        self.file_size = label("", look=LabelLook("muted"))
        self.counts = wrapped("")
        self.notes = wrapped("", "muted", Size.SECONDARY, limit=2_000)
        self.left_out = LeftOut()
        self.kind = Segments.of(tr("What it is"), [Choice(kind, title) for kind, title in words.kind_words()])
        offered = _offered(scope.environment)
        self.environment = Segments(tr("Environment"), [EnvironmentSegment(each) for each in offered])
        self.account = Chooser(tr("Account"), _ACCOUNT, self)
        self.account_field = Field(tr("Account"), self.account)
        self.as_of = LineField(tr("As of, Singapore time"), placeholder=tr("2026-01-31 18:00"))
        self.table = MappingTable()
        self._lay_out()
        self.kind.chosen.connect(lambda _: self.kind_chosen.emit())
        self.table.edited.connect(self.mapping_edited)
        self.environment.chosen.connect(lambda _: self._offer_accounts())
        self.account.chosen.connect(self._take_account)

    def show_file(self, file: OpenedFile, now: int) -> None:
        """A new file: its name, its size, and the moment that the file system knows."""
        self.name.show_text(file.name)
        self.file_size.show_text(size_text(len(file.data)))
        self.as_of.line.setText(moment_field_text(min(file.changed_at, now)))
        self.as_of.show_note(
            tr("When it was downloaded, by the file itself. What happened later, it cannot know.")
        )

    def show_look(self, look: Look, now: int, *, is_first: bool) -> None:
        """Show what a look into the file found; the first one also chooses what the file says of itself."""
        guess = look.guess
        self._accounts = look.accounts
        if is_first:
            self.kind.choose(guess.kind or FileKind.PAYMENTS)
            self.environment.choose(guess.environment or self._scope.environment)
            self._account = self._usual_account()
        self._offer_accounts()
        self.counts.show_text(words.guess_text(guess))
        self.counts.setVisible(bool(self.counts.text()))
        notes = " ".join(each for each in (words.earlier_text(look.earlier, now), *guess.remarks) if each)
        self.notes.show_text(notes)
        self.notes.setVisible(bool(notes))
        self.left_out.show_rows(guess.bad, tr("Would be left out"))
        self._show_columns(guess)

    @property
    def chosen_kind(self) -> FileKind:
        return FileKind(str(self.kind.value))

    @property
    def chosen_environment(self) -> Environment:
        return Environment(str(self.environment.value))

    @property
    def chosen_account(self) -> str:
        """Empty where nobody said whose the file is."""
        return self._account

    def _show_columns(self, guess: FileGuess) -> None:
        fields = fields_of(self.chosen_kind, guess.provider) if guess.header else ()
        self.table.show_columns(fields, guess.header, guess.mapping, guess.sample)
        # Of what is no table at all nothing can be asked.
        for each in (self.kind_field, self.environment_field, self.as_of, self.columns_field):
            each.setVisible(bool(guess.header))
        self.account_field.setVisible(bool(guess.header) and not self.account_field.isHidden())

    def _usual_account(self) -> str:
        """The one that is looked at, else the only one there is."""
        known = self._accounts.get(self.chosen_environment, ())
        if self._scope.account is not None and self.chosen_environment is self._scope.environment:
            return self._scope.account
        named = [each.id for each in known if each.id]
        return named[0] if len(named) == 1 else ""

    def _offer_accounts(self) -> None:
        known = [each for each in self._accounts.get(self.chosen_environment, ()) if each.id]
        if self._account not in {each.id for each in known}:
            self._account = self._usual_account()
        choices = tuple(Choice(each.id, words.seen_text(each)) for each in known)
        self.account.offer((Choice("", tr("not said")), *choices), self._account)
        self.account_field.setVisible(bool(known))

    def _take_account(self, value: object) -> None:
        self._account = str(value)
        self._offer_accounts()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Size.GRID)
        head.addWidget(self.name, 1)
        head.addWidget(self.file_size)
        self.columns_field = Field(tr("Columns"), self.table)
        self.kind_field = Field(tr("What it is"), self.kind)
        self.environment_field = Field(tr("Environment"), self.environment)
        told = column(head, self.counts, self.notes, self.left_out, gap=Size.HALF + 2)
        rows = column(told, gap=2 * Size.GRID)
        asked = (self.kind_field, self.environment_field, self.account_field, self.as_of, self.columns_field)
        for each in asked:
            rows.addWidget(each)
        self.setLayout(rows)
        self.left_out.hide()


def _offered(environment: Environment) -> tuple[Environment, ...]:
    """DEMO is offered only where it is looked at."""
    usual = (Environment.LIVE, Environment.TEST)
    return usual if environment in usual else (*usual, environment)
