"""The settings that every provider of the `timestamped` scheme has."""

from __future__ import annotations

from paysg_desktop.domain.provider_settings import SettingField
from paysg_desktop.signatures.timestamped_options import TimestampedOptions


def timestamped_form(defaults: TimestampedOptions) -> tuple[SettingField, ...]:
    """The options of the scheme as settings, with a provider's own defaults."""
    return (
        SettingField(
            "header",
            "Signature header",
            "text",
            defaults.header,
            "The name of the HTTP header that carries the time and the signature.",
        ),
        SettingField(
            "tolerance",
            "Time window",
            "seconds",
            defaults.tolerance,
            "How old a signature may be, or how far ahead of this computer's clock.",
        ),
        SettingField(
            "time_policy",
            "Outside the window",
            "choice",
            defaults.time_policy,
            "Whether a signature outside the time window is rejected, or accepted with a warning.",
            ("warn", "reject"),
        ),
        SettingField(
            "timestamp_unit",
            "Unit of the time",
            "choice",
            defaults.timestamp_unit,
            "“s” takes seconds alone; “auto” also takes milliseconds and ISO 8601 text.",
            ("auto", "s"),
        ),
        SettingField(
            "digest_encodings",
            "Encodings",
            "encodings",
            defaults.digest_encodings,
            "How the signature may be written: hex, base64, or both.",
            ("hex", "base64"),
        ),
        SettingField(
            "body_fallback",
            "Second try",
            "choice",
            defaults.body_fallback,
            "“js” tries the body as JavaScript would write it again when the bytes received do not fit.",
            ("none", "js"),
        ),
    )
