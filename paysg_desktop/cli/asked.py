"""What commands that change something share: find what is named, have the owner do it, and tell of it."""

from __future__ import annotations

from typing import Any

from paysg_desktop.bootstrap import run_on_owner
from paysg_desktop.cli.context import CliContext, reading
from paysg_desktop.cli.endpoint_options import find_endpoint
from paysg_desktop.cli.output import print_json, print_line
from paysg_desktop.domain.endpoint import Endpoint


def endpoint_of(context: CliContext, text: str) -> Endpoint:
    """The workspace's endpoint of this id, start of one, or name; raises NotFoundError and UsageError."""
    with reading(context) as reader:
        return find_endpoint(reader.endpoints(), text)


def ask(context: CliContext, command: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """What the owner of the workspace told after it did this."""
    return dict(run_on_owner(context.folder, command, arguments, context.log_level))


def tell(told: dict[str, Any], as_json: bool, sentence: str) -> None:
    """What was told as it came, or the sentence about it."""
    if as_json:
        print_json(told)
    else:
        print_line(sentence)
