"""The providers that the program knows: adding one is a module and a line here."""

from __future__ import annotations

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.ports import Provider
from paysg_desktop.providers.gateway import Gateway
from paysg_desktop.providers.paysg import PaySG
from paysg_desktop.providers.yoco import Yoco

PROVIDERS: dict[str, Provider] = {each.name: each for each in (PaySG(), Yoco(), Gateway())}


def title_of(name: str, otherwise: str) -> str:
    """What people call a provider; `otherwise` for one that this program does not know."""
    known = PROVIDERS.get(name)
    return known.title if known else otherwise


def get(name: str) -> Provider:
    """The provider of this name; raises UsageError naming those that exist."""
    if name not in PROVIDERS:
        raise UsageError(f"There is no provider {name!r}. Known: {', '.join(sorted(PROVIDERS))}.")
    return PROVIDERS[name]
