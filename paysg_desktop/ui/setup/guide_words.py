"""The steps of a provider's guide: from what was said and what the workspace has, to what is to be done next."""

from __future__ import annotations

from collections.abc import Sequence

from paysg_desktop.ui.dialogs.accounts_records import AccountRecord
from paysg_desktop.ui.setup.guide_facts import PAYSG, YOCO, GuideFacts, Have, is_read_whole
from paysg_desktop.ui.setup.step import Step, StepState
from paysg_desktop.ui.wording import account_text, duration_text, localised, plural, provider_name, time_text, tr

KEY, READ, SECRET, WAY, HAND, TEST = "key", "read", "secret", "way", "hand", "test"
DOWNLOAD, REPORT, END = "download", "report", "end"
_DONE, _NOW, _BUSY, _FAILED, _LATER = (
    StepState.DONE,
    StepState.NOW,
    StepState.BUSY,
    StepState.FAILED,
    StepState.LATER,
)


def guide_steps(facts: GuideFacts, now: int) -> tuple[Step, ...]:
    """What is to be done; nothing before it was said what one has."""
    have = facts.asked.have
    if have is None:
        return ()
    steps: list[Step] = []
    if have.has_key:
        steps += [_key_step(facts), *_read_steps(facts, now)]
    if have.has_secret:
        steps += [_secret_step(facts), _way_step(facts), _test_step(facts, now), _hand_step(facts)]
    if have is Have.NEITHER:
        steps += [_download_step(facts), _report_step(facts)]
    return (*steps, _end_step(facts, steps))


# --- with a key ---


def _key_step(facts: GuideFacts) -> Step:
    paysg = facts.asked.provider == PAYSG
    title = tr("The API key and its payment services") if paysg else tr("The API key")
    if facts.accounts:
        names = ", ".join(account_text(each.account.id, each.account.name) for each in facts.accounts)
        return Step(
            KEY, title, tr("Tested and kept: {names}.").format(names=names), _DONE, other=tr("Add another…")
        )
    sentence = tr(
        "One key reads each payment service where its owner has the permission Billing. You give the key, and"
        " the id and a name of each service; the way there is tested leg by leg before anything is kept."
    )
    if not paysg:
        sentence = tr("The key says itself whether it is for LIVE or TEST. It is tested before it is kept.")
    return Step(KEY, title, sentence, _NOW, tr("Enter the key…"))


def _read_steps(facts: GuideFacts, now: int) -> tuple[Step, ...]:
    """Yoco's API lists no payments: there is nothing to read."""
    if facts.asked.provider == YOCO:
        return ()
    title = tr("Read what PaySG knows")
    if not facts.accounts:
        said = tr("All payments, now and then every 15 minutes. Refunds and cancellations are among them.")
        return (Step(READ, title, said),)
    problems = [each for each in facts.accounts if each.state.problem and each.progress is None]
    if problems:
        said = " ".join(
            f"{account_text(each.account.id, each.account.name)}: {localised(each.state.problem)}"
            for each in problems
        )
        kept = tr("What was read until then is kept.")
        return (Step(READ, title, kept, _FAILED, tr("Read again"), problem=said),)
    if all(is_read_whole(each) for each in facts.accounts):
        return (Step(READ, title, _read_text(facts.accounts, now), _DONE),)
    return (Step(READ, title, _reading_text(facts.accounts), _BUSY),)


def _read_text(accounts: Sequence[AccountRecord], now: int) -> str:
    count = sum(each.payment_count for each in accounts)
    payments = plural(count, tr("{n} payment"), tr("{n} payments"))
    at = min((each.state.complete_at for each in accounts if each.state.complete_at is not None), default=now)
    services = plural(len(accounts), tr("{n} payment service"), tr("{n} payment services"))
    said = tr("All of {services} is here: {payments}, as of {time}.")
    return said.format(services=services, payments=payments, time=time_text(at, now))


def _reading_text(accounts: Sequence[AccountRecord]) -> str:
    count = sum(each.progress.read for each in accounts if each.progress is not None)
    if not count:
        return tr("Reading begins…")
    return tr("Reading: {payments} so far.").format(payments=plural(count, tr("{n} payment"), tr("{n} payments")))


# --- with a secret ---


def _secret_step(facts: GuideFacts) -> Step:
    title, record = tr("The signing secret of the webhook"), facts.endpoint
    if record is None:
        sentence = tr(
            "It makes an endpoint: an address with this secret, at which each webhook is checked and kept. The"
            " secret stays in this computer's keychain."
        )
        return Step(SECRET, title, sentence, _NOW, tr("Enter the secret…"))
    if not record.endpoint.secrets:
        said = tr("“{name}” has no secret yet, so what comes is kept and not checked.")
        return Step(SECRET, title, said.format(name=record.endpoint.name), _NOW, tr("Set the secret…"))
    if record.has_spoilt_secret:
        said = tr("The secret of “{name}” is empty or can't be read, so deliveries fail.")
        return Step(
            SECRET, title, "", _FAILED, tr("Set it again…"), problem=said.format(name=record.endpoint.name)
        )
    said = tr("“{name}” checks with it what comes to {path}.")
    return Step(SECRET, title, said.format(name=record.endpoint.name, path=record.endpoint.path), _DONE)


