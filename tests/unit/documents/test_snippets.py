from __future__ import annotations

import ast

import pytest

from paysg_desktop.documents.snippets import KINDS, snippet
from paysg_desktop.domain.errors import RefusedError, UsageError

URL = "https://collector.agency.example/hooks/paysg"


@pytest.mark.parametrize("kind", KINDS)
def test_address_and_route_stand_in_it_and_nothing_is_left_open(kind: str) -> None:
    made = snippet(kind, "/webhooks/pay", URL)
    assert '"/webhooks/pay"' in made
    assert f'"{URL}"' in made
    assert "«" not in made
    assert "»" not in made


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_that_holds_a_key_is_copied(kind: str) -> None:
    made = snippet(kind, "/webhooks/pay", URL).lower()
    assert "cookie" in made
    assert "authorization" in made


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("path", ['/a"b', "/a b", "/a\\", "/a$x", "/a\n", "/a?b=1", "/a;b", "/{a}", "a"])
def test_a_route_that_means_something_in_code_is_refused(kind: str, path: str) -> None:
    with pytest.raises(UsageError, match="mean something in code"):
        snippet(kind, path, URL)


@pytest.mark.parametrize("url", ["ftp://a/b", "collector.example/a", "https://a:b@c/d", "https://c/d?e=f"])
def test_an_address_that_can_not_be_meant_is_refused(url: str) -> None:
    with pytest.raises(UsageError):
        snippet("flask", "/a", url)


def test_an_address_that_nothing_is_sent_to_is_refused() -> None:
    with pytest.raises(RefusedError):
        snippet("flask", "/a", "http://169.254.169.254/latest")


def test_python_reads_the_one_for_flask() -> None:
    ast.parse(snippet("flask", "/a", URL))


def test_nginx_checks_the_certificate_and_looks_names_up_late() -> None:
    by_name = snippet("nginx", "/a", URL)
    assert "resolver" in by_name
    assert "proxy_pass $paysg_desktop;" in by_name
    assert "proxy_ssl_verify on;" in by_name
    by_number = snippet("nginx", "/a", "http://10.1.2.3:8787/hooks/paysg")
    assert 'proxy_pass "http://10.1.2.3:8787/hooks/paysg";' in by_number
    assert "resolver" not in by_number
    assert "proxy_ssl" not in by_number
