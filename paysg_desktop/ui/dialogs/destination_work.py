"""What the destination dialog does behind the window: keep the secret, and have the destination saved."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Endpoint, Environment, SecretReference
from paysg_desktop.domain.errors import PaySGDesktopError, UsageError
from paysg_desktop.domain.forwarding import Destination
from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.targets import parse_target
from paysg_desktop.ui.dialogs.keeping import GivenSecret, TypedSecret
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.new_destination import NewDestination, require_sound
from paysg_desktop.usecases.schedules import named_schedule

_SECONDS = re.compile(r"([0-9]{1,4}(?:\.[0-9]{1,3})?)\s*s?", re.ASCII)
_USUAL_PROVIDER = "paysg"


@dataclass(frozen=True, slots=True)
class Draft:
    """A destination as the dialog describes it.

    `given` is a secret that somebody typed, to be kept first; where there is none, that of `new` counts.
    """

    new: NewDestination
    given: GivenSecret | None = None
    is_confirmed: bool = False


class Saving:
    """Saves the destination of one dialog. What was typed as a secret is kept once, however often it is tried."""

    def __init__(self, core: Core, before: Destination | None) -> None:
        self._core = core
        self._before = before
        self.secret = TypedSecret(core, "destination")

    def __call__(self, draft: Draft, provider: Provider, *, for_session: bool) -> Destination:
        """May block, and ask the user for the keychain. Raises as `ForwardDesk.add` does, and NoKeychainError."""
        new, forwards = draft.new, self._core.forwards
        require_sound(new)
        parse_target(new.url)
        named_schedule(new.schedule, provider, self._core.providers)
        if draft.given is not None:
            if draft.given.value:
                # One that can't be a key would only fail at each attempt.
                provider.sign(b"{}", draft.given.value, self._core.clock.now())
            new = replace(new, secret=self.secret.keep(draft.given, for_session=for_session))
        if self._before is None:
            return forwards.add(new, is_confirmed=draft.is_confirmed)
        return forwards.change(self._before.id, new, is_confirmed=draft.is_confirmed)


def read_seconds(text: str) -> float:
    """`10`, `10 s` or `0.5`; raises UsageError."""
    found = _SECONDS.fullmatch(text.strip())
    if found is None:
        raise UsageError(tr("The time limit is a number of seconds, like 10 or 0.5."))
    return float(found[1])


def origin_of(url: str) -> str:
    """Scheme, host and port, as a destination is called where nobody names it; empty for what is no address."""
    try:
        target = parse_target(url.strip())
    except PaySGDesktopError:
        return ""
    return f"{target.scheme}://{target.host_header.decode()}"


def is_elsewhere(url: str) -> bool:
    """Whether an address names another computer, or a name that may be one; False for what is no address."""
    try:
        target = parse_target(url.strip())
    except PaySGDesktopError:
        return False
    address = target.address
    return not (target.is_localhost or (address is not None and address.is_loopback))


def own_secret(endpoint: Endpoint | None, environment: Environment) -> SecretReference | None:
    """The secret that an endpoint checks with now; None where it has none."""
    for each in endpoint.secrets if endpoint is not None else ():
        if each.accepted_until is None and each.environment in (None, environment):
            return each.reference
    return None


def usual_provider(core: Core, endpoint: Endpoint | None, endpoints: Sequence[Endpoint]) -> Provider:
    """Whose schedule is the usual one: of the endpoint, or of all endpoints where they have one provider."""
    if endpoint is not None:
        return core.provider_of(endpoint)
    names = {each.provider for each in endpoints}
    return core.providers[names.pop() if len(names) == 1 else _USUAL_PROVIDER]
