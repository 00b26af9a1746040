"""The words of the Endpoints view."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, SecretReference, SecretRole
from paysg_desktop.domain.figures import EndpointTraffic
from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.ui.durations import span_text, spans_text
from paysg_desktop.ui.views.endpoints_records import EndpointRecord
from paysg_desktop.ui.wording import DAY_US, date_text, environment_name, plural, time_text, tr

_MINUTE_US, _HOUR_US = 60_000_000, 3_600_000_000
_STEPS_SHOWN = 7


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence and its tone, a colour of the theme."""

    text: str
    tone: str = "text"


def secrets_words(record: EndpointRecord, now: int) -> Words:
    """All secrets of an endpoint on one line, by role."""
    endpoint = record.endpoint
    if not endpoint.secrets:
        return Words(tr("no secret: deliveries stay not checked"), "caution")
    if record.has_spoilt_secret:
        return Words(tr("a secret can't be read: deliveries fail"), "bad")
    roles = " · ".join(role_text(each, now) for each in by_role(endpoint.secrets, now))
    return Words(tr("Secret: {roles}").format(roles=roles), "muted")


def secrets_warning(record: EndpointRecord) -> Words | None:
    """What is wrong with the secrets, in a sentence; None when nothing is."""
    if not record.endpoint.secrets:
        return Words(tr("There is no secret yet, so deliveries are kept but stay “not checked”."), "caution")
    if record.has_spoilt_secret:
        return Words(tr("A secret is empty or can't be read, so deliveries fail. Set it again."), "bad")
    return None


def by_role(secrets: Iterable[EndpointSecret], now: int) -> list[EndpointSecret]:
    """By mode, then current, previous and retired."""
    roles = list(SecretRole)
    return sorted(secrets, key=lambda each: (each.environment or "", roles.index(each.role(now))))


def role_text(secret: EndpointSecret, now: int) -> str:
    """`current`, `live, previous, until 30 Nov` or `retired`."""
    mode = f"{environment_name(secret.environment)} " if secret.environment else ""
    match secret.role(now):
        case SecretRole.CURRENT:
            return mode + tr("current")
        case SecretRole.PREVIOUS:
            until = _until_text(secret.accepted_until or now, now)
            return mode + tr("previous, until {day}").format(day=until)
        case _:
            return mode + tr("retired")


def place_text(reference: SecretReference) -> str:
    """Where a secret is kept."""
    match reference.store:
        case "keyring":
            return tr("in the keychain")
        case "env":
            return tr("in the environment variable {name}").format(name=reference.name)
        case _:
            return tr("only until the program ends")


def last_text(traffic: EndpointTraffic, now: int) -> str:
    """`just now`, `5 min ago`, under a day; else the day and the time."""
    last = traffic.last_delivery_at
    if last is None:
        return tr("nothing yet")
    ago = max(0, now - last)
    if ago < _MINUTE_US:
        return tr("just now")
    if ago < _HOUR_US:
        return tr("{count} min ago").format(count=ago // _MINUTE_US)
    if ago < DAY_US:
        return tr("{count} h ago").format(count=ago // _HOUR_US)
    return time_text(last, now)


def share_words(traffic: EndpointTraffic) -> Words:
    """`98 % of 412 verified`; only when all were is it 100 %, and only when none was is it 0 %."""
    received, verified = traffic.received_count, traffic.verified_count
    if not received:
        return Words(tr("nothing yet"), "muted")
    percent = round(100 * verified / received)
    if 0 < verified < received:
        percent = min(99, max(1, percent))
    text = tr("{percent} % of {count} verified").format(percent=percent, count=f"{received:,}")
    return Words(text, "good" if verified == received else "caution" if verified else "bad")


def address_words(record: EndpointRecord) -> Words:
    """The address, or why there is none."""
    if record.address:
        return Words(record.address, "muted")
    if not record.endpoint.is_enabled:
        return Words(tr("disabled: not listening on {path}").format(path=record.endpoint.path), "faint")
    return Words(tr("not listening on {path}").format(path=record.endpoint.path), "caution")


def reach_words(record: EndpointRecord) -> Words:
    """Who can send to the address, or why nobody can."""
    if record.public_url:
        text = tr("Senders outside reach this address. On this computer it is {url}.")
        return Words(text.format(url=record.url or record.endpoint.path), "muted")
    if record.url:
        text = tr("This address is on this computer. A sender outside needs a way in that leads to it.")
        return Words(text, "muted")
    if not record.endpoint.is_enabled:
        return Words(tr("Disabled: senders get the answer 404. What was received is kept."), "muted")
    return Words(tr("Not listening at the moment, so nothing can come to this path."), "caution")


def retry_text(schedule: RetrySchedule, title: str) -> str:
    """What the provider does with a delivery that was not accepted."""
    whole = span_text(schedule.gives_up_after_s)
    steps = spans_text(schedule.waits_s, _STEPS_SHOWN)
    if schedule.is_published:
        text = tr("{provider} tries again after {steps}, and gives up after {whole} (published).")
    else:
        text = tr("{provider} tries again over {whole}; the steps are not published (taken to be {steps}).")
    said = text.format(provider=title, steps=steps, whole=whole)
    if schedule.answer_within_s is None:
        return said
    within = tr("It gives an answer {seconds} s.").format(seconds=schedule.answer_within_s)
    return f"{said} {within}"


def answers_text(provider: Provider) -> str:
    """Which answers a sender gets."""
    text = tr("Answers {good} when a delivery is taken in, {bad} when its signature does not hold.")
    return text.format(good=provider.accept_status, bad=provider.reject_status)


def outcome_text(checked: int, verified: int) -> str:
    """What came of verifying again."""
    if not checked:
        return tr("There was nothing to verify again: nothing is in quarantine, and nothing is unchecked.")
    of_all = plural(checked, tr("{n} delivery was verified again."), tr("{n} deliveries were verified again."))
    if verified == checked:
        return f"{of_all} {tr('All of them hold now, and they count.')}"
    if not verified:
        return f"{of_all} {tr('None of them holds.')}"
    now_hold = plural(verified, tr("{n} holds now, and it counts;"), tr("{n} hold now, and they count;"))
    still = plural(checked - verified, tr("{n} still does not."), tr("{n} still do not."))
    return f"{of_all} {now_hold} {still}"


def count_text(records: Sequence[EndpointRecord]) -> str:
    """How many endpoints are shown, and how many of them listen."""
    listening = sum(1 for each in records if each.url)
    count = plural(len(records), tr("{n} endpoint"), tr("{n} endpoints"))
    return f"{count} · " + tr("{n} listening").format(n=listening)


def subtitle_text(endpoint: Endpoint, provider: Provider) -> str:
    return tr("{provider} · added {day}").format(provider=provider.title, day=date_text(endpoint.created_at))


def _until_text(until: int, now: int) -> str:
    """The time on the same day, else the day."""
    text = time_text(until, now)
    return text if " " not in text else text.rpartition(" ")[0]
