"""Payments of which no webhook came, and webhooks of payments that the provider doesn't know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.evidence import ReadAccount, ToldPayment
from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.reconciliation import Difference, Discrepancy
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.usecases.reconcile_payments import RECEIVED, View, Views
from paysg_desktop.usecases.reconcile_words import (
    Teller,
    began,
    duration_words,
    exception_id,
    provider_words,
    state_of,
    teller_words,
)

_SECOND_US = 1_000_000


@dataclass(frozen=True, slots=True)
class Expectations:
    """Of which providers webhooks are expected: by when each gives up, and since when we listen to it.

    `since` is in microseconds UTC; a payment of before is not expected to be told here. A provider that is absent
    there has always been listened to.
    """

    schedules: Mapping[str, RetrySchedule] = field(default_factory=dict)
    since: Mapping[str, int] = field(default_factory=dict)


def expectations_of(
    endpoints: Iterable[Endpoint], environment: Environment, providers: Mapping[str, Provider]
) -> Expectations:
    """What the enabled endpoints of an environment lead one to expect."""
    schedules: dict[str, RetrySchedule] = {}
    since: dict[str, int] = {}
    for each in endpoints:
        provider = providers.get(each.provider)
        if provider is None or not each.is_enabled or environment not in _environments(each):
            continue
        schedule = _schedule(provider, each)
        known = schedules.get(each.provider, schedule)
        schedules[each.provider] = max(known, schedule, key=lambda one: one.gives_up_after_s)
        since[each.provider] = min(since.get(each.provider, each.created_at), each.created_at)
    return Expectations(schedules, since)


def _environments(endpoint: Endpoint) -> frozenset[Environment]:
    """Its own, and those that its secrets name (Yoco has one secret a mode)."""
    named = {secret.environment for secret in endpoint.secrets if secret.environment is not None}
    return frozenset({endpoint.environment, *named})


def _schedule(provider: Provider, endpoint: Endpoint) -> RetrySchedule:
    try:
        return provider.with_settings(endpoint.settings).retry_schedule
    except UsageError:
        return provider.retry_schedule


@dataclass(frozen=True, slots=True)
class Hearing:
    """What reconciling knows of webhooks and of the API's readings; `now` in microseconds UTC."""

    environment: Environment
    now: int
    expectations: Expectations
    heard: Mapping[tuple[str, str], int]
    accounts: tuple[ReadAccount, ...]

    def silence_words(self, provider: str, account: str) -> str:
        """How long it has been since the last webhook, as a sentence."""
        name = provider_words(provider)
        own = self.heard.get((provider, account))
        others = [at for (sender, _), at in self.heard.items() if sender == provider]
        if own is not None:
            return f"The last webhook of this account came {self._ago(own)} ago."
        if others:
            return (
                f"No webhook of this account has ever come; the last one of another account came "
                f"{self._ago(max(others))} ago."
            )
        return f"No webhook of {name} has ever come here."

    def _ago(self, at: int) -> str:
        return duration_words(self.now - at)

    def read(self, payment: ToldPayment) -> ReadAccount | None:
        """The connected account of a payment."""
        place = (payment.provider, payment.account)
        return next((each for each in self.accounts if (each.account.provider, each.account.id) == place), None)


def unknown_at_provider(payment: ToldPayment, views: Views, hearing: Hearing) -> Discrepancy | None:
    """An exception where the API was really asked, and doesn't know what others told."""
    told = [view for teller, view in views.items() if teller is not Teller.API]
    if payment.is_known is False:
        reason = _reason_by_id(payment, views, told)
    else:
        reason = _reason_by_list(payment, views, told, hearing)
    if reason is None:
        return None
    shown = (told or list(views.values()))[0]
    return Discrepancy(
        id=exception_id(Difference.UNKNOWN_AT_PROVIDER, payment.provider, hearing.environment, payment.id),
        state=state_of(sorted((each.teller, each.amount_minor, each.currency) for each in views.values())),
        difference=Difference.UNKNOWN_AT_PROVIDER,
        provider=payment.provider,
        account=payment.account,
        sentence=reason + " The figures still count it.",
        to_do=(
            "Look whether its account and environment are the ones that are connected, and ask "
            f"{provider_words(payment.provider)} about it before you book it."
        ),
        currency=shown.currency,
        found_minor=shown.amount_minor,
        expected="no such payment",
        payment_key=payment.key,
        payment_id=payment.id,
        reference=payment.reference,
        at=payment.paid_at if payment.paid_at is not None else payment.created_at,
    )


