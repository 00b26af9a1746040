"""The checks of `--self-test` that need no window. Each returns what it found, or raises."""

from __future__ import annotations

import asyncio
import importlib
import pkgutil
from collections.abc import Iterator

import paysg_desktop
from paysg_desktop.bootstrap import DEMO_SECRET, open_demo
from paysg_desktop.core import WINDOW, Core
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.domain.self_test import FAILED, OK, WARNING, Outcome
from paysg_desktop.domain.verification import Status
from paysg_desktop.providers.registry import get
from paysg_desktop.sandbox.tampering_bodies import compact
from paysg_desktop.settings.resource_check import damaged_resources
from paysg_desktop.settings.secrets import keychain_name
from paysg_desktop.store.facts import sqlite_version
from paysg_desktop.store.features import missing_features

_LATER = (
    *(
        "cattrs",
        "click",
        "httptools",
        "httpx",
        "keyring",
        "platformdirs",
        "pyngrok.ngrok",
        "pypac.parser",
        "segno",
    ),
    *("sqlite_utils", "truststore", "uvicorn", "xlsxwriter"),
)
"""Libraries that the program imports only when it wants them."""
_OF_THE_WINDOW = ("paysg_desktop.ui", "paysg_desktop.__main__")
_JSON: Headers = ((b"Content-Type", b"application/json"),)
_MOST_TOLD = 3
_PROXY = "http://proxy.example:8080"
_SCRIPT = "function FindProxyForURL(url, host) { return 'PROXY proxy.example:8080'; }"


def modules(within: str | None = None) -> Iterator[str]:
    """The names of our modules: those of the window's package `within`, or all others."""
    for each in pkgutil.walk_packages(paysg_desktop.__path__, "paysg_desktop.", onerror=lambda _: None):
        is_windows = each.name.startswith(_OF_THE_WINDOW)
        if each.name.startswith(within) if within else not is_windows:
            yield each.name


def imports() -> Outcome:
    """All of our modules but the window's, and the libraries that are imported late."""
    return imported("imports", (*modules(), *_LATER))


def imported(check: str, names: tuple[str, ...]) -> Outcome:
    """Import them all; which could not be, and why."""
    wrong = []
    for name in names:
        try:
            importlib.import_module(name)
        except Exception as error:  # noqa: BLE001 - a module may raise anything
            wrong.append(f"{name} ({type(error).__name__}: {error})")
    if wrong:
        return Outcome(check, FAILED, f"{len(wrong)} of {len(names)}: {'; '.join(wrong[:_MOST_TOLD])}")
    return Outcome(check, OK, f"{len(names)} modules")


def resources() -> Outcome:
    """Icons and translations, compared with what was built."""
    count, wrong = damaged_resources()
    if wrong:
        return Outcome("resources", FAILED, f"missing or changed: {', '.join(wrong[:_MOST_TOLD])} ({len(wrong)})")
    return Outcome("resources", OK, f"{count} files")


def storage() -> Outcome:
    """What the schema needs of SQLite."""
    missing = missing_features()
    if missing:
        return Outcome("storage", FAILED, f"SQLite {sqlite_version()} has no {', '.join(missing)}")
    return Outcome("storage", OK, f"SQLite {sqlite_version()}")


def keychain() -> Outcome:
    """Where secrets would be kept. Without a keychain they are named in the environment, or kept for a session."""
    name = keychain_name()
    if name is None:
        return Outcome("keychain", WARNING, "there is none; secrets come from the environment or last a session")
    return Outcome("keychain", OK, name)


def receiving() -> Outcome:
    """A signed event over loopback through the real listener into a workspace that is thrown away."""
    with open_demo(WINDOW) as core:
        sent = asyncio.run(_sent(core))
        if sent.status != 200:
            return Outcome("receiving", FAILED, f"the listener answered {sent.status or sent.problem}")
        found = core.store.reader.deliveries([core.store.reader.last_delivery_id()])
    verdicts = [each.status for each in found.values()]
    if verdicts != [Status.VERIFIED]:
        return Outcome("receiving", FAILED, f"stored were {[each.value for each in verdicts]}, not one verified")
    return Outcome("receiving", OK, "a signed event was received over loopback, verified and stored")


def proxy_scripts() -> Outcome:
    """A proxy script runs, in a process of its own as it does for accounts."""
    from paysg_desktop.api.pac import ProxyScript

    told = ProxyScript(_SCRIPT).proxy_for("https://paysg.example/")
    verdict = OK if told == _PROXY else FAILED
    return Outcome("proxy scripts", verdict, f"one was run and said {told}")


async def _sent(core: Core) -> SendOutcome:
    from paysg_desktop.forwarding.sender import HttpSender

    await core.listen(port=0)
    ((_, url),) = core.addresses()
    provider, now = get("paysg"), core.clock.now()
    body = compact(provider.sample("payment.succeeded", now, {}))
    headers = (*_JSON, *provider.sign(body, core.secrets.get(DEMO_SECRET), now))
    sender = HttpSender()
    try:
        return await sender.send(url, headers, body)
    finally:
        await sender.aclose()
        await core.stop_listening()
