"""The environment that a program of a way in gets: what programs need to run, and nothing that may be a secret."""

from __future__ import annotations

from collections.abc import Mapping

_NEEDED = frozenset(
    {
        *("PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TMP", "TEMP"),
        *("XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"),
        *("SSH_AUTH_SOCK", "DBUS_SESSION_BUS_ADDRESS", "SSL_CERT_FILE", "SSL_CERT_DIR"),
        *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"),
        *("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "USERPROFILE", "USERNAME", "USERDOMAIN"),
        *("HOMEDRIVE", "HOMEPATH", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "PROGRAMFILES", "PROGRAMFILES(X86)"),
    }
)


def plain_surroundings(environ: Mapping[str, str]) -> dict[str, str]:
    """Of our own environment what a program needs: ours may hold the secrets of endpoints and accounts.

    Library paths stay behind, too: those of a frozen program break others.
    """
    return {name: value for name, value in environ.items() if _is_needed(name.upper())}


def _is_needed(name: str) -> bool:
    return name in _NEEDED or name.startswith("LC_")


NO_PROXY_FOR = "127.0.0.1,localhost,::1"
"""Our own listener is never reached through a proxy."""


def network_env(proxy: str, ca_file: str) -> dict[str, str]:
    """The variables by which most programs learn of a proxy and of certificates; the values are `means.Means`'."""
    named: dict[str, str] = {}
    if proxy:
        url, exempt = ("", "*") if proxy == "none" else (proxy, NO_PROXY_FOR)
        named = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"), url) | {"NO_PROXY": exempt}
    lower = {name.lower(): value for name, value in named.items()}
    return named | lower | ({"SSL_CERT_FILE": ca_file} if ca_file else {})
