"""The settings of an ngrok way in, and where its agent is."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from paysg_desktop.domain.errors import TunnelError, UsageError
from paysg_desktop.domain.words import mark
from paysg_desktop.tunnel.urls import whole_base

NAMES = ("domain", "program", "may_download")
DOWNLOADED_FROM = "https://bin.ngrok.com"
DOWNLOAD_TERMS = mark(
    "The agent is fetched from {place}. ngrok publishes no checksum that it could be held against: what vouches "
    "for it is the encrypted connection alone."
)
"""What somebody is to know who allows the download; `place` is where it is fetched from."""
_TOKEN = re.compile(r"[A-Za-z0-9_-]{8,200}", re.ASCII)
_SMALLEST_AGENT = 1_000_000
"""Bytes. The real agent has tens of millions; scripts that stand in its place have fewer."""


@dataclass(frozen=True, slots=True)
class NgrokSettings:
    """`url` is the reserved domain's base URL, empty for the one that ngrok gives the account. `program` empty:
    the agent that is installed."""

    url: str = ""
    program: str = ""
    may_download: bool = False


def read_settings(settings: Mapping[str, str]) -> NgrokSettings:
    """Raises UsageError for a name or a value that makes no sense."""
    unknown = sorted(set(settings) - set(NAMES))
    if unknown:
        raise UsageError(f"An ngrok way in has no setting “{unknown[0]}”; it has {', '.join(NAMES)}.")
    domain = settings.get("domain", "").strip().lower().removeprefix("https://")
    answer = settings.get("may_download", "").strip().lower()
    if answer not in ("", "yes", "no"):
        raise UsageError("“may_download” of an ngrok way in is “yes” or “no”.")
    return NgrokSettings(
        whole_base(f"https://{domain}") if domain else "", settings.get("program", "").strip(), answer == "yes"
    )


def sure_token(secret: str | None) -> str:
    """The token, as it may stand in a file; raises TunnelError, which never shows it."""
    token = (secret or "").strip()
    if not token:
        raise TunnelError(
            "This ngrok way in has no token.",
            "Copy the authtoken from https://dashboard.ngrok.com/get-started/your-authtoken and set it.",
            is_final=True,
        )
    if not _TOKEN.fullmatch(token):
        raise TunnelError(
            "The token of this ngrok way in can't be an authtoken: it has other characters or another length.",
            "Copy the authtoken from https://dashboard.ngrok.com/get-started/your-authtoken and set it again.",
            is_final=True,
        )
    return token


def find_agent(settings: NgrokSettings, downloaded: Path) -> Path:
    """The agent to run: the one that is named, an installed one, or `downloaded`, which may have to be fetched.

    Raises TunnelError when there is none and nobody agreed to fetch it.
    """
    if settings.program:
        return _named_agent(settings.program)
    installed = _installed_agent(os.environ.get("PATH", ""))
    if installed is not None:
        return installed
    if downloaded.is_file() or settings.may_download:
        return downloaded
    raise TunnelError(
        "There is no ngrok agent on this computer.",
        "Install it from https://ngrok.com/download, or allow the download for this way in (may_download). "
        + DOWNLOAD_TERMS.format(place=DOWNLOADED_FROM),
        is_final=True,
    )


def _named_agent(program: str) -> Path:
    found = shutil.which(program)
    if found is None:
        raise TunnelError(
            "The ngrok agent is not where the setting “program” of this way in says.",
            "Correct the path, or leave it empty: then an installed agent is looked for.",
            is_final=True,
        )
    if is_downloader(Path(found)):
        raise TunnelError(
            "The setting “program” of this way in names a script that would fetch an agent without asking.",
            "Name the agent itself, or install it from https://ngrok.com/download.",
            is_final=True,
        )
    return Path(found).absolute()


def _installed_agent(search: str) -> Path | None:
    for folder in search.split(os.pathsep):
        found = shutil.which("ngrok", path=folder) if folder else None
        if found is not None and not is_downloader(Path(found)):
            return Path(found).absolute()
    return None


def is_downloader(path: Path) -> bool:
    """Whether this is not the agent but a command that a Python package installs under its name: it fetches an
    agent on its first run, into the user's folder, and asks nobody."""
    if path.resolve().parent == Path(sys.executable).parent.resolve():
        return True
    try:
        return path.stat().st_size < _SMALLEST_AGENT and b"pyngrok" in path.read_bytes()
    except OSError:
        return False
