"""A systemd of its own, first process of a small world of namespaces: it runs units with all their hardening.

Nothing of the computer that it runs on is changed: what it writes goes to file systems of its own, and its network
is its own loopback.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.proxying import wait_until

SYSTEMD = Path("/lib/systemd/systemd")
ROOT = Path(__file__).parents[1]
WITHIN_S = 40.0
USER, UID = "paysg-desktop", 61_234
_STUBS = ("sysinit", "basic", "shutdown", "umount", "final", "network-online", "multi-user", "start")

_LAUNCHER = """\
#!/bin/sh
export LD_LIBRARY_PATH=/opt/python/lib PYTHONPATH=/opt/source:/opt/packages
exec /opt/python/bin/{python} -m paysg_desktop "$@"
"""
_FIRST = """\
set -e
mount --make-rprivate /
mount -t proc proc /proc
for each in /run /opt /var/lib /tmp; do
    [ $each = /tmp ] || mount -t tmpfs -o mode=755 tmpfs $each
done
mount -t overlay overlay -o lowerdir=/etc,upperdir={folder}/etc,workdir={folder}/work /etc
mount -t cgroup2 cgroup2 /sys/fs/cgroup 2>/dev/null || true
ip link set lo up
mkdir -p /opt/python /opt/packages /opt/source /opt/paysg-desktop/bin /run/lock
mount --bind {python_home} /opt/python
mount --bind {packages} /opt/packages
mount --bind {source} /opt/source
cp {folder}/launcher /opt/paysg-desktop/bin/paysg-desktop
chmod 755 /opt/paysg-desktop/bin/paysg-desktop
echo '{user}:x:{uid}:{uid}::/var/lib/{user}:/usr/sbin/nologin' >> /etc/passwd
echo '{user}:x:{uid}:' >> /etc/group
mkdir -p /etc/paysg-desktop
cp {folder}/secrets.env /etc/paysg-desktop/secrets.env
exec env -i container=tests PATH=/usr/sbin:/usr/bin:/sbin:/bin SYSTEMD_UNIT_PATH={folder}/units \\
    SYSTEMD_GENERATOR_PATH=/nowhere SYSTEMD_ENVIRONMENT_GENERATOR_PATH=/nowhere \\
    {systemd} --system --unit=start.target --log-target=console --show-status=false
"""


def lacks_systemd() -> str:
    """Why there can be none here; empty where it can be tried."""
    if sys.platform != "linux" or os.getuid() != 0 or not SYSTEMD.exists():
        return "A systemd of its own needs Linux, root and systemd."
    missing = [name for name in ("unshare", "nsenter", "systemctl", "ip") if shutil.which(name) is None]
    return f"A systemd of its own needs {', '.join(missing)}." if missing else ""


@dataclass(frozen=True)
class World:
    """`pid` is systemd's, as we see it."""

    pid: int

    def run(self, *command: str, as_user: bool = False, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run a command in the world, as root or as the service's user."""
        user = ("setpriv", f"--reuid={UID}", f"--regid={UID}", "--clear-groups", "--") if as_user else ()
        named = [f"{name}={value}" for name, value in variables.items()]
        place = ("nsenter", "-t", str(self.pid), "-m", "-p", "-n", "-u", "-i", "-C", "--wd=/")
        environment = ("env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", *named)
        return subprocess.run(
            (*place, *environment, *user, *command), capture_output=True, text=True, timeout=60, check=False
        )

    def shows(self, unit: str, *names: str) -> dict[str, str]:
        """Properties of a unit."""
        told = self.run("systemctl", "show", unit, *(f"--property={name}" for name in names)).stdout
        return dict(line.split("=", 1) for line in told.splitlines())


@contextmanager
def own_systemd(folder: Path, unit: Path, secrets: str) -> Iterator[World]:
    """A world in which `unit` is installed, and the program where the unit expects it."""
    for name in ("etc", "work", "units"):
        (folder / name).mkdir(parents=True)
    for name in _STUBS:
        (folder / "units" / f"{name}.target").write_text("[Unit]\nDefaultDependencies=no\n")
    shutil.copy(unit, folder / "units" / unit.name)
    (folder / "secrets.env").write_text(secrets)
    (folder / "secrets.env").chmod(0o600)
    python = f"python{sys.version_info.major}.{sys.version_info.minor}"
    (folder / "launcher").write_text(_LAUNCHER.format(python=python))
    first = _FIRST.format(
        folder=folder,
        python_home=sys.base_prefix,
        packages=sysconfig.get_path("purelib"),
        source=ROOT,
        user=USER,
        uid=UID,
        systemd=SYSTEMD,
    )
    with (folder / "console.log").open("wb") as console:
        process = subprocess.Popen(
            ("unshare", "-m", "-u", "-i", "-p", "-n", "-C", "--fork", "--kill-child", "bash", "-c", first),
            stdin=subprocess.DEVNULL,
            stdout=console,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        wait_until(lambda: _is_up(process), WITHIN_S)
        yield World(_child(process.pid))
    except AssertionError as error:
        raise AssertionError(f"{error}\n{(folder / 'console.log').read_text(errors='replace')[-3000:]}") from error
    finally:
        process.kill()
        process.wait(20)


def _is_up(process: subprocess.Popen[bytes]) -> bool:
    if process.poll() is not None:
        raise AssertionError("the namespaces could not be made")
    try:
        return World(_child(process.pid)).run("systemctl", "is-active", "start.target").stdout.strip() == "active"
    except (OSError, IndexError):
        return False


def _child(pid: int) -> int:
    return int(Path(f"/proc/{pid}/task/{pid}/children").read_text().split()[0])
