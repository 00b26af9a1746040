"""Proxy scripts (PAC): JavaScript that says which proxy leads to a host."""

from __future__ import annotations

import importlib
import multiprocessing
from contextlib import suppress
from multiprocessing.connection import Connection
from urllib.parse import urlsplit

from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.errors import ApiUnreachableError

WITHIN_S = 10.0
_SCHEMES = {"PROXY": "http", "HTTP": "http", "HTTPS": "https"}


class ProxyScript:
    """One script. It runs in a process of its own with a deadline, for its interpreter lets no other thread run.

    Takes a second, or WITHIN_S at most: never on an event loop.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def proxy_for(self, url: str) -> str | None:
        """The URL of the first proxy that the script names, None for no proxy.

        Raises ApiUnreachableError for a script that does not run or end, or names nothing that can be used.
        """
        told = self._told(url)
        for way in told.split(";") if told is not None else ():
            kind, _, place = way.strip().partition(" ")
            if kind.upper() == "DIRECT":
                return None
            scheme = _SCHEMES.get(kind.upper())
            if scheme is not None and place.strip():
                return f"{scheme}://{place.strip()}"
        raise ApiUnreachableError(
            "The proxy script (PAC) does not run, or names no proxy that this program can use; nothing was sent. "
            "Check the setting network.proxy, or ask IT.",
            leg=Leg.PROXY,
        )

    def _told(self, url: str) -> str | None:
        """The script's answer; None where it gave none in time."""
        spawning = multiprocessing.get_context("spawn")
        ours, theirs = spawning.Pipe(duplex=False)
        asked = (self._text, url, urlsplit(url).hostname or "", theirs)
        process = spawning.Process(target=_evaluate, args=asked, name="proxy script", daemon=True)
        process.start()
        theirs.close()
        try:
            return ours.recv() if ours.poll(WITHIN_S) else None
        except EOFError:
            return None
        finally:
            process.kill()
            process.join()
            process.close()
            ours.close()


def _evaluate(text: str, url: str, host: str, answer: Connection) -> None:
    """In the child: run the script, and say what it gave."""
    with suppress(Exception):  # the interpreter raises types of its own, and their text is the script's
        parser = importlib.import_module("pypac.parser")
        told = parser.PACFile(text).find_proxy_for_url(url, host)
        answer.send(told if isinstance(told, str) else None)
