"""A way in as it is asked for, and made of that; and why one may not stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from paysg_desktop.domain.endpoint import Endpoint, Environment, SecretReference
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.texts import one_line
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind
from paysg_desktop.usecases.forward_guards import environments_of

_LONGEST_NAME = 60
_LONGEST_VALUE = 2000
_USUAL_NAMES = {
    TunnelKind.OWN: "own address",
    TunnelKind.SSH: "bastion",
    TunnelKind.NGROK: "ngrok",
    TunnelKind.COMMAND: "command",
}


@dataclass(frozen=True, slots=True)
class NewWayIn:
    """A way in as somebody asks for it; `settings` by the names of its kind, an empty value for none."""

    kind: TunnelKind
    name: str = ""
    settings: Mapping[str, str] = field(default_factory=dict, repr=False)
    secret: SecretReference | None = None
    is_on: bool = True


def way_in(
    identity: str, new: NewWayIn, before: TunnelConfig | None, now: int, agreed_at: int | None
) -> TunnelConfig:
    """What is asked for, as it is kept. Raises UsageError for a name or value that can't be, or another kind.

    What was agreed about LIVE data holds for what it was agreed for.
    """
    if before is not None and before.kind is not new.kind:
        raise UsageError("A way in stays of its kind. Add another one, and remove this.")
    settings = {name: value.strip() for name, value in new.settings.items() if value.strip()}
    if any(len(value) > _LONGEST_VALUE or not value.isprintable() for value in settings.values()):
        raise UsageError(f"A setting is one line of at most {_LONGEST_VALUE} characters.")
    is_the_same = before is not None and before.settings == settings
    return TunnelConfig(
        id=identity,
        name=_named(new),
        kind=new.kind,
        created_at=now if before is None else before.created_at,
        settings=settings,
        secret=new.secret,
        is_on=new.is_on,
        live_agreed_at=agreed_at or (before.live_agreed_at if before is not None and is_the_same else None),
    )


def has_live(endpoints: Sequence[Endpoint]) -> bool:
    """Whether any endpoint that is enabled takes LIVE deliveries in."""
    return any(each.is_enabled and Environment.LIVE in environments_of(each) for each in endpoints)


def why_not_live(config: TunnelConfig, endpoints: Sequence[Endpoint]) -> str | None:
    """The sentence why a way in may not stand: LIVE data would go through somebody else's. None where it may."""
    if not has_live(endpoints):
        return None
    if config.kind is TunnelKind.SSH and not config.settings.get("url"):
        return (
            f"“{config.name}” has no address with https:// of its own, so what comes is not encrypted up to the "
            "bastion, and an endpoint of this workspace is LIVE. Have a server with a certificate stand in front "
            "of the bastion's port, and give its url."
        )
    if not config.kind.is_third_party or config.live_agreed_at is not None:
        return None
    return (
        f"“{config.name}” goes through somebody else's computers, where payers' names, addresses and identifiers "
        "can be read, and an endpoint of this workspace is LIVE. It does not stand until you agree to that once "
        "(--agree-live). Better: an own address, or ssh to a bastion of yours."
    )


def _named(new: NewWayIn) -> str:
    name = one_line(new.name) or _USUAL_NAMES[new.kind]
    if len(name) > _LONGEST_NAME or not name.isprintable():
        raise UsageError(f"A name has at most {_LONGEST_NAME} characters, all of them visible.")
    return name
