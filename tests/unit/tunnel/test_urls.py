import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.tunnel.urls import host_of, public_base, whole_base


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("https://pay.example.gov.sg", "https://pay.example.gov.sg"),
        (" https://Pay.Example.gov.sg/ ", "https://pay.example.gov.sg"),
        ("https://pay.example.gov.sg:443", "https://pay.example.gov.sg"),
        ("https://pay.example.gov.sg:8443", "https://pay.example.gov.sg:8443"),
        ("http://127.0.0.1:4040", "http://127.0.0.1:4040"),
        ("http://localhost:80/", "http://localhost"),
        ("http://[::1]:9000", "http://[::1]:9000"),
    ],
)
def test_a_base_address(text: str, base: str) -> None:
    assert public_base(text) == whole_base(text) == base


@pytest.mark.parametrize(
    "text",
    [
        *("http://pay.example.gov.sg", "http://10.0.0.5", "http://192.168.1.9:8787", "ftp://example.com", ""),
        *("pay.example.gov.sg", "https://", "https://user:secret@example.com", "https://exa mple.com"),
        *(
            "https://169.254.169.254",
            "https://metadata.google.internal",
            "https://2130706433",
            "javascript:alert(1)",
        ),
    ],
)
def test_what_is_none(text: str) -> None:
    with pytest.raises(UsageError):
        public_base(text)


def test_what_follows_the_host_is_left_out_or_refused() -> None:
    assert public_base("https://a.example/path?x=1") == "https://a.example"
    with pytest.raises(UsageError, match="without a path"):
        whole_base("https://a.example/path")


def test_a_refusal_never_repeats_the_address() -> None:
    with pytest.raises(UsageError) as refused:
        public_base("https://user:hunter2@example.com")
    assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize(
    ("base", "host"),
    [("https://a.example", "a.example"), ("https://a.example:8443", "a.example"), ("http://[::1]:9000", "[::1]")],
)
def test_the_name_in_a_host_header(base: str, host: str) -> None:
    assert host_of(base) == host


@given(st.from_regex(r"[a-z]([a-z0-9-]{0,20}[a-z0-9])?(\.[a-z]{2,8}){1,2}", fullmatch=True), st.integers(1, 65535))
def test_a_base_stays_what_it_is(name: str, port: int) -> None:
    base = public_base(f"https://{name}:{port}/a?b")
    assert public_base(base) == base
    assert host_of(base) == name
