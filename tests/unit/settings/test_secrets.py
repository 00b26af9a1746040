from __future__ import annotations

import os
import subprocess
import sys
import traceback
import uuid
from dataclasses import dataclass, field
from pathlib import Path

import pytest

import paysg_desktop
from paysg_desktop.domain.endpoint import SecretReference
from paysg_desktop.domain.errors import SecretUnavailableError, UsageError
from paysg_desktop.domain.ports import Secrets
from paysg_desktop.settings.redaction import redact
from paysg_desktop.settings.secrets import SystemSecrets, keychain_name, parse_reference, save_to_keyring

CANARY = "kanarienvogel-4127"


@dataclass
class MemoryKeyring:
    """A keychain in memory that can fail, or lose the end of what it is given."""

    kept: dict[tuple[str, str], str] = field(default_factory=dict)
    failure: Exception | None = None
    longest: int = 1000
    backend: object = field(default_factory=object)

    def get_keyring(self) -> object:
        return self.backend

    def get_password(self, service_name: str, username: str) -> str | None:
        if self.failure:
            raise self.failure
        return self.kept.get((service_name, username))

    def set_password(self, service_name: str, username: str, password: str) -> None:
        if self.failure:
            raise self.failure
        self.kept[service_name, username] = password[: self.longest]


class NoKeyringError(RuntimeError):
    """Named like the library's."""


def system_secrets(keyring: MemoryKeyring | None = None, **environ: str) -> SystemSecrets:
    chain = keyring or MemoryKeyring()
    return SystemSecrets(environ, {"demo": CANARY}, lambda: chain)


@pytest.mark.parametrize("text", ["env:PAYSG_SECRET", "keyring:paysg live 2", "session:demo"])
def test_a_reference_reads_back_as_it_was_written(text: str) -> None:
    assert str(parse_reference(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "env:",
        "PAYSG_SECRET",
        "file:/etc/passwd",
        "env:A B",
        "env:1A",
        "keyring:a\nb",
        "keyring:\u202e",
        f"whsec_{CANARY}",
        f"env:whsec_{CANARY.replace('-', '_')}",
        f"keyring:paysg_live_{CANARY}",
    ],
)
def test_what_is_no_reference_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_reference(text)

    assert CANARY.partition("-")[0] not in str(caught.value)
    assert "env:NAME" in str(caught.value)


@pytest.mark.parametrize("value", ["", " ", f" {CANARY}\r\n", "ü\x00"])
def test_values_come_back_untouched(value: str) -> None:
    keyring = MemoryKeyring({("PaySG Desktop", "a"): value})
    secrets: Secrets = SystemSecrets({"A": value}, {"a": value}, lambda: keyring)

    for reference in ("env:A", "keyring:a", "session:a"):
        assert secrets.get(parse_reference(reference)) == value


def test_what_was_looked_up_is_masked_in_logs_from_then_on() -> None:
    value = str(uuid.uuid4())
    assert redact(value) == value
    system_secrets(A=value).get(SecretReference("env", "A"))

    assert value not in redact(f"it is {value}")


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        (SecretReference("env", "PAYSG_SECRET"), "environment variable PAYSG_SECRET is not set"),
        (SecretReference("keyring", "paysg"), "no secret “paysg”"),
        (SecretReference("session", "other"), "one session only"),
        (SecretReference("vault", "x"), "vault"),
    ],
)
def test_a_secret_that_is_not_there_is_named(reference: SecretReference, words: str) -> None:
    with pytest.raises(SecretUnavailableError, match=words) as caught:
        system_secrets().get(reference)
    assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    ("failure", "words"),
    [(NoKeyringError(CANARY), "for this session only"), (OSError(CANARY), r"OSError.*--secret-env")],
)
def test_a_failing_keychain_says_what_to_do_and_passes_no_text_on(failure: Exception, words: str) -> None:
    keyring = MemoryKeyring(failure=failure)

    with pytest.raises(SecretUnavailableError, match=words) as caught:
        system_secrets(keyring).get(SecretReference("keyring", "a"))
    assert CANARY not in "".join(traceback.format_exception(caught.value))
    with pytest.raises(SecretUnavailableError, match=words) as caught:
        save_to_keyring("a", "value", lambda: keyring)
    assert CANARY not in "".join(traceback.format_exception(caught.value))


def test_saving_gives_the_reference_that_finds_it() -> None:
    keyring = MemoryKeyring()
    reference = save_to_keyring("paysg live", f" {CANARY} ", lambda: keyring)

    assert reference == SecretReference("keyring", "paysg live")
    assert system_secrets(keyring).get(reference) == f" {CANARY} "


def test_a_keychain_that_loses_some_of_it_is_an_error_without_the_value() -> None:
    with pytest.raises(SecretUnavailableError, match="did not keep") as caught:
        save_to_keyring("a", CANARY * 3, lambda: MemoryKeyring(longest=5))
    assert CANARY[:5] not in str(caught.value)


def test_a_keychain_that_is_a_plain_file_is_not_used() -> None:
    plain = type("PlaintextKeyring", (), {"__module__": "keyrings.alt.file"})()
    chain = type("ChainerBackend", (), {"backends": [object(), plain]})()

    for backend in (plain, chain):
        keyring = MemoryKeyring(backend=backend)
        with pytest.raises(SecretUnavailableError, match="no keychain"):
            save_to_keyring("a", CANARY, lambda keyring=keyring: keyring)  # type: ignore[misc]  # a default binds it
        assert keyring.kept == {}


def test_no_value_shows_in_a_repr() -> None:
    assert CANARY not in repr(system_secrets(A=CANARY))


def test_the_real_library_is_loaded_on_first_use_and_its_absence_of_a_back_end_is_told() -> None:
    program = """
import sys
from paysg_desktop.domain.errors import SecretUnavailableError
from paysg_desktop.settings.secrets import SystemSecrets, parse_reference
secrets = SystemSecrets({}, {})
assert "keyring" not in sys.modules
try:
    secrets.get(parse_reference("keyring:a"))
except SecretUnavailableError as error:
    print(error)
"""
    environ = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(paysg_desktop.__file__).parents[1],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert "environment variable" in done.stdout
    assert "this session only" in done.stdout


class _Chained:
    """A keyring module whose back ends are these."""

    def __init__(self, *names: str) -> None:
        self.backends = [type("Keyring", (), {"__module__": name, "name": name})() for name in names]

    def get_keyring(self) -> _Chained:
        return self

    def get_password(self, service_name: str, username: str) -> str | None:
        raise AssertionError

    def set_password(self, service_name: str, username: str, password: str) -> None:
        raise AssertionError


@pytest.mark.parametrize(
    ("backends", "name"),
    [
        (("keyring.backends.fail",), None),
        (("keyring.backends.null",), None),
        (("keyrings.alt.file",), None),
        (("keyring.backends.SecretService",), "keyring.backends.SecretService"),
        (("keyring.backends.fail", "keyring.backends.macOS"), "keyring.backends.macOS"),
    ],
)
def test_a_keychain_is_named_where_there_is_one_that_keeps_secrets(
    backends: tuple[str, ...], name: str | None
) -> None:
    assert keychain_name(lambda: _Chained(*backends)) == name
