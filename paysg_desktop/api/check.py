"""Testing a connection: the way to the provider, leg by leg, and the first that fails."""

from __future__ import annotations

from paysg_desktop.api.answers import as_json, as_mapping, require_good
from paysg_desktop.api.keys import base_url_of
from paysg_desktop.api.network import Network
from paysg_desktop.api.transport import Transport
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.api import ConnectionReport, Leg, Step
from paysg_desktop.domain.errors import ApiError, RefusedError, UsageError
from paysg_desktop.domain.ports import Clock

_TITLES = {"paysg": "PaySG", "yoco": "Yoco"}
_GOOD = {
    Leg.KEY: "The key can be read and belongs to this environment.",
    Leg.NAME: "The name of {title}'s computer is found.",
    Leg.PROXY: "Nothing on the way stops the request.",
    Leg.CONNECTION: "{title} answers.",
    Leg.TLS: "The connection is secure.",
    Leg.ACCESS: "{title} takes the key.",
    Leg.PERMISSION: "The key may read payments.",
    Leg.ACCOUNT: "The payment service's id is right.",
    Leg.ANSWER: "The answer is what {title} promises.",
}


async def check_connection(account: Account, key: str | None, network: Network, clock: Clock) -> ConnectionReport:
    """Go the whole way once; never raises for what is found."""
    title = _TITLES.get(account.provider, account.provider)
    if not key:
        return _report(title, Step(Leg.KEY, False, "There is no key to test. Enter it, or name its variable."))
    try:
        base_url = base_url_of(account, key)
    except (UsageError, RefusedError) as error:
        return _report(title, Step(Leg.KEY, False, str(error)))
    is_paysg = account.provider == "paysg"
    headers = {"x-api-key": key} if is_paysg else {"Authorization": f"Bearer {key}"}
    transport = Transport(title, base_url, headers, network)
    try:
        path = f"/v1/payment-services/{account.id}/payments?limit=1" if is_paysg else "/webhooks"
        answer = await transport.request("GET", path)
        require_good(title, answer, clock.now())
        as_json(title, answer) if not is_paysg else as_mapping(title, as_json(title, answer))
    except ApiError as error:
        told = f" {title} says: {error.server_text}" if error.server_text else ""
        return _report(title, Step(error.leg or Leg.ANSWER, False, f"{error}{told}"))
    finally:
        await transport.aclose()
    return _report(title, None)


def _report(title: str, failed: Step | None) -> ConnectionReport:
    """The legs before the one that failed are good: the request got as far as that."""
    legs = list(Leg)
    reached = legs if failed is None else legs[: legs.index(failed.leg)]
    steps = tuple(Step(leg, True, _GOOD[leg].format(title=title)) for leg in reached)
    return ConnectionReport(steps if failed is None else (*steps, failed))
