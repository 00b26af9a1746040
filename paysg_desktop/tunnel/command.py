"""Any program that leads requests in, and a pattern for the address that it prints.

Settings:

- `recipe`: a name of `recipes.RECIPES`, whose command and pattern hold where none are given
- `command`: its words; `{port}` is the listener's port, `{secret_file}` a private file that holds the secret
- `pattern`: a regular expression, whose group `url`, else its first group, else all of it is the address
- `url`: an address that stays; `pattern` is then the sign that it stands, and without one it stands as soon as the
  program runs
- `within_s`: how long it may take
"""

from __future__ import annotations

import asyncio
import os
import re
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from paysg_desktop.domain.errors import TunnelError, UsageError
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.domain.tunnel import Opened, TunnelConfig
from paysg_desktop.tunnel.command_line import split
from paysg_desktop.tunnel.means import Means
from paysg_desktop.tunnel.processes import Child
from paysg_desktop.tunnel.recipes import PORT, RECIPES, SECRET_FILE, Recipe
from paysg_desktop.tunnel.surroundings import network_env
from paysg_desktop.tunnel.urls import public_base, whole_base

NAMES = frozenset({"recipe", "command", "pattern", "url", "within_s"})
LONGEST_PATTERN = 500
_USUAL_WITHIN_S = 45.0
_LONGEST_WITHIN_S = 80.0
_QUOTED = 200
_LAST_LINES = 20
_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?")
"""What programs colour their lines with."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Checked settings. `words` hold the places of port and secret file; `url` None: the program tells it."""

    words: tuple[str, ...]
    pattern: re.Pattern[str] | None
    url: str | None
    within_s: float
    recipe: Recipe | None

    def found_in(self, line: str) -> str | None:
        """The address that a line tells, or that it says to stand; None where it says neither."""
        match = self.pattern.search(line) if self.pattern else None
        if match is None:
            return None
        if self.url is not None:
            return self.url
        named = match.groupdict().get("url") or (match[1] if match.re.groups else None) or match[0]
        with suppress(UsageError):
            return public_base(named)
        return None


def plan_of(config: TunnelConfig) -> Plan:
    """Raises UsageError for settings that make no sense."""
    given = {name: value.strip() for name, value in config.settings.items() if value.strip()}
    recipe = _recipe(given.get("recipe"))
    words = split(given.get("command") or (recipe.command if recipe else ""))
    if not words:
        raise UsageError("Which program leads requests in? Give its command, or a recipe: " + ", ".join(RECIPES))
    if config.secret is None and any(SECRET_FILE in each for each in words):
        raise UsageError(f"The command reads a secret ({SECRET_FILE}). Say where it is kept.")
    url = whole_base(given["url"]) if "url" in given else None
    pattern = given.get("pattern") or (recipe.pattern if recipe else "")
    names_address = bool(pattern) and (recipe is None or recipe.names_address or "pattern" in given)
    if url is None and not names_address:
        raise UsageError(
            "How is its address found? Give a pattern for it, or with url=https://… the address where it stays "
            "the same."
        )
    return Plan(tuple(words), _compiled(pattern), url, _within_s(given.get("within_s")), recipe)


