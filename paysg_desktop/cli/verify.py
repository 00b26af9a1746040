"""`verify`: the verdict on a captured request; needs no workspace."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import click

from paysg_desktop.cli.output import print_json, print_line
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.delivery import Headers
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.times import LATEST, iso_utc
from paysg_desktop.domain.verification import NamedSecret, Verification
from paysg_desktop.providers.registry import get

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command(short_help="Judge a captured request's signature.")
@click.option("--provider", required=True, help="The provider's name, for example paysg.")
@click.option("--headers", "headers_file", required=True, type=FILE, help="One `Name: value` a line.")
@click.option("--body", "body_file", required=True, type=FILE, help="The raw body bytes.")
@click.option("--secret-env", help="The variable that holds the signing secret; taken untouched.")
@click.option("--other-secret-env", help="Variables with further secrets, comma-separated, to name a cause.")
@click.option("--options", help="JSON object: header, tolerance, timestamp_unit, digest_encodings, …")
@click.option("--now", type=float, help="The time to judge by, in Unix seconds; default: now.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@click.pass_context
def verify(
    context: click.Context,
    provider: str,
    headers_file: Path,
    body_file: Path,
    secret_env: str | None,
    other_secret_env: str | None,
    options: str | None,
    now: float | None,
    as_json: bool,
) -> None:
    """Check a captured request's signature and say why it holds or fails.

    Ends with 0 when it holds, with 1 otherwise.
    """
    verdict = get(provider).verify(
        read_headers(headers_file.read_bytes()),
        body_file.read_bytes(),
        _secrets(secret_env),
        _moment(now),
        _secrets(other_secret_env),
        _options(options),
    )
    if as_json:
        print_json(_verdict_json(verdict))
    else:
        cause = f" ({verdict.cause})" if verdict.cause else ""
        print_line(f"{verdict.status.value}{cause}\n{verdict.explanation}")
        for warning in verdict.warnings:
            print_line(f"warning: {warning}")
    context.exit(0 if verdict.is_counted else 1)


def read_headers(content: bytes) -> Headers:
    """Header lines as bytes, ended by LF or CR LF; raises UsageError naming the line that isn't one."""
    pairs: list[tuple[bytes, bytes]] = []
    for number, line in enumerate(content.split(b"\n"), start=1):
        text = line.removesuffix(b"\r")
        if not text:
            continue
        name, colon, value = text.partition(b":")
        if not colon or not name or name != name.strip():
            raise UsageError(f"Line {number} of the headers file is not of the form `Name: value`.")
        pairs.append((name, value.strip(b" \t")))
    return tuple(pairs)


def _moment(now: float | None) -> int:
    if now is None:
        return SystemClock().now()
    if not 0 <= now * 1_000_000 <= LATEST:
        raise UsageError("--now takes a time in Unix seconds.")
    return round(now * 1_000_000)


def _secrets(names: str | None) -> list[NamedSecret]:
    return [] if names is None else [_secret(name.strip()) for name in names.split(",")]


def _secret(name: str) -> NamedSecret:
    if not name:
        raise UsageError("A variable's name is empty. Leave the option out for no secret.")
    value = os.environ.get(name)
    if value is None:
        raise UsageError(f"The variable {name} is not set. Set it to the secret and run this again.")
    return NamedSecret(name, value)


def _options(text: str | None) -> dict[str, Any] | None:
    if text is None:
        return None
    try:
        options = json.loads(text)
    except ValueError:
        raise UsageError("--options is not JSON.") from None
    if not isinstance(options, dict):
        raise UsageError("--options must be a JSON object.")
    return options


def _verdict_json(verdict: Verification) -> dict[str, Any]:
    match = verdict.matched
    return {
        "status": verdict.status.value,
        "cause": verdict.cause,
        "warnings": list(verdict.warnings),
        "matched": match and {"secret": match.secret, "encoding": match.encoding, "body": match.body},
        "signed_at": None if verdict.signed_at is None else iso_utc(verdict.signed_at),
        "explanation": verdict.explanation,
    }
