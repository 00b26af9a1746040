"""Fetches ngrok's agent with pyngrok's installer. Only ever after somebody agreed: it has no checksum."""

from __future__ import annotations

import os
import ssl
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from io import StringIO
from pathlib import Path

from pyngrok import installer

TIMEOUT_S = 60
"""Without a byte. pyngrok's own is 6 s, which an office network often takes."""
_PROXY_NAMES = ("https_proxy", "http_proxy")


def fetch_agent(program: Path, proxy: str, ca_file: str) -> None:
    """Download the agent of this system to `program`, its folder private; raises PyngrokNgrokInstallError and
    OSError.

    The archive passes through a private folder: pyngrok would give it a known name where every user can write.
    """
    program.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if hasattr(tarfile, "data_filter"):
        # What is unpacked stays in its folder; from Python 3.14 on this is the default.
        tarfile.TarFile.extraction_filter = staticmethod(tarfile.data_filter)
    context = ssl.create_default_context(cafile=ca_file or None)
    with _private_temporary_folder(program.parent), _through(proxy), redirect_stdout(StringIO()):
        installer.install_ngrok(str(program), timeout=TIMEOUT_S, context=context)


@contextmanager
def _private_temporary_folder(parent: Path) -> Iterator[None]:
    before = tempfile.tempdir
    with tempfile.TemporaryDirectory(dir=parent) as folder:
        tempfile.tempdir = folder
        try:
            yield
        finally:
            tempfile.tempdir = before


@contextmanager
def _through(proxy: str) -> Iterator[None]:
    before = {name: os.environ.get(name) for name in _PROXY_NAMES}
    os.environ.update({name: proxy for name in _PROXY_NAMES if proxy})
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
