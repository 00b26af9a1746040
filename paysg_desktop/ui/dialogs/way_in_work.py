"""What the dialog of ways in does behind the window: check all, keep the token, and have the way in saved."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import SecretReference
from paysg_desktop.domain.errors import PaySGDesktopError, TunnelError, UsageError
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind
from paysg_desktop.tunnel import command, ngrok_settings, ssh_settings
from paysg_desktop.tunnel.urls import whole_base
from paysg_desktop.ui.dialogs.keeping import GivenSecret, TypedSecret
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.new_way_in import NewWayIn, way_in

_TO_COME = SecretReference("session", "to-come")
"""Stands for a token that is not kept yet, while the settings are checked."""
_NOWHERE = Path(os.devnull) / "ngrok"


@dataclass(frozen=True, slots=True)
class Draft:
    """A way in as the dialog describes it; `given` is a token that somebody typed, to be kept first."""

    kind: TunnelKind
    name: str
    settings: Mapping[str, str] = field(repr=False)
    given: GivenSecret | None = None
    is_confirmed: bool = False


class Saving:
    """Saves the way in of one dialog. What was typed as a token is kept once, however often it is tried."""

    def __init__(self, core: Core, before: TunnelConfig | None) -> None:
        self._core = core
        self._before = before
        self.secret = TypedSecret(core, "tunnel")

    def __call__(self, draft: Draft, *, for_session: bool) -> TunnelConfig:
        """May block, and ask the user for the keychain. Raises as `ReachDesk.add` does, and NoKeychainError."""
        before, reach = self._before, self._core.reach
        old = before.secret if before is not None else None
        new = NewWayIn(draft.kind, draft.name, draft.settings, old, before.is_on if before is not None else True)
        require_sound(replace(new, secret=_TO_COME if draft.given is not None else old))
        if draft.given is not None:
            if draft.kind is TunnelKind.NGROK and draft.given.value:
                _require_token(draft.given.value)
            new = replace(new, secret=self.secret.keep(draft.given, for_session=for_session))
        if before is None:
            return reach.add(new, is_confirmed=draft.is_confirmed)
        return reach.change(before.id, new, is_confirmed=draft.is_confirmed)


def require_sound(new: NewWayIn) -> None:
    """Raises UsageError with what is missing or wrong, before anything is kept."""
    made = way_in("way_checked", new, None, 0, None)
    match new.kind:
        case TunnelKind.OWN:
            whole_base(made.settings.get("url", ""))
        case TunnelKind.SSH:
            ssh_settings.read_settings(made.settings)
        case TunnelKind.NGROK:
            ngrok_settings.read_settings(made.settings)
        case TunnelKind.COMMAND:
            command.plan_of(made)


def problem_of(check: Callable[[], object]) -> str:
    """The sentence that a check raises; empty where all is well."""
    try:
        check()
    except PaySGDesktopError as error:
        return str(error)
    return ""


def installed_agent(program: str = "") -> str:
    """Where ngrok's agent is on this computer; empty where there is none. Looks at the disk."""
    settings = ngrok_settings.NgrokSettings(program=program)
    try:
        return str(ngrok_settings.find_agent(settings, _NOWHERE))
    except TunnelError:
        return ""


def _require_token(value: str) -> None:
    try:
        ngrok_settings.sure_token(value)
    except TunnelError as error:
        raise UsageError(f"{error} {tr('Nothing was kept.')}") from None
