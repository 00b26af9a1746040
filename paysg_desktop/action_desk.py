"""What people do to payments: each guarded here, below window and command line, before it enters the journal."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import Action, ActionKind, Approval, Confirmation, NewAction, Seen
from paysg_desktop.domain.errors import NotFoundError, RefusedError, UsageError
from paysg_desktop.domain.new_payment import FieldProblem, NewCheckout, NewPayment
from paysg_desktop.domain.note import Note, NoteKind
from paysg_desktop.domain.offers import Offers
from paysg_desktop.domain.payment import PaymentDetail, PaymentRow
from paysg_desktop.domain.texts import one_line
from paysg_desktop.endpoint_desk import system_account
from paysg_desktop.journal_desk import NOTE_LENGTH, JournalDesk, staff_name
from paysg_desktop.settings.declarations import APPROVAL_ABOVE, REFUNDS, STAFF_NAME
from paysg_desktop.usecases import creation, guards
from paysg_desktop.usecases.facts import checked
from paysg_desktop.usecases.offers import Rules, offers_of, refund_body
from paysg_desktop.usecases.refund_room import name_of


class ActionDesk(JournalDesk):
    """Acting on payments of an owned workspace. Any thread but a window's.

    A guard's no is raised as RefusedError, with nothing sent; a provider's no is an Action that was refused.
    """

    def offers(self, key: int, without: int | None = None) -> Offers:
        """What can be done with a payment (our key of it) now, and why not. Raises NotFoundError.

        `without` leaves an action out of account, as if it had never been asked for.
        """
        detail = self._payment(key)
        row, reader = detail.row, self.store.reader
        account = self._account_of(row)
        known = reader.actions_of(row.provider, row.environment, row.id)
        actions = [each for each in known if each.id != without]
        notes = reader.notes(row.provider, row.environment, row.id)
        return offers_of(detail, account, actions, notes, self._rules(), self.clock.now())

    def refund(self, key: int, minor: int, intent: str, seen: Seen, confirmation: Confirmation) -> Action:
        """Refund `minor` units of a payment. `seen` is the payment as the person saw it.

        The same intent again gives its action as it stands then, which may be on its way.
        """
        offers = self.offers(key)
        order = self._order(offers, ActionKind.REFUND, intent, seen, confirmation)
        waits = guards.needs_approval(offers, minor)
        order = replace(
            order,
            body=refund_body(offers.payment.row.provider, minor),
            amount_minor=minor,
            currency=offers.room.currency,
            paid_minor=offers.room.paid_minor,
            approval=Approval.WAITING if waits else Approval.NOT_NEEDED,
            has_checked_dashboard=confirmation.has_checked_dashboard,
        )

        return self._act_on(
            offers, order, confirmation, lambda: guards.why_not_refund_as(offers, minor, confirmation)
        )

    def cancel(self, key: int, intent: str, seen: Seen, confirmation: Confirmation) -> Action:
        """Cancel a payment that nobody has paid."""
        offers = self.offers(key)
        order = self._order(offers, ActionKind.CANCEL, intent, seen, confirmation)
        return self._act_on(offers, order, confirmation)

    def send_email(self, key: int, intent: str, seen: Seen, confirmation: Confirmation) -> Action:
        """Have the provider e-mail the link to the payer; never repeated by itself, nor without being told so."""
        offers = self.offers(key)
        order = self._order(offers, ActionKind.SEND_EMAIL, intent, seen, confirmation)
        return self._act_on(offers, order, confirmation, lambda: guards.why_not_again(offers, confirmation))

    def why_not_create(self, account: Account) -> str | None:
        """Why nothing can be created for an account; None where it can."""
        return guards.why_not_create(account)

    def create_payment(self, account: Account, new: NewPayment, intent: str, confirmation: Confirmation) -> Action:
        """Create a payment at PaySG. Raises UsageError for what its limits forbid."""
        _require_good(creation.problems_of(new, account.environment))
        return self._create(account, self.payment_order(account, new, intent, confirmation))

    def create_checkout(
        self, account: Account, new: NewCheckout, intent: str, confirmation: Confirmation
    ) -> Action:
        """Create a checkout at Yoco. Raises UsageError for what its limits forbid."""
        _require_good(creation.checkout_problems_of(new, account.environment))
        order = replace(
            _blank(account, ActionKind.CREATE, intent, confirmation),
            body=creation.checkout_body(new),
            reference=new.reference or None,
            amount_minor=new.amount_minor,
            currency=new.currency,
        )
        return self._create(account, order)

    def payment_order(
        self, account: Account, new: NewPayment, intent: str, confirmation: Confirmation
    ) -> NewAction:
        """The creation of a payment as it goes into the journal."""
        return replace(
            _blank(account, ActionKind.CREATE, intent, confirmation),
            body=creation.payment_body(new),
            reference=new.reference,
            payer_name=new.payer_name,
            amount_minor=new.amount_minor,
            currency="SGD",
        )

    def offers_to_approve(self, action_id: int) -> Offers:
        """The payment of a refund that waits, as it is now, as if the refund had not been asked for."""
        order = self.action(action_id).order
        key = self.store.reader.payment_key_of(order.provider, order.environment, order.payment_id or "")
        if key is None:
            raise NotFoundError("The payment of this refund is not in the workspace any more.")
        return self.offers(key, without=action_id)

    def approve(self, action_id: int, staff: str, seen: Seen | None = None) -> Action:
        """Agree, as a second person, to a refund that waits; it is sent then. Raises RefusedError.

        `seen` is the payment as it was shown to that person, None for as it is stored now: who approves decides
        on that, whatever moved since it was asked for.
        """
        action = self.action(action_id)
        name = staff_name(staff)
        _require(guards.why_not_approve(action, name))
        offers = self.offers_to_approve(action_id)
        _require(guards.why_not_shown(seen or offers.seen, offers.seen))
        minor = action.order.amount_minor or 0
        _require(offers.why_not[ActionKind.REFUND])
        _require(guards.why_not_refund_of(offers.room, minor, action.order.has_checked_dashboard))
        self.audit("refund approved", f"action {action_id} by {name}")
        return self._on_loop(self._approved(action, name, seen or offers.seen))

    def add_note(self, key: int, kind: NoteKind, text: str, staff: str) -> Note:
        """Note something about a payment; it is never deleted. Raises RefusedError for an empty note."""
        row = self._payment(key).row
        words = one_line(text, NOTE_LENGTH)
        if kind is NoteKind.NOTE and not words:
            raise RefusedError("A note needs a few words.")
        note = Note(self.clock.now(), kind, words, system_account(), staff_name(staff))
        self.store.add_note(row.provider, row.environment, row.id, key, note)
        self.remember_staff(staff)
        self.audit(f"payment {kind.value}", f"payment {row.id}")
        return note

    def read_again(self, key: int) -> PaymentDetail:
        """The payment as its provider's API shows it now, taken in. Raises ApiError and RefusedError."""
        row = self._payment(key).row
        account = self._require_account(row)
        self._on_loop(self._read_one(account, row.id))
        return self._payment(key)

    # --- inside ---

    def _act_on(
        self,
        offers: Offers,
        order: NewAction,
        confirmation: Confirmation,
        why_not: Callable[[], str | None] = lambda: None,
    ) -> Action:
        known = self.store.reader.action_by_key(order.key)
        if known is not None:
            # Pressed twice, or asked again by a script: the journal gives what it has, or says that it is another.
            return self.store.intend(order)[0]
        _require(guards.why_not_this(order.seen or Seen(), name_of(offers.payment.row)))
        _require(offers.why_not[order.kind])
        _require(why_not())
        _require(guards.why_not_confirmed(order.kind, order.environment, offers.asks_reference, confirmation))
        account = self._require_account(offers.payment.row)
        self.remember_staff(confirmation.staff)
        return self._on_loop(self._run(account, order))

    def _create(self, account: Account, order: NewAction) -> Action:
        if self.store.reader.action_by_key(order.key) is not None:
            return self.store.intend(order)[0]
        _require(self.why_not_create(account))
        self.remember_staff(order.staff)
        return self._on_loop(self._run(account, order))

    async def _read_one(self, account: Account, payment_id: str) -> None:
        key = await asyncio.to_thread(self._key_of, account)
        api = self._connect.open(account, key or "")
        try:
            record = await api.payment(payment_id)
        finally:
            await api.aclose()
        now = self.clock.now()
        fact = checked(account, record, self.providers[account.provider], now)
        await asyncio.to_thread(self.store.save_checked, account, now, [fact], [payment_id], [])
        await asyncio.to_thread(self.store.settle)

    def _payment(self, key: int) -> PaymentDetail:
        found = self.store.reader.payment(key)
        if found is None:
            raise NotFoundError("This payment is not in the workspace any more.")
        return found

    def _account_of(self, row: PaymentRow) -> Account | None:
        return self.account_for(row.provider, row.environment, row.account)

    def _require_account(self, row: PaymentRow) -> Account:
        account = self._account_of(row)
        _require(guards.why_no_account(account))
        if account is None:
            raise NotFoundError("No account is connected for this payment.")
        return account

    def _rules(self) -> Rules:
        get = self.settings.get
        return Rules(get(REFUNDS) == "allowed", get(APPROVAL_ABOVE), get(STAFF_NAME))

    def _order(
        self, offers: Offers, kind: ActionKind, intent: str, seen: Seen, confirmation: Confirmation
    ) -> NewAction:
        """What is asked for, about one payment."""
        row = offers.payment.row
        account = self._account_of(row)
        return NewAction(
            key=intent,
            provider=row.provider,
            environment=row.environment,
            account=account.id if account else row.account,
            kind=kind,
            body=b"{}",
            by=system_account(),
            staff=staff_name(confirmation.staff),
            reason=one_line(confirmation.reason, NOTE_LENGTH),
            payment_id=row.id,
            checkout_id=offers.payment.snapshot.get("checkout_id"),
            reference=row.reference,
            payer_name=row.payer_name,
            amount_minor=row.amount.minor if row.amount else None,
            currency=row.amount.currency if row.amount else "",
            seen=seen,
        )


def _blank(account: Account, kind: ActionKind, intent: str, confirmation: Confirmation) -> NewAction:
    """What is asked for, about nothing that is there already."""
    return NewAction(
        key=intent,
        provider=account.provider,
        environment=account.environment,
        account=account.id,
        kind=kind,
        body=b"",
        by=system_account(),
        staff=staff_name(confirmation.staff),
        reason=one_line(confirmation.reason, NOTE_LENGTH),
    )


def _require(why_not: str | None) -> None:
    if why_not is not None:
        raise RefusedError(why_not)


def _require_good(problems: Iterable[FieldProblem]) -> None:
    bad = [each.sentence for each in problems if not each.is_warning]
    if bad:
        raise UsageError(" ".join(bad))
