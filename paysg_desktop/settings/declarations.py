"""Every setting, declared once: its key in the file, what it accepts, its default, its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path, PurePath
from typing import Any, Generic, Protocol, TypeVar
from urllib.parse import urlsplit

from paysg_desktop.settings.address_kinds import HttpsAddress, Networks, OneAddress, WholePath

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
_HOST = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*", re.ASCII)
_LONGEST_HOST = 253
_PROXY = re.compile(r"(?:pac:)?https?://[^\s@/?#]+(?:/[^\s@]*)?", re.ASCII)
"""No name and password: this file is plain text."""
_CURRENCY_AMOUNT = re.compile(r"([A-Z]{3}) ([0-9]{1,9})", re.ASCII)


class Kind(Protocol[T_co]):
    """What a setting accepts. `accept` raises ValueError with the rest of the sentence "ui.theme must be …"."""

    def accept(self, value: object) -> T_co: ...


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    options: tuple[str, ...]

    def accept(self, value: object) -> str:
        if isinstance(value, str) and value in self.options:
            return value
        raise ValueError("one of " + ", ".join(f'"{option}"' for option in self.options))


@dataclass(frozen=True, slots=True)
class Switch:
    """On or off."""

    def accept(self, value: object) -> bool:
        if isinstance(value, bool):
            return value
        raise ValueError("true or false")


@dataclass(frozen=True, slots=True)
class WholeNumber:
    """An integer within bounds, both included."""

    lowest: int
    highest: int

    def accept(self, value: object) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and self.lowest <= value <= self.highest:
            return value
        raise ValueError(f"a whole number from {self.lowest} to {self.highest}")


@dataclass(frozen=True, slots=True)
class ShortText:
    """One line of plain text."""

    longest: int

    def accept(self, value: object) -> str:
        if isinstance(value, str) and len(value) <= self.longest and value.isprintable():
            return value.strip()
        raise ValueError(f"a line of at most {self.longest} characters")


@dataclass(frozen=True, slots=True)
class HostNames:
    """A list of DNS names in lower case, without port or scheme; repeats are dropped."""

    def accept(self, value: object) -> tuple[str, ...]:
        names = value if isinstance(value, list | tuple) else (None,)
        return tuple(dict.fromkeys(_host_name(each) for each in names))


@dataclass(frozen=True, slots=True)
class Proxy:
    """How the network is reached: empty, `none`, a proxy's http:// URL, or `pac:` and a script's URL."""

    def accept(self, value: object) -> str:
        if isinstance(value, str) and (value in ("", "none") or _is_place(value)):
            return value
        raise ValueError('empty, "none", a URL such as "http://proxy.example:8080", or "pac:" and a script\'s URL')


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder's whole path as this system spells it, or empty. `kind` is the system's sort of paths."""

    kind: type[PurePath] = Path

    def accept(self, value: object) -> str:
        if value == "":
            return ""
        if isinstance(value, str) and self.kind(value).is_absolute():
            return str(self.kind(value))
        raise ValueError("the whole path of a folder, or empty")


@dataclass(frozen=True, slots=True)
class Day:
    """A day as `2027-01-31`, or empty."""

    def accept(self, value: object) -> str:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.isoformat()
        if isinstance(value, str) and (not value or _is_day(value)):
            return value
        raise ValueError("a day such as 2027-01-31, or empty")


