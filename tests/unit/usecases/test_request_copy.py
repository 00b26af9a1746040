"""What is copied is run: by the real curl, by Python; and the same bytes and headers arrive."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.usecases.request_copy import Copied, CopyForm, copy_as
from tests.recorder import Recorded, Recorder, recording

SIGNED: Headers = (
    (b"Content-Type", b"application/json; charset=utf-8"),
    (b"PaySG-Signature", b"t=1763697600000, v1=ab"),
    (b"x-ODD", b"one"),
    (b"X-Odd", b""),
    (b"X-Quotes", b"""it's "so" $HOME `x` \\ ! %s"""),
    (b"X-Latin", b"caf\xe9 \xf0\x9f\x92\xb3"),
    (b"User-Agent", b"PaySG-Hooks/1.0"),
)
OF_THE_CONNECTION: Headers = (
    (b"Host", b"pay.example.gov.sg"),
    (b"Connection", b"close, x-hop"),
    (b"X-Hop", b"1"),
    (b"Content-Length", b"99999"),
    (b"Expect", b"100-continue"),
    (b"Transfer-Encoding", b"chunked"),
)
NASTY = (
    b"",
    b"{}",
    b"@/etc/passwd",
    b"-n",
    b"--data",
    b"-v x\n",
    b"--\x00",
    b'it\'s "quoted" and $HOME and `id` and \\ and !! and %s%%',
    b"two\nlines\n\n",
    b"\r\n\t\x00\x00\xff\xfe",
    bytes(range(256)) * 2,
    "Löwe 付款 💳".encode(),
    b'{"a":"' + b"x" * 70_000 + b'"}',
    b"\x00" * 70_000,
    b"\n",
    b"\\n\\055",
)
needs_curl = pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl here")


@pytest.fixture(scope="module")
def server() -> Iterator[Recorder]:
    with recording() as recorder:
        yield recorder


def run(*arguments: str, text: bytes) -> None:
    """Feed it to a program that knows nothing of proxies."""
    clean = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    done = subprocess.run(arguments, input=text, capture_output=True, timeout=60, check=False, env=clean)
    assert done.returncode == 0, done.stderr
    assert b"ignored null byte" not in done.stderr


def arrived(server: Recorder) -> Recorded:
    """The one request that came."""
    (request,) = server.requests
    server.requests.clear()
    return request


def own(headers: Headers) -> Headers:
    """Without what every client makes for itself."""
    return tuple(each for each in headers if each[0].lower() not in (b"host", b"content-length"))


def check_curl(server: Recorder, body: bytes, headers: Headers, shell: str = "sh") -> None:
    text = copy_as(CopyForm.CURL, Copied(headers, body, server.url))
    assert text.isascii()
    run(shell, "-s", text=text.replace(b"curl ", b"curl -s ", 1))
    request = arrived(server)
    assert request.line == b"POST /app/hook?a=1 HTTP/1.1"
    assert request.body == body
    assert own(request.headers) == headers


@needs_curl
@pytest.mark.parametrize("shell", [name for name in ("sh", "bash", "zsh") if shutil.which(name)])
@pytest.mark.parametrize("body", NASTY, ids=range(len(NASTY)))
def test_curl_sends_the_same_bytes(server: Recorder, body: bytes, shell: str) -> None:
    check_curl(server, body, SIGNED, shell)


_NAMES = st.text("abcXYZ019-_.!#$&'*+^|~%", min_size=1, max_size=12).map(lambda name: b"X" + name.encode())
_VALUES = st.lists(st.sampled_from([byte for byte in range(32, 256) if byte != 127]), max_size=20).map(bytes)


@needs_curl
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    body=st.binary(max_size=300) | st.text(max_size=80).map(lambda text: text.encode("utf-8", "replace")),
    headers=st.lists(st.tuples(_NAMES, _VALUES.map(lambda value: value.strip(b" \t"))), max_size=4),
)
def test_curl_sends_any_bytes(server: Recorder, body: bytes, headers: list[tuple[bytes, bytes]]) -> None:
    check_curl(server, body, tuple(headers))


