"""The endpoint book, and what an endpoint may look like."""

from __future__ import annotations

import pytest

from paysg_desktop.domain.endpoint import Endpoint, Environment, SecretReference
from paysg_desktop.domain.errors import RefusedError, SecretUnavailableError, UsageError
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.usecases.endpoints import EndpointBook, new_endpoint, require_endpoints
from tests.fakes import FakeClock


class Values:
    """Secrets of a dictionary."""

    def __init__(self, **values: str) -> None:
        self._values = values

    def get(self, reference: SecretReference) -> str:
        if reference.name not in self._values:
            raise SecretUnavailableError(f"There is no {reference}.")
        return self._values[reference.name]


def endpoint(path: str, *names: str, is_enabled: bool = True) -> Endpoint:
    references = tuple(SecretReference("env", name) for name in names)
    return Endpoint(path, f"name of {path}", "paysg", Environment.TEST, path, references, 1, is_enabled)


def test_each_endpoint_knows_its_own_and_the_others_secrets() -> None:
    book = EndpointBook(PROVIDERS, Values(A="one", B="two"))
    book.load([endpoint("/a", "A"), endpoint("/b", "B")])
    found = book.find("/a")
    assert found is not None
    assert [secret.value for secret in found.secrets] == ["one"]
    assert [secret.value for secret in found.others] == ["two"]
    assert "name of /b (env:B)" in found.others[0].name


def test_a_disabled_endpoint_is_not_known() -> None:
    book = EndpointBook(PROVIDERS, Values())
    book.load([endpoint("/a", is_enabled=False)])
    assert "/a" not in book


@pytest.mark.expected_log("will fail")
def test_a_secret_that_cannot_be_read_counts_as_blank_never_as_none() -> None:
    book = EndpointBook(PROVIDERS, Values())
    book.load([endpoint("/a", "GONE")])
    found = book.find("/a")
    assert found is not None
    assert [secret.value for secret in found.secrets] == [""]


@pytest.mark.parametrize("path", ["", "hook", "/a b", "/ü", "/a?b", "/a#b", "/" + "x" * 300, "/a\n"])
def test_odd_paths_are_refused(path: str) -> None:
    with pytest.raises(UsageError):
        new_endpoint("paysg", Environment.TEST, FakeClock(), path=path)


def test_random_paths_cannot_be_guessed() -> None:
    paths = {new_endpoint("paysg", Environment.TEST, FakeClock()).path for _ in range(50)}
    assert len(paths) == 50
    assert all(len(path) == len("/h/") + 32 for path in paths)


def test_nothing_to_listen_on_is_refused() -> None:
    with pytest.raises(RefusedError, match="endpoints add"):
        require_endpoints([endpoint("/a", is_enabled=False)])
