"""The form of a checkout at Yoco (yoco.md, section 6.1): an amount in rand, and the link on which it is paid."""

from __future__ import annotations

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.new_payment import FieldProblem, NewCheckout
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.dialogs.new_payment_form import AmountField, CreationForm, beside
from paysg_desktop.ui.inspector.parts import column
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.creation import checkout_problems_of

_CURRENCY = "ZAR"


class CheckoutForm(CreationForm):
    """Amounts are South African rand, the only currency that Yoco takes."""

    def __init__(self, environment: Environment) -> None:
        super().__init__(tr("The checkout"))
        self._environment = environment
        self.reference = LineField(tr("Reference"), placeholder=tr("an invoice number"), is_private=True)
        self.amount = AmountField(tr("Amount in rand"), _CURRENCY)
        self.description = LineField(
            tr("Description"), placeholder=tr("what it is for; the payer reads it"), is_private=True
        )
        self.success_url = LineField(tr("Where the payer goes after paying"), placeholder="https://…")
        self.cancel_url = LineField(tr("Where the payer goes after cancelling"), placeholder="https://…")
        self.failure_url = LineField(tr("Where the payer goes when it fails"), placeholder="https://…")
        self.more.content.setLayout(column(self.success_url, self.cancel_url, self.failure_url, gap=2 * Size.GRID))
        self.rows.addLayout(beside(self.reference, self.amount))
        self.rows.addWidget(self.description)
        self.rows.addWidget(self.more)
        self._take_in()

    def new(self) -> NewCheckout:
        return self._with_amount(self.amount.minor())

    def found(self) -> tuple[FieldProblem, ...]:
        minor, unread = self.read_amount(self.amount)
        return (*unread, *checkout_problems_of(self._with_amount(minor), self._environment))

    def begin_another(self) -> None:
        self.clear(each for each in self.inputs if each != "description")

    # --- inside ---

    def _take_in(self) -> None:
        self.take_in("reference", self.reference)
        self.take_in("amount_minor", self.amount, tr("R2.00 or more."))
        self.take_in("description", self.description)
        self.take_in(
            "success_url",
            self.success_url,
            tr("Arriving there proves nothing: that it is paid is told by Yoco's webhook."),
        )
        self.take_in("cancel_url", self.cancel_url)
        self.take_in("failure_url", self.failure_url)

    def _with_amount(self, minor: int) -> NewCheckout:
        return NewCheckout(
            reference=self.reference.text,
            description=self.description.text,
            amount_minor=minor,
            currency=_CURRENCY,
            success_url=self.success_url.text,
            cancel_url=self.cancel_url.text,
            failure_url=self.failure_url.text,
        )
