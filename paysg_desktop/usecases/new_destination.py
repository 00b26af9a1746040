"""A destination as it is asked for, and made of that."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from paysg_desktop.domain.endpoint import Endpoint, Environment, SecretReference
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.forwarding import Destination
from paysg_desktop.domain.ports import Clock, Provider
from paysg_desktop.usecases.forward_guards import environments_of
from paysg_desktop.usecases.schedules import named_schedule

SHORTEST_LIMIT_S, LONGEST_LIMIT_S = 0.1, 60.0
MOST_EVENTS = 50
_USUAL_PROVIDER = "paysg"
_LONGEST_NAME = 80
_LONGEST_EVENT = 100
_LONGEST_URL = 2000


@dataclass(frozen=True, slots=True)
class NewDestination:
    """A destination as somebody asks for it.

    `schedule` is a provider's name, or waits as text (`5s 5m 30m`); empty for the schedule of the endpoint's
    provider. `environment` None takes that of the endpoint, or of all endpoints where they have one.
    """

    url: str = field(repr=False)
    name: str = ""
    environment: Environment | None = None
    endpoint_id: str | None = None
    events: tuple[str, ...] = ()
    is_own_checkouts_only: bool = False
    schedule: str = ""
    timeout_s: float = 10.0
    secret: SecretReference | None = None
    is_shuffled: bool = False
    answers_for_us: bool = False


class MakeDestination:
    """Makes a destination of what is asked for, filling in what is left open from the endpoints that there are."""

    def __init__(
        self, endpoints: Callable[[], Sequence[Endpoint]], providers: Mapping[str, Provider], clock: Clock
    ) -> None:
        self._read = endpoints
        self._providers = providers
        self._clock = clock

    def __call__(
        self,
        identity: str,
        new: NewDestination,
        endpoint: Endpoint | None,
        before: Destination | None,
        usual_name: str,
    ) -> Destination:
        """`before` is the destination that it takes the place of. Raises UsageError."""
        name, schedule = named_schedule(new.schedule, self._provider(endpoint), self._providers)
        return Destination(
            id=identity,
            name=new.name.strip() or usual_name,
            url=new.url,
            environment=environment_for(new, endpoint, self.endpoints()),
            created_at=before.created_at if before else self._clock.now(),
            endpoint_id=endpoint.id if endpoint else None,
            events=tuple(dict.fromkeys(new.events)),
            is_own_checkouts_only=new.is_own_checkouts_only,
            schedule_name=name,
            schedule=schedule,
            timeout_s=new.timeout_s,
            secret=new.secret,
            is_shuffled=new.is_shuffled,
            answers_for_us=new.answers_for_us,
            stopped=before.stopped if before else "",
        )

    def endpoints(self) -> tuple[Endpoint, ...]:
        """Those that take deliveries."""
        return tuple(each for each in self._read() if each.is_enabled)

    @property
    def environments(self) -> tuple[Environment, ...]:
        """Those that deliveries can come of."""
        return tuple(dict.fromkeys(each for endpoint in self.endpoints() for each in environments_of(endpoint)))

    def _provider(self, endpoint: Endpoint | None) -> Provider:
        """Whose schedule is the usual one: of the endpoint, or of all endpoints where they agree."""
        asked = self.endpoints() if endpoint is None else (endpoint,)
        bound = [self._providers[each.provider].with_settings(each.settings) for each in asked]
        schedules = {(each.name, each.retry_schedule) for each in bound}
        return bound[0] if len(schedules) == 1 else self._providers[_USUAL_PROVIDER]


def require_sound(new: NewDestination) -> None:
    """Raises UsageError for what can't be meant; whether its URL is one is for others to say."""
    if len(new.name) > _LONGEST_NAME or not new.name.isprintable():
        raise UsageError(f"A name has up to {_LONGEST_NAME} characters that can be printed.")
    if len(new.url) > _LONGEST_URL:
        raise UsageError(f"An address has up to {_LONGEST_URL:,} characters.")
    if len(new.events) > MOST_EVENTS or not all(_is_event(each) for each in new.events):
        raise UsageError(
            "Events are named by their types, like payment.succeeded, one or several; none means all."
        )
    if not SHORTEST_LIMIT_S <= new.timeout_s <= LONGEST_LIMIT_S:
        raise UsageError(
            f"The time limit of a destination is {SHORTEST_LIMIT_S:g} to {LONGEST_LIMIT_S:g} seconds."
        )


def environment_for(new: NewDestination, endpoint: Endpoint | None, endpoints: Sequence[Endpoint]) -> Environment:
    """Whose deliveries it gets. Raises UsageError where that is not said, or makes no sense."""
    if endpoint is not None:
        if new.environment not in (None, *environments_of(endpoint)):
            raise UsageError(f"The endpoint {endpoint.name} gets no deliveries of {new.environment}.")
        return new.environment or endpoint.environment
    found = {each for endpoint in endpoints for each in environments_of(endpoint)}
    if new.environment is None and len(found) != 1:
        raise UsageError("Say whose deliveries it gets: an endpoint, or an environment (live, test or demo).")
    return new.environment or found.pop()


def _is_event(text: str) -> bool:
    return 0 < len(text) <= _LONGEST_EVENT and text.isprintable() and not any(each.isspace() for each in text)
