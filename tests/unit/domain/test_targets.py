from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.areas import Area, area_of
from paysg_desktop.domain.errors import PaySGDesktopError, RefusedError, UsageError
from paysg_desktop.domain.targets import Target, parse_target

SECRET = "/secret-path"


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("http://localhost:3000/hooks?x=1#top", Target("http", "localhost", 3000, "/hooks?x=1")),
        ("HTTPS://Pay.Example.GOV.sg.", Target("https", "pay.example.gov.sg", None, "")),
        ("http://127.0.0.1?x=a@b", Target("http", "127.0.0.1", None, "?x=a@b")),
        ("http://127.0.0.1.:80/", Target("http", "127.0.0.1", 80, "/")),
        ("http://[::1]:8443/a%2Fb", Target("http", "::1", 8443, "/a%2Fb")),
        ("http://[0:0::7F00:1]/", Target("http", "::7f00:1", None, "/")),
        ("http://web_1.internal:/", Target("http", "web_1.internal", None, "/")),
        ("http://xn--bcher-kva.example/", Target("http", "xn--bcher-kva.example", None, "/")),
        ("http://127.0.0.1.nip.io/", Target("http", "127.0.0.1.nip.io", None, "/")),
        ("http://1e100.net/", Target("http", "1e100.net", None, "/")),
    ],
)
def test_what_a_url_names(url: str, target: Target) -> None:
    assert parse_target(url) == target


@pytest.mark.parametrize(
    ("url", "part"),
    [
        ("", "begin with http"),
        ("//127.0.0.1/", "begin with http"),
        ("file:///etc/passwd", "begin with http"),
        ("ftp://127.0.0.1/", "begin with http"),
        ("gopher://127.0.0.1/", "begin with http"),
        ("httpx://127.0.0.1/", "begin with http"),
        ("http:/127.0.0.1/", "begin with http"),
        ("http:127.0.0.1", "begin with http"),
        (" http://127.0.0.1/", "no spaces"),
        ("http://127.0.0.1/\r\nX: y", "no spaces"),
        ("http://127.0.0.1\t/", "no spaces"),
        ("http://127.0.0.1\\@169.254.169.254/", "backslashes"),
        ("http://169.254.169.254\\.localhost/", "backslashes"),
        ("http://name:word@127.0.0.1/", "user name or a password"),
        ("http://127.0.0.1@169.254.169.254/", "user name or a password"),
        ("http://@127.0.0.1/", "user name or a password"),
        ("http://%31%32%37.0.0.1/", "percent"),
        ("http://127.0.0.1%2f.example/", "percent"),
        ("http://[fe80::1%25eth0]/", "percent"),
        ("http://[::1%lo]/", "percent"),
        ("http://１２７.0.0.1/", "plain letters"),
        ("http://127。0。0。1/", "plain letters"),
        ("http://ⓛocalhost/", "plain letters"),
        ("http://bücher.example/", "plain letters"),
        ("http://local\u00adhost/", "plain letters"),
        ("http://", "no host"),
        ("http:///x", "no host"),
        ("http://:80/", "no host"),
        ("http://./", "no host"),
        ("http://a..b/", "no host"),
        ("http://localhost../", "no host"),
        ("http://-a.b/", "no host"),
        ("http://" + "a" * 64 + "/", "no host"),
        ("http://" + ".".join(["a" * 60] * 5) + "/", "no host"),
        ("http://[::1", "no host"),
        ("http://::1/", "no host"),
        ("http://127.0.0.1/\udcff", "no text"),
        ("http://\ud800/", "no text"),
        ("http://[::1]x/", "no host"),
        ("http://[::1][::2]/", "no host"),
        ("http://a,b/", "no host"),
        ("http://127.0.0.1:port/", "no host"),
        ("http://127.0.0.1:-1/", "no host"),
        ("http://127.0.0.1:8080:80/", "no host"),
        ("http://127.0.0.1:٣/", "plain letters"),
        ("http://127.0.0.1:0/", "from 1 to 65535"),
        ("http://127.0.0.1:65536/", "from 1 to 65535"),
        ("http://[1.2.3.4]/", "no IPv6"),
        ("http://[::1::2]/", "no IPv6"),
        ("http://256.1.1.1/", "no IPv4"),
        ("http://127.0.0.08/", "no IPv4"),
        ("http://1.2.3.4.5/", "no IPv4"),
        ("http://example.1/", "no IPv4"),
        ("http://4294967296/", "no IPv4"),
        ("http://" + "9" * 60 + "/", "no IPv4"),
        ("http://0x/", "never sent to"),
    ],
)
def test_what_can_not_be_meant(url: str, part: str) -> None:
    with pytest.raises(PaySGDesktopError, match=part) as caught:
        parse_target(url + SECRET)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    "host", ["2130706433", "0x7f000001", "0x7F.1", "0177.0.0.1", "017700000001", "127.1", "127.0.1", "127.0.0.01"]
)
def test_a_number_that_programs_read_differently_is_refused_with_the_plain_form(host: str) -> None:
    with pytest.raises(UsageError, match=r"If 127\.0\.0\.1 is meant"):
        parse_target(f"http://{host}/")


