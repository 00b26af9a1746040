"""cURL lines of both shells, with what curl would send; nothing of them is run."""

from __future__ import annotations

import shlex
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paysg_desktop.documents.curl_lines import is_curl, read_curl
from paysg_desktop.documents.curl_words import read_commands
from paysg_desktop.domain.capture import Capture

URL = "https://example.sg/hook"
FORM = "application/x-www-form-urlencoded"


def one(text: str) -> Capture:
    (found,) = read_curl(text)
    return found


def words(text: str) -> list[tuple[str, ...]]:
    return [command.words for command in read_commands(text)]


# --- words ---


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('a \'b c\' "d \\" \\$ \\\\ \\x" e\\ f', ("a", "b c", 'd " $ \\ \\x', "e f")),
        ("a \\\n  b \\\r\n c", ("a", "b", "c")),
        ("a'b'\"c\"$'d'", ("abcd",)),
        ("''", ("",)),
        ("$'a\\n\\t\\'\\\\\\x41\\101\\u00e9\\U0001F600\\q'", ("a\n\t'\\AAé😀\\q",)),
        ("$'\\ud83d\\ude00'", ("😀",)),
        ("$'\\xff\\xc3\\xa9'", ("\udcff\udcc3\udca9",)),
        ("a #b\n", ("a",)),
        ("a#b", ("a#b",)),
        ("a $ b", ("a", "$", "b")),
        ("a | jq .", ("a",)),
        ("a > b.json", ("a",)),
        ('"a\\\nb"', ("ab",)),
        ("{a,b} [1] *?~", ("{a,b}", "[1]", "*?~")),
    ],
)
def test_words_of_bash(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('curl ^"a b^" ^\r\n  c', ("curl", "a b", "c")),
        ('curl ^"^{^\\^"a^\\^":^\\^"x^&y^\\^"^}^"', ("curl", '{"a":"x&y"}')),
        ('curl "a ""b"" ^ c" ^\n d', ("curl", 'a "b" ^ c', "d")),
        ('curl "\\\\server\\x" ^\n"\\\\"', ("curl", "\\\\server\\x", "\\")),
        ('curl ^"a^\n\nb^"', ("curl", "a\nb")),
        ("curl a ^\n b > c", ("curl", "a", "b")),
    ],
)
def test_words_of_windows(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == [expected]


@given(
    st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\n"), min_size=1), min_size=1)
)
def test_what_python_quotes_for_a_shell_reads_back(texts: list[str]) -> None:
    line = shlex.join(texts)
    assert words(f"{line}\nnext") == [tuple(texts), ("next",)]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no bash")
@settings(max_examples=200)
@given(st.text("ab '\"\\$#\n\tnx041u", max_size=14))
def test_bash_itself_reads_words_so(text: str) -> None:
    found = list(read_commands(f"printf '%s\\0' {text}"))
    is_one = len(found) == 1 and found[0].problem is None and len(found[0].words) > 2
    # bash is of two minds about a backslash that is the last of all.
    if not is_one or text.endswith("\\"):
        return
    done = subprocess.run(["bash", "-c", f"printf '%s\\0' {text}"], capture_output=True, check=True)
    expected = [word.encode("utf-8", "surrogateescape") for word in found[0].words[2:]]
    assert done.stdout.split(b"\0")[:-1] == expected


@pytest.mark.parametrize("text", ["curl 'a", 'curl "a', "curl $'a", "curl $HOME", "curl `id`", 'curl "$(id)"'])
def test_what_a_shell_would_look_up_or_never_closes_is_told(text: str) -> None:
    (found,) = read_commands(text)
    assert found.problem is not None


def test_behind_a_bad_command_it_goes_on() -> None:
    found = list(read_commands("curl a\n\ncurl $X b\ncurl 'c\n$ curl d\n"))
    assert [(each.line, each.words, each.problem is None) for each in found] == [
        (1, ("curl", "a"), True),
        (3, (), False),
        (4, (), False),
        (5, ("$", "curl", "d"), True),
    ]


# --- options ---


@pytest.mark.parametrize(
    ("options", "method", "headers", "body"),
    [
        ("", "GET", {}, b""),
        ("-d a -d b", "POST", {"Content-Type": FORM}, b"a&b"),
        ("-d '' ", "POST", {"Content-Type": FORM}, b""),
        ("-XPUT -da=1", "PUT", {"Content-Type": FORM}, b"a=1"),
        ("--data-raw @a -H 'content-type: text/plain'", "POST", {"content-type": "text/plain"}, b"@a"),
        ("--data-binary $'a\\nb'", "POST", {"Content-Type": FORM}, b"a\nb"),
        ("--data-urlencode 'n=a b&é'", "POST", {"Content-Type": FORM}, b"n=a+b%26%C3%A9"),
        ("--json '{}'", "POST", {"Content-Type": "application/json", "Accept": "application/json"}, b"{}"),
        ("-I", "HEAD", {}, b""),
        ("-sSkLv --compressed --http2 -m 5 -o /dev/null --no-keepalive", "GET", {}, b""),
        ("-H 'A: b' -H 'C;' -H 'D:' -H E", "GET", {"A": "b", "C": ""}, b""),
        ("-A me -e from -b 'a=1'", "GET", {"User-Agent": "me", "Referer": "from", "Cookie": "a=1"}, b""),
        ("-u me:pw", "GET", {"Authorization": "Basic bWU6cHc="}, b""),
        ("--oauth2-bearer t", "GET", {"Authorization": "Bearer t"}, b""),
    ],
)  # fmt: skip
def test_what_curl_would_send(options: str, method: str, headers: dict[str, str], body: bytes) -> None:
    found = one(f"curl {options} {URL}")
    assert found.problem is None
    told = {name.decode(): value.decode() for name, value in found.headers}
    assert (found.method, told, found.body, found.url) == (method, headers, body, URL)


@pytest.mark.parametrize(
    ("line", "url"),
    [
        ("curl --url example.sg/a", "http://example.sg/a"),
        ("curl -G -d a=1 -d b=2 https://example.sg/x?y", "https://example.sg/x?y&a=1&b=2"),
        ("curl -- https://example.sg/é#part", "https://example.sg/%C3%A9"),
        ("/usr/bin/curl 'https://example.sg/?a=1&b=2'", "https://example.sg/?a=1&b=2"),
        ('curl.exe "https://example.sg/"', "https://example.sg/"),
        ("$ curl https://example.sg/", "https://example.sg/"),
    ],
)
def test_urls(line: str, url: str) -> None:
    found = one(line)
    assert (found.problem, found.url) == (None, url)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("curl -d @body.json https://x.sg", "reads a file"),
        ("curl --data-binary @- https://x.sg", "reads a file"),
        ("curl --data-urlencode name@file https://x.sg", "reads a file"),
        ("curl --json @x https://x.sg", "reads a file"),
        ("curl -H @headers https://x.sg", "reads a file"),
        ("curl -T x https://x.sg", "reads a file"),
        ("curl -b jar.txt https://x.sg", "reads a file"),
        ("curl -K x", "reads a file"),
        ("curl -F a=b https://x.sg", "form in parts"),
        ("curl --frobnicate https://x.sg", "not known here"),
        ("curl -j7 https://x.sg", "not known here"),
        ("curl https://x.sg --next https://y.sg", "--next"),
        ("curl https://x.sg https://y.sg", "several URLs"),
        ("curl -d a", "no URL"),
        ("curl -d", "lacks a value"),
        ("wget https://x.sg", "no curl command"),
        ("$", "no curl command"),
        ("curl -X 'A B' https://x.sg", "HTTP method"),
        ("curl 'https://x.sg/a b'", "URL"),
        ("curl -d $'\\ud800' https://x.sg", "half a character"),
    ],
)
def test_what_can_not_be_told_is_refused(line: str, said: str) -> None:
    found = one(line)
    assert said in (found.problem or "")
    assert (found.body, found.place) == (b"", "line 1")


