"""Why a signature did not hold, in words: code → what it means and what to do (signatures.md, section 6).

Nothing here claims more than the code proves. Pure.
"""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.domain.verification import Status, Verification
from paysg_desktop.ui.wording import tr


@dataclass(frozen=True, slots=True)
class Cause:
    """`title` heads the banner, `to_do` are sentences in the order in which to try them."""

    title: str
    to_do: tuple[str, ...] = ()


_ENTER_AGAIN = "Copy the signing secret once more from where it was given, and set it on this endpoint again."
_CLOCK = "Compare this computer's clock with the right time."

_CAUSES = {
    "header_missing": Cause(
        "There is no signature",
        (
            "If the sender should sign, look at what stands between: a proxy may have removed the header.",
            "Anybody who knows the address can send to it; without a signature nothing of it is counted.",
        ),
    ),
    "header_of_other_scheme": Cause(
        "This looks like another sender's delivery",
        ("See which address is registered at the sender: it may be that of another endpoint.",),
    ),
    "header_malformed": Cause(
        "The signature header cannot be read",
        ("Look at the header above. It should read t=…, v1=…, with one time and at least one signature.",),
    ),
    "scheme_not_v1": Cause(
        "The signature is of another version",
        ("Only v1 is accepted; other versions are ignored on purpose. See whether the sender can sign with v1.",),
    ),
    "no_secret": Cause(
        "Not checked: no signing secret is set",
        ("Set the endpoint's signing secret. Until then deliveries are stored, but change no payment or total.",),
    ),
    "secret_empty": Cause(
        "The signing secret is blank or cannot be read",
        ("See that the place where the secret is kept can be read and holds it.", _ENTER_AGAIN),
    ),
    "secret_whitespace": Cause("The stored secret holds blanks or invisible characters", (_ENTER_AGAIN,)),
    "secret_extra_prefix": Cause("Something stands in front of the secret", (_ENTER_AGAIN,)),
    "secret_is_api_key": Cause(
        "An API key is set where the signing secret belongs",
        ("The signing secret is another value, given for the webhook endpoint. Set that one.",),
    ),
    "secret_masked": Cause("The hidden form of a secret was copied", ("Show the secret first, then copy it.",)),
    "secret_malformed": Cause("The stored secret has not the form of one", (_ENTER_AGAIN,)),
    "secret_truncated": Cause("The stored secret is too short", (_ENTER_AGAIN,)),
    "other_profile_secret": Cause(
        "Signed with the secret of another endpoint",
        (
            "See which address is registered at the sender: live and test, or two services, may be swapped.",
            "If the address is right, the secrets of the two endpoints may have been mixed up.",
        ),
    ),
    "unknown_mismatch": Cause(
        "The signature does not fit",
        (
            "Either the body was changed on its way or another secret was used; the bytes don't tell which.",
            "Compare the secret with the sender's, then look at every proxy in between: none may rewrite bodies.",
        ),
    ),
    "timestamp_too_old": Cause(
        "Signed, but too long ago",
        ("See whether a queue or relay held it back, or whether it was sent a second time.", _CLOCK),
    ),
    "timestamp_too_new": Cause("Signed, but in the future", (_CLOCK, "Then look at the sender's clock.")),
    "timestamp_milliseconds": Cause(
        "Signed, with the time in another unit",
        ("The time came in milliseconds where seconds were expected. See which of the two the sender documents.",),
    ),
}

_BY_STATUS = {
    Status.VERIFIED: Cause("The signature holds"),
    Status.VERIFIED_RESERIALISED: Cause(
        "The signature holds for the re-serialised body",
        ("Something wrote the body anew on its way. Bodies that arrive unchanged are the safer ground.",),
    ),
    Status.TIME_REJECTED: Cause("Signed, but not at an accepted time", (_CLOCK,)),
    Status.FAILED: Cause("The signature does not hold"),
    Status.UNSIGNED: Cause("There is no signature"),
    Status.NO_SECRET: Cause("Not checked"),
    Status.UNSUPPORTED: Cause("This signature cannot be checked here"),
}

_WARNINGS = {
    "timestamp_too_old": "It was signed long before it came. Retries run for days, so age alone rejects nothing.",
    "timestamp_too_new": "It was signed ahead of this computer's clock. Compare the clock with the right time.",
}


def find_cause(verification: Verification) -> Cause:
    """The words for a verdict; a code that we don't know falls back on its status."""
    found = _CAUSES.get(verification.cause or "") or _BY_STATUS[verification.status]
    return Cause(tr(found.title), tuple(tr(sentence) for sentence in found.to_do))


def warning_sentences(verification: Verification) -> tuple[str, ...]:
    """What did not reject, but should be known."""
    return tuple(tr(_WARNINGS[code]) for code in verification.warnings if code in _WARNINGS)


def known_codes() -> frozenset[str]:
    """Every cause that has words of its own."""
    return frozenset(_CAUSES)
