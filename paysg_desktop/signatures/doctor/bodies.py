"""What the sender may have signed instead of the bytes that arrived (signatures.md, section 6.4).

No form alters what a body means: an amount that was changed on its way is never explained.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import chain

from paysg_desktop.domain.finding import Change, Finding
from paysg_desktop.domain.strict_json import JsonProblem
from paysg_desktop.signatures.doctor import json_strings, json_text, transport
from paysg_desktop.signatures.doctor.json_text import JsonText
from paysg_desktop.signatures.javascript import reserialise

LARGEST_JSON = 256 * 1024
"""Bytes of the longest body that is taken apart; of a longer one only the cheap forms are tried."""

Form = tuple[Change, bytes]


def single(body: bytes, headers: Mapping[str, str]) -> list[Form]:
    """Every body that is one change away, in the order of the table; none twice."""
    return _distinct(body, chain(transport.forms(body, headers), json_forms(body)))


def double(body: bytes, singles: Iterable[Form]) -> Iterator[tuple[Change, Change, bytes]]:
    """Bodies that are two changes away: the transport's undone and then written otherwise, or with a line end."""
    singles = list(singles)
    seen = {body, *(made for _, made in singles)}
    for first, made in singles:
        if first.cause not in transport.CAUSES:
            pairs = [(ending, first, ended) for ending, ended in transport.line_ends(made)]
        elif transport.is_undone(first):
            pairs = [(first, second, written) for second, written in json_forms(made)]
        else:
            continue
        for one, other, result in pairs:
            if result not in seen:
                seen.add(result)
                yield one, other, result


def rewritten(body: bytes, change: Change) -> bytes | None:
    """The body after one change; None where the change is not of the body, or does not apply."""
    every = chain(transport.forms(body, transport.ANY), json_forms(body))
    return next((made for found, made in every if found == change), None)


def signed_body(body: bytes, finding: Finding) -> bytes | None:
    """The body as it was signed, by a finding's changes; None where the body is not what was changed."""
    changes = [each for each in finding.changes if is_of_body(each)]
    if not changes:
        return None
    for order in (changes, changes[::-1]):
        made: bytes | None = body
        for change in order:
            made = None if made is None else rewritten(made, change)
        if made is not None and (len(changes) == 1 or _is_order(order)):
            return made
    return None


def is_of_body(change: Change) -> bool:
    return change.cause.startswith("body_") or change.cause == "payload_only_signed"


def json_forms(body: bytes) -> Iterator[Form]:
    """The body written otherwise; nothing for what is no JSON, or is too long."""
    if len(body) > LARGEST_JSON:
        return
    document = json_text.read(body)
    if document is None:
        return
    for cause, form, text in _written(document):
        yield Change(cause, form), text.encode("utf-8", "surrogatepass")
    yield from _as_javascript(document, body)
    for cause, form, text in _rearranged(document):
        yield Change(cause, form), text.encode("utf-8", "surrogatepass")


def _is_order(order: list[Change]) -> bool:
    """Line ends are put on after the writing, everything else of the transport is undone before."""
    first_is_transport = order[0].cause in transport.CAUSES
    is_put_on = order[0].form in transport.PUT_ON or order[1].form in transport.PUT_ON
    return first_is_transport is not is_put_on


def _as_javascript(document: JsonText, body: bytes) -> Iterator[Form]:
    """Numbers too large for JavaScript become null there: another meaning, and so no form of ours."""
    if not json_text.can_hold_numbers(document.compact):
        return
    is_numbers = json_text.numbers_as_javascript(document.compact) != "".join(document.compact)
    cause = "body_number_normalised" if is_numbers else "body_reserialised"
    with suppress(JsonProblem):
        yield Change(cause, "javascript"), reserialise(body)


def _written(document: JsonText) -> Iterator[tuple[str, str, str]]:
    compact = document.compact
    yield "body_reserialised", "compact", "".join(compact)
    yield "body_reserialised", "spaced", json_text.spaced(compact, ", ", ": ")
    for form, step in (("indent-2", "  "), ("indent-4", "    "), ("indent-tab", "\t")):
        yield "body_reserialised", form, json_text.indented(compact, step)
    for suffix, tokens in document.layouts:
        # What these rewrite stands in strings alone, so that the text may be taken as a whole.
        text = "".join(tokens)
        for cause, form, rewrite in json_strings.FORMS:
            yield cause, form + suffix, rewrite(text)
        yield "body_number_normalised", "numbers" + suffix, json_text.numbers_as_javascript(tokens)
    yield "body_unicode_escaped", "spaced-escaped", json_strings.escaped(json_text.spaced(compact, ", ", ": "))


def _rearranged(document: JsonText) -> Iterator[tuple[str, str, str]]:
    in_order = json_text.keys_sorted(document.compact)
    minified = "".join(in_order)
    yield "body_keys_sorted", "sorted", minified
    yield "body_keys_sorted", "sorted-escaped", json_strings.escaped(minified)
    yield "body_keys_sorted", "sorted-unescaped", json_strings.unescaped(minified)
    yield "body_keys_sorted", "sorted-spaced", json_text.spaced(in_order, ", ", ": ")
    yield "body_keys_sorted", "sorted-spaced-escaped", json_strings.escaped(json_text.spaced(in_order, ", ", ": "))
    for path in (("data",), ("payload",), ("data", "object")):
        value = json_text.member(document.compact, *path)
        if value is not None:
            yield "payload_only_signed", ".".join(path), "".join(value)


def _distinct(body: bytes, forms: Iterable[Form]) -> list[Form]:
    seen = {body}
    found: list[Form] = []
    for change, made in forms:
        if made not in seen:
            seen.add(made)
            found.append((change, made))
    return found
