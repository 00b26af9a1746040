"""What another process may ask of the owner about what its endpoints answer: part of `core_commands`."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from typing import Any

from paysg_desktop.core import Core
from paysg_desktop.domain.answer import Answer, AnswerOverride
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.owner.arguments import Arguments

_CONTENT_TYPE = b"Content-Type"


def answer_json(override: AnswerOverride) -> dict[str, Any]:
    """An override in force; of its body the size."""
    answer = override.answer
    kind = next((value for name, value in answer.headers if name.lower() == _CONTENT_TYPE.lower()), None)
    return {
        "endpoint": override.endpoint_id,
        "status": answer.status,
        "delay_s": answer.delay_s,
        "content_type": None if kind is None else kind.decode("latin-1"),
        "body_bytes": len(answer.body),
        "left": override.left,
    }


def _set(core: Core, arguments: Arguments) -> Any:
    _require_listening(core)
    endpoint = core.endpoint(str(arguments["endpoint"]))
    status, left, kind = arguments.get("status"), arguments.get("left"), arguments.get("content_type")
    answer = Answer(
        core.provider_of(endpoint).accept_status if status is None else int(status),
        ((_CONTENT_TYPE, str(kind).encode("latin-1", "replace")),) if kind else (),
        base64.b64decode(str(arguments.get("body") or "")),
        float(arguments.get("delay_s") or 0),
    )
    return answer_json(core.set_answer(AnswerOverride(endpoint.id, answer, None if left is None else int(left))))


def _clear(core: Core, arguments: Arguments) -> Any:
    _require_listening(core)
    return {"was_set": core.clear_answer(str(arguments["endpoint"]))}


def _list(core: Core, arguments: Arguments) -> Any:
    del arguments
    return [answer_json(each) for each in core.answers]


def _require_listening(core: Core) -> None:
    if not core.addresses():
        raise NotFoundError(
            "Nothing listens for this workspace, and another answer lives only as long as what listens. "
            "Start `paysg-desktop listen` or the window, and set it then."
        )


ANSWER_COMMANDS: Mapping[str, Callable[[Core, Arguments], Any]] = {
    "answers.set": _set,
    "answers.clear": _clear,
    "answers.list": _list,
}
