"""What makes an endpoint known to its provider, with the address that is known of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from paysg_desktop.bootstrap import ask_owner
from paysg_desktop.cli.output import print_line
from paysg_desktop.domain.errors import NotFoundError, UsageError
from paysg_desktop.domain.registration import Registration
from paysg_desktop.providers.registry import get


def registration_of(folder: Path, endpoint: Mapping[str, Any], url: str | None) -> Registration:
    """Of an endpoint as JSON with its `settings`; without a URL for the address that it listens on."""
    address = url or address_of(folder, endpoint["id"], endpoint["path"])
    platform = get(endpoint["provider"]).with_settings(endpoint["settings"])
    return platform.registration(address, endpoint["name"])


def address_of(folder: Path, identity: str, path: str) -> str:
    """Where an endpoint is reached, as far as anybody knows: where it listens, or a placeholder."""
    return _listening(folder, identity) or f"https://YOUR-PUBLIC-ADDRESS{path}"


def public_url(folder: Path, identity: str) -> str | None:
    """The endpoint's address by the way in that stands; None where none does, or nobody listens."""
    told = ask_owner(folder, "watch.address", {"endpoint": identity})
    return str(told["url"]) if told and told["url"] else None


def print_registration(made: Registration) -> None:
    """What to do, and what to send."""
    print_line(made.what_to_do + "\n")
    print_line(made.text or made.curl or "")


def part_of(made: Registration, form: str) -> str:
    """`text`, `request` or `curl` alone; raises UsageError where a provider is not registered that way."""
    part = forms_of(made)[form]
    if part is None:
        ways = ", ".join(f"--as {name}" for name, text in forms_of(made).items() if text is not None)
        raise UsageError(f"This provider is registered otherwise: {ways}.")
    return part


def forms_of(made: Registration) -> dict[str, str | None]:
    return {"text": made.text, "request": made.request, "curl": made.curl}


def _listening(folder: Path, identity: str) -> str | None:
    try:
        described = ask_owner(folder, "describe", {})
    except NotFoundError:
        return None
    running = {each["id"]: str(each["url"]) for each in described["endpoints"]} if described else {}
    return running.get(identity)
