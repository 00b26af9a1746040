"""Taking deliveries out as a file: HAR, JSON lines that can be taken in again, or a file for support.

Personal data is replaced by stable placeholders unless it is revealed, which the caller audits; credentials and
the secret paths of endpoints are replaced always. No file holds a secret.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from paysg_desktop import __version__
from paysg_desktop.documents.capture_lines import capture_line, write_capture_lines
from paysg_desktop.documents.har import har_entry, write_har
from paysg_desktop.documents.whole_file import whole_file
from paysg_desktop.domain.capture import Capture
from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.errors import PaySGDesktopError, RefusedError, UsageError
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.signatures.doctor import words
from paysg_desktop.usecases.captured import captured_at
from paysg_desktop.usecases.redact import Redactor

_PREVIEW_LENGTH = 20_000
_REMOVED = "removed endpoint"
_SUPPORT = (
    "Deliveries for support, exported by PaySG Desktop. Personal data, credentials and the paths of endpoints are "
    "replaced: the same value has the same placeholder. Free text can hold what no rule sees: look through it "
    "before you send it."
)


class CaptureFormat(StrEnum):
    HAR = "har"
    JSONL = "jsonl"
    SUPPORT = "support"


class Kept(Protocol):
    """What this asks of the store; all may block."""

    def endpoints(self) -> tuple[Endpoint, ...]: ...

    def delivery(self, delivery_id: int) -> DeliveryDetail | None: ...


@dataclass(frozen=True, slots=True)
class CaptureRequest:
    """Which deliveries, in the order of the file. `at` is now (microseconds UTC); `providers` read their bodies.

    The caller audits `is_revealed`. Without `is_forced` a file that is there already stays.
    """

    ids: Sequence[int]
    form: CaptureFormat
    at: int
    providers: Mapping[str, Provider]
    is_revealed: bool = False
    is_forced: bool = False

    def __post_init__(self) -> None:
        """Raises UsageError."""
        if self.form is CaptureFormat.SUPPORT and self.is_revealed:
            raise UsageError("A file for support is never revealed. Leave --reveal out, or choose another format.")


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """What a file would be: how many deliveries, how many different values are replaced by kind, how it begins.

    `gone` are deliveries that are there no more; `first` is cut where it is long (`is_cut`).
    """

    deliveries: int
    gone: int
    redacted: Mapping[str, int]
    first: str = field(repr=False, default="")
    is_cut: bool = False


def preview_export(kept: Kept, request: CaptureRequest) -> ExportPreview:
    """All that a person should see before the file is saved; writes nothing. Blocks as long as it takes."""
    source = _Source(kept, request)
    first = ""
    for detail in source.details():
        told = source.told(detail)
        first = first or json.dumps(told, indent=2, ensure_ascii=False)
    text = first[:_PREVIEW_LENGTH]
    return ExportPreview(source.count, source.gone, source.redactor.counts, text, len(text) < len(first))


def export_deliveries(kept: Kept, path: Path, request: CaptureRequest) -> ExportPreview:
    """Write the file, whole or not at all; gives what went into it, without its beginning. Blocks.

    Raises RefusedError where a file is in the way or nothing is left to write, and StorageError.
    """
    require_free(path, request)
    source = _Source(kept, request)
    with whole_file(path) as file:
        if request.form is CaptureFormat.HAR:
            write_har(file, source.captures(), __version__)
        elif request.form is CaptureFormat.JSONL:
            write_capture_lines(file, source.captures())
        else:
            listed = [source.support(detail) for detail in source.details()]
            document = _support_head(request.at) | {"replaced": source.redactor.counts, "deliveries": listed}
            file.write(json.dumps(document, indent=2).encode() + b"\n")
        if not source.count:
            raise RefusedError("None of these deliveries is there any more. Nothing was written.")
    return ExportPreview(source.count, source.gone, source.redactor.counts)


def require_free(path: Path, request: CaptureRequest) -> None:
    """Raises RefusedError where a file is in the way that is not to be replaced."""
    if path.exists() and not request.is_forced:
        raise RefusedError(f"{path} is there already and was left as it is. Choose another name, or say --force.")


class _Source:
    """The deliveries of one file, gone through twice: what is personal must be known before the first is told."""

    def __init__(self, kept: Kept, request: CaptureRequest) -> None:
        self._kept = kept
        self._request = request
        self._endpoints = {each.id: each for each in kept.endpoints()}
        paths = {each.path: each.name for each in self._endpoints.values()}
        self.redactor = Redactor(paths, is_revealed=request.is_revealed)
        self.count = self.gone = 0

    def details(self) -> Iterator[DeliveryDetail]:
        """Each delivery that is still there, once all have been learned from."""
        if not self._request.is_revealed:
            for detail in self._read():
                self.redactor.learn(detail.body, self._snapshot(detail))
        self.count = self.gone = 0
        yield from self._read()

    def captures(self) -> Iterator[tuple[Capture, dict[str, Any]]]:
        return ((self._capture(detail), self._about(detail)) for detail in self.details())

    def told(self, detail: DeliveryDetail) -> dict[str, Any]:
        """One delivery as it stands in the file."""
        if self._request.form is CaptureFormat.SUPPORT:
            return self.support(detail)
        write = har_entry if self._request.form is CaptureFormat.HAR else capture_line
        return write(self._capture(detail), self._about(detail))

    def support(self, detail: DeliveryDetail) -> dict[str, Any]:
        """Facts, verdicts, headers and body; no digest of the body, by which hidden values could be tried out."""
        capture, clean = self._capture(detail), self.redactor.text
        verification, finding = detail.verification, detail.finding
        return self._about(detail) | {
            "method": capture.method,
            "target": capture.url,
            "peer": clean(detail.peer),
            "took_us": detail.row.took_us,
            "size": detail.row.size,
            "problem": detail.row.problem and clean(detail.row.problem),
            "duplicate": detail.row.is_duplicate,
            "conflict": detail.row.is_conflict,
            "explanation": clean(verification.explanation),
            "warnings": list(verification.warnings),
            "signed_at": verification.signed_at and iso_utc(verification.signed_at),
            "tried": list(verification.tried),
            "finding": finding
            and {
                "cause": finding.cause,
                "is_proven": finding.is_proven,
                "changes": [{"cause": each.cause, "form": each.form} for each in finding.changes],
                "offset_s": finding.offset_s,
                "sentence": clean(words.sentence(finding)),
            },
            "verdicts": [
                {
                    "at": iso_utc(each.at),
                    "status": each.verification.status.value,
                    "cause": each.verification.cause,
                }
                for each in detail.verdicts
            ],
            "headers": [[name.decode("latin-1"), _header_text(value)] for name, value in capture.headers],
            "body": capture.body.decode("utf-8", "replace"),
        }

    def _read(self) -> Iterator[DeliveryDetail]:
        for delivery_id in self._request.ids:
            detail = self._kept.delivery(delivery_id)
            if detail is None:
                self.gone += 1
            else:
                self.count += 1
                yield detail

    def _capture(self, detail: DeliveryDetail) -> Capture:
        row, redactor = detail.row, self.redactor
        return Capture(
            method=detail.method,
            url=redactor.target(detail.target, self._name(detail)),
            headers=redactor.headers(detail.headers),
            body=redactor.body(detail.body),
            at=captured_at(detail) or row.received_at,
            status=row.answer or None,
            took_us=row.took_us,
        )

    def _about(self, detail: DeliveryDetail) -> dict[str, Any]:
        row, clean = detail.row, self.redactor.text
        return {
            "delivery": row.id,
            "received_at": iso_utc(row.received_at),
            "source": row.source.value,
            "endpoint": self._name(detail),
            "provider": row.provider,
            "environment": row.environment.value,
            "event_id": row.event_id and clean(row.event_id),
            "event_type": row.event_type and clean(row.event_type),
            "status": row.status.value,
            "cause": row.cause,
            "answer": row.answer or None,
        } | ({} if detail.purged_at is None else {"purged_at": iso_utc(detail.purged_at)})

    def _name(self, detail: DeliveryDetail) -> str:
        endpoint = self._endpoints.get(detail.row.endpoint_id)
        return endpoint.name if endpoint else _REMOVED

    def _snapshot(self, detail: DeliveryDetail) -> Snapshot | None:
        """What the endpoint's provider finds in the body, whose fields may stand anywhere by its settings."""
        endpoint = self._endpoints.get(detail.row.endpoint_id)
        provider = self._request.providers.get(detail.row.provider)
        if endpoint is None or provider is None:
            return None
        try:
            return provider.with_settings(endpoint.settings).parse(detail.body).snapshot
        except PaySGDesktopError:
            return provider.parse(detail.body).snapshot


def _support_head(at: int) -> dict[str, Any]:
    return {
        "what": _SUPPORT,
        "version": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()}",
        "made_at": iso_utc(at),
    }


def _header_text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")
