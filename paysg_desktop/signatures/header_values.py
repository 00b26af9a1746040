"""Finding header values, and saying why one can't be used."""

from __future__ import annotations

from paysg_desktop.domain.headers import Headers


class HeaderError(ValueError):
    """A header that can't be used: the cause code and a sentence."""

    def __init__(self, cause: str, explanation: str) -> None:
        super().__init__(explanation)
        self.cause = cause


def find_value(headers: Headers, name: str) -> str | None:
    """The value under a name in any case, several joined with a comma; None when there is none."""
    wanted = name.lower().encode()
    values = [value for key, value in headers if key.lower() == wanted]
    # Latin-1 keeps every byte as a character of its own, so that what is not ASCII can be refused as such.
    return b",".join(values).decode("latin-1") if values else None
