"""Where an owner listens for its user's commands, and the key that they must show.

Both stand in `control.key` in the workspace (0600), so that a client needs nothing but the workspace. A socket's
path is limited to some 100 bytes; a deeper workspace gets its socket in a private temporary folder.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import stat
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

FILE_NAME = "control.key"
_SOCKET_NAME = "control.sock"
_FOLDER_PREFIX = "paysg-desktop-control-"
_LONGEST_PATH_BYTES = 99
_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Address:
    """A socket's path, or on Windows a pipe's name, and the key of the owner behind it."""

    path: str
    key: bytes = field(repr=False)

    @property
    def family(self) -> str:
        return "AF_PIPE" if sys.platform == "win32" else "AF_UNIX"


def new_address(workspace: Path) -> Address:
    """An address that is free, with a fresh key; nothing is published yet. Raises OSError."""
    key = secrets.token_bytes(_KEY_BYTES)
    if sys.platform == "win32":
        return Address(rf"\\.\pipe\paysg-desktop-{secrets.token_hex(16)}", key)
    path = workspace.absolute() / _SOCKET_NAME
    if len(os.fsencode(path)) > _LONGEST_PATH_BYTES:
        path = Path(tempfile.mkdtemp(prefix=_FOLDER_PREFIX, dir=_short_folder())) / _SOCKET_NAME
    return Address(str(path), key)


def publish(workspace: Path, address: Address) -> None:
    """Tell clients of this workspace where to ask; raises OSError."""
    content = json.dumps({"address": address.path, "key": address.key.hex()})
    draft = workspace / f".{FILE_NAME}.{secrets.token_hex(4)}"
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(content)
    draft.replace(workspace / FILE_NAME)


def published(workspace: Path) -> Address | None:
    """Where the owner listens, as it last said; None when nobody said anything readable."""
    try:
        found = json.loads((workspace / FILE_NAME).read_bytes())
        return Address(str(found["address"]), bytes.fromhex(found["key"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remove_stale(workspace: Path) -> None:
    """Clear away what an owner left: only whoever holds the lock may do this."""
    address = published(workspace)
    if address is not None:
        remove_socket(address)
    for left in (workspace / FILE_NAME, workspace / _SOCKET_NAME, *workspace.glob(f".{FILE_NAME}.*")):
        with suppress(OSError):
            left.unlink()


def remove_socket(address: Address) -> None:
    """Remove the socket of `address` and the folder that was made for it; nothing that is not ours."""
    path = Path(address.path)
    if sys.platform == "win32" or path.name != _SOCKET_NAME:
        return
    with suppress(OSError):
        found = path.lstat()
        if stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid():
            path.unlink()
    if path.parent.name.startswith(_FOLDER_PREFIX):
        shutil.rmtree(path.parent, ignore_errors=True)


def _short_folder() -> str | None:
    """The user's runtime folder where there is one, else the temporary folder."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return runtime if runtime and Path(runtime).is_dir() else None
