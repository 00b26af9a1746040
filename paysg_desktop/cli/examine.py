"""`examine`: play what a webhook receiver meets sooner or later, and say what it does with it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import click

from paysg_desktop.bootstrap import has_workspace, new_secrets, new_sender
from paysg_desktop.cli.asked import endpoint_of
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import print_json, print_line, shown
from paysg_desktop.cli.reading import reading
from paysg_desktop.documents.whole_file import whole_file
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment
from paysg_desktop.domain.errors import NotFoundError, RefusedError, UsageError
from paysg_desktop.domain.ports import Provider, Sender
from paysg_desktop.providers.registry import get
from paysg_desktop.sandbox.examination.examination import Examination, Order, refuse_live
from paysg_desktop.sandbox.examination.page import page as page_of
from paysg_desktop.sandbox.examination.programme import CASES
from paysg_desktop.sandbox.examination.records import Result, Sheet, Verdict
from paysg_desktop.sandbox.examination.sheet_json import result_json, summary_json
from paysg_desktop.sandbox.examination.words import (
    VERDICTS,
    answer_line,
    booked_words,
    excerpt,
    header_lines,
    sent_line,
    summary_words,
)
from paysg_desktop.settings.redaction import register_secret
from paysg_desktop.settings.secrets import parse_reference

_IDS = [each.id for each in CASES]
_WIDEST = max(map(len, _IDS))
_LINE = 1000
_EXCERPT = 160
FILE = click.Path(dir_okay=False, path_type=Path)


@dataclass(frozen=True, slots=True)
class _Signer:
    """Whose events are sent, and what they are signed with."""

    provider: Provider
    secret: str = field(repr=False)


@click.command(short_help="Examine a webhook receiver.")
@click.option("--to", "url", required=True, help="The receiver's address.")
@click.option("--provider", help="Whose events it expects; with --endpoint, that of the endpoint.")
@click.option("--secret-env", help="The variable that holds the secret which the receiver checks with.")
@click.option("--secret-prompt", is_flag=True, help="Ask for that secret; it is kept nowhere.")
@click.option("--endpoint", help="Take provider, settings and secret of an endpoint of TEST or DEMO.")
@click.option("--only", multiple=True, type=click.Choice(_IDS), metavar="CASE", help="This case; repeatable.")
@click.option("--skip", multiple=True, type=click.Choice(_IDS), metavar="CASE", help="Not this one; repeatable.")
@click.option("--slow", is_flag=True, help="With the cases that take some seconds.")
@click.option("--counter-url", help="GET gives a number that rises when the receiver books something.")
@click.option("--page", type=FILE, help="Write the sheet as one HTML page.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line a case, and one that sums up.")
@click.pass_context
@pass_context
def examine(
    context: CliContext,
    click_context: click.Context,
    url: str,
    provider: str | None,
    secret_env: str | None,
    secret_prompt: bool,
    endpoint: str | None,
    only: tuple[str, ...],
    skip: tuple[str, ...],
    slow: bool,
    counter_url: str | None,
    page: Path | None,
    as_json: bool,
) -> None:
    """Send a webhook receiver what it meets sooner or later, and judge what it does.

    Ends with 1 when a case failed, with 3 when nothing answers there.
    """
    _refuse_live(context, url)
    signer = _signer(context, provider, secret_env, secret_prompt, endpoint)
    order = Order(url, signer.provider, signer.secret, only, skip, slow, counter_url)
    tell = (lambda result: print_json(result_json(result))) if as_json else _print
    sheet = asyncio.run(_run(order, tell, new_sender(context.folder)))
    if as_json:
        print_json(summary_json(sheet))
    else:
        print_line(summary_words(sheet))
    if page is not None:
        with whole_file(page) as file:
            file.write(page_of(sheet).encode())
    click_context.exit(1 if sheet.is_failed else 0)


async def _run(order: Order, tell: Callable[[Result], None], sender: Sender) -> Sheet:
    try:
        return await Examination(sender, SystemClock(), order).run(tell)
    finally:
        await sender.aclose()


def _refuse_live(context: CliContext, url: str) -> None:
    endpoints: tuple[Endpoint, ...] = ()
    if has_workspace(context.folder):
        with reading(context) as reader:
            endpoints = reader.endpoints()
    refuse_live(url, endpoints)


def _signer(
    context: CliContext, provider: str | None, secret_env: str | None, secret_prompt: bool, endpoint: str | None
) -> _Signer:
    if sum((secret_env is not None, secret_prompt, endpoint is not None)) != 1:
        raise UsageError("Choose one of --secret-env, --secret-prompt and --endpoint: what is sent is signed.")
    if endpoint is not None:
        return _of_endpoint(context, provider, endpoint)
    if provider is None:
        raise UsageError("--provider says whose events the receiver expects: paysg, yoco or gateway.")
    platform = get(provider)
    if secret_env is not None:
        return _Signer(platform, new_secrets().get(parse_reference(f"env:{secret_env}")))
    secret: str = click.prompt("The signing secret (it is not shown)", hide_input=True, err=True)
    register_secret(secret.strip())
    return _Signer(platform, secret.strip())


def _of_endpoint(context: CliContext, provider: str | None, text: str) -> _Signer:
    found = endpoint_of(context, text)
    if found.environment is Environment.LIVE:
        raise RefusedError(
            "That endpoint is LIVE: made-up payments signed with its secret could be taken for real ones. Use an "
            "endpoint of TEST, and give your receiver its secret."
        )
    if provider not in (None, found.provider):
        raise UsageError(f"That endpoint is of the provider {found.provider}. Leave --provider out.")
    platform = get(found.provider).with_settings(found.settings)
    current = [each for each in found.secrets if each.accepted_until is None]
    if not current:
        raise NotFoundError(
            "That endpoint has no current secret to sign with. Use --secret-env or --secret-prompt."
        )
    return _Signer(platform, new_secrets().get(min(current, key=_is_live).reference))


def _is_live(secret: EndpointSecret) -> bool:
    """Where an endpoint has a secret a mode, samples are of TEST."""
    return secret.environment is Environment.LIVE


def _print(result: Result) -> None:
    """One line for a case that passed, and what is needed to mend any other."""
    case, finding = result.case, result.finding
    verdict = VERDICTS[result.verdict]
    print_line(f"{verdict:<10}  {case.id:<{_WIDEST}}  {shown(finding.why, _LINE)}")
    indent = " " * 12
    if finding.remark:
        print_line(f"{indent}Remark: {shown(finding.remark, _LINE)}")
    if result.verdict is Verdict.PASS:
        return
    print_line(f"{indent}Why it matters: {shown(result.rule.text, _LINE)} {result.rule.page}".rstrip())
    print_line(f"{indent}How to mend it: {shown(case.mend, _LINE)}")
    for each in result.exchanges:
        told = ", ".join(part for part in (answer_line(each), booked_words(each)) if part)
        print_line(f"{indent}Sent: {shown(each.what, _LINE)} ({sent_line(each)})")
        for line in (*header_lines(each), excerpt(each.sent.body, _EXCERPT)):
            print_line(f"{indent}  {shown(line, 2 * _EXCERPT)}")
        print_line(f"{indent}Came back: {shown(told, _LINE)}")
        if each.outcome.body:
            print_line(f"{indent}  {shown(excerpt(each.outcome.body, _EXCERPT), 2 * _EXCERPT)}")
