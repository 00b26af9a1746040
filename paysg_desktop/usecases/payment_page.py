"""The page on which a payer pays: whether it may be opened, by its host alone (paysg.md, section 6; T20)."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit, urlunsplit

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.hosts import is_this_computer

LONGEST_URL = 2_000

_NONE = "The provider told no page for it."
_ODD = "The page's address is none that can be opened safely, so it stays closed. Open it on the dashboard."
_FOREIGN = (
    "The page's address does not lead to the provider, so it stays closed. Look at the payment on the provider's "
    "dashboard, and tell whoever runs the payment service."
)
_MIXED = (
    "This payment is {here}, and the page's address belongs to {there}, so it stays closed. Check the account."
)
_NO_SANDBOX = "The page of a made-up payment opens only while its sandbox is connected on this computer."
_PAYSG, _YOCO, _STAGING = "pay.gov.sg", "yoco.com", "staging.pay.gov.sg"
_DEFAULT_PORTS = {"http": 80, "https": 443}


def checked_page(url: str | None, environment: Environment, base_url: str) -> tuple[str | None, str]:
    """The page to open (https, its host checked) and no text; or None, and the sentence why not.

    `base_url` is the account's own: the sandbox's, else empty.
    """
    if not url:
        return None, _NONE
    parts = safe_parts(url)
    if parts is None:
        return None, _ODD
    if environment is Environment.DEMO:
        return (url, "") if _is_sandbox(parts, base_url) else (None, _NO_SANDBOX)
    return _checked_public(parts, environment)


def created_page(url: str | None, account: Account, sentence: str) -> tuple[str | None, str]:
    """The link of what was created as it is kept and handed out, and the sentence about its creation.

    A link that leads elsewhere is kept nowhere, and the sentence then says why there is none.
    """
    page, problem = checked_page(url, account.environment, account.base_url)
    return page, f"{sentence} {problem}".rstrip()


def safe_parts(url: str) -> SplitResult | None:
    """An http or https URL taken apart; None for one that two readers could take for two places."""
    if (
        len(url) > LONGEST_URL
        or not (url.isascii() and url.isprintable())
        or any(each in url for each in ' \\"<>')
    ):
        return None
    try:
        parts = urlsplit(url)
        is_port_good = parts.port != 0
    except ValueError:
        return None
    is_bare = parts.username is None and parts.password is None
    return parts if parts.scheme in _DEFAULT_PORTS and parts.hostname and is_port_good and is_bare else None


def _checked_public(parts: SplitResult, environment: Environment) -> tuple[str | None, str]:
    host = parts.hostname or ""
    if not (_is_at(host, _PAYSG) or _is_at(host, _YOCO)):
        return None, _FOREIGN
    if parts.port not in (None, _DEFAULT_PORTS[parts.scheme]) or (parts.scheme == "http" and _is_at(host, _YOCO)):
        return None, _ODD
    belongs_to = _environment_of(host)
    if belongs_to not in (None, environment):
        return None, _MIXED.format(here=environment.upper(), there=(belongs_to or environment).upper())
    return urlunsplit(("https", host, parts.path, parts.query, parts.fragment)), ""


def _environment_of(host: str) -> Environment | None:
    """Whose payments a host shows; None where it may be either's (Yoco has one for both)."""
    if _is_at(host, _STAGING):
        return Environment.TEST
    return Environment.LIVE if host == _PAYSG else None


def _is_at(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")


def _is_sandbox(parts: SplitResult, base_url: str) -> bool:
    """Whether a page is of the sandbox at `base_url`, which is on this computer."""
    ours = safe_parts(base_url)
    if ours is None or parts.scheme != "http" or not is_this_computer(parts.hostname or ""):
        return False
    return (parts.scheme, parts.hostname, parts.port) == (ours.scheme, ours.hostname, ours.port)