@needs_curl
def test_headers_of_one_connection_are_made_anew_and_keys_are_placeholders(server: Recorder) -> None:
    headers = (*OF_THE_CONNECTION, (b"authorization", b"Bearer secret"), *SIGNED, (b"Cookie", b"a=secret"))
    text = copy_as(CopyForm.CURL, Copied(headers, b"{}", server.url))
    assert b"secret" not in text
    run("sh", "-s", text=text)
    request = arrived(server)
    assert own(request.headers) == (
        (b"authorization", b"<authorization>"),
        *SIGNED,
        (b"Cookie", b"<cookie>"),
    )


@needs_curl
def test_addresses_arrive_as_they_are_written(server: Recorder) -> None:
    base = server.url.partition("/app")[0]
    for path in ("/a/../b?x={1,2}&y=[1-3]", "/it's?q=%27", "/$HOME;`id`"):
        run("sh", "-s", text=copy_as(CopyForm.CURL, Copied((), b"", base + path)))
        assert arrived(server).line == f"POST {path} HTTP/1.1".encode()
    run("sh", "-s", text=copy_as(CopyForm.CURL, Copied((), b"x", base + "/é", "PUT")))
    assert arrived(server).line == b"PUT /%C3%A9 HTTP/1.1"


@pytest.mark.parametrize("body", NASTY, ids=range(len(NASTY)))
def test_python_sends_the_same_bytes(server: Recorder, body: bytes) -> None:
    text = copy_as(CopyForm.PYTHON, Copied((*OF_THE_CONNECTION, *SIGNED), body, server.url))
    assert text.isascii()
    run(sys.executable, "-", text=text)
    request = arrived(server)
    assert (request.line, request.body) == (b"POST /app/hook?a=1 HTTP/1.1", body)
    assert own(request.headers) == SIGNED


def test_httpie_is_told_each_header_as_one_word() -> None:
    headers = (*SIGNED[:5], (b"X-File", b"@/etc/passwd"), (b"X-Json", b"=1"))
    request = Copied((*headers, (b"Cookie", b"secret")), b"it's\n", "http://127.0.0.1:1/it's")
    words = shlex.split(copy_as(CopyForm.HTTPIE, request).decode().replace("\\\n", " "))
    assert words == [
        *("printf", "it's\\n", "|", "http", "POST", "http://127.0.0.1:1/it's"),
        *("User-Agent:", "Accept:", "Accept-Encoding:", "Connection:"),
        "Content-Type:application/json; charset=utf-8",
        "PaySG-Signature:t=1763697600000, v1=ab",
        "x-ODD:one",
        "X-Odd;",
        """X-Quotes:it's "so" $HOME `x` \\ ! %s""",
        *("X-File:\\@/etc/passwd", "X-Json:\\=1", "Cookie:<cookie>"),
    ]


def test_raw_is_the_request_itself() -> None:
    request = Copied((*OF_THE_CONNECTION, *SIGNED[:2]), b"\x00{}\r\n", "https://app.example/hook?a=1")
    assert copy_as(CopyForm.RAW, request) == (
        b"POST /hook?a=1 HTTP/1.1\r\nHost: app.example\r\nContent-Type: application/json; charset=utf-8\r\n"
        b"PaySG-Signature: t=1763697600000, v1=ab\r\nContent-Length: 5\r\n\r\n\x00{}\r\n"
    )


@pytest.mark.parametrize("form", CopyForm)
def test_without_an_address_there_is_a_placeholder(form: CopyForm) -> None:
    text = copy_as(form, Copied(SIGNED, b"{}"))
    assert b"<host>" in text
    assert b"<path>" in text


@pytest.mark.parametrize("form", CopyForm)
def test_an_address_that_cannot_be_meant_is_refused(form: CopyForm) -> None:
    for url in ("file:///etc/passwd", "http://a b/", "http://u:p@host/", "-o/tmp/x"):
        with pytest.raises(UsageError):
            copy_as(form, Copied(SIGNED, b"{}", url))
    with pytest.raises(RefusedError):
        copy_as(form, Copied(SIGNED, b"{}", "http://169.254.169.254/latest"))