def _reason_by_id(payment: ToldPayment, views: Views, told: list[View]) -> str | None:
    """The API was asked for it by its id, and has no such payment."""
    name = teller_words(Teller.API, payment.provider)
    if payment.asked_at is None or any(each.received_at > payment.asked_at for each in views.values()):
        return None
    if Teller.API in views:
        return began(f"{name} told of this payment before, and does not know it any more.")
    if not told:
        return None
    return began(f"{teller_words(told[0].teller, payment.provider)} told of this payment, and {name} ") + (
        "knows none with its id."
    )


def _reason_by_list(payment: ToldPayment, views: Views, told: list[View], hearing: Hearing) -> str | None:
    """The list of its account was read whole since, down to before it was made, without it."""
    read = hearing.read(payment)
    if read is None or Teller.API in views or not told or payment.is_known or payment.created_at is None:
        return None
    state = read.state
    if state.complete_at is None or state.covered_from is None or state.covered_to is None:
        return None
    is_covered = state.covered_from <= payment.created_at <= state.covered_to
    if not is_covered or any(each.received_at > state.complete_at for each in told):
        return None
    return began(
        f"{teller_words(told[0].teller, payment.provider)} told of this payment, and the list of "
        f"{provider_words(payment.provider)}, which was read whole since, does not have it."
    )


def no_webhook(payment: ToldPayment, views: Views, hearing: Hearing) -> Discrepancy | None:
    """An exception where a payment was made, webhooks are expected, and none told of it."""
    schedule = hearing.expectations.schedules.get(payment.provider)
    teller = next((each for each in views.values() if each.teller is not Teller.WEBHOOK and _is_paid(each)), None)
    webhook = views.get(Teller.WEBHOOK)
    if schedule is None or teller is None or (webhook is not None and _is_paid(webhook)):
        return None
    paid_at = payment.paid_at if payment.paid_at is not None else teller.paid_at
    since = hearing.expectations.since.get(payment.provider)
    made_at = paid_at if paid_at is not None else payment.created_at
    if since is not None and made_at is not None and made_at < since:
        return None
    retry_until = None if paid_at is None else paid_at + schedule.gives_up_after_s * _SECOND_US
    is_awaited = retry_until is not None and hearing.now < retry_until
    return Discrepancy(
        id=exception_id(Difference.NO_WEBHOOK, payment.provider, hearing.environment, payment.id),
        state=state_of(teller.amount_minor, teller.currency, paid_at),
        difference=Difference.NO_WEBHOOK,
        provider=payment.provider,
        account=payment.account,
        sentence=" ".join(
            (
                began(f"{teller_words(teller.teller, payment.provider)} says that this was paid, ")
                + "and no webhook told of it.",
                _retry_words(payment.provider, schedule, retry_until, is_awaited=is_awaited),
                hearing.silence_words(payment.provider, payment.account),
            )
        ),
        to_do=_AWAITED if is_awaited else _LOST,
        currency=teller.currency,
        expected_minor=teller.amount_minor,
        found="no webhook",
        payment_key=payment.key,
        payment_id=payment.id,
        reference=payment.reference,
        at=made_at,
        retry_until=retry_until,
    )


_AWAITED = (
    "The payment counts all the same. See that the program is running and can be reached from outside; then wait."
)
_LOST = (
    "The payment counts all the same. If another system of yours acts on webhooks, tell it of this payment, and "
    "find out why the webhook did not arrive."
)


def _is_paid(view: View) -> bool:
    return view.status in RECEIVED


def _retry_words(provider: str, schedule: RetrySchedule, until: int | None, *, is_awaited: bool) -> str:
    name = began(provider_words(provider))
    span = duration_words(schedule.gives_up_after_s * _SECOND_US)
    if until is None:
        return "When it was paid is not known, so nobody can say whether the webhook may still come."
    if is_awaited:
        return f"{name} tries for {span} after the payment: the webhook may still come."
    return f"{name} tries for {span} after the payment: the webhook will not come any more."
