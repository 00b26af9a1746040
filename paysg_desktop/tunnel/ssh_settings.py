"""What a way in by ssh is set up with, read from the plain values of its configuration."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.hosts import is_this_computer
from paysg_desktop.tunnel.ssh_host_key import HostKey, parse_host_key
from paysg_desktop.tunnel.ssh_program import in_option, refuse_odd_host
from paysg_desktop.tunnel.urls import whole_base

NAMES = ("host", "port", "user", "key_file", "host_key", "remote_bind", "remote_port", "url")
"""Host, user, key_file and host_key are needed; of url and remote_port one. The others have defaults."""
SSH_PORT = 22
_LAST_PORT = 65535
_USER = re.compile(r"[A-Za-z0-9_.][A-Za-z0-9_.@+-]{0,63}", re.ASCII)
_HERE, _EVERYWHERE = "localhost", "*"


@dataclass(frozen=True, slots=True)
class SshSettings:
    """`remote_bind` and `remote_port` are where the bastion listens; port 0 leaves the choice to it.

    `url` is the public base URL of what stands in front of the bastion, empty where people reach the bastion's
    own port.
    """

    host: str
    port: int
    user: str
    key_file: Path
    host_key: HostKey
    remote_bind: str
    remote_port: int
    url: str

    def public_url(self, remote_port: int) -> str:
        """The base URL by which the outside reaches what the bastion listens on."""
        return self.url or f"http://{in_url(self.host)}:{remote_port}"


def read_settings(values: Mapping[str, str]) -> SshSettings:
    """Raises UsageError with what is missing or wrong."""
    unknown = sorted(set(values) - set(NAMES))
    if unknown:
        raise UsageError(f"A way in by ssh knows no {unknown[0]!r}. It has: {', '.join(NAMES)}.")
    url = values.get("url", "").strip()
    url = whole_base(url) if url else ""
    host = _needed(values, "host", "the bastion's name")
    refuse_odd_host(host)
    return SshSettings(
        host,
        _port(values.get("port") or str(SSH_PORT), "port", 1),
        _user(_needed(values, "user", "the account on the bastion")),
        _key_file(_needed(values, "key_file", "the file with your private key")),
        parse_host_key(_needed(values, "host_key", "the bastion's host key, which is confirmed at setup")),
        _bind(values.get("remote_bind", ""), has_url=bool(url)),
        _remote_port(values.get("remote_port") or "0", has_url=bool(url)),
        url,
    )


def _needed(values: Mapping[str, str], name: str, meaning: str) -> str:
    value = values.get(name, "").strip()
    if not value:
        raise UsageError(f"A way in by ssh needs {name}: {meaning}.")
    return value


def _user(name: str) -> str:
    if _USER.fullmatch(name) is None:
        raise UsageError("The user is the name of an account on the bastion: letters, digits, and . _ - @ +.")
    return name


def _port(text: str, name: str, lowest: int) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and lowest <= int(text) <= _LAST_PORT):
        raise UsageError(f"{name} must be a whole number from {lowest} to {_LAST_PORT}.")
    return int(text)


def _remote_port(text: str, *, has_url: bool) -> int:
    port = _port(text, "remote_port", 0)
    if has_url and not port:
        raise UsageError(
            "With a url of its own, a way in by ssh needs remote_port: the port that the server in front passes "
            "requests to. 0, any free one, is only for the bastion's own address."
        )
    return port


def _key_file(text: str) -> Path:
    path = Path(text).expanduser()
    if not path.is_absolute():
        raise UsageError("key_file must be the whole path of your private key file.")
    in_option(str(path))
    return path


def _bind(text: str, *, has_url: bool) -> str:
    """Where the bastion listens: for itself where something stands in front of it, else for everybody."""
    bind = text.strip() or (_HERE if has_url else _EVERYWHERE)
    if bind != _EVERYWHERE:
        refuse_odd_host(bind)
    if not has_url and is_this_computer(bind):
        raise UsageError(
            "What the bastion opens for itself alone nobody outside reaches. Give the url of the server that "
            "stands in front of it, or leave remote_bind empty."
        )
    return bind


def listen_place(settings: SshSettings) -> str:
    """Where the bastion is to listen, as `ssh -R` reads it."""
    return f"{in_url(settings.remote_bind)}:{settings.remote_port}"


def in_url(host: str) -> str:
    """A host beside a port: IPv6 in brackets."""
    return f"[{host}]" if ":" in host else host
