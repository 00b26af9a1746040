"""Testing a connection: the way to the provider, leg by leg, up to the first that fails."""

from __future__ import annotations

from paysg_desktop.api.answers import as_json, page_of, require_good
from paysg_desktop.api.keys import base_url_of, is_loopback
from paysg_desktop.api.network import Network
from paysg_desktop.api.paths import path_step
from paysg_desktop.api.transport import Answer, Transport
from paysg_desktop.api.yoco import read_subscriptions
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.api import ConnectionReport, Leg, Step
from paysg_desktop.domain.errors import ApiError, RefusedError, UsageError
from paysg_desktop.domain.ports import Clock

_TITLES = {"paysg": "PaySG", "yoco": "Yoco"}
_LEGS = tuple(Leg)
_UNSEEN = {
    Leg.PROXY: frozenset({Leg.NAME}),
    Leg.ACCOUNT: frozenset({Leg.PERMISSION}),
    Leg.ANSWER: frozenset({Leg.ACCESS, Leg.PERMISSION, Leg.ACCOUNT}),
}
"""Legs that a failure of this one says nothing about: whoever has a fault of its own may not have read the key."""
_GOOD = {
    Leg.KEY: "The key can be read, and belongs to this environment.",
    Leg.NAME: "The name of {title}'s computer was found.",
    Leg.PROXY: "No proxy is used.",
    Leg.CONNECTION: "{title} can be reached.",
    Leg.TLS: "The connection is secure: this computer trusts the certificate.",
    Leg.ACCESS: "{title} takes the key.",
    Leg.PERMISSION: "The key may read.",
    Leg.ACCOUNT: "The payment service id is right.",
    Leg.ANSWER: "The answer is what {title} promises.",
}
_BY_PROXY = {
    Leg.NAME: "The proxy looks up the name of {title}'s computer.",
    Leg.PROXY: "The proxy lets the request through.",
}
_LOCAL = {
    Leg.NAME: "The sandbox is on this computer.",
    Leg.CONNECTION: "The sandbox can be reached.",
    Leg.TLS: "Nothing leaves this computer, so no certificate is needed.",
}
_OF_YOCO = {Leg.ACCOUNT: "The key alone names the account."}


async def check_connection(account: Account, key: str | None, network: Network, clock: Clock) -> ConnectionReport:
    """Go the whole way once, reading only; never raises for what is found."""
    if not key:
        return _stopped(Step(Leg.KEY, False, "There is no key to test. Enter it, or name its variable."))
    try:
        base_url = base_url_of(account, key)
    except (UsageError, RefusedError) as error:
        return _stopped(Step(Leg.KEY, False, str(error)))
    try:
        path = _path(account)
    except UsageError:
        return _stopped(Step(Leg.ACCOUNT, False, "The payment service id is missing. Enter it, then test again."))
    transport = Transport(_title(account), base_url, _headers(account, key), network)
    return await _gone(account, path, transport, clock, is_local=is_loopback(base_url))


async def _gone(
    account: Account, path: str, transport: Transport, clock: Clock, *, is_local: bool
) -> ConnectionReport:
    failed: ApiError | None = None
    try:
        answer = await transport.request("GET", path)
        require_good(_title(account), answer, clock.now())
        _read(account, answer)
    except ApiError as error:
        failed = error
    finally:
        await transport.aclose()
    words = _words(account, is_proxied=transport.is_proxied, is_local=is_local)
    return _report(words, failed)


def _path(account: Account) -> str:
    if account.provider == "yoco":
        return "/webhooks"
    return f"/v1/payment-services/{path_step(account.id)}/payments?limit=1"


def _headers(account: Account, key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"} if account.provider == "yoco" else {"x-api-key": key}


def _read(account: Account, answer: Answer) -> None:
    title = _title(account)
    if account.provider == "yoco":
        read_subscriptions(title, as_json(title, answer))
    else:
        page_of(title, answer)


def _title(account: Account) -> str:
    return _TITLES.get(account.provider, account.provider)


def _words(account: Account, *, is_proxied: bool, is_local: bool) -> dict[Leg, str]:
    words = _GOOD | (_BY_PROXY if is_proxied else {}) | (_LOCAL if is_local else {})
    words |= _OF_YOCO if account.provider == "yoco" else {}
    return {leg: sentence.format(title=_title(account)) for leg, sentence in words.items()}


def _report(words: dict[Leg, str], failed: ApiError | None) -> ConnectionReport:
    """The legs that were gone well, as far as that is known, and the one that failed."""
    if failed is None:
        return ConnectionReport(tuple(Step(leg, True, words[leg]) for leg in _LEGS))
    leg = failed.leg or Leg.ANSWER
    gone = (each for each in _LEGS[: _LEGS.index(leg)] if each not in _UNSEEN.get(leg, ()))
    return ConnectionReport((*(Step(each, True, words[each]) for each in gone), Step(leg, False, str(failed))))


def _stopped(step: Step) -> ConnectionReport:
    """Nothing was sent."""
    good = (Step(Leg.KEY, True, _GOOD[Leg.KEY]),) if step.leg is not Leg.KEY else ()
    return ConnectionReport((*good, step))
