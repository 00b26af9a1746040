"""What another process may ask of the owner about replays: part of `core_commands`.

The guards stand below, in the core: whoever asks here meets the same ones as the window.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from paysg_desktop.core import Core
from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.replay import Edits, ReplayOrder, ReplayPace
from paysg_desktop.owner.arguments import Arguments, whole
from paysg_desktop.usecases.replay_json import headers_from, headers_json, run_json


def _begin(core: Core, arguments: Arguments) -> Any:
    """Begin a run: the run, with the `warnings` that forbid nothing."""
    headers = headers_from(arguments.get("headers"))
    ready = core.replays.ready(_order(core, arguments), headers, is_confirmed=arguments.get("confirmed") is True)
    return run_json(core.replays.begin(ready)) | {"warnings": list(ready.warnings)}


def _state(core: Core, arguments: Arguments) -> Any:
    return run_json(core.replays.run(whole(arguments, "run")))


def _stop(core: Core, arguments: Arguments) -> Any:
    return run_json(core.replays.stop_run(whole(arguments, "run")))


def _sign(core: Core, arguments: Arguments) -> Any:
    """A delivery's headers with a fresh signature and our mark, to be copied."""
    return {"headers": headers_json(core.replays.signed_anew(whole(arguments, "id")).headers)}


def _order(core: Core, arguments: Arguments) -> ReplayOrder:
    url, destination = arguments.get("url"), arguments.get("destination")
    values = tuple((str(path), str(value)) for path, value in arguments.get("values", ()))
    return ReplayOrder(
        delivery_ids=tuple(whole({"id": each}, "id") for each in arguments["ids"]),
        destination_id=core.forwards.destination(str(destination)).id if destination is not None else None,
        url=str(url) if url is not None else None,
        edits=Edits(body=_body(arguments.get("body")), values=values),
        is_resigned=arguments.get("resign") is True,
        is_new_id=arguments.get("new_id") is True,
        is_newest_per_payment=arguments.get("newest_per_payment") is True,
        pace=ReplayPace(arguments.get("pace", ReplayPace.AT_ONCE.value)),
    )


def _body(file: object) -> bytes | None:
    """The bytes of a file, which must still be of this digest: a large one would not fit into a message."""
    if not isinstance(file, Mapping):
        return None
    try:
        body = Path(str(file["path"])).read_bytes()
    except OSError:
        raise UsageError("The file with the body can't be read any more. Nothing was sent.") from None
    if hashlib.sha256(body).hexdigest() != file["sha256"]:
        raise RefusedError("The file with the body changed meanwhile. Nothing was sent. Try again.")
    return body


REPLAY_COMMANDS: Mapping[str, Callable[[Core, Arguments], Any]] = {
    "replay.begin": _begin,
    "replay.state": _state,
    "replay.stop": _stop,
    "replay.sign": _sign,
}
