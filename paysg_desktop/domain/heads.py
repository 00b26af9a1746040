"""Heads of the hash chains: what a copy kept elsewhere proves log and audit trail against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

_CHAIN_LENGTH = 64


@dataclass(frozen=True, slots=True)
class Heads:
    """Position or id 0, with 64 zeros, stands for a chain without an entry. Hashes are lower-case hex."""

    log_position: int
    log_chain: str
    audit_id: int
    audit_chain: str


@dataclass(frozen=True, slots=True)
class LogProof:
    """What came of walking the chains: what is `wrong`, in sentences; where they end now; and against how many
    heads kept elsewhere they were held."""

    is_whole: bool
    wrong: tuple[str, ...]
    heads: Heads
    held_against: int


def heads_to_json(heads: Heads) -> dict[str, int | str]:
    """As it stands in sheets of backups and in month packs."""
    return asdict(heads)


def heads_from_json(content: object) -> Heads:
    """Heads as they were written; raises ValueError for anything else."""
    if not isinstance(content, Mapping):
        raise ValueError("no object")  # noqa: TRY004 - as of any other content that is none
    return Heads(
        log_position=_number(content.get("log_position")),
        log_chain=chain_text(content.get("log_chain")),
        audit_id=_number(content.get("audit_id")),
        audit_chain=chain_text(content.get("audit_chain")),
    )


def chain_text(value: object) -> str:
    """A hash of 32 bytes in hex, lower-case; raises ValueError."""
    text = value.strip().lower() if isinstance(value, str) else ""
    if len(text) != _CHAIN_LENGTH or len(bytes.fromhex(text)) * 2 != _CHAIN_LENGTH:
        raise ValueError("no hash of 64 hex digits")
    return text


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError("no position")
    return value


def heads_to_text(heads: Heads) -> str:
    """One line that can be printed, copied and typed."""
    return f"{heads.log_position}:{heads.log_chain},{heads.audit_id}:{heads.audit_chain}"


def heads_from_text(text: str) -> Heads:
    """The inverse of `heads_to_text`; raises ValueError."""
    (log_position, log_chain), (audit_id, audit_chain) = (part.split(":") for part in text.strip().split(","))
    return heads_from_json(
        {
            "log_position": int(log_position),
            "log_chain": log_chain,
            "audit_id": int(audit_id),
            "audit_chain": audit_chain,
        }
    )
