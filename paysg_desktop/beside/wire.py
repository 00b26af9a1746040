"""Values of the program as JSON and back, by the types that a function's signature names.

Only what a signature says is ever made of what came over the channel: nothing in a message chooses a class.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_origin

from cattrs.errors import BaseValidationError, StructureHandlerNotFoundError
from cattrs.preconf.json import make_converter

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.settings.declarations import ALL, Setting

_UNREADABLE = (
    BaseValidationError,
    StructureHandlerNotFoundError,
    ValueError,
    TypeError,
    KeyError,
    AttributeError,
)
_SETTINGS = {each.key: each for each in ALL}


def to_wire(value: Any, kind: Any) -> Any:
    """A value of a type as JSON. A type that has no such form raises StructureHandlerNotFoundError: our defect."""
    return _CONVERTER.unstructure(value, unstructure_as=kind)


def from_wire(data: Any, kind: Any) -> Any:
    """What `to_wire` made, as the type says; raises UsageError where it is no value of that type."""
    try:
        return _CONVERTER.structure(data, kind)
    except _UNREADABLE:
        raise UsageError(
            "The window and the program that owns this workspace do not understand each other: they may be of "
            "different versions. Nothing was changed. End both, and start the same version twice."
        ) from None


def has_form(kind: Any) -> bool:
    """Whether values of a type can travel."""
    try:
        _CONVERTER.get_structure_hook(kind)
        _CONVERTER.get_unstructure_hook(kind)
    except StructureHandlerNotFoundError:
        return False
    return True


def _is_setting(kind: Any) -> bool:
    return (get_origin(kind) or kind) is Setting


def _has_tuples_for_keys(kind: Any) -> bool:
    is_mapping = get_origin(kind) in (dict, Mapping)
    return is_mapping and get_origin(get_args(kind)[0]) is tuple


def _as_pairs(kind: Any) -> Any:
    """JSON has texts for keys: such a mapping travels as pairs."""
    key, value = get_args(kind)
    return tuple[tuple[key, value], ...]  # type: ignore[valid-type]  # known only as the program runs


def _nothing(data: Any, _: Any) -> None:
    if data is not None:
        raise ValueError


_CONVERTER = make_converter(forbid_extra_keys=True)
_CONVERTER.register_unstructure_hook_factory(
    _has_tuples_for_keys,
    lambda kind: lambda value: _CONVERTER.unstructure(tuple(value.items()), unstructure_as=_as_pairs(kind)),
)
_CONVERTER.register_structure_hook_factory(
    _has_tuples_for_keys, lambda kind: lambda data, _: dict(_CONVERTER.structure(data, _as_pairs(kind)))
)
_CONVERTER.register_structure_hook(NoneType, _nothing)
_CONVERTER.register_unstructure_hook(Path, str)
_CONVERTER.register_structure_hook(Path, lambda text, _: Path(text))
# A setting is known on both sides: its key is enough.
_CONVERTER.register_structure_hook_func(_is_setting, lambda key, _: _SETTINGS[key])
_CONVERTER.register_unstructure_hook_func(_is_setting, lambda setting: setting.key)
