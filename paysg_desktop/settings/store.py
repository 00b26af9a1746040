"""The settings in force: default, then the user's file, then the machine's policy, which nobody overrides."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar, cast

import platformdirs

from paysg_desktop.domain.errors import RefusedError, StorageError, UsageError
from paysg_desktop.settings.declarations import ALL, Setting
from paysg_desktop.settings.files import write_private
from paysg_desktop.settings.toml import TomlError, dump, line_of, parse

FILE_NAME = "settings.toml"
T = TypeVar("T")
_HEAD = "# Written by PaySG Desktop; values may be edited by hand, comments are not kept.\n\n"


@dataclass(frozen=True, slots=True)
class _File:
    """What one file says. `values` holds accepted values by key; `broken` is why nothing of it could be read."""

    document: Mapping[str, Any] = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)
    rejected: frozenset[str] = frozenset()
    problems: tuple[str, ...] = ()
    broken: str | None = None


class Origin(StrEnum):
    """Where a value in force comes from."""

    DEFAULT = "default"
    USER = "you"
    POLICY = "organisation"


class Settings:
    """Typed access to the settings of one workspace; every method may be called from any thread."""

    def __init__(self, path: Path, policy_path: Path | None = None) -> None:
        self._path = path
        self._policy_path = policy_path
        self._lock = threading.Lock()
        self._tell: Callable[[str], None] = lambda _: None
        self._user = _read(path)
        self._policy = _read(policy_path) if policy_path else _File()

    def on_change(self, tell: Callable[[str], None]) -> None:
        """Have `tell` called, on the thread that changes it, with the key of each setting that is changed here."""
        self._tell = tell

    @property
    def is_open(self) -> bool:
        """Whether anything can be changed: neither the user's file nor the policy is broken."""
        return self._user.broken is None and self._policy.broken is None

    @property
    def problems(self) -> tuple[str, ...]:
        """One sentence for everything in the files that could not be used, each naming its line."""
        return (*self._policy.problems, *self._user.problems)

    def get(self, setting: Setting[T]) -> T:
        """The value in force."""
        key = setting.key
        if key in self._policy.rejected:
            return setting.default
        if key in self._policy.values:
            return cast("T", self._policy.values[key])
        return cast("T", self._user.values.get(key, setting.default))

    def is_locked(self, setting: Setting[Any]) -> bool:
        """Whether the machine's policy decides. A policy that can't be read locks everything as it stands."""
        return bool(self.why_locked(setting))

    def why_locked(self, setting: Setting[Any]) -> str:
        """Why nobody can change it here, as a sentence; empty where one can."""
        policy, key = self._policy, setting.key
        if policy.broken is not None:
            return f"Your organisation's settings can't be used, so nothing can be changed here. {policy.broken}"
        if key in policy.values:
            return f"Set by your organisation, in {self._policy_path}."
        if key in policy.rejected:
            return f"Set by your organisation, in {self._policy_path}, to what it can't be: its default holds."
        return ""

    def origin(self, setting: Setting[Any]) -> Origin:
        """Who says what is in force."""
        if setting.key in self._policy.values or setting.key in self._policy.rejected:
            return Origin.POLICY
        return Origin.USER if setting.key in self._user.values else Origin.DEFAULT

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep `value` in the user's file.

        Raises UsageError for a value that the setting does not accept, RefusedError when the policy decides or
        the file is broken (it is left as it is), StorageError when it can't be written.
        """
        self._require_open(setting)
        try:
            accepted = setting.kind.accept(value)
        except ValueError as error:
            raise UsageError(f"{setting.key} must be {error}.") from None
        self._write(setting.key, lambda document: _with_value(document, setting.key.split("."), accepted))

    def read_again(self) -> None:
        """Take what another process wrote into the user's file; nobody is told."""
        with self._lock:
            self._user = _read(self._path)

    def reset(self, setting: Setting[Any]) -> None:
        """Take it out of the user's file, so that its default holds. Raises RefusedError, StorageError."""
        self._require_open(setting)
        self._write(setting.key, lambda document: _without(document, setting.key.split(".")))

    # --- inside ---

    def _require_open(self, setting: Setting[Any]) -> None:
        why = self.why_locked(setting)
        if why:
            raise RefusedError(f"“{setting.label}” can't be changed here. {why}")

    def _write(self, key: str, change: Callable[[Mapping[str, Any]], dict[str, Any]]) -> None:
        with self._lock:
            # Read again: another process may have changed another setting meanwhile.
            now = _read(self._path)
            if now.broken is not None:
                raise RefusedError(f"{now.broken} Mend or delete the file, then change the setting again.")
            document = change(now.document)
            if document != now.document:
                self._save(document)
            before, self._user = self._user, _read(self._path)
        if self._user.document != before.document:
            self._tell(key)

    def _save(self, document: Mapping[str, Any]) -> None:
        try:
            write_private(self._path, (_HEAD + dump(document)).encode())
        except OSError as error:
            raise StorageError(f"The setting could not be saved to {self._path}: {error.strerror}.") from error


def open_settings(workspace: Path) -> Settings:
    """The settings of a workspace under this machine's policy."""
    return Settings(workspace / FILE_NAME, policy_path())


def policy_path() -> Path:
    """Where an administrator's policy lies: a place that users can't write, whatever their environment says."""
    if sys.platform == "win32":
        return platformdirs.site_config_path("PaySG Desktop", appauthor=False) / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/PaySG Desktop/policy.toml")
    return Path("/etc/paysg-desktop/policy.toml")


def _read(path: Path) -> _File:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return _File()
    except OSError as error:
        return _broken(f"{path} can't be read ({error.strerror}).")
    try:
        document = parse(content)
    except TomlError as error:
        return _broken(f"{path} has an error in line {error.line}.")
    return _checked(path, content, document)


def _broken(reason: str) -> _File:
    sentence = f"{reason} Nothing of it is used; the file is left as it is."
    return _File(broken=reason, problems=(sentence,))


def _checked(path: Path, content: bytes, document: Mapping[str, Any]) -> _File:
    values: dict[str, Any] = {}
    problems: dict[str, str] = {}
    for setting in ALL:
        found = _find(document, setting.key.split("."))
        if found is None:
            continue
        try:
            values[setting.key] = setting.kind.accept(found)
        except ValueError as error:
            line = line_of(content, setting.key)
            where = f"{path}, line {line}" if line else str(path)
            problems[setting.key] = (
                f"{where}: {setting.key} must be {error}. Its default is used; the other settings hold."
            )
    return _File(document, values, frozenset(problems), tuple(problems.values()))


def _find(document: Mapping[str, Any], path: list[str]) -> object | None:
    here: object = document
    for name in path:
        if not isinstance(here, dict):
            # `ui = 3` where a table belongs: the value stands for every setting that it hides.
            return here
        here = here.get(name)
    return here


def _with_value(document: Mapping[str, Any], path: list[str], value: object) -> dict[str, Any]:
    name, *rest = path
    inner = document.get(name)
    kept = inner if isinstance(inner, dict) else {}
    return {**document, name: _with_value(kept, rest, value) if rest else value}


def _without(document: Mapping[str, Any], path: list[str]) -> dict[str, Any]:
    """The document without one value, and without the tables that are empty then."""
    name, *rest = path
    inner = document.get(name)
    left = _without(inner, rest) if rest and isinstance(inner, dict) else {}
    others = {key: value for key, value in document.items() if key != name}
    return {**others, name: left} if left else others
