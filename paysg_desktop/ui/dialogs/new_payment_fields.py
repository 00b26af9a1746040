"""The form of a payment at PaySG (paysg.md, section 5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.new_payment import FieldProblem, NewPayment
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.dialogs.new_payment_due import DueField
from paysg_desktop.ui.dialogs.new_payment_form import AmountField, CreationForm, beside, worst
from paysg_desktop.ui.dialogs.new_payment_own import OwnFields
from paysg_desktop.ui.inspector.parts import column
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.creation import problems_of

_CURRENCY = "SGD"


class PaymentForm(CreationForm):
    """`now` gives microseconds UTC."""

    def __init__(self, environment: Environment, now: Callable[[], int]) -> None:
        super().__init__(tr("The payment"))
        self._environment = environment
        self.reference = LineField(tr("Reference"), placeholder=tr("an invoice number"), is_private=True)
        self.amount = AmountField(tr("Amount"), _CURRENCY)
        self.payer_name = LineField(tr("Payer's name"), is_private=True)
        self.payer_email = LineField(tr("Payer's e-mail"), placeholder=tr("to e-mail the link"), is_private=True)
        self.description = LineField(
            tr("Description"), placeholder=tr("what it is for; the payer reads it"), is_private=True
        )
        self.due = DueField(now)
        self.address = LineField(tr("Payer's address"), is_private=True)
        self.identifier = LineField(tr("Payer's identifier"), placeholder=tr("NRIC, FIN or UEN"), is_private=True)
        self.return_url = LineField(tr("Where the payer comes back to"), placeholder="https://…")
        self.own = OwnFields()
        self.more.content.setLayout(
            column(self.address, beside(self.identifier, self.return_url), self.own, gap=2 * Size.GRID)
        )
        self._fill()
        self._take_in()

    def new(self) -> NewPayment:
        return self._with_amount(self.amount.minor())

    def found(self) -> tuple[FieldProblem, ...]:
        minor, unread = self.read_amount(self.amount)
        known = problems_of(self._with_amount(minor), self._environment)
        return (*unread, *known, *self.own.problems(), *self._past())

    def show_problems(self, found: Sequence[FieldProblem]) -> None:
        super().show_problems(found)
        self._say_own(found)

    def take_focus(self, name: str) -> None:
        if name != "metadata":
            super().take_focus(name)
            return
        self.more.unfold(is_unfolded=True)
        self.own.take_focus()

    def begin_another(self) -> None:
        self.clear(each for each in self.inputs if each != "description")
        self.own.clear()

    def make_plain(self, plain: NewPayment) -> None:
        """Put in the name and address of a payment that has them in plain characters."""
        for name, text in (("payer_name", plain.payer_name), ("payer_address", plain.payer_address)):
            self.inputs[name].line.setText(text)
        self.show_problems(self.found())

    # --- inside ---

    def _fill(self) -> None:
        self.rows.addLayout(beside(self.reference, self.amount))
        self.rows.addLayout(beside(self.payer_name, self.payer_email))
        self.rows.addWidget(self.description)
        self.rows.addWidget(self.due)
        self.rows.addWidget(self.more)

    def _take_in(self) -> None:
        self.take_in("reference", self.reference)
        self.take_in("amount_minor", self.amount)
        self.take_in("payer_name", self.payer_name)
        self.take_in("payer_email", self.payer_email)
        self.take_in("description", self.description)
        self.take_in("due_date", self.due, tr("Only shown to the payer: the link works after that day, too."))
        self.take_in("payer_address", self.address)
        self.take_in("payer_identifier", self.identifier)
        self.take_in("return_url", self.return_url)
        self.own.edited.connect(self.edited)
        self.own.left.connect(lambda: self._say_own(self.found()))

    def _with_amount(self, minor: int) -> NewPayment:
        return NewPayment(
            reference=self.reference.text,
            payer_name=self.payer_name.text,
            description=self.description.text,
            amount_minor=minor,
            payer_email=self.payer_email.text,
            payer_address=self.address.text,
            payer_identifier=self.identifier.text,
            due_date=self.due.text,
            return_url=self.return_url.text,
            metadata=self.own.entries,
        )

    def _past(self) -> tuple[FieldProblem, ...]:
        if not self.due.is_past:
            return ()
        said = tr("That day is over. Is it the right year?")
        return (FieldProblem("due_date", said, is_warning=True),)

    def _say_own(self, found: Sequence[FieldProblem]) -> None:
        problem = worst(found, "metadata")
        tone = "caution" if problem is not None and problem.is_warning else "bad"
        self.own.show_note(problem.sentence if problem is not None else "", tone)