@pytest.mark.parametrize(
    "host",
    [
        "169.254.169.254",
        "2852039166",
        "0xa9fea9fe",
        "0251.0376.0251.0376",
        "169.254.43518",
        "0",
        "0.0.0.0",
        "0x0.",
    ],
)
def test_a_number_that_is_never_sent_to_is_seen_in_every_form(host: str) -> None:
    with pytest.raises(RefusedError, match="never sent to"):
        parse_target(f"http://{host}/")


@pytest.mark.parametrize(
    "host", ["metadata", "Metadata.Google.Internal", "metadata.google.internal.", "instance-data"]
)
def test_names_of_metadata_are_never_sent_to(host: str) -> None:
    with pytest.raises(RefusedError, match="cloud metadata"):
        parse_target(f"http://{host}/computeMetadata/v1/")


def test_the_same_url_at_a_number() -> None:
    target = parse_target("https://Pay.Example:8443/a?b=c#d")
    assert target.url_at(ip_address("10.0.0.1")) == "https://10.0.0.1:8443/a?b=c"
    assert target.url_at(ip_address("fd00::1")) == "https://[fd00::1]:8443/a?b=c"
    assert target.host_header == b"pay.example:8443"
    assert target.address is None
    plain = parse_target("http://[::1]")
    assert (plain.url_at(ip_address("::1")), plain.host_header) == ("http://[::1]:80", b"[::1]")
    assert (plain.address, plain.port_to_reach) == (ip_address("::1"), 80)
    assert SECRET not in repr(parse_target(f"http://localhost{SECRET}"))


def test_names_of_this_computer() -> None:
    assert parse_target("http://localhost./").is_localhost
    assert parse_target("http://shop.localhost:3000/").is_localhost
    assert not parse_target("http://localhost.example/").is_localhost
    assert not parse_target("http://notlocalhost/").is_localhost


ODD = st.text("htps:/?#@[]%\\.0x17f9a-_ ١１。", max_size=24)


@given(ODD.map("http://127.0.0.1".__add__) | ODD.map("http://".__add__) | st.text(max_size=30))
def test_whatever_is_written_it_is_one_place_or_refused(url: str) -> None:
    try:
        target = parse_target(url)
    except PaySGDesktopError:
        return
    assert target.host == target.host.lower()
    assert target.address is None or area_of(target.address) is not None
    # Another reader of URLs sees the same host.
    assert (urlsplit(url).hostname or "").removesuffix(".") in (target.host, "") or ":" in target.host


@given(st.integers(0, 2**32 - 1))
def test_one_number_in_all_its_forms_is_one_place_or_refused(value: int) -> None:
    first, *rest = value.to_bytes(4)
    tail = int.from_bytes(bytes(rest))
    plain = str(ip_address(value))
    is_never = area_of(ip_address(value)) is Area.NEVER
    for host in (str(value), hex(value), f"0{value:o}", f"{first}.{tail}", f"0{first:o}.{hex(tail)}"):
        with pytest.raises(RefusedError if is_never else UsageError, match=plain.replace(".", r"\.")):
            parse_target(f"http://{host}/")
    if is_never:
        with pytest.raises(RefusedError):
            parse_target(f"http://{plain}/")
    else:
        assert parse_target(f"http://{plain}/").host == plain
