"""The journal of a running program: doing what is in it, and settling what is not known."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from paysg_desktop.account_desk import AccountDesk, Connect
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.action import (
    Action,
    ActionKind,
    ActionState,
    Ended,
    NewAction,
    Seen,
)
from paysg_desktop.domain.delivery import NewDelivery
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError, RefusedError
from paysg_desktop.domain.ports import Clock, Provider, Secrets
from paysg_desktop.domain.sync import SyncDone
from paysg_desktop.domain.texts import one_line
from paysg_desktop.endpoint_desk import system_account
from paysg_desktop.settings.declarations import REFUNDS, STAFF_NAME
from paysg_desktop.settings.store import Settings
from paysg_desktop.store.store import Store
from paysg_desktop.usecases.act import Act
from paysg_desktop.usecases.doer_paysg import PaysgDoer
from paysg_desktop.usecases.doer_yoco import YocoDoer
from paysg_desktop.usecases.doers import Doer
from paysg_desktop.usecases.endpoints import EndpointBook
from paysg_desktop.usecases.look_ups import LookUps
from paysg_desktop.usecases.refund_facts import refund_fact
from paysg_desktop.usecases.sync import Tell

NOTE_LENGTH = 1000
NAME_LENGTH = 80


class JournalDesk(AccountDesk):
    """Actions of an owned workspace, once they are decided. Any thread but a window's.

    What acts waits for the provider, and returns when the action has ended or is not known.
    """

    def __init__(
        self,
        clock: Clock,
        secrets: Secrets,
        store: Store,
        book: EndpointBook,
        providers: Mapping[str, Provider],
        connect: Connect,
        settings: Settings,
    ) -> None:
        super().__init__(clock, secrets, store, book, providers, connect)
        self.settings = settings
        self._act = Act(store, clock, connect.sleep)
        self._look_ups = LookUps(self._open_actions, self._looked_up, clock, connect.sleep)

    def look_up(self, action_id: int) -> Action:
        """Find out about an action that is not settled, as far as the provider tells."""
        action = self.action(action_id)
        return self._on_loop(self._looked_up(action))

    def settle_action(self, action_id: int, is_done: bool, note: str, staff: str) -> Action:
        """Take a person's word for how an action ended that nobody else can tell. Raises RefusedError."""
        action = self.action(action_id)
        text = one_line(note, NOTE_LENGTH)
        if not text:
            raise RefusedError("Say in a few words where you looked it up.")
        who = staff_name(staff) or system_account()
        outcome = "it was done" if is_done else "it was not done"
        ended = Ended(ActionState.RESOLVED, f"Settled by hand: {outcome}. {text}", is_done=is_done, by=who)
        settled = self.store.settle_action(action_id, ended, self._settled_facts(action, is_done=is_done))
        self.remember_staff(staff)
        self.audit("action settled", f"action {action_id}: {outcome}, says {who}")
        return settled

    def decline(self, action_id: int, staff: str, note: str) -> Action:
        """Say no to a refund that waits for a second person; nothing is sent."""
        name = staff_name(staff) or system_account()
        text = one_line(note, NOTE_LENGTH)
        said = "Declined; nothing was sent."
        ended = Ended(ActionState.REFUSED, f"{said} {text}" if text else said, is_done=False, by=name)
        declined = self.store.decline(action_id, ended)
        self.audit("refund declined", f"action {action_id} by {name}")
        return declined

    async def look_up_all(self) -> None:
        """Find out about everything that is not settled. What can't be found out now stays as it is."""
        await self._look_ups.round()

    async def poll(self) -> None:
        """Look up what is not settled and read every account, again and again, until cancelled."""
        await asyncio.gather(self._look_ups.run(), super().poll())

    async def sync(self, account: Account, tell: Tell = lambda _: None) -> SyncDone:
        done = await super().sync(account, tell)
        if self._loop is None:
            # A command that owns the workspace for this moment: nobody else looks.
            await self.look_up_all()
        else:
            await asyncio.to_thread(self._take_back_failed)
        return done

    @asynccontextmanager
    async def acting(self, account: Account) -> AsyncIterator[Doer]:
        """The account at its provider; raises RefusedError or SecretUnavailableError where it can't be reached."""
        key = await asyncio.to_thread(self._key_of, account)
        if key is None:
            raise RefusedError(f"The account {account.name} has no API key. Connect it again with one.")
        if account.provider == "yoco":
            checkouts = self._connect.open_checkouts(account, key)
            try:
                yield YocoDoer(account, checkouts, self.store, self.store.reader, self.clock)
            finally:
                await checkouts.aclose()
            return
        api = self._connect.open(account, key)
        try:
            yield PaysgDoer(account, api, self.providers[account.provider], self.store.reader, self.clock)
        finally:
            await api.aclose()

    async def begin(self, order: NewAction, doer: Doer) -> Action:
        """Put an order into the journal and do it; the same order again is the same action."""
        action, is_new = await asyncio.to_thread(self.store.intend, order)
        if not is_new:
            return action
        self.audit(f"{order.kind.value} asked for", f"action {action.id}")
        if action.is_waiting:
            return action
        return await self._act.perform(action, doer)

    def _open_actions(self) -> tuple[Action, ...]:
        self._take_back_failed()
        return self.store.reader.open_actions()

    def _take_back_failed(self) -> None:
        """Write only where a refund was told to have failed: the writer has webhooks to store."""
        if self.store.reader.has_failed_refunds():
            self.store.take_back_failed()

    async def find_out(self, action: Action, doer: Doer) -> Action:
        """Look an action up that is not settled."""
        return await self._act.look_up(action, doer)

    async def _run(self, account: Account, order: NewAction) -> Action:
        async with self.acting(account) as doer:
            return await self.begin(order, doer)

    async def _looked_up(self, action: Action) -> Action:
        account = await asyncio.to_thread(self._account_of_action, action)
        async with self.acting(account) as doer:
            is_off = action.order.kind is ActionKind.REFUND and self.settings.get(REFUNDS) == "off"
            return await self._act.look_up(action, doer, may_send=not is_off)

    async def _approved(self, action: Action, staff: str, seen: Seen) -> Action:
        account = await asyncio.to_thread(self._account_of_action, action)
        async with self.acting(account) as doer:
            agreed = await asyncio.to_thread(self.store.approve, action.id, staff, seen)
            return await self._act.perform(agreed, doer)

    def remember_staff(self, staff: str) -> None:
        """Begin with this name the next time."""
        name = staff_name(staff)
        if name and name != self.settings.get(STAFF_NAME) and not self.settings.is_locked(STAFF_NAME):
            self.settings.set(STAFF_NAME, name)

    def action(self, action_id: int) -> Action:
        """Raises NotFoundError."""
        found = self.store.reader.actions([action_id]).get(action_id)
        if found is None:
            raise NotFoundError(f"The journal has no action {action_id}.")
        return found

    def account_for(self, provider: str, environment: Environment, account_id: str) -> Account | None:
        """The connected account of this id, or the only one, where the provider names none in its payments."""
        known = [each for each in self.store.reader.configured_accounts(environment) if each.provider == provider]
        exact = [each for each in known if each.id == account_id]
        if exact:
            return exact[0]
        return known[0] if len(known) == 1 and not account_id else None

    def _account_of_action(self, action: Action) -> Account:
        order = action.order
        found = self.account_for(order.provider, order.environment, order.account)
        if found is None:
            raise NotFoundError("The account of this action is not connected any more. Connect it to look it up.")
        return found

    def _settled_facts(self, action: Action, *, is_done: bool) -> tuple[NewDelivery, ...]:
        """What a person found out about a refund counts like what the provider says of it."""
        order = action.order
        if order.kind is not ActionKind.REFUND or order.provider != "paysg":
            return ()
        account = Account(order.provider, order.environment, order.account, "", None, 0)
        seen = action.after or action.before or Seen()
        status = "succeeded" if is_done else "failed"
        return (refund_fact(account, action, status, seen, self.clock.now(), self.store.reader),)


def staff_name(text: str) -> str:
    """A person's name as it is kept: one line."""
    return one_line(text, NAME_LENGTH)