class CommandTunnel:
    """One run of the program."""

    def __init__(self, config: TunnelConfig, secret: str | None, means: Means) -> None:
        self._plan = plan_of(config)
        self._secret = secret
        self._means = means
        self._secret_path = means.folder / f"{config.id}.secret"
        self._child: Child | None = None
        self._url: asyncio.Future[str] | None = None
        self._url_now = ""
        self._moved: Callable[[str], None] | None = None
        self._last_lines: deque[str] = deque(maxlen=_LAST_LINES)

    @property
    def _name(self) -> str:
        return Path(self._plan.words[0]).name

    async def open(self, port: int) -> Opened:
        self._url = asyncio.get_running_loop().create_future()
        words = [each.replace(PORT, str(port)) for each in self._plan.words]
        if any(SECRET_FILE in each for each in words):
            path = self._write_secret()
            words = [each.replace(SECRET_FILE, str(path)) for each in words]
        env = network_env(self._means.proxy, self._means.ca_file)
        self._child = await self._means.start_child(words, self._take, env)
        if self._plan.pattern is None and self._plan.url is not None:
            self._found(self._plan.url)
        return Opened(await self._address(self._child, self._url))

    async def wait(self, moved: Callable[[str], None]) -> Exception:
        if self._child is None or self._url is None:
            return TunnelError("The program was not started.", "Switch it on again.")
        self._moved = moved
        if self._url_now != self._url.result():
            moved(self._url_now)
        return self._ended(await self._child.wait())

    async def close(self) -> None:
        self._moved = None
        if self._child is not None:
            await self._child.stop()
        with suppress(OSError):
            self._secret_path.unlink(missing_ok=True)

    async def _address(self, child: Child, url: asyncio.Future[str]) -> str:
        """The address, when the program has told it; raises TunnelError where it ends before, or tells none."""
        end = spawn(child.wait())
        try:
            await asyncio.wait([url, end], timeout=self._plan.within_s, return_when=asyncio.FIRST_COMPLETED)
        finally:
            end.cancel()
        if end.done() and not end.cancelled():
            raise self._ended(end.result())
        if not url.done():
            raise self._explained(
                f"“{self._name}” has not told its address within {self._plan.within_s:g} s.",
                "Run the command in a terminal, and look what it prints and whether the pattern fits.",
            )
        return url.result()

    def _take(self, raw: str) -> None:
        line = _ESCAPES.sub("", raw).strip()
        if line:
            self._last_lines.append(line)
        found = self._plan.found_in(line)
        if found is not None:
            self._found(found)

    def _found(self, url: str) -> None:
        if url == self._url_now:
            return
        self._url_now = url
        if self._url is not None and not self._url.done():
            self._url.set_result(url)
        elif self._moved is not None:
            self._moved(url)

    def _ended(self, code: int) -> TunnelError:
        said = f"by signal {-code}" if code < 0 else f"with code {code}"
        return self._explained(
            f"“{self._name}” has ended ({said}).", "Run the command in a terminal, and look what it says."
        )

    def _explained(self, sentence: str, next_step: str) -> TunnelError:
        """In our own words where one of its last lines is known, else with the last of them."""
        known = self._plan.recipe.troubles if self._plan.recipe else ()
        for line, trouble in product(reversed(self._last_lines), known):
            if trouble.fits(line):
                return TunnelError(trouble.sentence, trouble.next_step, is_final=trouble.is_final)
        if self._last_lines:
            sentence += f" It said last: “{self._quoted(self._last_lines[-1])}”"
        return TunnelError(sentence, next_step)

    def _quoted(self, line: str) -> str:
        if self._secret:
            line = line.replace(self._secret, "•••")
        return self._means.redact(line)[:_QUOTED]

    def _write_secret(self) -> Path:
        if not self._secret:
            raise TunnelError(
                f"“{self._name}” needs a secret, and none is kept.", "Say where it is kept.", is_final=True
            )
        self._secret_path.unlink(missing_ok=True)
        handle = os.open(self._secret_path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(self._secret)
        return self._secret_path


def _recipe(name: str | None) -> Recipe | None:
    if name is None:
        return None
    if name not in RECIPES:
        raise UsageError(f"There is no recipe {name!r}. There are: {', '.join(RECIPES)}.")
    return RECIPES[name]


def _compiled(pattern: str) -> re.Pattern[str] | None:
    if not pattern:
        return None
    if len(pattern) > LONGEST_PATTERN:
        raise UsageError(f"A pattern has at most {LONGEST_PATTERN} characters.")
    try:
        return re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        raise UsageError("The pattern is no regular expression of Python's.") from None


def _within_s(text: str | None) -> float:
    try:
        within_s = float(text) if text else _USUAL_WITHIN_S
    except ValueError:
        within_s = -1.0
    if not 0 < within_s <= _LONGEST_WITHIN_S:
        raise UsageError(f"within_s is a number of seconds, up to {_LONGEST_WITHIN_S:g}.")
    return within_s