@dataclass(frozen=True, slots=True)
class CurrencyAmounts:
    """A list of whole amounts such as `SGD 500`, one for each currency; 0 for every amount."""

    def accept(self, value: object) -> tuple[str, ...]:
        amounts = value if isinstance(value, list | tuple) else (None,)
        found = [_CURRENCY_AMOUNT.fullmatch(each.strip()) if isinstance(each, str) else None for each in amounts]
        by_currency = {each[1]: int(each[2]) for each in found if each is not None}
        if len(by_currency) < len(found):
            raise ValueError('a list such as ["SGD 500", "ZAR 1000"], each currency once, without cents')
        return tuple(f"{currency} {amount}" for currency, amount in by_currency.items())


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting. `key` is `table.name` in the TOML file; `label` and `help` are for people.

    `is_live`: a change is in force at once, also in a program that runs; else from its next start on. On which
    page it stands is said by its table: see `pages`.
    """

    key: str
    kind: Kind[T]
    default: T
    label: str
    help: str
    is_live: bool = True


LAYOUT: Setting[str] = Setting(
    "ui.layout",
    Choice(("finance", "developer")),
    "finance",
    "Layout",
    "Finance shows payments and freshness; Developer also shows deliveries, addresses and milliseconds.",
)
THEME: Setting[str] = Setting(
    "ui.theme",
    Choice(("system", "light", "dark")),
    "system",
    "Theme",
    "Light, dark, or as the operating system says.",
)
TEXT_SIZE: Setting[str] = Setting(
    "ui.text_size",
    Choice(("system", "100", "125", "150", "200")),
    "system",
    "Text size",
    "How large the text of the window is, in per cent, with what holds it; or as the operating system says.",
    is_live=False,
)
LANGUAGE: Setting[str] = Setting(
    "ui.language",
    Choice(("system", "en", "zh", "ms", "ta")),
    "system",
    "Language",
    "English, Chinese (zh), Malay (ms) or Tamil (ta) in the window, or as the operating system says. The command "
    "line and files that are written stay English.",
    is_live=False,
)
LISTENER_PORT: Setting[int] = Setting(
    "listener.port",
    WholeNumber(0, 65535),
    8787,
    "Port",
    "The port on this computer that webhooks arrive at. 0 takes any free one at each start.",
    is_live=False,
)
LISTENER_HOSTS: Setting[tuple[str, ...]] = Setting(
    "listener.hosts",
    HostNames(),
    (),
    "Further host names",
    "Names under which the outside reaches this listener. Requests for any other name are refused.",
)
NETWORK_PROXY: Setting[str] = Setting(
    "network.proxy",
    Proxy(),
    "",
    "Proxy",
    'How the providers are reached: empty for what the environment variables say, "none", an http:// URL, or '
    '"pac:" and the URL of a proxy script.',
)
OTHER_HOSTS: Setting[bool] = Setting(
    "forwarding.other_hosts",
    Switch(),
    False,
    "Send to other computers",
    "Whether deliveries may be forwarded and sent again to other computers than this one. Some addresses, such as "
    "those of cloud metadata, are never sent to.",
)
IMPORT_FOLDER: Setting[str] = Setting(
    "imports.folder",
    Folder(),
    "",
    "Watched folder",
    "Payment reports that are put into this folder are taken in by themselves. Empty: none is watched.",
)
STAFF_NAME: Setting[str] = Setting(
    "actions.staff",
    ShortText(80),
    "",
    "Your name",
    "Stands beside what you do in the journal. It is a note for people, no proof of who sat here.",
)
REFUNDS: Setting[str] = Setting(
    "actions.refunds",
    Choice(("allowed", "off")),
    "allowed",
    "Refunds",
    "Whether this program may ask providers for refunds.",
)
APPROVAL_ABOVE: Setting[int] = Setting(
    "actions.approval_above",
    WholeNumber(0, 1_000_000),
    0,
    "Second person above",
    "Refunds above this many dollars (or rand), all of a payment's together, wait until a second person approves "
    "them here. 0: no such rule. It "
    "guards against slips, and is no access control: whoever can use this program can give another name.",
)
BACKUP_FOLDER: Setting[str] = Setting(
    "backup.folder",
    Folder(),
    "",
    "Folder for backups",
    "A verified backup is put there each day while the program runs. It holds payers' data in the clear: choose a "
    "folder that is yours, on another disk. Empty: none is made.",
)
BACKUP_AT: Setting[int] = Setting(
    "backup.at",
    WholeNumber(0, 23),
    12,
    "Hour of the backup",
    "From so many o'clock in Singapore on, the backup of the day is due.",
)
BACKUP_DAYS: Setting[int] = Setting(
    "backup.days", WholeNumber(1, 366), 7, "Daily backups kept", "The newest of each of so many days stays."
)
BACKUP_WEEKS: Setting[int] = Setting(
    "backup.weeks", WholeNumber(0, 520), 4, "Weekly backups kept", "The newest of each of so many weeks stays."
)
BACKUP_MONTHS: Setting[int] = Setting(
    "backup.months", WholeNumber(0, 240), 12, "Monthly backups kept", "The newest of each of so many months stays."
)
RETENTION_BODIES: Setting[int] = Setting(
    "retention.bodies_days",
    WholeNumber(0, 36_600),
    0,
    "Days that raw bodies are kept",
    "How old payers' identifiers, e-mail, addresses and raw bodies are when purging takes them. Nothing is purged "
    "by itself. 180 is a good choice. 0: kept for ever.",
)
RETENTION_RECORDS: Setting[int] = Setting(
    "retention.records_years",
    WholeNumber(0, 100),
    0,
    "Years that records are kept",
    "The same of names, references and money: as many years as your agency's schedule says. 0: kept for ever.",
)
RETENTION_ASK_ON: Setting[str] = Setting(
    "retention.ask_on",
    Day(),
    "",
    "Ask about it again on",
    "From this day on the window asks once more how long LIVE data is kept, where nobody chose yet. Empty: as "
    "soon as LIVE is used.",
)
ON_CLOSE: Setting[str] = Setting(
    "ui.on_close",
    Choice(("ask", "keep", "quit")),
    "ask",
    "When the window is closed",
    "Ask what to do, keep listening beside the clock, or quit. While it does not run, nothing is received.",
)
START_AT_LOGIN: Setting[bool] = Setting(
    "ui.start_at_login",
    Switch(),
    False,
    "Start at login",
    "Whether the program starts, hidden, when you log in to this computer, so that it listens from then on.",
)
NOTIFY_PAID: Setting[bool] = Setting(
    "notify.paid",
    Switch(),
    True,
    "Notify of payments",
    "A notification when something is paid while another window is in front: amount and environment, no names.",
)
NOTIFY_PAID_OVER: Setting[tuple[str, ...]] = Setting(
    "notify.paid_over",
    CurrencyAmounts(),
    (),
    "Only of payments over",
    'For each currency the amount above which you are notified, such as "SGD 500". 0, or a currency that is not '
    "named: every payment.",
)
NOTIFY_FAILED: Setting[bool] = Setting(
    "notify.failed_signature",
    Switch(),
    True,
    "Notify of failed signatures",
    "A notification when a delivery is refused because its signature is wrong or missing.",
)
NOTIFY_SILENT: Setting[int] = Setting(
    "notify.silent_hours",
    WholeNumber(0, 720),
    24,
    "Notify after hours without a webhook",
    "A notification when LIVE was heard before and then not for so many hours, while we listen. 0: never.",
)
NOTIFY_WAYS_IN: Setting[bool] = Setting(
    "notify.way_in_down",
    Switch(),
    True,
    "Notify when a way in is down",
    "A notification when a tunnel or address by which the outside reaches this computer stops working.",
)
LISTENER_BIND: Setting[str] = Setting(
    "listener.bind",
    OneAddress(),
    "127.0.0.1",
    "Address to listen on",
    "127.0.0.1: only this computer reaches the listener. Else one further address of this computer, for the "
    "proxies that are named below and for nobody else.",
    is_live=False,
)
LISTENER_PROXIES: Setting[tuple[str, ...]] = Setting(
    "listener.proxies",
    Networks(),
    (),
    "Proxies",
    "Addresses or networks of the reverse proxies and gateways that may pass webhooks on to this computer, and "
    "whose word is taken for who had sent them. All others are refused.",
    is_live=False,
)
LISTENER_CERTIFICATE: Setting[str] = Setting(
    "listener.tls_certificate",
    WholePath(),
    "",
    "TLS certificate",
    "A file in PEM form with the certificate, and its chain behind it, for the further address. Empty: plain "
    "HTTP.",
    is_live=False,
)
LISTENER_KEY: Setting[str] = Setting(
    "listener.tls_key",
    WholePath(),
    "",
    "TLS key",
    "The file with the certificate's key, without a password and readable by this user alone.",
    is_live=False,
)
NETWORK_CA: Setting[str] = Setting(
    "network.ca_file",
    WholePath(),
    "",
    "Certificates of your network",
    "A file in PEM form with the certificate authorities that programs of ways in and self-tests are to trust, "
    "where your network opens TLS. Empty: those of the operating system.",
)
UPDATES_CHECK: Setting[bool] = Setting(
    "updates.check",
    Switch(),
    True,
    "Look for a newer version",
    "Whether the window asks the update address, at most once a day, whether there is a newer version. Nothing is "
    "downloaded by itself.",
)
UPDATES_ADDRESS: Setting[str] = Setting(
    "updates.address",
    HttpsAddress(),
    "",
    "Update address",
    "The https:// URL of the release feed that is asked. Empty: this build knows none, and nobody is asked.",
)
LOG_LEVEL: Setting[str] = Setting(
    "log.level",
    Choice(("debug", "info", "warning", "error")),
    "info",
    "Log level",
    "How much the log tells. Secrets and personal data are masked at every level.",
)

ALL: tuple[Setting[Any], ...] = (
    LAYOUT,
    THEME,
    TEXT_SIZE,
    LANGUAGE,
    LISTENER_PORT,
    LISTENER_HOSTS,
    NETWORK_PROXY,
    OTHER_HOSTS,
    IMPORT_FOLDER,
    STAFF_NAME,
    REFUNDS,
    APPROVAL_ABOVE,
    BACKUP_FOLDER,
    BACKUP_AT,
    BACKUP_DAYS,
    BACKUP_WEEKS,
    BACKUP_MONTHS,
    RETENTION_BODIES,
    RETENTION_RECORDS,
    RETENTION_ASK_ON,
    ON_CLOSE,
    START_AT_LOGIN,
    NOTIFY_PAID,
    NOTIFY_PAID_OVER,
    NOTIFY_FAILED,
    NOTIFY_SILENT,
    NOTIFY_WAYS_IN,
    LISTENER_BIND,
    LISTENER_PROXIES,
    LISTENER_CERTIFICATE,
    LISTENER_KEY,
    NETWORK_CA,
    UPDATES_CHECK,
    UPDATES_ADDRESS,
    LOG_LEVEL,
)


def _is_place(url: str) -> bool:
    """Whether a URL names a host, and a port that can be one."""
    if _PROXY.fullmatch(url) is None:
        return False
    try:
        parts = urlsplit(url.removeprefix("pac:"))
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _host_name(value: object) -> str:
    name = value.lower().removesuffix(".") if isinstance(value, str) else ""
    if len(name) > _LONGEST_HOST or _HOST.fullmatch(name) is None:
        raise ValueError('a list of host names such as ["pay.example.gov.sg"], without scheme, port or path')
    return name
