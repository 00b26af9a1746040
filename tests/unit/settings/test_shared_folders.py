from __future__ import annotations

import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from paysg_desktop.settings.shared_folders import (
    Mount,
    cloud_reason,
    mount_reason,
    network_reason,
    read_linux_mounts,
    read_macos_mounts,
    windows_reason,
)

LINUX = r"""/dev/vda / ext4 rw,relatime 0 0
overlay /var/box overlay rw 0 0
server:/home /home nfs4 rw,vers=4.2 0 0
/dev/vdb /home/local ext4 rw 0 0
//server/share /mnt/My\040Share cifs rw 0 0
tan@host: /media/x fuse.sshfs rw 0 0
drvfs /mnt/c 9p rw,dirsync,aname=drvfs;path=C:\134 0 0
share /mnt/vm 9p rw,trans=virtio 0 0
host /mnt/vfs virtiofs rw 0 0
first /mnt/twice nfs rw 0 0
second /mnt/twice ext4 rw 0 0
odd
"""
MACOS = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//tan@server/share on /Volumes/My Share (smbfs, nodev, nosuid, mounted by tan)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/tan/w", "nfs4"),
        ("/home", "nfs4"),
        ("/mnt/My Share/w", "cifs"),
        ("/media/x", "fuse.sshfs"),
        ("/mnt/c/Users/tan", "Windows"),
    ],
)
def test_network_file_systems_of_linux_are_named(folder: str, kind: str) -> None:
    reason = mount_reason(PurePosixPath(folder), read_linux_mounts(LINUX))

    assert reason is not None
    assert kind in reason


@pytest.mark.parametrize(
    "folder", ["/", "/homes/w", "/home/local/w", "/var/box/w", "/mnt/vm/w", "/mnt/vfs/w", "/mnt/twice/w"]
)
def test_own_disks_of_linux_containers_and_virtual_machines_pass(folder: str) -> None:
    assert mount_reason(PurePosixPath(folder), read_linux_mounts(LINUX)) is None


def test_mounts_of_macos() -> None:
    mounts = read_macos_mounts(MACOS)

    assert mounts[0] == Mount("/", "apfs", ", sealed, local, read-only, journaled")
    assert mount_reason(PurePosixPath("/Volumes/My Share/w"), mounts) == "it is on a network file system (smbfs)"
    assert mount_reason(PurePosixPath("/Users/tan"), mounts) is None
    assert mount_reason(PurePosixPath("/Users/tan"), []) is None


@pytest.mark.parametrize(
    ("folder", "drive_type", "is_network"),
    [
        (r"C:\Users\tan", 3, False),
        (r"\\?\C:\Users\tan", 3, False),
        (r"H:\tan", 4, True),
        (r"\\server\share\tan", 1, True),
        (r"\\?\UNC\server\share\tan", 1, True),
        (r"//server/share/tan", 1, True),
    ],
)
def test_drives_of_windows(folder: str, drive_type: int, is_network: bool) -> None:
    assert bool(windows_reason(PureWindowsPath(folder).anchor, drive_type)) is is_network


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("/Users/tan/OneDrive/w", "OneDrive"),
        ("/Users/tan/onedrive - Agency of Things/w", "OneDrive"),
        ("/home/tan/Dropbox (Personal)/w", "Dropbox"),
        ("/home/tan/Google Drive/w", "Google Drive"),
        ("/home/tan/GoogleDrive", "Google Drive"),
        ("/Users/tan/iCloudDrive/w", "iCloud"),
        ("/Users/tan/Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("/Users/tan/Library/CloudStorage/Box-Box/w", "cloud"),
        ("/Users/tan/Box/w", "Box"),
        ("/home/tan/Nextcloud/w", "Nextcloud"),
    ],
)
def test_folders_of_sync_programs_are_named(folder: str, name: str) -> None:
    reason = cloud_reason(PurePosixPath(folder).parts)

    assert reason is not None
    assert name in reason


@pytest.mark.parametrize(
    "folder",
    ["/home/tan/box/w", "/home/tan/dropbox-clone/w", "/srv/Mobile Documents", "/Library/Application Support/w"],
)
def test_folders_that_only_sound_alike_pass(folder: str) -> None:
    assert cloud_reason(PurePosixPath(folder).parts) is None


@pytest.mark.skipif(sys.platform == "win32", reason="a Windows machine may have its profile on a share")
def test_the_root_of_this_machine_is_local() -> None:
    assert network_reason(Path("/")) is None
