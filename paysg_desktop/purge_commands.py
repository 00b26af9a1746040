"""What another process may ask of the owner about retention: part of `core_commands`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from paysg_desktop.core import Core
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.owner.arguments import Arguments
from paysg_desktop.purge_desk import PurgeOrder
from paysg_desktop.usecases.retention import counts_json


def _count(core: Core, arguments: Arguments) -> Any:
    return {"dry_run": True, "counts": counts_json(core.purges.count(_order(arguments)))}


def _purge(core: Core, arguments: Arguments) -> Any:
    done = core.purges.run(_order(arguments))
    return {
        "dry_run": False,
        "counts": counts_json(done.counts),
        "finished_earlier": done.is_finished_earlier,
        "backups_removed": list(done.backups),
        "size_before": done.size_before,
        "size_after": done.size_after,
        "took_us": done.took_us,
    }


def _order(arguments: Arguments) -> PurgeOrder:
    return PurgeOrder(
        bodies_days=_days(arguments, "bodies_days"),
        records_days=_days(arguments, "records_days"),
        reason=str(arguments.get("reason", "")),
        is_confirmed=arguments.get("confirmed") is True,
    )


def _days(arguments: Arguments, name: str) -> int | None:
    days = arguments.get(name)
    if days is None:
        return None
    if type(days) is not int or days < 1:
        raise UsageError(f"`{name}` is a whole number of days, 1 or more. Nothing was purged.")
    return days


PURGE_COMMANDS: Mapping[str, Callable[[Core, Arguments], Any]] = {
    "purge.count": _count,
    "purge.run": _purge,
}
