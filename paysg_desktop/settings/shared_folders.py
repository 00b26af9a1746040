"""Telling a folder on this computer's own disk from one on the network or kept in a cloud.

SQLite's write-ahead log needs memory shared between processes of one machine, and a sync program that
copies a database while it is written copies it torn.
"""

from __future__ import annotations

import ctypes
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath, PureWindowsPath

# fmt: off
_NETWORK_KINDS = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "ncpfs", "afs",
        "ceph", "glusterfs", "lustre", "gfs2", "ocfs2",
        "fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs",
        "fuse.ceph", "fuse.s3fs", "fuse.gcsfuse", "fuse.smbnetfs", "fuse.curlftpfs", "fuse.onedriver",
        "fuse.google-drive-ocamlfuse", "fuse.kio-fuse",
    }
)
# fmt: on
"""9p, virtiofs and overlay are not among them: containers and virtual machines have their own disks so."""
_CLOUDS = (
    (re.compile(r"onedrive( - .+)?", re.IGNORECASE), "OneDrive"),
    (re.compile(r"dropbox( \(.+\))?", re.IGNORECASE), "Dropbox"),
    (re.compile(r"google ?drive", re.IGNORECASE), "Google Drive"),
    (re.compile(r"icloud ?drive", re.IGNORECASE), "iCloud"),
    (re.compile(r"Box|Box Sync|Box-Box"), "Box"),
    (re.compile(r"nextcloud|owncloud", re.IGNORECASE), "Nextcloud or ownCloud"),
)
_ESCAPE = re.compile(r"\\([0-7]{3})")
_MACOS_LINE = re.compile(r".* on (?P<point>/.*) \((?P<kind>[^,)]+)(?P<rest>.*)\)")
_DRIVE_REMOTE = 4


@dataclass(frozen=True, slots=True)
class Mount:
    """One mounted file system: where, of which kind, with which options."""

    point: str
    kind: str
    options: str = ""


def cloud_reason(parts: Sequence[str]) -> str | None:
    """Why a path with these parts is synced to a cloud, or None."""
    for before, part in zip(("", *parts), parts, strict=False):
        if before == "Library" and part in ("Mobile Documents", "CloudStorage"):
            return "iCloud or another cloud program syncs it"
        for pattern, name in _CLOUDS:
            if pattern.fullmatch(part):
                return f"{name} syncs it"
    return None


def network_reason(folder: Path) -> str | None:
    """Why an absolute path is on the network, or None; what can't be told counts as local."""
    if sys.platform == "win32":
        anchor = PureWindowsPath(folder).anchor
        return windows_reason(anchor, ctypes.windll.kernel32.GetDriveTypeW(anchor))
    return mount_reason(folder, _mounts())


def windows_reason(anchor: str, drive_type: int) -> str | None:
    """Why a Windows path with this anchor (`C:\\`, `\\\\server\\share\\`) is on the network, or None."""
    text = anchor.upper().replace("/", "\\")
    is_share = text.startswith("\\\\") and (text.startswith("\\\\?\\UNC\\") or text[2:4] not in ("?\\", ".\\"))
    return "it is on a network drive" if is_share or drive_type == _DRIVE_REMOTE else None


def mount_reason(folder: PurePath, mounts: Iterable[Mount]) -> str | None:
    """Why the mount that holds `folder` is a network one, or None."""
    holding = [mount for mount in mounts if folder.is_relative_to(mount.point)]
    if not holding:
        return None
    # Of several at one place the last one mounted is seen.
    found = max(enumerate(holding), key=lambda each: (len(each[1].point.rstrip("/")), each[0]))[1]
    if found.kind in _NETWORK_KINDS:
        return f"it is on a network file system ({found.kind})"
    if found.kind == "9p" and "aname=drvfs" in found.options:
        return "it is on a drive of Windows, seen from its Linux subsystem"
    return None


def read_linux_mounts(text: str) -> list[Mount]:
    """Parse `/proc/self/mounts`, where blanks stand as octal escapes."""
    rows = (line.split(" ") for line in text.splitlines())
    return [Mount(_ESCAPE.sub(_unescaped, row[1]), row[2], row[3]) for row in rows if len(row) >= 4]


def read_macos_mounts(text: str) -> list[Mount]:
    """Parse what `mount` prints: `//user@server/share on /Volumes/share (smbfs, nodev)`."""
    found = (_MACOS_LINE.fullmatch(line) for line in text.splitlines())
    return [Mount(each["point"], each["kind"], each["rest"]) for each in found if each]


def _mounts() -> list[Mount]:
    try:
        if sys.platform == "darwin":
            listed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False)
            return read_macos_mounts(listed.stdout)
        return read_linux_mounts(Path("/proc/self/mounts").read_text(errors="surrogateescape"))
    except (OSError, subprocess.SubprocessError):
        return []


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 8))
