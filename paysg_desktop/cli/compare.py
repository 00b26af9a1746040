"""`deliveries compare`: what one delivery says otherwise than another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import click

from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.given import NUMBER
from paysg_desktop.cli.output import clock_time, print_json, print_line, shown
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.domain.json_diff_bodies import ComparedBodies, compare_bodies
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.usecases.byte_places import Body, Excerpt, ShownPlace, shown_places
from paysg_desktop.usecases.comparison import Line, told_changes, told_headers
from paysg_desktop.usecases.purged import require_body

_NAMES = ("The body before", "The body after")
_LONGEST = 200


@click.command(short_help="Show what one delivery says otherwise than another.")
@click.argument("delivery_id", type=NUMBER, metavar="A")
@click.argument("other_id", type=NUMBER, required=False, metavar="[B]")
@click.option("--bytes", "has_bytes", is_flag=True, help="Compare the bytes of the bodies instead of their JSON.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@pass_context
def compare(context: CliContext, delivery_id: int, other_id: int | None, has_bytes: bool, as_json: bool) -> None:
    """Show how delivery A differs from B: its body as JSON, or byte by byte, and its headers.

    B is what was before; unless given, the delivery before A that told of the same payment. Personal data and
    keys are masked.
    """
    with reading(context) as reader:
        after = _delivery(reader, delivery_id)
        before = _delivery(reader, _previous(reader, delivery_id) if other_id is None else other_id)
    compared = compare_bodies(before.body, after.body, _NAMES)
    places = _places(before, after) if has_bytes else None
    if as_json:
        print_json(_json(before, after, compared, places))
    else:
        _print(before, after, compared, places)


def _delivery(reader: StoreReader, delivery_id: int) -> DeliveryDetail:
    detail = reader.delivery(delivery_id)
    if detail is None:
        raise NotFoundError(f"There is no delivery {delivery_id} in this workspace.")
    require_body(detail, "There is nothing to compare.")
    return detail


def _previous(reader: StoreReader, delivery_id: int) -> int:
    previous = reader.previous_of_payment(delivery_id)
    if previous is None:
        raise NotFoundError(
            f"Nothing to compare with yet: no delivery before {delivery_id} told of its payment. "
            f"Name another one: paysg-desktop deliveries compare {delivery_id} ID"
        )
    return previous


def _places(before: DeliveryDetail, after: DeliveryDetail) -> tuple[ShownPlace, ...]:
    return shown_places(Body(before.body, is_masked=True), Body(after.body, is_masked=True))


def _json(
    before: DeliveryDetail,
    after: DeliveryDetail,
    compared: ComparedBodies,
    places: tuple[ShownPlace, ...] | None,
) -> dict[str, object]:
    told: dict[str, object] = {
        "before": before.row.id,
        "after": after.row.id,
        "same_bytes": compared.is_same,
        "same_values": compared.has_same_values if compared.problem is None else None,
        "problem": compared.problem,
        "remarks": list(compared.remarks),
        "writing": list(compared.writing),
        "changes": [_line_json(line) for line in told_changes(compared.changes, is_masked=True)],
        "headers": [_line_json(line) for line in told_headers(before.headers, after.headers)],
    }
    if places is not None:
        told["places"] = [_place_json(place) for place in places]
    return told


def _line_json(line: Line) -> dict[str, object]:
    return {
        "kind": line.kind.value,
        "where": line.where,
        "was_at": line.was_at,
        "before": line.before,
        "after": line.after,
        "hidden": line.is_hidden,
    }


def _place_json(shown_place: ShownPlace) -> dict[str, object]:
    place = shown_place.place
    return {
        "before_start": place.old_start,
        "before_end": place.old_end,
        "after_start": place.new_start,
        "after_end": place.new_end,
        "before": _escaped(shown_place.old.mark),
        "after": _escaped(shown_place.new.mark),
        "hidden": shown_place.is_hidden,
    }


def _escaped(text: str) -> str:
    """Bytes that are no UTF-8 as `\\xff`: half characters would be no JSON that others read."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _print(
    before: DeliveryDetail,
    after: DeliveryDetail,
    compared: ComparedBodies,
    places: tuple[ShownPlace, ...] | None,
) -> None:
    for name, each in (("before", before), ("after", after)):
        row = each.row
        print_line(
            f"{name:>6}  delivery {row.id:,}  {clock_time(row.received_at)} +08:00  {shown(row.event_type)}"
        )
    changes = told_changes(compared.changes, is_masked=True)
    print_line(f"\nbody: {_found(compared, changes)}")
    for remark in compared.remarks:
        print_line(f"  {shown(remark, _LONGEST)}")
    if places is None:
        _print_lines(changes)
    else:
        _print_places(places)
    headers = told_headers(before.headers, after.headers)
    print_line(f"\nheaders: {_counted(headers) or 'the same'}")
    _print_lines(headers)
    if places is None and not compared.is_same:
        print_line(f"\nIts bytes: paysg-desktop deliveries compare {after.row.id} {before.row.id} --bytes")


def _found(compared: ComparedBodies, changes: tuple[Line, ...]) -> str:
    if compared.is_same:
        return "the same, byte for byte"
    if compared.problem is not None:
        return shown(compared.problem, _LONGEST)
    if compared.has_same_values:
        return f"says the same, only written differently ({', '.join(compared.writing)})"
    return _counted(changes)


def _counted(lines: Iterable[Line]) -> str:
    return ", ".join(f"{count:,} {kind}" for kind, count in Counter(line.kind.value for line in lines).items())


def _print_lines(lines: Iterable[Line]) -> None:
    for line in lines:
        moved = f" (was at {shown(line.was_at, _LONGEST)})" if line.was_at is not None else ""
        sides = [shown(side, _LONGEST) for side in (line.before, line.after) if side is not None]
        told = line.note if line.is_hidden else " → ".join(sides)
        print_line(f"  {line.kind.value:<20}{shown(line.where, _LONGEST)}{moved}: {told}")


def _print_places(places: tuple[ShownPlace, ...]) -> None:
    for each in places:
        place = each.place
        sizes = "personal data" if each.is_hidden else f"{place.old_size:,} before, {place.new_size:,} after"
        print_line(f"  byte {place.old_start:,}: {sizes}")
        print_line(f"    before  {_bracketed(each.old)}")
        print_line(f"    after   {_bracketed(each.new)}")


def _bracketed(excerpt: Excerpt) -> str:
    before, mark, after = (shown(part, _LONGEST) for part in (excerpt.before, excerpt.mark, excerpt.after))
    return f"{before}[{mark}]{after}"
