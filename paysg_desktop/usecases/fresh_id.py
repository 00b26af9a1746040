"""New ids in the place of old ones: they look alike, and nobody has seen them before."""

from __future__ import annotations

import re
import secrets
import string
import uuid
from collections.abc import Callable
from itertools import islice

from paysg_desktop.domain.ports import Provider
from paysg_desktop.usecases.body_edit import replaced, texts

FreshId = Callable[[str], str]
"""An old id → a new one."""

_UUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}", re.ASCII)
_ALPHABETS = (
    string.digits,
    "0123456789abcdef",
    "0123456789ABCDEF",
    string.ascii_lowercase + string.digits,
    string.ascii_uppercase + string.digits,
    string.ascii_letters + string.digits,
)
_FEWEST = 12
"""Random characters that make an id new for sure; a shorter one gets longer."""
_MOST_PLACES = 20


def fresh_id(old: str) -> str:
    """A new id of the same shape: the prefix up to the last `_` stays, a UUID becomes another UUID."""
    if _UUID.search(old):
        return _UUID.sub(lambda _: str(uuid.uuid4()), old, count=1)
    prefix, mark, rest = old.rpartition("_")
    letters = [char for char in rest if char.isascii() and char.isalnum()]
    alphabet = next(each for each in _ALPHABETS if set(letters) <= set(each))
    made = [secrets.choice(alphabet) if char.isascii() and char.isalnum() else char for char in rest]
    made += [secrets.choice(alphabet) for _ in range(_FEWEST - len(letters))]
    text = "".join(made)
    # A number must not begin with a zero: where an id is a JSON number, it would be none.
    return prefix + mark + (text.replace("0", "1", 1) if text.startswith("0") else text)


def with_new_id(body: bytes, provider: Provider, fresh: FreshId = fresh_id) -> bytes | None:
    """The body with another event id, every other byte as it was; None for one that has no id to be replaced.

    Where the id stands is the provider's matter: the place is the one whose change it notices.
    """
    old = provider.glance(body).event_id
    if old is None:
        return None
    new = fresh(old)
    changed = (replaced(body, span, new) for span in islice(texts(body, old), _MOST_PLACES))
    return next((each for each in changed if provider.glance(each).event_id == new), None)