def _way_step(facts: GuideFacts) -> Step:
    title, is_ready = tr("A way in from outside"), _has_secret(facts)
    if facts.way.base_url:
        said = tr("“{name}” stands: {url}").format(name=facts.way.name, url=facts.way.base_url)
        return Step(WAY, title, said, _DONE)
    sentence = tr(
        "PaySG sends to an https address that does not change, and this computer has none by itself. An address"
        " of your own behind a gateway, ssh to a server of yours, or a tunnel gives it one. Does your e-service"
        " receive the webhooks already? Then it can send a copy here, and PaySG need not be told anything."
    )
    if not is_ready:
        return Step(WAY, title, sentence)
    return Step(WAY, title, sentence, _NOW, tr("Add a way in…"), tr("My e-service receives them"))


def _hand_step(facts: GuideFacts) -> Step:
    title, record = tr("Tell {provider} the address"), facts.endpoint
    title = title.format(provider=_title(facts))
    if record is not None and record.traffic.verified_count:
        count = record.traffic.verified_count
        said = plural(
            count, tr("{n} delivery that verified came to it."), tr("{n} deliveries that verified came to it.")
        )
        return Step(HAND, title, said, _DONE)
    if record is None or not facts.way.base_url:
        return Step(HAND, title, tr("Once there is a way in, the text to send is here, ready to copy."))
    url = facts.way.base_url + record.endpoint.path
    told = record.provider.registration(url, record.endpoint.name)
    text = told.text if told.text is not None else told.curl or told.request or url
    is_handed = facts.way.handed.get(record.endpoint.id) == url
    if is_handed:
        said = tr("It has this address. The first webhook comes with the next payment.")
        return Step(HAND, title, said, _DONE, text=text)
    return Step(HAND, title, told.what_to_do, _NOW, tr("It has been sent"), text=text, copy=tr("Copy the text"))


def _test_step(facts: GuideFacts, now: int) -> Step:
    title, test = tr("The self-test"), facts.way.test
    if not facts.way.base_url:
        said = tr("A signed probe goes out and comes in through the public address: the whole way, proven.")
        return Step(TEST, title, said)
    if test is None:
        said = tr(
            "A signed probe goes out and comes in through the public address. It is no delivery, and is not kept."
        )
        return Step(TEST, title, said, _NOW, tr("Test now"))
    if not facts.way.is_proven:
        again = tr("Test again")
        return Step(TEST, title, test.next_step, _FAILED, again, problem=test.problem)
    said = tr("It came back in {took}, at {time}. The whole way works.")
    shown = said.format(took=duration_text(test.took_us), time=time_text(test.at, now))
    return Step(TEST, title, shown, _DONE, other=tr("Test again"))


def _has_secret(facts: GuideFacts) -> bool:
    record = facts.endpoint
    return record is not None and bool(record.endpoint.secrets) and not record.has_spoilt_secret


# --- with neither ---


def _download_step(facts: GuideFacts) -> Step:
    sentence = tr(
        "Since 25 June 2025 PaySG gives out no new keys and webhooks. Its dashboard has a report of all"
        " payments: open your payment service at pay.gov.sg, Reports, and download the month as CSV."
    )
    state = _DONE if facts.import_count else _NOW
    return Step(DOWNLOAD, tr("The report from PaySG's dashboard"), sentence, state)


def _report_step(facts: GuideFacts) -> Step:
    title = tr("Take it in")
    if facts.import_count:
        said = plural(facts.import_count, tr("{n} report is in."), tr("{n} reports are in."))
        return Step(REPORT, title, said, _DONE, other=tr("Import another…"))
    sentence = tr("Choose the file, or drop it on this window. Its figures say as of when they are true.")
    return Step(REPORT, title, sentence, _NOW, tr("Choose the file…"))


# --- the end ---


def _end_step(facts: GuideFacts, steps: Sequence[Step]) -> Step:
    """What the guide comes to; its button leads to the payments. That a provider was told is not waited for."""
    show = tr("Show the payments")
    if all(each.is_done or each.key == HAND for each in steps):
        return Step(END, _end_title(facts), _end_text(facts), _DONE, show)
    is_telling = bool(facts.accounts) and all(is_read_whole(each) or not each.is_read for each in facts.accounts)
    other = show if facts.import_count or is_telling else ""
    return Step(END, tr("Then it is done"), tr("What can be changed later stands here then."), other=other)


def _end_title(facts: GuideFacts) -> str:
    match facts.asked.have:
        case Have.NEITHER:
            return tr("The figures of the report are here")
        case Have.KEY if facts.asked.provider != YOCO:
            return tr("The totals are right")
        case Have.KEY:
            return tr("The key works")
        case _:
            return tr("Webhooks can come")


def _end_text(facts: GuideFacts) -> str:
    match facts.asked.have:
        case Have.NEITHER:
            return tr("Import the next report when it is there. A key or a webhook can be added at any time.")
        case Have.KEY:
            return tr("Names, services and the key can be changed at any time: File › Accounts…")
        case _:
            return tr("It can be changed at any time: Endpoints, in the Developer layout.")


def _title(facts: GuideFacts) -> str:
    record = facts.endpoint
    if record is not None:
        return record.provider.title
    return provider_name(facts.asked.provider)
