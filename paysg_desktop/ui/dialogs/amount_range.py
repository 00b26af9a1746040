"""The dialog that asks between which amounts payments are wanted, in one currency."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.money import amount_in_major, format_minor
from paysg_desktop.domain.payment_filter import AmountRange
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.dialogs.form_dialog import FormDialog
from paysg_desktop.ui.wording import tr

USUAL = "SGD"


class AmountDialog(FormDialog):
    """`chosen` carries an `AmountRange`, or None where both ends were left open."""

    chosen = Signal(object)

    def __init__(self, amounts: AmountRange | None, currencies: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Amount"),
            tr("Both amounts count. Payments in another currency are left out: amounts of two are not compared."),
            tr("Show"),
            tr("Cancel"),
        )
        self._known = currencies or (USUAL,)
        first = USUAL if USUAL in self._known else self._known[0]
        self.currency = LineField(tr("Currency"), tr("here: {known}").format(known=", ".join(self._known)))
        self.currency.line.setText(first if amounts is None else amounts.currency)
        self.least = LineField(tr("At least"), tr("for example 10 or 12.50; left empty for any"))
        self.most = LineField(tr("At most"), tr("left empty for any"))
        if amounts is not None:
            for field, minor in ((self.least, amounts.least), (self.most, amounts.most)):
                field.line.setText("" if minor is None else _typed(minor, amounts.currency))
        for field in (self.least, self.most, self.currency):
            self.fields.addWidget(field)
        self.least.setFocus()

    def submit(self) -> None:
        currency = self.currency.text.upper()
        least, most = self._minor(self.least, currency), self._minor(self.most, currency)
        if len(currency) != 3 or not (currency.isascii() and currency.isalpha()):
            self._refuse(self.currency, tr("A currency is written as three letters, such as SGD."))
        elif (self.least.text and least is None) or (self.most.text and most is None):
            wrong = self.least if self.least.text and least is None else self.most
            self._refuse(wrong, tr("That is no amount. Write it like 12.50."))
        elif least is not None and most is not None and most < least:
            self._refuse(self.most, tr("The second amount is below the first. Change one of them."))
        else:
            is_open = least is None and most is None
            self.chosen.emit(None if is_open else AmountRange(currency, least, most))
            self.accept()

    def _refuse(self, field: LineField, sentence: str) -> None:
        self.show_problem(sentence)
        field.setFocus()

    def _minor(self, field: LineField, currency: str) -> int | None:
        amount = amount_in_major(field.text.replace(",", ""), currency)
        return None if amount is None else amount.minor


def _typed(minor: int, currency: str) -> str:
    """As somebody types it: `1240.00`."""
    return "".join(each for each in format_minor(minor, currency) if each.isdigit() or each == ".")
