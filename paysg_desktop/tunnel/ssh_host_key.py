"""A bastion's host key: confirmed once by its fingerprint, and pinned from then on."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from paysg_desktop.domain.errors import RefusedError, TunnelError, UsageError

ALIAS = "paysg-desktop-bastion"
"""The name under which the one pinned key stands in our file, whatever the bastion is called."""
_KINDS = ("ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "ssh-rsa")
"""Best first. Older kinds (ssh-dss) are not taken."""
_FINGERPRINT = re.compile(r"(?:SHA256:)?([A-Za-z0-9+/]{43})=?", re.ASCII)
_LONGEST_KEY = 4000


@dataclass(frozen=True, slots=True)
class HostKey:
    """A public key as files of ssh write it: its kind, and the rest in base64."""

    kind: str
    text: str

    @property
    def fingerprint(self) -> str:
        """What `ssh-keygen -lf` shows, such as "SHA256:" and 43 characters."""
        digest = hashlib.sha256(base64.b64decode(self.text)).digest()
        return "SHA256:" + base64.b64encode(digest).decode().rstrip("=")

    def __str__(self) -> str:
        return f"{self.kind} {self.text}"


def parse_host_key(text: str) -> HostKey:
    """A line such as "ssh-ed25519 AAAA…", with or without a comment; raises UsageError."""
    kind, blob, *_ = [*text.split(), "", ""]
    if kind not in _KINDS or not _is_key(kind, blob):
        raise UsageError(
            "That is no host key of a kind that this program takes. It begins with ssh-ed25519, ecdsa-sha2-… or "
            "ssh-rsa, and stands in a file such as /etc/ssh/ssh_host_ed25519_key.pub on the bastion."
        )
    return HostKey(kind, blob)


def _is_key(kind: str, blob: str) -> bool:
    """Whether it is base64, and says inside what it says outside (RFC 4253, section 6.6)."""
    try:
        content = base64.b64decode(blob, validate=True) if len(blob) <= _LONGEST_KEY else b""
    except (binascii.Error, ValueError):
        return False
    return content.startswith(len(kind).to_bytes(4, "big") + kind.encode())


def keys_in(lines: Sequence[str]) -> tuple[HostKey, ...]:
    """The keys among lines like those of `ssh-keyscan`, best first; what is none is passed over."""
    found = []
    for line in lines:
        _, _, key = line.partition(" ")
        try:
            found.append(parse_host_key(key))
        except UsageError:
            continue
    return tuple(sorted(dict.fromkeys(found), key=lambda key: _KINDS.index(key.kind)))


def confirmed_key(keys: Sequence[HostKey], fingerprint: str) -> HostKey:
    """The one of the keys that has this fingerprint.

    Raises UsageError for what is no SHA256 fingerprint, RefusedError where none of the keys has it.
    """
    found = _FINGERPRINT.fullmatch(fingerprint.strip())
    if found is None:
        raise UsageError(
            "A fingerprint looks like SHA256: and 43 letters and digits. On the bastion, "
            "`ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` shows it."
        )
    for key in keys:
        if key.fingerprint == f"SHA256:{found[1]}":
            return key
    shown = ", ".join(f"{key.fingerprint} ({key.kind})" for key in keys)
    raise RefusedError(
        f"The bastion shows other host keys than that: {shown}. Nothing was saved. Ask who runs it for the "
        "fingerprint again; if it stays another, somebody may stand between you and the bastion."
    )


def write_known_hosts(path: Path, key: HostKey) -> None:
    """A file with this one key. Raises TunnelError when it can't be written."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_text(f"{ALIAS} {key}\n", encoding="ascii")
    except OSError as error:
        raise TunnelError(
            f"The bastion's host key can't be written beside the workspace: {error.strerror}.",
            "Make room on the disk, or make the workspace's folder yours.",
        ) from error
