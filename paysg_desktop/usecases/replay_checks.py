"""Why a replay can't be begun, and what is to be known before it is. The sentences are for people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from paysg_desktop.domain.delivery import DeliveryRow, Source
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import NotFoundError, RefusedError, UsageError
from paysg_desktop.domain.headers import Headers, passed_on_headers
from paysg_desktop.domain.replay import ReplayOrder, ReplayPace
from paysg_desktop.domain.verification import COUNTED
from paysg_desktop.usecases.replay import Replay

MOST_AT_ONCE = 10_000
_TOKEN = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}")
"""RFC 9110, section 5.6.2."""
_CONTROL = re.compile(rb"[\x00-\x08\x0a-\x1f\x7f]")
_WORTH_SAYING_S = 60
_SECOND_US = 1_000_000


def check_order(order: ReplayOrder) -> None:
    """What can be said before anything is looked up; raises UsageError and RefusedError."""
    count = len(order.delivery_ids)
    if not count:
        raise UsageError("Name at least one delivery that is to be sent again.")
    if count > MOST_AT_ONCE:
        raise RefusedError(
            f"These are {count:,} deliveries, and at most {MOST_AT_ONCE:,} are sent again at once. Nothing was "
            "sent. Choose fewer."
        )
    if (order.destination_id is None) == (order.url is None):
        raise UsageError("Say where they are to be sent: to a destination or to an address, one of the two.")


def check_headers(headers: Headers) -> None:
    """Headers in the place of those that came; raises UsageError for what HTTP has no place for."""
    for name, value in headers:
        if _TOKEN.fullmatch(name) is None:
            raise UsageError("The name of a header has letters, digits and hyphens. Nothing was sent.")
        if _CONTROL.search(value):
            raise UsageError(
                f"The header {name.decode()} holds a line end or another control character. Nothing was sent."
            )


def check_single_headers(headers: Headers) -> None:
    """Headers that somebody wants to set; raises UsageError for those that are never sent, too."""
    check_headers(headers)
    for each in headers:
        if not passed_on_headers((each,)):
            raise UsageError(
                f"The header {each[0].decode()} can't be set: it belongs to the connection, or holds a key, and "
                "keys are never sent on. Nothing was sent."
            )


def check_replay(replay: Replay, rows: Mapping[int, DeliveryRow], *, is_confirmed: bool) -> Environment:
    """Raises why these can't be sent again to this target; gives the environment that all of them have."""
    missing = [each for each in replay.order.delivery_ids if each not in rows]
    if missing:
        raise NotFoundError(f"There is no delivery {missing[0]} in this workspace. Nothing was sent.")
    environment = _environment(rows.values())
    target = replay.target
    if target.destination is not None and target.destination.environment is not environment:
        raise RefusedError(
            f"The destination “{target.name}” takes {_shown(target.destination.environment)} deliveries, and "
            f"these are {_shown(environment)}. Nothing was sent."
        )
    if (replay.is_edited or replay.is_signed) and _is_live_there(target.own, environment):
        raise RefusedError(
            "That address is our own LIVE endpoint. What was changed or signed anew is not sent there: it would "
            "stand among real deliveries. Nothing was sent. Send it as it came, or to a test endpoint."
        )
    check_signing(replay, environment, rows.values())
    if environment is Environment.LIVE and not target.is_this_computer and not is_confirmed:
        raise RefusedError(
            "These are LIVE deliveries, and the address is not on this computer: payers' names, addresses and "
            "identifiers would leave it. Nothing was sent. Confirm that this is meant (--confirm-live)."
        )
    return environment


def check_signing(replay: Replay, environment: Environment, rows: Iterable[DeliveryRow]) -> None:
    """Raises RefusedError where our LIVE secret would make something genuine that nobody sent."""
    if environment is not Environment.LIVE or not replay.is_signed:
        return
    doubtful = [row for row in rows if not _is_genuine(row)]
    if doubtful:
        raise RefusedError(
            f"{_counted(doubtful)} with a signature that holds, so signing here would make it genuine. Nothing "
            "was sent. Choose LIVE deliveries that were verified (--status verified), or send them as they came."
        )


def warnings(
    replay: Replay, environment: Environment, pauses_s: Sequence[float], rows: Iterable[DeliveryRow]
) -> tuple[str, ...]:
    """What should be known, and forbids nothing."""
    said = []
    doubtful = [row for row in rows if not _is_genuine(row)] if replay.is_signed else []
    if doubtful:
        said.append(f"{_counted(doubtful)} with a signature that holds. Signed anew, nobody sees that any more.")
    if replay.changes_body and not replay.is_signed:
        said.append("The body is changed and not signed anew, so its signature won't hold at the other end.")
    if environment is Environment.LIVE and replay.is_signed:
        said.append("Signed anew with a LIVE secret, it looks genuine to whoever takes it.")
    if replay.target.destination is not None and replay.target.destination.stopped:
        said.append(f"“{replay.target.name}” takes nothing by itself at present; this is sent to it all the same.")
    if replay.order.pace is ReplayPace.ORIGINAL and sum(pauses_s) >= _WORTH_SAYING_S:
        said.append(f"At the pace at which they came this takes {_long(sum(pauses_s))}.")
    return tuple(said)


def pauses(received_at: Sequence[int]) -> tuple[float, ...]:
    """Seconds before each of them, by the times (µs UTC) at which they came; none where the order goes back."""
    before = received_at[:1]
    return tuple(
        max(0, at - last) / _SECOND_US for last, at in zip((*before, *received_at), received_at, strict=False)
    )


def target_name(url: str) -> str:
    """A URL as it may be shown: scheme, host and port; its path may be a secret."""
    scheme, _, rest = url.partition("://")
    host = re.split(r"[/?#]", rest, maxsplit=1)[0].rpartition("@")[2]
    return f"{scheme.lower()}://{host}"


def _environment(rows: Iterable[DeliveryRow]) -> Environment:
    found = sorted({row.environment for row in rows})
    if len(found) > 1:
        names = " and ".join(_shown(each) for each in found)
        raise RefusedError(f"These deliveries are of {names}. Nothing was sent. Send those of one at a time.")
    return found[0]


def _is_live_there(own: Endpoint | None, environment: Environment) -> bool:
    """Whether an endpoint of ours takes these as LIVE; one with a secret a mode takes both kinds."""
    if own is None:
        return False
    taken = {each.environment or own.environment for each in own.secrets} or {own.environment}
    return Environment.LIVE in taken and (environment is Environment.LIVE or environment not in taken)


def _is_genuine(row: DeliveryRow) -> bool:
    return row.source is Source.WEBHOOK and row.status in COUNTED


def _counted(doubtful: Sequence[DeliveryRow]) -> str:
    if len(doubtful) == 1:
        return f"Delivery {doubtful[0].id} did not come as a webhook"
    return f"{len(doubtful):,} of these deliveries, {doubtful[0].id} the first of them, did not come as webhooks"


def _shown(environment: Environment) -> str:
    return environment.value.upper()


def _long(seconds: float) -> str:
    minutes = round(seconds / 60)
    hours, rest = divmod(minutes, 60)
    days, hours_left = divmod(hours, 24)
    if days:
        return f"{days} d {hours_left} h"
    return f"{hours} h {rest} min" if hours else f"{rest} min"
