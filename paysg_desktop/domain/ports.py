"""The shapes through which the layers meet; who implements them is decided in `bootstrap`."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.action import Action, ActionDetail, ActionFilter
from paysg_desktop.domain.answer import Answered
from paysg_desktop.domain.api import Checkout, PaymentPage, PaymentRecord, Subscription
from paysg_desktop.domain.batch import Batch, BatchLine
from paysg_desktop.domain.delivery import DeliveryDetail, DeliveryRow, NewDelivery, Source
from paysg_desktop.domain.delivery_filter import DeliveryFilter
from paysg_desktop.domain.endpoint import Endpoint, Environment, SecretReference
from paysg_desktop.domain.event import EventFilter, EventRow, ParsedBody
from paysg_desktop.domain.figures import EndpointTraffic, Figure, Figures, Freshness, Knowledge
from paysg_desktop.domain.filter_choice import SavedFilter
from paysg_desktop.domain.finding import Case, Finding
from paysg_desktop.domain.forwarding import (
    AttemptDetail,
    AttemptFilter,
    AttemptRow,
    Destination,
    EndedAttempt,
    Forward,
    Lag,
    NewAttempt,
)
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.heads import Heads
from paysg_desktop.domain.imports import FileKind, PastImport
from paysg_desktop.domain.note import Note
from paysg_desktop.domain.payment import PaymentDetail, PaymentRow
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.payment_order import PaymentOrder
from paysg_desktop.domain.payment_totals import PaymentTotals
from paysg_desktop.domain.provider_settings import SettingField
from paysg_desktop.domain.registration import Registration
from paysg_desktop.domain.replay import ReplayRun
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.domain.tunnel import TunnelConfig
from paysg_desktop.domain.verification import NamedSecret, Verification


class Clock(Protocol):
    """`now` in microseconds UTC, `monotonic` in seconds."""

    def now(self) -> int: ...

    def monotonic(self) -> float: ...


class Secrets(Protocol):
    """Keeps secrets and looks them up; what it raises never holds a value.

    Any of it may ask the user, and so block: never on the UI thread.
    """

    def get(self, reference: SecretReference) -> str:
        """Raises SecretUnavailableError."""

    def keep(self, name: str, value: str) -> SecretReference:
        """In the system's keychain; raises SecretUnavailableError where there is none that can be used."""

    def keep_for_session(self, name: str, value: str) -> SecretReference:
        """In the memory of this process alone."""


