"""`verify`: the verdict on a captured request, and the doctor's finding; needs no workspace."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import click

from paysg_desktop.cli.findings import print_finding
from paysg_desktop.cli.output import print_json, print_line, shown
from paysg_desktop.core_commands import finding_json
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.finding import Case, Finding
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.times import LATEST, iso_utc
from paysg_desktop.domain.verification import NamedSecret, Verification
from paysg_desktop.providers.registry import get
from paysg_desktop.settings.secrets import parse_reference

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command(short_help="Judge a captured request's signature.")
@click.option("--provider", required=True, help="The provider's name: paysg, yoco or gateway.")
@click.option("--headers", "headers_file", required=True, type=FILE, help="One `Name: value` a line.")
@click.option("--body", "body_file", required=True, type=FILE, help="The raw body bytes.")
@click.option("--secret-env", help="The variable that holds the signing secret; taken untouched.")
@click.option("--other-secret-env", help="Variables with secrets of others, comma-separated, to name a cause.")
@click.option("--retired-secret-env", help="Variables with retired secrets, comma-separated, to name a cause.")
@click.option("--method", default="POST", show_default=True, help="The request's method.")
@click.option("--url", "urls", multiple=True, help="The address it was sent to; repeatable, to name a cause.")
@click.option("--options", help="JSON object of the provider's settings: header, tolerance, time_policy, …")
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
    retired_secret_env: str | None,
    method: str,
    urls: tuple[str, ...],
    options: str | None,
    now: float | None,
    as_json: bool,
) -> None:
    """Check a captured request's signature and say why it holds or fails.

    Ends with 0 when it holds, with 1 otherwise.
    """
    platform = get(provider).with_settings(_options(options))
    case = Case(
        method=method,
        headers=read_headers(headers_file.read_bytes()),
        body=body_file.read_bytes(),
        now=_moment(now),
        secrets=_secrets(secret_env),
        retired=_secrets(retired_secret_env),
        others=_secrets(other_secret_env),
        urls=urls,
    )
    verdict = platform.verify(case.headers, case.body, case.secrets, case.now)
    finding = None if verdict.is_counted else platform.examine(case)
    if as_json:
        print_json(_verdict_json(verdict, finding))
    else:
        _print(verdict, finding)
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


def _secrets(names: str | None) -> tuple[NamedSecret, ...]:
    return () if names is None else tuple(_secret(name.strip()) for name in names.split(","))


def _secret(name: str) -> NamedSecret:
    if not name:
        raise UsageError("A variable's name is empty. Leave the option out for no secret.")
    parse_reference(f"env:{name}")  # refuses what is no variable's name, and may be the secret, unrepeated
    value = os.environ.get(name)
    if value is None:
        raise UsageError(f"The variable {name} is not set. Set it to the secret and run this again.")
    return NamedSecret(name, value, owner=name)


def _options(text: str | None) -> dict[str, Any]:
    if text is None:
        return {}
    try:
        options = json.loads(text)
    except (ValueError, RecursionError):
        raise UsageError("--options is not JSON.") from None
    if not isinstance(options, dict):
        raise UsageError("--options must be a JSON object.")
    return options


def _print(verdict: Verification, finding: Finding | None) -> None:
    cause = _cause(verdict, finding)
    print_line(verdict.status.value + (f" ({cause})" if cause else ""))
    print_line(shown(verdict.explanation, 1000))
    if finding is not None:
        print_finding(finding)
    for warning in verdict.warnings:
        print_line(f"warning: {warning}")


def _cause(verdict: Verification, finding: Finding | None) -> str | None:
    return verdict.cause if finding is None else finding.cause


def _verdict_json(verdict: Verification, finding: Finding | None) -> dict[str, Any]:
    match = verdict.matched
    return {
        "status": verdict.status.value,
        "cause": _cause(verdict, finding),
        "warnings": list(verdict.warnings),
        "matched": match and {"secret": match.secret, "encoding": match.encoding, "body": match.body},
        "signed_at": None if verdict.signed_at is None else iso_utc(verdict.signed_at),
        "explanation": verdict.explanation,
        "finding": finding and finding_json(finding),
    }