def test_several_commands_with_their_places() -> None:
    text = f"# first\ncurl {URL} \\\n  -d a\n\ncurl -d @x {URL}\ncurl {URL} -d b; echo done\n"
    assert is_curl(text)
    found = list(read_curl(text))
    assert [(each.place, each.body, each.problem is None) for each in found] == [
        ("line 2", b"a", True), ("line 5", b"", False), ("line 6", b"b", True), ("line 6", b"", False),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["", "curly", "echo curl x", "{}"])
def test_what_does_not_begin_with_curl(text: str) -> None:
    assert not is_curl(text)


BROWSER_CMD = """curl ^"https://example.sg/hook?a=1^&b=2^" ^
  -H ^"content-type: application/json^" ^
  --data-raw ^"^{^\\^"id^\\^":^\\^"evt_1^\\^",^\\^"n^\\^":1^}^"
"""


def test_a_line_as_a_browser_copies_it_for_windows() -> None:
    found = one(BROWSER_CMD)
    assert found.problem is None
    assert (found.method, found.url, found.body) == (
        "POST", "https://example.sg/hook?a=1&b=2", b'{"id":"evt_1","n":1}',
    )  # fmt: skip


@given(st.text("curl -dHX'\"$\\^\n @{}|;&<>#é\ud800ab1:=/", max_size=60))
def test_no_text_makes_it_fail(text: str) -> None:
    for each in read_curl(f"curl {text}"):
        told: Any = each.problem if each.problem is not None else each.body
        assert told is not None