class Provider(Protocol):
    """What one platform sends and expects. Everything is pure; nothing raises on what came from outside.

    A provider is bound to the settings of an endpoint; the one in the registry has its defaults.
    """

    @property
    def name(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def event_types(self) -> Mapping[str, str]:
        """Event type to one plain sentence of what it means."""

    @property
    def settings_form(self) -> tuple[SettingField, ...]:
        """What can be set on an endpoint."""

    @property
    def signature_headers(self) -> tuple[str, ...]:
        """The names of the headers that carry the signature, the digest's last."""

    @property
    def accept_status(self) -> int:
        """The answer to a delivery that was taken in."""

    @property
    def reject_status(self) -> int:
        """The answer to a delivery whose signature does not hold."""

    @property
    def retry_schedule(self) -> RetrySchedule: ...

    @property
    def has_secret_per_environment(self) -> bool:
        """Whether one address gets LIVE and TEST events, each signed with a secret of its own."""

    def with_settings(self, given: Mapping[str, Any]) -> Provider:
        """This provider with its defaults changed; raises UsageError for an unknown name or value."""

    def verify(self, headers: Headers, body: bytes, secrets: Sequence[NamedSecret], now: int) -> Verification:
        """Check a signature at `now` (microseconds UTC).

        Empty `secrets` give `no_secret`; a blank value among them gives `failed`.
        """

    def examine(self, case: Case) -> Finding | None:
        """Why a signature does not hold; None when it does. Takes milliseconds: never before the answer."""

    def sign(self, body: bytes, secret: str, now: int) -> Headers:
        """The headers that a genuine sender would add; raises UsageError for a secret that can't be a key."""

    def parse(self, body: bytes) -> ParsedBody:
        """All that a body says."""

    def glance(self, body: bytes) -> ParsedBody:
        """The id, type, environment and problem that `parse` gives: what the log needs before the answer."""

    def sample(self, event_type: str, now: int, values: Mapping[str, str]) -> dict[str, Any]:
        """A made-up event as a JSON-able document; `values` are dotted paths to set (`data.object.id`)."""

    def parse_payment(self, body: bytes) -> ParsedBody:
        """What a payment object of the provider's API says (`PaymentRecord.body`)."""

    def parse_report(self, body: bytes) -> ParsedBody:
        """What one row of an imported report says (`ImportedRow.body`)."""

    @property
    def told_by(self) -> Mapping[Source, frozenset[Figure]]:
        """Which figures each source can tell; what none of an account's sources tells is not known."""

    def registration(self, url: str, name: str) -> Registration:
        """How to make an address known to the provider; `name` is the endpoint's."""


class PaymentsApi(Protocol):
    """One account at its provider's API. Every coroutine raises ApiError; what only reads is retried by itself."""

    @property
    def clock_offset_s(self) -> int | None:
        """How far this computer's clock is ahead of the provider's, by the last answer; None before one."""

    async def page(self, after: str | None = None) -> PaymentPage:
        """Payments, newest created first; `after` is the cursor that the page before gave."""

    async def payment(self, payment_id: str) -> PaymentRecord: ...

    async def create(self, body: bytes, idempotency_key: str) -> PaymentRecord:
        """Create a payment of exactly this JSON. Never repeated by itself; ApiUncertainError says when to look."""

    async def send_email(self, payment_id: str) -> None:
        """E-mail the link to the payer. Never repeated by itself."""

    async def cancel(self, payment_id: str) -> PaymentRecord | None:
        """Cancel an unpaid payment; None where the answer did not show it."""

    async def refund(self, payment_id: str, body: bytes, idempotency_key: str) -> PaymentRecord | None:
        """Refund by exactly this JSON; None where the answer did not show the payment."""

    async def aclose(self) -> None: ...


class CheckoutsApi(Protocol):
    """One Yoco account. Every coroutine raises ApiError; what only reads is retried by itself."""

    @property
    def clock_offset_s(self) -> int | None:
        """How far this computer's clock is ahead of the provider's, by the last answer; None before one."""

    async def create(self, body: bytes, idempotency_key: str) -> Checkout: ...

    async def checkout(self, checkout_id: str) -> Checkout: ...

    async def refund(self, checkout_id: str, body: bytes, idempotency_key: str) -> str | None:
        """Ask for a refund; gives its id. Taken in is not done: the webhook tells."""

    async def register(self, name: str, url: str) -> Subscription: ...

    async def subscriptions(self) -> tuple[Subscription, ...]: ...

    async def unregister(self, subscription_id: str) -> None:
        """Delete a webhook; one that is gone already is no error."""

    async def aclose(self) -> None: ...


class Log(Protocol):
    """The append-only log, as the use cases see it."""

    async def append(self, delivery: NewDelivery) -> int:
        """Return the delivery's id once it is durable; raises StorageError when it could not be stored."""


@dataclass(frozen=True, slots=True)
class AccountSeen:
    """Whose payments; `id` is the provider's, `name` the user's (empty where nobody gave one)."""

    provider: str
    id: str
    payment_count: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class ListChoices:
    """What an environment's payments differ in; `is_doubtful` where some were counted that verified only after
    re-serialising."""

    providers: tuple[str, ...] = ()
    currencies: tuple[str, ...] = ()
    is_doubtful: bool = False


class ListReader(Protocol):
    """Lists of payments. Each call may block for some seconds over a million: never on the UI thread."""

    def payment_keys(
        self,
        wanted: PaymentFilter,
        order: PaymentOrder = ...,
        most: int = 0,
        is_wanted: Callable[[], bool] = ...,
    ) -> array[int]:
        """From the list's last row to its first; with `most` only so many from the top. Where `is_wanted` says no
        meanwhile the answer is given up, and is empty."""

    def payments_among(self, wanted: PaymentFilter, keys: Collection[int]) -> frozenset[int]:
        """Which of these a filter takes."""

    def search_behind(self) -> int:
        """Log entries whose payments can't be found by their newest texts yet; 0 when all is indexed."""

    def payment_totals(self, wanted: PaymentFilter) -> PaymentTotals: ...

    def list_choices(self, environment: Environment) -> ListChoices: ...

    def saved_filters(self) -> tuple[SavedFilter, ...]:
        """By name; raises UsageError for one that can't be read."""

    def saved_filter(self, name: str) -> SavedFilter:
        """Raises NotFoundError, and UsageError for one that can't be read."""


class JournalReader(Protocol):
    """What was done here, and what was noted. Each call may block for milliseconds: never on the UI thread."""

    def action_ids(self, wanted: ActionFilter) -> array[int]: ...

    def actions(self, ids: Sequence[int]) -> dict[int, Action]: ...

    def action(self, action_id: int) -> ActionDetail | None: ...

    def actions_of(self, provider: str, environment: Environment, payment_id: str) -> tuple[Action, ...]:
        """Newest first."""

    def unsettled_count(self, environment: Environment) -> int:
        """Actions that wait for a person: not known, or to be approved."""

    def notes(self, provider: str, environment: Environment, payment_id: str) -> tuple[Note, ...]:
        """Oldest first."""

    def batches(self, environment: Environment) -> tuple[Batch, ...]:
        """Newest first."""

    def batch(self, batch_id: int) -> Batch | None: ...

    def batch_lines(self, batch_id: int) -> tuple[BatchLine, ...]: ...

    def batch_mapping(self, provider: str) -> dict[str, str] | None: ...

    def rotated_at(self, endpoint_id: str) -> int | None:
        """When a secret of an endpoint was changed last, microseconds UTC; None for never."""


class ForwardReader(Protocol):
    """What was passed on and sent again. Each call may block for milliseconds: never on the UI thread."""

    def destinations(self, environment: Environment | None = None) -> tuple[Destination, ...]:
        """Oldest first; removed ones are gone, their attempts stay."""

    def has_attempts_under_way(self) -> bool:
        """Whether any has no end: it is under way, or the program was ended under it."""

    def lags(self) -> dict[str, Lag]:
        """By destination id."""

    def attempt_ids(self, wanted: AttemptFilter) -> array[int]:
        """Oldest first."""

    def attempts(self, ids: Sequence[int]) -> dict[int, AttemptRow]: ...

    def attempt(self, attempt_id: int) -> AttemptDetail | None: ...

    def attempts_of(self, delivery_id: int) -> tuple[AttemptRow, ...]:
        """All that were made of a delivery, oldest first."""

    def replay_runs(self, environment: Environment) -> tuple[ReplayRun, ...]:
        """Newest first."""

    def replay_run(self, run_id: int) -> ReplayRun | None: ...

    def newest_per_payment(self, ids: Sequence[int]) -> tuple[int, ...]:
        """Of these deliveries those that no later one of the same payment follows; ones without a payment stay.
        Oldest first."""

    def purged_among(self, ids: Sequence[int]) -> tuple[int, ...]:
        """Those of these deliveries whose headers and body were purged, oldest first."""

    def previous_of_payment(self, delivery_id: int) -> int | None:
        """The delivery before this one that told of the same payment."""

    def events(self, wanted: EventFilter, limit: int) -> tuple[EventRow, ...]:
        """Newest first, without their delivery ids; `limit` 0 means all."""

    def event(self, event_id: str) -> tuple[EventRow, ...]:
        """Those with this id of the provider's, one for each provider and environment that has it, with their
        delivery ids."""


class WaysInReader(Protocol):
    """Each call may block for milliseconds: never on the UI thread."""

    def tunnels(self) -> tuple[TunnelConfig, ...]:
        """The ways in that are configured, oldest first."""


class Reader(JournalReader, ForwardReader, ListReader, WaysInReader, Protocol):
    """Read-only pages for windows and commands. Each call may block for milliseconds: never on the UI thread.

    Safe to call from any thread. `account` None means all accounts. Keys and ids come oldest change (arrival)
    first, so that what is new is appended at the end.
    """

    def endpoints(self) -> tuple[Endpoint, ...]: ...

    def heads(self) -> Heads:
        """Where the chains of log and audit trail end now, to be noted elsewhere."""

    def endpoint_traffic(self) -> dict[str, EndpointTraffic]:
        """By endpoint id; those that never received anything are absent."""

    def environments(self) -> tuple[Environment, ...]:
        """Those that an endpoint, a delivery or a payment has."""

    def accounts(self, environment: Environment) -> tuple[AccountSeen, ...]: ...

    def configured_accounts(self, environment: Environment | None = None) -> tuple[Account, ...]: ...

    def sync_state(self, account: Account) -> SyncState: ...

    def knowledge(self, environment: Environment, account: str | None = None) -> tuple[Knowledge, ...]: ...

    def imports(self, environment: Environment) -> tuple[PastImport, ...]: ...

    def import_of(self, sha256: str) -> PastImport | None: ...

    def mapping(self, provider: str, kind: FileKind) -> dict[str, str] | None: ...

    def payments(self, keys: Sequence[int]) -> dict[int, PaymentRow]: ...

    def payment(self, key: int) -> PaymentDetail | None: ...

    def delivery_ids(self, environment: Environment | None) -> array[int]: ...

    def deliveries_of(self, wanted: DeliveryFilter) -> array[int]: ...

    def event_types(self, environment: Environment | None = None) -> tuple[str, ...]:
        """Those that deliveries have, in their order."""

    def deliveries(self, ids: Sequence[int]) -> dict[int, DeliveryRow]: ...

    def delivery(self, delivery_id: int) -> DeliveryDetail | None: ...

    def figures(self, environment: Environment, account: str | None, day: str) -> Figures: ...

    def freshness(self, environment: Environment, now: int) -> Freshness: ...


class ForwardStore(Protocol):
    """Writes of forwarding and replaying. Each call blocks until it is durable; raises StorageError."""

    def save_destination(self, destination: Destination) -> None:
        """Add one, which takes what is appended to the log from now on; or change the one with its id."""

    def remove_destination(self, destination_id: str) -> None:
        """Its waiting forwards are stopped, its attempts stay. Raises NotFoundError."""

    def plan_forwards(self, limit: int) -> int:
        """Look at up to `limit` further log entries for each destination, and make a forward, due at once, of
        every one that it wants, in one transaction with the destination's cursor. Gives how many entries were
        looked at in all; 0 means that every destination that is forwarded to stands at the log's end (one of own
        checkouts only: at the fold's).

        Wanted are webhooks that came in here and are in the log (so never quarantined ones, replays, captures,
        polls), of the destination's environment, endpoint and event types, and where it says so of own checkouts.
        """

    def due_forwards(self, now: int, limit: int) -> tuple[tuple[Forward, Destination], ...]:
        """Those that wait and are due, the earliest first; never of a stopped destination, never one under way."""

    def next_due_at(self) -> int | None:
        """When the next waiting forward is due, None when none waits."""

    def begin_attempts(self, attempts: Sequence[NewAttempt]) -> tuple[AttemptRow, ...]:
        """Note, durable, that these requests go out now; all or none, in one transaction."""

    def end_attempts(self, ended: Sequence[EndedAttempt]) -> None:
        """Note how they ended, and how their forwards stand; all or none."""

    def stop_forward(self, forward_id: int) -> None:
        """Its delivery is not kept any more: it waits no longer, and nothing follows."""

    def recover_forwards(self, now: int) -> int:
        """At the start: attempts that an earlier run left under way stay unknown, and their forwards are due at
        once again; runs that ran are stopped. Gives how many attempts were unknown."""

    def settle_clock(self, now: int) -> None:
        """The clock went back to `now`: a forward that was due at once when it was ahead is due now, and a further
        attempt as long after the one before as it was to be."""

    def begin_run(self, run: ReplayRun) -> ReplayRun:
        """Keep a replay under a new id."""

    def move_run(self, run: ReplayRun) -> None:
        """Note how far it has come."""

    def save_answered(self, delivery_id: int, answered: Answered) -> None:
        """Note what a sender was really answered; returns at once, without waiting for the disk."""


@dataclass(frozen=True, slots=True)
class SendOutcome:
    """One outbound request's end: an HTTP status, or the sentence why there is none.

    `headers` and `body` are the answer's, the body up to 1 MiB (`is_cut` where there was more). `is_late`: there
    is none because the time was over.
    """

    status: int | None
    problem: str | None
    took_us: int
    headers: Headers = field(default=(), repr=False)
    body: bytes = field(default=b"", repr=False)
    is_cut: bool = False
    is_late: bool = False


class Sender(Protocol):
    """Sends one request; never raises for what the other end does.

    `timeout_s` None: the sender's own limit. `stays_here`: to this computer alone, whatever is allowed otherwise.
    """

    async def send(
        self,
        url: str,
        headers: Headers,
        body: bytes,
        *,
        method: str = "POST",
        timeout_s: float | None = None,
        stays_here: bool = False,
    ) -> SendOutcome: ...

    async def aclose(self) -> None: ...
