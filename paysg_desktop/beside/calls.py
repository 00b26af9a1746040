"""What a window beside the owner may have it do: functions of the core by their names, and how a call travels.

The list is all there is: what is not named here can't be called, however it is asked for. A secret never travels,
only the place where it is kept; what takes a secret's value is done by the window itself, or refused there.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, get_type_hints

from paysg_desktop.batch_desk import BatchDesk
from paysg_desktop.beside.wire import from_wire, to_wire
from paysg_desktop.capture_desk import CaptureDesk
from paysg_desktop.care_desk import CareDesk
from paysg_desktop.core import Core
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.forward_desk import ForwardDesk
from paysg_desktop.owner.arguments import Arguments
from paysg_desktop.purge_desk import PurgeDesk
from paysg_desktop.reach_desk import ReachDesk
from paysg_desktop.replay_desk import ReplayDesk
from paysg_desktop.sandbox_desk import SandboxDesk
from paysg_desktop.settings_desk import SettingsDesk
from paysg_desktop.update_desk import UpdateDesk
from paysg_desktop.watch_desk import WatchDesk

CALL = "window.call"
"""The owner's command that makes a call."""
ENDPOINT_CALLS = frozenset(
    {"add_endpoint", "edit_endpoint", "reload_book", "retire_previous", "rotate_secret", "set_enabled"}
)
_ACCOUNTS = ("add_accounts", "ask_sync", "import_file", "remove_account", "resolve")
_PAYMENTS = (
    "add_note",
    "approve",
    "cancel",
    "create_checkout",
    "create_payment",
    "decline",
    "look_up",
    "offers",
    "offers_to_approve",
    "read_again",
    "refund",
    "send_email",
    "settle_action",
    "why_not_create",
)
_REST = (
    "audit",
    "clear_answer",
    "examine",
    "remove_filter",
    "rename_filter",
    "save_filter",
    "set_answer",
    "start_sandbox",
    "test_account",
    "verify_again",
)
_NAMES: tuple[tuple[str, type, tuple[str, ...]], ...] = (
    ("", Core, (*ENDPOINT_CALLS, *_ACCOUNTS, *_PAYMENTS, *_REST)),
    ("batches", BatchDesk, ("begin_batch", "pause_batch", "resume_batch", "wait_batch")),
    ("captures", CaptureDesk, ("look", "take")),
    ("care", CareDesk, ("back_up", "choose_folder", "move", "rebuild", "state", "stats")),
    ("forwards", ForwardDesk, ("add", "change", "lags", "pause", "remove", "resume")),
    ("purges", PurgeDesk, ("count", "run")),
    ("reach", ReachDesk, ("add", "agree_live", "change", "host_keys", "remove", "turn")),
    ("replays", ReplayDesk, ("look", "run", "signed_anew", "start", "stop_run", "wait_run", "why_not")),
    ("sandboxes", SandboxDesk, ("aim", "drop_waiting", "rehearse", "set_speed", "standing", "start", "stop")),
    ("settings_desk", SettingsDesk, ("ask_retention_later", "choose_retention", "reset", "set")),
    ("updates", UpdateDesk, ("look",)),
    ("watch", WatchDesk, ("copied", "hand", "test")),
)
CALLS: Mapping[str, tuple[type, frozenset[str]]] = {part: (kind, frozenset(names)) for part, kind, names in _NAMES}
"""By the part of the core that has them; the core itself has no name."""


@dataclass(frozen=True, slots=True)
class Call:
    """A function that may be called, with the types of what it takes and gives."""

    part: str
    name: str
    signature: inspect.Signature
    kinds: Mapping[str, Any]

    @property
    def path(self) -> str:
        return f"{self.part}.{self.name}".lstrip(".")

    def packed(self, args: tuple[Any, ...], named: Mapping[str, Any]) -> dict[str, Any]:
        """What the owner is asked; raises TypeError for arguments that the function does not take."""
        given = self.signature.bind(None, *args, **named).arguments
        values = {name: to_wire(value, self.kinds[name]) for name, value in given.items() if name != "self"}
        return {"call": self.path, "given": values}

    def answer(self, data: Any) -> Any:
        """What the owner's function gave."""
        return from_wire(data, self.kinds["return"])

    def made(self, core: Core, given: Mapping[str, Any]) -> Any:
        """Make the call; raises UsageError for what it does not take, and what the function raises."""
        if given.keys() - self.kinds.keys():
            raise UsageError(f"The call {self.path} takes nothing of that name. Nothing was done.")
        owner = getattr(core, self.part) if self.part else core
        values = {name: from_wire(value, self.kinds[name]) for name, value in given.items()}
        return to_wire(getattr(owner, self.name)(**values), self.kinds["return"])


@lru_cache(maxsize=256)
def call(part: str, name: str) -> Call | None:
    """A call by its part and name; None where there is none."""
    kind, names = CALLS.get(part, (object, frozenset()))
    if name not in names:
        return None
    function: Callable[..., Any] = getattr(kind, name)
    return Call(part, name, inspect.signature(function), get_type_hints(function))


def make(core: Core, arguments: Arguments) -> Any:
    """The owner's command: make the call that a window asks for."""
    part, _, name = str(arguments["call"]).rpartition(".")
    found = call(part, name)
    given = arguments.get("given")
    if found is None or not isinstance(given, Mapping):
        raise UsageError("The owner of this workspace has no such call. Nothing was done.")
    return found.made(core, given)
