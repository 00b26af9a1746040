"""What ngrok's error codes mean, in our words: https://ngrok.com/docs/errors. What ngrok itself says stays out.

The sentences of some codes repeat the token, so no text of ngrok's becomes a sentence of ours.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from paysg_desktop.domain.errors import TunnelError

CODE = re.compile(r"ERR_NGROK_(\d{1,6})(?!\d)")
_DASHBOARD = "https://dashboard.ngrok.com"
_TOKEN_STEP = (
    f"Copy the authtoken from {_DASHBOARD}/get-started/your-authtoken and set it for this way in. A token for the "
    "ngrok API is another one and doesn't work here."
)
_UPDATE_STEP = "Run “ngrok update” in a terminal, or install the newest agent from https://ngrok.com/download."


@dataclass(frozen=True, slots=True)
class _Meaning:
    sentence: str
    next_step: str
    is_final: bool = False

    def as_error(self, suffix: str = "") -> TunnelError:
        return TunnelError(self.sentence + suffix, self.next_step, is_final=self.is_final)


_CODES = {
    105: _Meaning("ngrok doesn't take the token: it doesn't look like an authtoken.", _TOKEN_STEP, True),
    106: _Meaning(
        "ngrok doesn't take the token: it is one of an old kind that is no longer valid.", _TOKEN_STEP, True
    ),
    107: _Meaning(
        "ngrok doesn't take the token: it was reset or revoked, or its owner left the team.", _TOKEN_STEP, True
    ),
    108: _Meaning(
        "ngrok refused: as many agents of this account run as its plan allows.",
        f"Stop another agent of the account; {_DASHBOARD}/agents shows where they run.",
    ),
    120: _Meaning(
        "The ngrok agent on this computer is too old: ngrok doesn't take it any more.", _UPDATE_STEP, True
    ),
    121: _Meaning("The ngrok agent on this computer is too old for this account.", _UPDATE_STEP, True),
    300: _Meaning("ngrok doesn't take the token: it was revoked.", _TOKEN_STEP, True),
    334: _Meaning(
        "ngrok refused: another agent already stands at this address.",
        f"Stop the other one; {_DASHBOARD}/endpoints shows where it runs. After a crash of this computer's own "
        "agent the address is free again in a minute.",
    ),
    727: _Meaning(
        "ngrok passes nothing on: the account's HTTP requests for this month are used up.",
        f"Look at {_DASHBOARD}/usage, and wait or change the plan; or use another way in until then.",
    ),
    734: _Meaning(
        "ngrok passes nothing on for the moment: too many requests within a minute.",
        "It goes on by itself. If it comes back, look for who sends so many, or change the plan.",
    ),
    3200: _Meaning(
        "ngrok says that nobody stands at this address: the agent is offline, or the address is another by now.",
        "Turn this way in off and on again. If it stays, compare the address with the one that ngrok's dashboard "
        "shows.",
    ),
    4018: _Meaning("ngrok wants an account and its authtoken.", _TOKEN_STEP, True),
    8012: _Meaning(
        "ngrok reaches its agent, but the agent doesn't reach the listener.",
        "Look whether the listener runs; turn this way in off and on again, so that it learns the listener's "
        "port.",
    ),
}

# What goes wrong without a code of ngrok's; the names are those that `ngrok_host` tells.
_KINDS = {
    "old": _Meaning("The ngrok agent on this computer is too old for PaySG Desktop.", _UPDATE_STEP, True),
    "silent": _Meaning(
        "The ngrok agent was started and doesn't answer.",
        "It is started again. If it stays silent, run “ngrok diagnose” in a terminal, and look whether a virus "
        "scanner holds it.",
    ),
    "ended": _Meaning(
        "The ngrok agent has ended.",
        "It is started again. If it ends each time, run “ngrok diagnose” in a terminal.",
    ),
    "refused": _Meaning(
        "ngrok refused to open the address.",
        f"Look at {_DASHBOARD}/endpoints and at the domain of this way in.",
    ),
    "lost": _Meaning(
        "The ngrok agent has lost its connection to ngrok.",
        "It is started again. Look whether this computer is online, and whether https://status.ngrok.com says "
        "that all is well.",
    ),
    "gone": _Meaning(
        "ngrok has closed this address: it was stopped in the dashboard, or by another agent.",
        f"It is opened again. If it closes each time, look at {_DASHBOARD}/endpoints.",
    ),
    "unreachable": _Meaning(
        "The ngrok agent can't reach ngrok.",
        "Look whether this computer is online. In an office network ask IT to allow connect.ngrok-agent.com on "
        "port 443, or set the proxy (network.proxy).",
    ),
    "certificate": _Meaning(
        "The ngrok agent doesn't trust who answers in ngrok's place.",
        "An office network often puts its own certificate there: ask IT for it as a file, and name that file in "
        "the setting network.ca_file.",
    ),
    "proxy": _Meaning(
        "The proxy doesn't let the ngrok agent through.",
        "Ask IT whether connect.ngrok-agent.com on port 443 is allowed, and look at the setting network.proxy.",
    ),
    "interface": _Meaning(
        "The ngrok agent's local port was taken by another program.",
        "It is started again on another port.",
    ),
    "config": _Meaning(
        "The ngrok agent can't read the file that PaySG Desktop wrote for it.",
        "An agent from Snap can't read files of other programs: install the one from https://ngrok.com/download. "
        "An old one doesn't know the form: run “ngrok update”.",
    ),
    "unusable": _Meaning(
        "The ngrok agent on this computer can't be run.",
        "Run “ngrok version” in a terminal, or install it anew from https://ngrok.com/download.",
        True,
    ),
    "download": _Meaning(
        "The ngrok agent could not be fetched.",
        "Look whether this computer is online, and whether the network allows bin.ngrok.com; or install the agent "
        "from https://ngrok.com/download.",
    ),
    "address": _Meaning("ngrok gave an address that is none.", _UPDATE_STEP),
}

# Foreign text is only ever compared with these; the first that fits counts.
_SIGNS: tuple[tuple[str, str], ...] = (
    ("address already in use", "interface"),
    ("only one usage of each socket", "interface"),
    ("reading configuration file", "config"),
    ("x509", "certificate"),
    ("proxy", "proxy"),
    ("no such host", "unreachable"),
    ("dial tcp", "unreachable"),
    ("failed to dial", "unreachable"),
    ("i/o timeout", "unreachable"),
    ("network is unreachable", "unreachable"),
)


def explain(code: int) -> TunnelError:
    """What an error code of ngrok's means and what to do; one that we don't know is named, and its page."""
    if code in _CODES:
        return _CODES[code].as_error(f" (ERR_NGROK_{code})")
    return TunnelError(
        f"ngrok refused with the error ERR_NGROK_{code}.",
        f"https://ngrok.com/docs/errors/err_ngrok_{code} says what it means.",
    )


def explain_kind(kind: str) -> TunnelError:
    """The same for what has no code; anything unknown means that it ended."""
    return _KINDS.get(kind, _KINDS["ended"]).as_error()


def code_in(text: str) -> int | None:
    """The last error code that a text of ngrok's names."""
    found = CODE.findall(text)
    return int(found[-1]) if found else None


def kind_in(text: str) -> str | None:
    """What a text of ngrok's is about, where it has no code."""
    lowered = text.lower()
    return next((kind for sign, kind in _SIGNS if sign in lowered), None)
