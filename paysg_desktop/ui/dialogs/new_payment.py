"""The dialog that creates a payment, or a checkout where the account is one of Yoco."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from functools import partial
from uuid import uuid4

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from paysg_desktop.core import Core
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Action, Confirmation
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.domain.new_payment import NewCheckout, NewPayment
from paysg_desktop.settings.declarations import STAFF_NAME
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs import new_payment_words as words
from paysg_desktop.ui.dialogs.action_outcome import Outcome, outcome_of, tell_late
from paysg_desktop.ui.dialogs.confirm_band import environment_band
from paysg_desktop.ui.dialogs.confirm_outcome import OutcomePage
from paysg_desktop.ui.dialogs.created import CreatedPage
from paysg_desktop.ui.dialogs.new_checkout import CheckoutForm
from paysg_desktop.ui.dialogs.new_payment_account import LIVE_WORDS, AccountField, Offered
from paysg_desktop.ui.dialogs.new_payment_after import AfterCreation
from paysg_desktop.ui.dialogs.new_payment_fields import PaymentForm
from paysg_desktop.ui.dialogs.new_payment_form import CreationForm
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.parts import column, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.creation import plain
from paysg_desktop.usecases.payment_page import checked_page

New = NewPayment | NewCheckout
_BAD_REQUEST = 400


class Stage(Enum):
    """Which page is shown."""

    FORM = auto()
    SENDING = auto()
    CREATED = auto()
    UNKNOWN = auto()


class Intent:
    """The idempotency key of what was ordered last: the same order again is the same intent."""

    def __init__(self) -> None:
        self._order: tuple[Account, New] | None = None
        self.key = ""

    def of(self, account: Account, new: New) -> str:
        """The key for this order."""
        if self._order != (account, new):
            self._order, self.key = (account, new), str(uuid4())
        return self.key

    def forget(self) -> None:
        """It has ended: the same order would be another one."""
        self._order = None


class NewPaymentDialog(WorkingDialog):
    """One at least of `offered` can create; `account_id` is the one to begin with. Nothing typed outlives it."""

    payment_requested = Signal(object, int)
    """The `Account` and our key of the payment to show."""

    def __init__(
        self,
        desk: Desk,
        environment: Environment,
        offered: Sequence[Offered],
        account_id: str | None,
        parent: QWidget,
    ) -> None:
        super().__init__(desk, parent, tr("New payment"), "", tr("Create"), tr("Cancel"))
        self.environment = environment
        self.stage = Stage.FORM
        self.action: Action | None = None
        """What came of it, once that is known."""
        self.intent = Intent()
        self._ordered: New | None = None
        # Once the sentences below the fields have found their place.
        self._bring = QTimer(self, singleShot=True, interval=0)
        self._bring.timeout.connect(self._show_focused)
        self.band = environment_band(environment, tr(LIVE_WORDS))
        self.account = AccountField(offered, account_id)
        self.payment, self.checkout = PaymentForm(environment, desk.now), CheckoutForm(environment)
        self.sending = wrapped("", limit=2_000)
        self.created = CreatedPage()
        self.after = AfterCreation(desk, self.created, self)
        self.outcome = OutcomePage()
        self.look_up = IconButton("again", tr("Look it up now"))
        self.plain = IconButton("edit", tr("Use plain characters"))
        self._fill()
        self._connect()
        self.show_stage(Stage.FORM)
        self.form.take_first_focus()

    @property
    def form(self) -> CreationForm:
        """The form of the account's provider."""
        return self.checkout if self.account.account.provider == "yoco" else self.payment

    def submit(self) -> None:
        """Create it, or say what is wrong."""
        if self.stage is Stage.CREATED:
            self.created.copy.click()
        if self.stage is not Stage.FORM or self.is_busy:
            return
        if not self.form.check():
            self._bring.start()
            return
        account, new = self.account.account, self.form.new()
        key = self.intent.of(account, new)
        self._ordered = new
        said = Confirmation(staff=self.desk.core.settings.get(STAFF_NAME))
        self.show_stage(Stage.SENDING)
        self.begin(partial(outcome_of, _order(self.desk.core, account, new, key, said)), self._came)

    def show_stage(self, stage: Stage) -> None:
        """Show one page and its buttons."""
        self.stage = stage
        is_form = stage is Stage.FORM
        self.sentence.show_text(words.promise(self.account.account.provider) if is_form else "")
        self.sentence.setVisible(is_form)
        self.show_problem("")
        self.plain.hide()
        for form in (self.payment, self.checkout):
            form.setVisible(is_form and form is self.form)
        self.account.setVisible(is_form)
        self.sending.show_text(words.sending_words())
        self.sending.setVisible(stage is Stage.SENDING)
        self.created.setVisible(stage is Stage.CREATED)
        self._unknown.setVisible(stage is Stage.UNKNOWN)
        self.confirm.setVisible(is_form)
        self.cancel.setText(tr("Cancel") if is_form else tr("Close"))
        self.cancel.setAccessibleName(self.cancel.text())

    # --- inside ---

    def _fill(self) -> None:
        self._unknown = QWidget()
        self._unknown.setAccessibleName(tr("Not known"))
        page = column(self.outcome, gap=2 * Size.GRID)
        page.addWidget(self.look_up, 0, Qt.AlignmentFlag.AlignLeft)
        self._unknown.setLayout(page)
        for each in (self.band, self.account, self.payment, self.checkout, self.sending, self.created):
            self.fields.addWidget(each)
        self.fields.addWidget(self._unknown)
        self.help.addWidget(self.plain)
        self.help.addStretch(1)
        for button in (self.look_up, self.plain):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.account.chosen.connect(self._on_account)
        self.created.payment_requested.connect(self._show_payment)
        self.created.another_requested.connect(self._begin_another)
        self.look_up.clicked.connect(self._look_up)
        self.plain.clicked.connect(self._make_plain)
        self.desk.bridge.changed.connect(self._take)

    def _on_account(self) -> None:
        """Another provider has another form; what both know goes along."""
        for old, new in ((self.payment, self.checkout), (self.checkout, self.payment)):
            if new is self.form and new.isHidden():
                new.take_over(old)
        self.show_stage(Stage.FORM)

    def _came(self, ended: Outcome) -> None:
        """What came of it, said here, or in the window's banner where the dialog was closed meanwhile."""
        if isinstance(ended, PaySGDesktopError):
            self.show_stage(Stage.FORM if self.action is None else Stage.UNKNOWN)
            raise ended
        self._show_outcome(ended)
        if self._is_closed:
            tell_late(ended)

    def _show_outcome(self, action: Action) -> None:
        if action.is_done is True:
            self._show_created(action)
        elif action.is_done is False:
            self._show_refused(action)
        else:
            self.action = action
            self.outcome.show_action(action)
            self.outcome.meaning.show_text(words.unknown_meaning(action.order.provider))
            self.show_stage(Stage.UNKNOWN)
            self.look_up.setFocus()

    def _show_created(self, action: Action) -> None:
        self.action = action
        self.intent.forget()
        page, problem = checked_page(action.link, self.environment, self.account.account.base_url)
        # A link that leads elsewhere was not even kept: what is kept of the creation says why.
        self.created.show_created(action, page, problem if action.link else action.sentence)
        self.show_stage(Stage.CREATED)
        self.created.take_focus()
        self.after.follow(action)

    def _show_refused(self, action: Action) -> None:
        """The form again as it was typed, with what the provider said where it belongs."""
        self.action = None
        self.intent.forget()
        self.show_stage(Stage.FORM)
        self.show_problem(words.refusal(action))
        said = words.said_of_fields(action)
        self.form.show_problems(said)
        self.form.take_focus(said[0].field if said else "")
        self._bring.start()
        new = self._ordered
        self.plain.setVisible(action.status == _BAD_REQUEST and isinstance(new, NewPayment) and plain(new) != new)

    def _show_focused(self) -> None:
        """Scroll to where the keyboard is, with what is said below it."""
        focused = self.focusWidget()
        field = focused.parentWidget() if isinstance(focused, QLineEdit) else None
        if field is not None:
            self._area.ensureWidgetVisible(field, 0, 2 * Size.GRID)

    def _show_payment(self) -> None:
        if self.after.payment_key is not None:
            self.accept()
            self.payment_requested.emit(self.account.account, self.after.payment_key)

    def _begin_another(self) -> None:
        self.action = self._ordered = None
        self.form.begin_another()
        self.show_stage(Stage.FORM)
        self.form.take_first_focus()

    def _look_up(self) -> None:
        if self.action is not None and not self.is_busy:
            core, number = self.desk.core, self.action.id
            self.look_up.setEnabled(False)
            self.begin(partial(outcome_of, partial(core.look_up, number)), self._came)

    def _make_plain(self) -> None:
        if isinstance(self._ordered, NewPayment):
            self.payment.make_plain(plain(self._ordered))
            self.show_problem("")
            self.plain.hide()
            self.confirm.setFocus()

    def _end(self) -> None:
        super()._end()
        self.look_up.setEnabled(True)
        if self.stage is Stage.SENDING and not self.is_busy:
            # Neither an outcome nor an error of ours: the journal alone knows.
            self.show_stage(Stage.FORM)
            self.show_problem(tr("Something went wrong. Look into Activity before you create it again."))

    def _take(self, changes: Changes) -> None:
        """What the journal says while it is sent, and what is found out later."""
        news = next((each for each in changes.actions if each.order.key == self.intent.key), None)
        if news is None:
            return
        if self.stage is Stage.SENDING:
            self.sending.show_text(words.sending_words(news))
        elif self.stage is Stage.UNKNOWN and news != self.action and not self.is_busy:
            self._show_outcome(news)


def _order(core: Core, account: Account, new: New, key: str, said: Confirmation) -> Callable[[], Action]:
    if isinstance(new, NewCheckout):
        return partial(core.create_checkout, account, new, key, said)
    return partial(core.create_payment, account, new, key, said)
