"""What another process may ask of the owner about its destinations: part of `core_commands`.

A secret never travels, only the place where it is kept. The guards stand below, in the core.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.owner.arguments import Arguments
from paysg_desktop.settings.secrets import parse_reference
from paysg_desktop.usecases.forward_json import destination_json
from paysg_desktop.usecases.new_destination import NewDestination


def _add(core: Core, arguments: Arguments) -> Any:
    environment, reference = arguments.get("environment"), arguments.get("secret")
    new = NewDestination(
        url=str(arguments["url"]),
        name=str(arguments.get("name") or ""),
        environment=Environment(environment) if environment else None,
        endpoint_id=str(arguments["endpoint"]) if arguments.get("endpoint") else None,
        events=tuple(str(each) for each in arguments.get("events", ())),
        is_own_checkouts_only=arguments.get("own_checkouts_only") is True,
        schedule=str(arguments.get("schedule") or ""),
        timeout_s=float(arguments.get("timeout_s", 10.0)),
        secret=parse_reference(str(reference)) if reference else None,
        is_shuffled=arguments.get("shuffled") is True,
        answers_for_us=arguments.get("answers_for_us") is True,
    )
    return destination_json(core.forwards.add(new, is_confirmed=arguments.get("confirmed") is True))


def _list(core: Core, arguments: Arguments) -> Any:
    del arguments
    lags = core.forwards.lags()
    return [destination_json(each, lags.get(each.id)) for each in core.forwards.destinations()]


def _remove(core: Core, arguments: Arguments) -> Any:
    return destination_json(core.forwards.remove(str(arguments["destination"])))


def _pause(core: Core, arguments: Arguments) -> Any:
    return destination_json(core.forwards.pause(str(arguments["destination"])))


def _resume(core: Core, arguments: Arguments) -> Any:
    return destination_json(core.forwards.resume(str(arguments["destination"])))


FORWARD_COMMANDS: Mapping[str, Callable[[Core, Arguments], Any]] = {
    "forward.add": _add,
    "forward.list": _list,
    "forward.remove": _remove,
    "forward.pause": _pause,
    "forward.resume": _resume,
}
