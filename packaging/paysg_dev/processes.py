"""Starting other programs: quietly with their last words kept, or in our place."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from paysg_dev.problems import ProblemError

TAIL_LINES = 25


def say(text: str) -> None:
    """One line to the terminal, at once."""
    print(text, flush=True)


def run_quietly(command: Sequence[str], sentence: str, env: Mapping[str, str] | None = None) -> None:
    """Run to the end without a word; raise ProblemError with `sentence` and the last lines when it fails."""
    done = subprocess.run(
        list(command),
        env=None if env is None else dict(env),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        close_fds=False,  # only what was marked to be inherited: the lock of `environment`
        check=False,
    )
    if done.returncode != 0:
        tail = "\n".join(f"  | {line}" for line in done.stdout.splitlines()[-TAIL_LINES:])
        raise ProblemError(f"{sentence} (exit {done.returncode}). Its last words:\n{tail}")


def verdict(command: Sequence[str], cwd: Path, env: Mapping[str, str]) -> int:
    """Run with its output on the terminal; return its exit code."""
    sys.stdout.flush()
    return subprocess.run(list(command), cwd=cwd, env=dict(env), check=False).returncode


def hand_over(command: Sequence[str], cwd: Path, env: Mapping[str, str]) -> NoReturn:
    """Let another program take our place: its exit code and its signals are ours."""
    sys.stdout.flush()
    sys.stderr.flush()
    os.chdir(cwd)
    if sys.platform != "win32":
        os.execve(command[0], list(command), dict(env))  # noqa: S606 - no shell is wanted
    process = subprocess.Popen(list(command), env=dict(env))
    while True:  # Ctrl-C reaches the child as well: it ends, and we tell how
        try:
            sys.exit(process.wait())
        except KeyboardInterrupt:
            continue
