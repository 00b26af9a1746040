"""What travels between a window and the owner: every type there and back, and nothing that it does not name."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from paysg_desktop.beside.calls import CALLS, Call, call
from paysg_desktop.beside.told import Standing, Told
from paysg_desktop.beside.wire import from_wire, has_form, to_wire
from paysg_desktop.domain.action import Seen
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.settings.declarations import LISTENER_HOSTS, LISTENER_PORT, Setting

NAMES = [(part, name) for part, (_, names) in CALLS.items() for name in sorted(names)]
BY_HAND = ("Any", "Endpoint'", "CaptureImport", "Path", "Sequence[int]")
"""Types with such a part are left out, or tried one by one: nothing can make all of their values up."""


def known(part: str, name: str) -> Call:
    found = call(part, name)
    assert found is not None
    return found


def kinds() -> Mapping[str, Any]:
    """Every type that travels, by what it is called."""
    found = {str(kind): kind for part, name in NAMES for kind in known(part, name).kinds.values()}
    return found | {"Told": Told}


MADE_UP = {name: kind for name, kind in kinds().items() if not any(part in name for part in BY_HAND)}


def there_and_back(value: Any, kind: Any) -> Any:
    return from_wire(json.loads(json.dumps(to_wire(value, kind), allow_nan=True)), kind)


@pytest.mark.parametrize(("part", "name"), NAMES)
def test_all_that_a_call_takes_and_gives_can_travel(part: str, name: str) -> None:
    assert [what for what, kind in known(part, name).kinds.items() if not has_form(kind)] == []


@pytest.mark.parametrize("kind", MADE_UP.values(), ids=MADE_UP.keys())
def test_a_value_arrives_as_it_was(kind: Any) -> None:
    @settings(max_examples=15, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.from_type(kind))
    def tried(value: Any) -> None:
        arrived = there_and_back(value, kind)
        # Not-a-number is equal to nothing.
        assert arrived == value or repr(arrived) == repr(value)

    tried()


def test_places_numbers_and_settings_arrive() -> None:
    assert there_and_back([3, 1], Sequence[int] | None) == (3, 1)
    assert there_and_back(Path("/tmp/a b"), Path) == Path("/tmp/a b")
    for each in (LISTENER_PORT, LISTENER_HOSTS):
        assert there_and_back(each, Setting[Any]) is each


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ("no list", tuple[int, ...]),
        ({"minor": "12"}, Seen),
        ({"changes": None, "standing": None, "is_raised": False, "class": "os.system"}, Told),
        ({"base_url": 5, "statuses": "x"}, Standing),
        (1, type(None)),
        ("no.such.setting", Setting[Any]),
    ],
)
def test_what_is_no_value_of_the_type_is_refused(data: Any, kind: Any) -> None:
    with pytest.raises(UsageError, match="do not understand each other"):
        from_wire(data, kind)


@settings(max_examples=200, database=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_any_json_is_a_message_or_refused(data: Any) -> None:
    try:
        told = from_wire(data, Told)
    except UsageError:
        return
    assert isinstance(told, Told)
