"""What another process may ask of the owner about its ways in: part of `core_commands`.

A secret never travels, only the place where it is kept. The guards stand below, in the core.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from paysg_desktop.core import Core
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind
from paysg_desktop.owner.arguments import Arguments
from paysg_desktop.settings.secrets import parse_reference
from paysg_desktop.usecases.new_way_in import NewWayIn
from paysg_desktop.usecases.way_in_json import self_test_json, way_in_json


def _add(core: Core, arguments: Arguments) -> Any:
    reference = arguments.get("secret")
    new = NewWayIn(
        kind=_kind(arguments),
        name=str(arguments.get("name") or ""),
        settings=_settings(arguments),
        secret=parse_reference(str(reference)) if reference else None,
        is_on=arguments.get("on") is not False,
    )
    return _told(core, core.reach.add(new, is_confirmed=_is_agreed(arguments)))


def _edit(core: Core, arguments: Arguments) -> Any:
    """What is not said stays as it is; a setting with an empty value is taken out."""
    before = core.reach.way_in(str(arguments["way_in"]))
    reference = arguments.get("secret")
    new = NewWayIn(
        kind=before.kind,
        name=str(arguments.get("name") or before.name),
        settings={**before.settings, **_settings(arguments)},
        secret=parse_reference(str(reference)) if reference else before.secret,
        is_on=before.is_on,
    )
    return _told(core, core.reach.change(before.id, new, is_confirmed=_is_agreed(arguments)))


def _remove(core: Core, arguments: Arguments) -> Any:
    return _told(core, core.reach.remove(str(arguments["way_in"])))


def _turn(core: Core, arguments: Arguments) -> Any:
    if _is_agreed(arguments):
        core.reach.agree_live(str(arguments["way_in"]))
    return _told(core, core.reach.turn(str(arguments["way_in"]), arguments["on"] is True))


def _agree_live(core: Core, arguments: Arguments) -> Any:
    return _told(core, core.reach.agree_live(str(arguments["way_in"])))


def _list(core: Core, arguments: Arguments) -> Any:
    del arguments
    return [_told(core, each) for each in core.reach.ways_in()]


def _test(core: Core, arguments: Arguments) -> Any:
    found = core.reach.way_in(str(arguments["way_in"]))
    return self_test_json(core.watch.test(found.id)) | {"name": found.name}


def _host_keys(core: Core, arguments: Arguments) -> Any:
    keys = core.reach.host_keys(str(arguments["host"]), int(arguments["port"]))
    return [{"kind": each.kind, "fingerprint": each.fingerprint, "key": str(each)} for each in keys]


def _told(core: Core, config: TunnelConfig) -> dict[str, Any]:
    return way_in_json(config, core.reach.status(config.id))


def _kind(arguments: Arguments) -> TunnelKind:
    try:
        return TunnelKind(str(arguments["kind"]))
    except ValueError:
        raise UsageError(f"A way in is one of {', '.join(TunnelKind)}.") from None


def _settings(arguments: Arguments) -> dict[str, str]:
    return {str(name): str(value) for name, value in dict(arguments.get("settings") or {}).items()}


def _is_agreed(arguments: Arguments) -> bool:
    return arguments.get("agree_live") is True


REACH_COMMANDS: Mapping[str, Callable[[Core, Arguments], Any]] = {
    "tunnel.add": _add,
    "tunnel.edit": _edit,
    "tunnel.remove": _remove,
    "tunnel.turn": _turn,
    "tunnel.agree_live": _agree_live,
    "tunnel.list": _list,
    "tunnel.test": _test,
    "tunnel.host_keys": _host_keys,
}
