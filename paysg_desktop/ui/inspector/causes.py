"""What heads a verdict: one short title for each cause code (signatures.md, section 6), and what it offers to do.

The sentences are the doctor's (`signatures.doctor.words`). Pure.
"""

from __future__ import annotations

from paysg_desktop.domain.finding import Finding
from paysg_desktop.domain.verification import Status, Verification
from paysg_desktop.ui.wording import mark, tr

_TITLES = mark(
    {
        "header_missing": "There is no signature",
        "header_of_other_scheme": "This looks like another sender's delivery",
        "misdirected": "Meant for another endpoint",
        "header_malformed": "The signature header cannot be read",
        "scheme_not_v1": "The signature is of another version",
        "scheme_unsupported_by_secret": "A kind of signature that this secret cannot check",
        "no_secret": "Not checked: no signing secret is set",
        "secret_empty": "The signing secret is blank or cannot be read",
        "secret_whitespace": "The secret holds blanks or invisible characters",
        "secret_extra_prefix": "Something stands in front of the secret",
        "secret_is_api_key": "An API key is set where the signing secret belongs",
        "secret_masked": "The hidden form of a secret was copied",
        "secret_malformed": "The stored secret has not the form of one",
        "secret_truncated": "The stored secret is too short",
        "other_profile_secret": "Signed with the secret of another endpoint",
        "old_secret": "Signed with a retired secret",
        "environment_mismatch": "The secret and the body disagree about real money",
        "unknown_mismatch": "The signature does not fit",
        "timestamp_too_old": "Signed, but too long ago",
        "timestamp_too_new": "Signed, but in the future",
        "timestamp_milliseconds": "Signed, with the time in another unit",
        "clock_skew": "Signed, but the clocks differ",
        "clock_timezone": "Signed, but the clocks differ by a time zone",
        "delayed_queue": "Signed, but held back on its way",
        "replayed_delivery": "Signed, and sent a second time",
        "not_post": "It did not come as a POST",
        "body_empty": "The body arrived empty",
        "body_truncated": "The body arrived cut off",
        "body_still_compressed": "The body arrived compressed",
        "body_base64": "The body arrived base64-encoded",
        "body_form_wrapped": "The body arrived inside a form field",
        "body_bom": "A byte order mark was put before the body",
        "body_trailing_newline": "The body's last line end was changed",
        "body_line_endings": "The body's line ends were changed",
        "body_mojibake": "The body's characters were garbled",
        "body_reserialised": "The body was re-formatted",
        "body_unicode_escaped": "The body's characters were escaped otherwise",
        "body_slashes_escaped": "The body's slashes were escaped otherwise",
        "body_html_escaped": "The body's special characters were escaped otherwise",
        "body_number_normalised": "The body's numbers were written otherwise",
        "body_keys_sorted": "The body's keys were sorted for signing",
        "body_duplicate_keys": "The body names a key twice",
        "payload_only_signed": "Only a part of the body was signed",
        "key_not_base64_decoded": "The secret was used as text where it stands for bytes",
        "key_was_base64_decoded": "The secret was decoded where it counts as text",
        "key_prefix_stripped": "The secret was used without its prefix",
        "key_hex": "The secret was read as hexadecimal",
        "key_urlsafe_base64": "The secret was read in another base64 alphabet",
        "timestamp_not_signed": "The time was left out of what was signed",
        "id_not_signed": "The id was left out of what was signed",
        "separator_differs": "The signed parts were joined otherwise",
        "timestamp_unit_signed_differs": "The time was signed in another unit",
        "url_signed": "The address was signed, too",
        "digest_wrong_encoding": "The signature is written in another encoding",
        "digest_wrong_algorithm": "The signature was made with another hash",
        "digest_not_hmac": "The signature is a plain hash, no HMAC",
    }
)

_BY_STATUS = mark(
    {
        Status.VERIFIED: "The signature holds",
        Status.VERIFIED_RESERIALISED: "The signature holds for the re-serialised body",
        Status.TIME_REJECTED: "Signed, but not at an accepted time",
        Status.FAILED: "The signature does not hold",
        Status.UNSIGNED: "There is no signature",
        Status.NO_SECRET: "Not checked",
        Status.UNSUPPORTED: "This signature cannot be checked here",
        Status.NOT_NEEDED: "No signature is needed",
    }
)

_WARNINGS = mark(
    {
        "timestamp_too_old": (
            "It was signed long before it came. Retries run for days, so age alone rejects nothing."
        ),
        "timestamp_too_new": (
            "It was signed ahead of this computer's clock. Compare the clock with the right time."
        ),
        "secret_truncated": "The secret is shorter than such secrets should be. See that all of it was copied.",
    }
)

SECRET_CAUSES = frozenset(
    {
        "no_secret",
        "old_secret",
        "secret_empty",
        "secret_whitespace",
        "secret_extra_prefix",
        "secret_is_api_key",
        "secret_masked",
        "secret_malformed",
        "secret_truncated",
        "environment_mismatch",
        "unknown_mismatch",
    }
)
"""Those that another secret may mend."""
MISDIRECTED_CAUSES = frozenset({"other_profile_secret", "header_of_other_scheme", "header_missing"})
REWRITTEN_CAUSES = frozenset(code for code in _TITLES if code.startswith("body_"))
"""Those that something between the sender and here may have done."""


def cause_title(status: Status, cause: str | None) -> str:
    """A verdict in a few words; a code that we don't know falls back on its status."""
    return tr(_TITLES.get(cause or "") or _BY_STATUS[status])


def banner_title(verification: Verification, finding: Finding | None) -> str:
    """The title above the whole story: where it was proven how it came about, the sentence below says it."""
    if finding is not None and finding.is_proven and finding.changes:
        return tr("The signature fails, and here is why")
    cause = verification.cause if finding is None else finding.cause
    is_misdirected = cause == "header_of_other_scheme" and finding is not None and finding.endpoint is not None
    return cause_title(verification.status, "misdirected" if is_misdirected else cause)


def warning_sentences(verification: Verification) -> tuple[str, ...]:
    """What did not reject, but should be known."""
    return tuple(tr(_WARNINGS[code]) for code in verification.warnings if code in _WARNINGS)


def known_codes() -> frozenset[str]:
    """Every cause that has a title of its own."""
    return frozenset(_TITLES)
