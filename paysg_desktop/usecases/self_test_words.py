"""What a self-test that did not come back says: the leg where it ended, why, and what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass

from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.reach import Echo, ReachLeg

_NGROK = re.compile(rb"ERR_NGROK_([0-9]{1,5})")
_NGROK_UPSTREAM = frozenset({8012, 8011, 8013})
"""The agent is connected, and could not reach what it leads to."""
_NGROK_OFFLINE = frozenset({3200, 3004, 8014})
_NGROK_LIMITS = frozenset({725, 726, 727, 728, 734})
_NO_UPSTREAM = frozenset({502, 503, 504, 521, 522, 523, 530})
"""A gateway says that what is behind it does not answer; from 520 on they are Cloudflare's own."""
_LOGIN = frozenset({401, 403, 407, 511})
_NOT_HERE = frozenset({404, 405, 410})
_MISDIRECTED = 421
_BUSY = 429


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Where it ended, and sentences of ours."""

    leg: ReachLeg
    problem: str
    next_step: str


def diagnosed(echo: Echo, *, host: str, is_listening: bool, has_arrived: bool, is_spoilt: bool) -> Diagnosis:
    """Why an answer is not the proof. `has_arrived`: the listener saw the probe as it was sent; `is_spoilt`: it
    saw one with another body."""
    if echo.leg in (Leg.NAME, Leg.PROXY, Leg.TLS):
        return _outside(echo.leg, host)
    if has_arrived:
        return Diagnosis(
            ReachLeg.TUNNEL,
            f"The probe arrived here, and its answer was lost or changed on the way back through {host}.",
            "Senders would take their deliveries for failed. Have the gateway pass answers on as they are, and in "
            "time.",
        )
    if is_spoilt:
        return Diagnosis(
            ReachLeg.LISTENER,
            "The probe reached the listener with another body than was sent, so it was refused.",
            "No signature can hold that way. Have the gateway pass bodies on byte for byte.",
        )
    if not is_listening:
        return Diagnosis(
            ReachLeg.LISTENER,
            "Nothing listens on this computer at the moment.",
            "Start listening; where the port is taken, end the other program or set listener.port.",
        )
    return _unanswered(host) if echo.status is None else _answered(echo, echo.status, host)


def _outside(leg: Leg, host: str) -> Diagnosis:
    if leg is Leg.TLS:
        return Diagnosis(
            ReachLeg.TLS,
            f"The certificate shown for {host} is not one that this computer trusts.",
            "Senders refuse it, too. Renew it, or have the gateway send its whole chain; where your organisation "
            "inspects TLS, ask IT whether only this computer sees it so.",
        )
    if leg is Leg.PROXY:
        return Diagnosis(
            ReachLeg.NAME,
            "The proxy let nothing out, so the way in could not be tested.",
            "Check the setting network.proxy, or ask IT to let this program reach its own public address.",
        )
    return Diagnosis(
        ReachLeg.NAME,
        f"The name {host} was not found.",
        "Is this computer online? Is the address still yours? A new name may take some minutes to be known.",
    )


def _unanswered(host: str) -> Diagnosis:
    return Diagnosis(
        ReachLeg.TUNNEL,
        f"Nothing answers at {host}, or not in time.",
        "Look whether the tunnel or gateway runs. Some networks don't let one reach one's own public address: "
        "open it from outside, by a telephone's own network for instance, before you change anything.",
    )


def _answered(echo: Echo, status: int, host: str) -> Diagnosis:
    code = _ngrok_code(echo)
    if code is not None:
        return _of_ngrok(code, host)
    if status == _MISDIRECTED:
        return Diagnosis(
            ReachLeg.LISTENER,
            f"The listener was reached and refused the probe (421): it knows no host {host}.",
            "Add the name to the setting listener.hosts, or have the gateway pass on the Host that is set there.",
        )
    leg = ReachLeg.TUNNEL
    if status in range(300, 400):
        return Diagnosis(
            leg,
            f"{host} sends to another address ({status}). Senders of webhooks don't follow.",
            "Use the address that it leads to, or have it lead here itself; a page to log in must be taken off.",
        )
    if status in _LOGIN:
        return Diagnosis(
            leg,
            f"{host} asks for a login, or lets no one through ({status}).",
            "Senders have no login. Leave the endpoint's path open; the signature guards it.",
        )
    if status in _NO_UPSTREAM:
        return Diagnosis(
            leg,
            f"{host} answers, and finds nothing behind it ({status}).",
            "Look whether the tunnel is connected, and leads to the port that this program listens on.",
        )
    if status in _NOT_HERE:
        return Diagnosis(
            leg,
            f"{host} answers, but leads elsewhere or changes the path ({status}).",
            "Have it pass the whole path on as it is, to the port that this program listens on.",
        )
    if status == _BUSY:
        return Diagnosis(
            leg,
            f"{host} takes no more requests for now (429).",
            "Look at the limits of the tunnel or gateway.",
        )
    return Diagnosis(
        leg,
        f"Somebody else answers at {host} ({status}): what came back is not ours.",
        "Look whether the address is still yours, and no cache or page stands in front of it.",
    )


def _ngrok_code(echo: Echo) -> int | None:
    """The number of ngrok's error pages; it stands in a header, and in the page."""
    told = echo.headers.get("ngrok-error-code", "").encode("latin-1", "replace")
    found = _NGROK.search(told) or _NGROK.search(echo.body)
    return int(found[1]) if found else None


def _of_ngrok(code: int, host: str) -> Diagnosis:
    if code in _NGROK_UPSTREAM:
        return Diagnosis(
            ReachLeg.LISTENER,
            f"ngrok is connected, and could not reach the listener (ERR_NGROK_{code}).",
            "Look whether the agent leads to the port that this program listens on.",
        )
    if code in _NGROK_OFFLINE:
        return Diagnosis(
            ReachLeg.TUNNEL,
            f"No ngrok agent is connected to {host} (ERR_NGROK_{code}).",
            "Start the tunnel again. A free address may have been given to somebody else: look at its alarm.",
        )
    if code in _NGROK_LIMITS:
        return Diagnosis(
            ReachLeg.TUNNEL,
            f"The limit of the ngrok account is reached (ERR_NGROK_{code}).",
            "Wait until it is renewed, take a larger plan, or use another way in.",
        )
    return Diagnosis(
        ReachLeg.TUNNEL,
        f"ngrok answers in our place (ERR_NGROK_{code}).",
        f"What it means: https://ngrok.com/docs/errors/err_ngrok_{code}",
    )
