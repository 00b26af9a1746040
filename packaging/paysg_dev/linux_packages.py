"""The Linux packages of a frozen program: a .tar.gz to unpack anywhere, and a .deb that installs it for everybody.

Both hold the same files, with owners, times and order that do not depend on who packs them and when.
"""

from __future__ import annotations

import gzip
import io
import os
import platform
import re
import shutil
import subprocess
import tarfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path

from paysg_dev import elf, system_libraries
from paysg_dev.environment import ROOT, Environment
from paysg_dev.freezing import DIST, FOLDER, PROGRAM
from paysg_dev.icon_files import LINUX_SIZES
from paysg_dev.problems import ProblemError
from paysg_dev.processes import run_quietly, say

NAME = "paysg-desktop"
RULE = "=" * 80
"""Stands before each text in THIRD-PARTY.txt."""
SOURCES = ROOT / "packaging" / "linux"
MAINTAINER = "PaySG Desktop maintainers <maintainers@paysg-desktop.example>"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_BASE = {
    "libgcc_s.so.1": "libgcc-s1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
_OF_LIBC = re.compile(r"ld-linux.*|lib(c|dl|m|pthread|rt|util|resolv)\.so\.\d+")
_ALWAYS = ("libdbus-1-3",)
"""Looked for by name when it is wanted, so that no table of a library names it."""


@dataclass(frozen=True)
class Wants:
    """What the program's machine code asks of a system: Debian packages, and the oldest glibc (`2.35`)."""

    packages: tuple[str, ...]
    libc: str


def build(ready: Environment, version: str, made_at: int) -> list[Path]:
    """Both packages, in `dist/`, in place of older ones; `made_at` in seconds since 1970. Raises ProblemError."""
    folder = FOLDER / "linux"
    shutil.rmtree(folder, ignore_errors=True)
    share = folder / "share"
    _lay_out_share(share, version, made_at)
    (folder / "THIRD-PARTY.txt").write_text(third_parties(ready), encoding="utf-8")
    made = [_tar(folder, version, made_at)]
    if shutil.which("dpkg-deb") is None:
        say("There is no dpkg-deb here: NO .deb was made")
    else:
        made.append(build_deb(folder, version, made_at, DIST))
    return made


def third_parties(ready: Environment) -> str:
    """The licences of what comes along, as `licences.py` tells them to people."""
    command = [str(ready.python), str(ROOT / "packaging" / "licences.py"), "--text"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise ProblemError(f"The licences could not be collected: {done.stderr.strip()[-500:]}")
    return done.stdout


def write_licences(ready: Environment, folder: Path) -> None:
    """Our licence and those of what comes along, where they are read without another program."""
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE.txt")
    (folder / "THIRD-PARTY.txt").write_text(third_parties(ready), encoding="utf-8")


def _lay_out_share(share: Path, version: str, made_at: int) -> None:
    for source, place in (
        (SOURCES / f"{NAME}.desktop", share / "applications"),
        (SOURCES / "sg.paysg-desktop.PaySGDesktop.metainfo.xml", share / "metainfo"),
        (ROOT / "LICENSE", share / "doc" / NAME),
        (ROOT / "resources" / "icons" / "app.svg", share / "icons" / "hicolor" / "scalable" / "apps"),
    ):
        place.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, place / (f"{NAME}.svg" if source.suffix == ".svg" else source.name))
    for size in LINUX_SIZES:
        place = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True)
        shutil.copyfile(FOLDER / "icons" / f"app-{size}.png", place / f"{NAME}.png")
    man = share / "man" / "man1"
    man.mkdir(parents=True)
    page = (SOURCES / f"{NAME}.1").read_text(encoding="utf-8")
    _gzip(
        man / f"{NAME}.1.gz", page.replace('"" "PaySG Desktop"', f'"{_date(made_at)}" "PaySG Desktop {version}"')
    )
    _gzip(share / "doc" / NAME / "NEWS.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))


def _tar(folder: Path, version: str, made_at: int) -> Path:
    """Unpacked it is one folder: the program, what it brings, and `share/` for who wants menus and icons."""
    for old in DIST.glob(f"{NAME}-*-linux-*.tar.gz"):
        old.unlink()
    stem = f"{NAME}-{version}-linux-{platform.machine()}"
    path = DIST / f"{stem}.tar.gz"
    say(f"Packing {path.name}")
    # The stream of gzip would hold the time of today: it is given one.
    with (
        path.open("wb") as file,
        gzip.GzipFile("", "wb", 9, file, made_at) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for tree in (PROGRAM.parent, folder):
            for each in _sorted(tree):
                _add(archive, each, f"{stem}/{each.relative_to(tree).as_posix()}", made_at)
    return path


def _sorted(tree: Path) -> Iterator[Path]:
    return iter(sorted(tree.rglob("*"), key=lambda path: path.relative_to(tree).as_posix()))


def _add(archive: tarfile.TarFile, path: Path, name: str, made_at: int) -> None:
    entry = archive.gettarinfo(str(path), name)
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = made_at
    if entry.issym():
        archive.addfile(entry)
        return
    entry.mode = 0o755 if entry.isdir() or path == PROGRAM else 0o644
    if entry.isdir():
        archive.addfile(entry)
        return
    entry.type, entry.linkname, entry.size = tarfile.REGTYPE, "", path.stat().st_size
    archive.addfile(entry, io.BytesIO(path.read_bytes()))


def build_deb(folder: Path, version: str, made_at: int, target: Path) -> Path:
    """The .deb of what stands in `folder` (share/, THIRD-PARTY.txt) and of the frozen program."""
    architecture = ARCHITECTURES.get(platform.machine(), platform.machine())
    for old in target.glob(f"{NAME}_*_{architecture}.deb"):
        old.unlink()
    path = target / f"{NAME}_{version}_{architecture}.deb"
    say(f"Packing {path.name}")
    root = FOLDER / "deb"
    shutil.rmtree(root, ignore_errors=True)
    library = root / "usr" / "lib" / NAME
    shutil.copytree(PROGRAM.parent, library, symlinks=True)
    shutil.copytree(folder / "share", root / "usr" / "share")
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    _write_documents(root, folder, version, made_at)
    _write_control(root, version, architecture)
    for each in _sorted(root):
        if not each.is_symlink():
            each.chmod(0o755 if each.is_dir() or each == library / NAME else 0o644)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(path)]
    run_quietly(command, "dpkg-deb failed", {**os.environ, "SOURCE_DATE_EPOCH": str(made_at)})
    return path


def _write_documents(root: Path, folder: Path, version: str, made_at: int) -> None:
    documents = root / "usr" / "share" / "doc" / NAME
    (documents / "LICENSE").unlink()
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    others = (folder / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    # Their full texts stand beside it: Debian wants none of a licence here that each system has anyway.
    listed = others.partition(RULE)[0]
    where = (
        "The full texts of their licences are in THIRD-PARTY.txt.gz; that of the GNU LGPL version 3 is in "
        "/usr/share/common-licenses/LGPL-3, which each Debian system has."
    )
    (documents / "copyright").write_text(f"PaySG Desktop\n\n{own}\n{listed}\n{where}\n", encoding="utf-8")
    _gzip(documents / "THIRD-PARTY.txt.gz", others)
    entry = f"{NAME} ({version}) unstable; urgency=medium\n\n  * Version {version}: see NEWS.gz.\n\n"
    _gzip(documents / "changelog.gz", f"{entry} -- {MAINTAINER}  {formatdate(made_at)}\n")
    overrides = root / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(SOURCES / "lintian-overrides", overrides / NAME)


def _write_control(root: Path, version: str, architecture: str) -> None:
    wants = wants_of(root / "usr" / "lib" / NAME)
    files = [path for path in _sorted(root) if path.is_file() and not path.is_symlink()]
    template = (SOURCES / "control").read_text(encoding="utf-8")
    control = template.format(
        version=version,
        architecture=architecture,
        maintainer=MAINTAINER,
        kilobytes=sum(-(-path.stat().st_size // 1024) for path in files),
        depends=", ".join((f"libc6 (>= {wants.libc})", *wants.packages)),
    )
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    sums = subprocess.run(
        ["md5sum", *(str(path.relative_to(root)) for path in files)],
        cwd=root, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True,
    )  # fmt: skip
    (root / "DEBIAN" / "md5sums").write_text(sums.stdout, encoding="utf-8")


def wants_of(folder: Path) -> Wants:
    """What the libraries in a folder ask for that it does not hold; ProblemError for one that nobody knows."""
    there = {path.name for path in folder.rglob("*")}
    return wants([elf.facts(path) for path in elf.programs_in(folder)], there)


def wants(told: Sequence[elf.Facts], there: set[str]) -> Wants:
    """The same of what was read already; `there` are the names of the files that come along."""
    known = {**system_libraries.WINDOWED, **_BASE}
    needed = {name for each in told for name in each.needed} - there
    foreign = sorted(name for name in needed if not _OF_LIBC.fullmatch(name))
    strange = [name for name in foreign if name not in known]
    if strange:
        raise ProblemError(
            f"The frozen program asks the system for {', '.join(strange)}: bring it along "
            "(packaging/freeze/pruning.py) or name its Debian package (paysg_dev/linux_packages.py)."
        )
    newest = max((version for each in told for version in each.libc), default=(2, 17))
    return Wants(tuple(sorted({*(known[name] for name in foreign), *_ALWAYS})), ".".join(map(str, newest)))


def _gzip(path: Path, text: str) -> None:
    path.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


def _date(made_at: int) -> str:
    return formatdate(made_at, usegmt=True)[5:16]
