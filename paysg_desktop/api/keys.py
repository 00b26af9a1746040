"""API keys and where they may go: a key's prefix names its environment, and its environment its host."""

from __future__ import annotations

from urllib.parse import urlsplit

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.hosts import is_this_computer

LONGEST_KEY = 200

_PREFIXES = {
    "paysg": {
        "paysg_live_": Environment.LIVE,
        "paysg_stag_": Environment.TEST,
        "paysg_demo_": Environment.DEMO,
    },
    "yoco": {"sk_live_": Environment.LIVE, "sk_test_": Environment.TEST, "sk_demo_": Environment.DEMO},
}
_HOSTS = {
    ("paysg", Environment.LIVE): "https://api.pay.gov.sg",
    ("paysg", Environment.TEST): "https://api-staging.pay.gov.sg",
    ("yoco", Environment.LIVE): "https://payments.yoco.com/api",
    ("yoco", Environment.TEST): "https://payments.yoco.com/api",
}
"""paysg.md, section 1; yoco.md, section 1. The sandbox's address is the account's own."""


def environment_of_key(provider: str, key: str) -> Environment:
    """The environment that a key belongs to; raises UsageError, which never repeats the key."""
    prefixes = _PREFIXES.get(provider)
    if prefixes is None:
        raise UsageError(f"The API of {provider} is not called by this program, so no key of it is needed.")
    found = next((place for prefix, place in prefixes.items() if _is_key(key, prefix)), None)
    if found is None:
        known = ", ".join(prefix for prefix, place in prefixes.items() if place is not Environment.DEMO)
        raise UsageError(
            f"That is no API key of {provider}: one starts with {known} and has no blanks or line ends."
        )
    return found


def base_url_of(account: Account, key: str) -> str:
    """Where the account's requests go, without a slash at the end.

    Raises RefusedError where key, environment and host don't belong together: a live key never goes to a test
    host, nor the reverse, and neither goes anywhere else.
    """
    environment = environment_of_key(account.provider, key)
    if environment is not account.environment:
        raise RefusedError(
            f"The key is one for {environment.upper()}, and the account {account.name} is of "
            f"{account.environment.upper()}. Nothing was sent. Give the account its own key."
        )
    if environment is Environment.DEMO:
        if not is_loopback(account.base_url):
            raise RefusedError("A sandbox's key is sent to a sandbox on this computer only. Nothing was sent.")
        return account.base_url.rstrip("/")
    if account.base_url:
        raise RefusedError(
            f"A {environment.upper()} key is sent to the provider's own address only, and this account names "
            "another. Nothing was sent."
        )
    return _HOSTS[account.provider, environment]


def is_loopback(url: str) -> bool:
    """Whether a URL is plain HTTP to this computer itself."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        is_port_good = parts.port != 0
    except ValueError:
        return False
    is_bare = not (parts.username or parts.password or parts.query or parts.fragment)
    return parts.scheme == "http" and is_this_computer(host) and is_port_good and is_bare


def _is_key(key: str, prefix: str) -> bool:
    rest = key.removeprefix(prefix)
    is_clean = key.isascii() and key.isprintable() and " " not in key
    return key.startswith(prefix) and bool(rest) and is_clean and len(key) <= LONGEST_KEY
