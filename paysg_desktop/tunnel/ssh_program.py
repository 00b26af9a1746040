"""The system's own ssh programs, and what may be given to them."""

from __future__ import annotations

import os
import re
import shutil
import sys
from ipaddress import ip_address
from pathlib import Path

from paysg_desktop.domain.errors import TunnelError, UsageError

_LABEL = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)", re.ASCII)
_LONGEST_HOST = 253
_WHERE_FROM = {
    "win32": "Add it under Settings, Apps, Optional features: “OpenSSH Client”. IT can do that for you.",
    "darwin": "macOS brings it as /usr/bin/ssh; ask IT why it is missing.",
}
_WHERE_ELSE = "Install your system's OpenSSH client (the package is mostly called openssh-client)."


def find_program(name: str) -> str:
    """The path of `ssh` or `ssh-keyscan`; raises TunnelError where there is none.

    On Windows the system's own comes first: others, such as Git's, read paths and rights in their own way.
    """
    own = Path(os.environ.get("SYSTEMROOT", "C:/Windows"), "System32", "OpenSSH", f"{name}.exe")
    found = str(own) if sys.platform == "win32" and own.is_file() else shutil.which(name)
    if found is None:
        raise TunnelError(
            f"This computer has no {name} program, so no way in by ssh can stand.",
            _WHERE_FROM.get(sys.platform, _WHERE_ELSE),
            is_final=True,
        )
    return found


def refuse_odd_host(host: str) -> None:
    """UsageError for what is neither a host's name nor its number; an option of ssh, in particular."""
    try:
        ip_address(host)
    except ValueError:
        labels = host.removesuffix(".").split(".")
        if len(host) > _LONGEST_HOST or not all(map(_LABEL.fullmatch, labels)):
            raise UsageError(
                "The bastion's host must be a name or a number such as bastion.example.gov.sg, without user, port "
                "or scheme."
            ) from None


def in_option(path: str) -> str:
    """A path as an option of ssh reads it: quoted, slashes forward, no sign with a meaning of its own.

    Raises UsageError for the few paths that can't be written so.
    """
    plain = Path(path).as_posix()
    if any(sign in plain for sign in ('"', "\\", "${", "\n", "\r")):
        raise UsageError('ssh reads no path with a quotation mark, a backslash, a line end or "${" in it.')
    return '"' + plain.replace("%", "%%") + '"'
