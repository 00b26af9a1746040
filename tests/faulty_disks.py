"""Disks that fill up, turn read-only or lose what was not synced: small file systems, where allowed.

What can't be done here is skipped with the reason, and said on stderr.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import pytest

if sys.platform != "win32":
    import fcntl

_SHUTDOWN = 0x8004587D
"""EXT4_IOC_SHUTDOWN of Linux: the file system stops at once, like at a power cut."""
_WITHOUT_FLUSHING_THE_JOURNAL = 2


def skip_loudly(reason: str) -> NoReturn:
    sys.stderr.write(f"\nSKIPPED: {reason}\n")
    pytest.skip(reason)


def require_mounts() -> None:
    if sys.platform != "linux" or os.geteuid() != 0:
        skip_loudly("a small file system can only be mounted by root on Linux")


def _mount(*arguments: str) -> None:
    done = subprocess.run(("mount", *arguments), capture_output=True, text=True, check=False)
    if done.returncode:
        skip_loudly(f"`mount {' '.join(arguments)}` does not work here: {done.stderr.strip()}")


def _unmount(folder: Path) -> None:
    subprocess.run(("umount", "--lazy", str(folder)), capture_output=True, check=False)


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """A file system in memory that holds no more than `size`."""
    require_mounts()
    folder.mkdir(mode=0o700)
    _mount("-t", "tmpfs", "-o", f"size={size},mode=700", "tmpfs", str(folder))
    try:
        yield folder
    finally:
        _unmount(folder)


def remount(folder: Path, options: str) -> None:
    _mount("-o", f"remount,{options}", str(folder))


class PowerCutDisk:
    """An ext4 file system in a file, whose power can be cut."""

    def __init__(self, folder: Path, image: Path) -> None:
        require_mounts()
        if shutil.which("mkfs.ext4") is None:
            skip_loudly("mkfs.ext4 is not installed")
        self.folder = folder
        self._image = image
        with image.open("wb") as file:
            file.truncate(96 * 2**20)
        subprocess.run(("mkfs.ext4", "-q", "-F", str(image)), check=True, capture_output=True)
        folder.mkdir(mode=0o700)

    def __enter__(self) -> PowerCutDisk:
        self.power_on()
        return self

    def __exit__(self, *_: object) -> None:
        _unmount(self.folder)

    def power_on(self) -> None:
        _mount("-o", "loop", str(self._image), str(self.folder))
        self.folder.chmod(0o700)

    def cut_power(self) -> None:
        """From here on nothing more reaches the disk, and what was not synced is gone."""
        handle = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, _SHUTDOWN, struct.pack("I", _WITHOUT_FLUSHING_THE_JOURNAL))
        except OSError as error:
            skip_loudly(f"this kernel can't shut a mounted ext4 down: {error}")
        finally:
            os.close(handle)

    def come_back(self) -> None:
        """After the processes that used it have ended."""
        subprocess.run(("umount", str(self.folder)), check=True, capture_output=True)
        self.power_on()
