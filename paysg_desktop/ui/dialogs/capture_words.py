"""What the dialogs of captures say. Pure; draws nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui.views.deliveries_state import STATUSES
from paysg_desktop.ui.wording import Chip, localised, mark, plural, tr, verification_chip
from paysg_desktop.usecases.export_deliveries import CaptureFormat, ExportPreview
from paysg_desktop.usecases.import_captures import CaptureImport, Outcome

_FORMATS = mark(
    {
        "raw": "Raw HTTP",
        "har": "HAR",
        "curl": "cURL lines",
        "stripe": "Events, a line each",
        "webhook.site": "JSON of webhook.site",
        "ours": "JSON lines exported here",
    }
)
_KINDS = mark(
    {
        "payer_name": ("{n} name", "{n} names"),
        "email": ("{n} e-mail address", "{n} e-mail addresses"),
        "address": ("{n} address", "{n} addresses"),
        "identifier": ("{n} identifier", "{n} identifiers"),
        "phone": ("{n} phone number", "{n} phone numbers"),
        "credential": ("{n} secret key", "{n} secret keys"),
        "digest": ("{n} digest", "{n} digests"),
        "encoded": ("{n} encoded text", "{n} encoded texts"),
        "body": ("{n} body that is no JSON", "{n} bodies that are no JSON"),
    }
)


def format_text(form: str) -> str:
    """The format that a file was recognised as."""
    return tr(_FORMATS[form]) if form in _FORMATS else form


def verdict_chips(told: CaptureImport) -> list[Chip]:
    """How many new requests get which verdict, the best first."""
    counts = Counter(each.verification.status for each in told.deliveries)
    return [_counted(status, counts[status]) for status in STATUSES if counts[status]]


def would_text(told: CaptureImport) -> str:
    """What taking a file in would do."""
    return _counts_text(told, tr("{n} new request"), tr("{n} new requests"))


def did_text(told: CaptureImport) -> str:
    """What taking it in has done."""
    return _counts_text(told, tr("{n} request taken in"), tr("{n} requests taken in"))


def live_text(told: CaptureImport) -> str:
    """That those of LIVE count nowhere; empty where there are none."""
    is_live = any(each.environment is Environment.LIVE for each in told.deliveries)
    return tr("LIVE: captures are stored and shown, and counted nowhere.") if is_live else ""


def left_out(told: CaptureImport) -> list[str]:
    """A sentence for each part that is not taken in, in the order of the file."""
    parts = (each for each in told.parts if each.outcome is Outcome.LEFT_OUT)
    pairs = [(localised(each.place), localised(each.problem)) for each in parts]
    return [f"{place}: {problem}" if place else problem for place, problem in pairs]


def replaced_text(found: ExportPreview) -> str:
    """How many different values are replaced in a file."""
    if not found.redacted:
        return tr("There is nothing in it that has to be replaced.")
    return tr("Replaced by placeholders: {what}.").format(what=_kinds_text(found.redacted))


def written_text(found: ExportPreview, name: str, *, is_revealed: bool) -> str:
    """What was written."""
    count = plural(found.deliveries, tr("{n} delivery"), tr("{n} deliveries"))
    words = [tr("{deliveries} written to {name}.").format(deliveries=count, name=name)]
    if is_revealed:
        words.append(tr("The personal data is in it, which was noted."))
    if found.gone:
        gone = (
            tr("{n} was removed meanwhile and is not in it."),
            tr("{n} were removed meanwhile and are not in it."),
        )
        words.append(plural(found.gone, *gone))
    return " ".join(words)


def form_text(form: CaptureFormat) -> str:
    """What a format is good for."""
    return {
        CaptureFormat.HAR: tr("HAR: for browsers' developer tools and other HTTP programs."),
        CaptureFormat.JSONL: tr("JSON lines: one delivery a line; can be taken in here again."),
        CaptureFormat.SUPPORT: tr("For support: with verdicts and findings, and never with personal data."),
    }[form]


def _counts_text(told: CaptureImport, one: str, many: str) -> str:
    known, left = told.count(Outcome.KNOWN), told.count(Outcome.LEFT_OUT)
    words = [plural(told.count(Outcome.NEW), one, many)]
    words += [plural(known, tr("{n} known already"), tr("{n} known already"))] if known else []
    words += [plural(left, tr("{n} left out"), tr("{n} left out"))] if left else []
    return " · ".join(words)


def _counted(status: Status, count: int) -> Chip:
    chip = verification_chip(status)
    return Chip(f"{count:,} {chip.text}", chip.kind, chip.icon)


def _kinds_text(redacted: Mapping[str, int]) -> str:
    told = [
        plural(count, *(tr(each) for each in _KINDS.get(kind, (f"{{n}} {kind}", f"{{n}} {kind}"))))
        for kind, count in redacted.items()
    ]
    return ", ".join(told)
