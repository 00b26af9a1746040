"""The file with one's own private key: what can be told of it before ssh is started, from its first two lines."""

from __future__ import annotations

import base64
import binascii
import os
import stat
import sys
from pathlib import Path

from paysg_desktop.domain.errors import TunnelError

_LINE = 100
"""Bytes of a line that tell what kind of file it is, and whether it is locked."""
_BARE = b"-----BEGIN PRIVATE KEY-----"
"""What follows this line may be the whole key, and a file of this kind is never locked."""
_OPENSSH = b"-----BEGIN OPENSSH PRIVATE KEY-----"
_MAGIC = b"openssh-key-v1\0"
_UNLOCKED = b"\0\0\0\4none"
_OTHERS = 0o077


def look_at_key_file(path: Path) -> bool:
    """Whether a passphrase locks it; raises TunnelError for a file that ssh would not use."""
    try:
        with path.open("rb") as file:
            beginning = file.readline(_LINE)
            if not beginning.startswith(_BARE):
                beginning += file.readline(_LINE)
            status = os.fstat(file.fileno())
    except (FileNotFoundError, NotADirectoryError):
        raise TunnelError(
            f"The key file {path} is not there.", "Put it back, or give this way in another key file."
        ) from None
    except OSError as error:
        raise TunnelError(
            f"The key file {path} can't be read: {error.strerror}.",
            "Give this way in the path of a private key file that is yours.",
        ) from error
    if sys.platform != "win32" and status.st_uid == os.getuid() and stat.S_IMODE(status.st_mode) & _OTHERS:
        raise too_open(path)
    _refuse_other_forms(path, beginning)
    return is_locked(beginning)


def too_open(path: Path) -> TunnelError:
    if sys.platform == "win32":
        step = f'Run: icacls "{path}" /inheritance:r /grant:r "%USERNAME%:R"'
    else:
        step = f'Run: chmod 600 "{path}"'
    return TunnelError(f"Others on this computer can read the key file {path}, so ssh does not use it.", step)


def is_locked(beginning: bytes) -> bool:
    """Whether a private key's file, by its first bytes, needs a passphrase."""
    if not beginning.startswith(_OPENSSH):
        return b"ENCRYPTED" in beginning
    text = b"".join(beginning[len(_OPENSSH) :].split())[:64]
    try:
        content = base64.b64decode(text)
    except binascii.Error:
        return False
    return content.startswith(_MAGIC) and not content[len(_MAGIC) :].startswith(_UNLOCKED)


def _refuse_other_forms(path: Path, beginning: bytes) -> None:
    if beginning.startswith(b"PuTTY-User-Key-File"):
        raise TunnelError(
            f"The key file {path} is in PuTTY's form, which ssh does not read.",
            "Open it in PuTTYgen, choose Conversions, “Export OpenSSH key”, and give that file.",
        )
    if beginning.startswith((b"ssh-", b"ecdsa-", b"sk-")):
        raise TunnelError(
            f"{path} holds the public half of a key.", "Give the file with the private half: mostly without .pub."
        )
