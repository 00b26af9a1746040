from __future__ import annotations

import hmac

import pytest

from paysg_desktop.domain.verification import NamedSecret, Status
from paysg_desktop.signatures import verdicts

GIVEN = tuple(("hex", bytes([number]) * 32) for number in range(5))
SECRETS = [NamedSecret(f"s{number}", f"value-{number}") for number in range(3)]


@pytest.mark.parametrize("fitting", [0, 2, 4])
def test_every_digest_is_compared_with_every_secret(fitting: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """No early exit: how long it takes must not tell which one fitted."""
    compared: list[tuple[bytes, bytes]] = []

    def counting(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return bool(one == other)

    monkeypatch.setattr(hmac, "compare_digest", counting)
    match = verdicts.first_match(SECRETS, lambda _: GIVEN[fitting][1], GIVEN)
    assert match is not None
    assert match.secret == "s0"
    assert len(compared) == len(SECRETS) * len(GIVEN)


def test_a_secret_without_a_key_is_passed_over() -> None:
    match = verdicts.first_match(SECRETS, lambda each: GIVEN[1][1] if each.name == "s2" else None, GIVEN)
    assert match is not None
    assert match.secret == "s2"
    assert verdicts.first_match(SECRETS, lambda _: None, GIVEN) is None


def test_the_first_fault_is_named_only_where_all_are_at_fault() -> None:
    spoilt = [NamedSecret("first", "a b"), NamedSecret("second", "")]
    verdict = verdicts.mismatch(spoilt)
    assert (verdict.status, verdict.cause, verdict.tried) == (Status.FAILED, "secret_whitespace", ("first",))
    assert "first" in verdict.explanation
    assert verdicts.mismatch([*spoilt, *SECRETS]).cause == "unknown_mismatch"
