"""The settings that every provider of the `body_hmac` scheme has."""

from __future__ import annotations

from paysg_desktop.domain.provider_settings import SettingField
from paysg_desktop.signatures.body_hmac_options import BodyHmacOptions


def body_hmac_form(defaults: BodyHmacOptions) -> tuple[SettingField, ...]:
    """The options of the scheme as settings, with a provider's own defaults."""
    return (*_digest_fields(defaults), *_message_fields(defaults))


def _digest_fields(defaults: BodyHmacOptions) -> tuple[SettingField, ...]:
    return (
        SettingField(
            "header",
            "Signature header",
            "text",
            defaults.header,
            "The name of the HTTP header that carries the signature.",
        ),
        SettingField(
            "algorithm",
            "Hash",
            "choice",
            defaults.algorithm,
            "The hash of the HMAC. Take sha1 only where the sender has nothing better: it is outdated.",
            ("sha256", "sha512", "sha1"),
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
            "prefix",
            "Prefix",
            "text",
            defaults.prefix,
            "Text in front of the signature: the hash's own name with “=” may be there or not, any other must be.",
            is_optional=True,
        ),
        SettingField(
            "key_encoding",
            "Secret",
            "choice",
            defaults.key_encoding,
            "Whether the secret's text is the key itself (utf8), or the key written in base64 or hex.",
            ("utf8", "base64", "hex"),
        ),
    )


def _message_fields(defaults: BodyHmacOptions) -> tuple[SettingField, ...]:
    return (
        SettingField(
            "message",
            "Signed bytes",
            "choice",
            defaults.message,
            "What the signature covers. Take json_minified only after the signature doctor has found that the"
            " sender signs another form of the body than it sends: it proves less than raw_body.",
            ("raw_body", "json_minified", "timestamp.raw_body"),
        ),
        SettingField(
            "timestamp_header",
            "Time header",
            "text",
            defaults.timestamp_header,
            "The header that carries the signed time; needed for timestamp.raw_body alone.",
            is_optional=True,
        ),
        SettingField(
            "timestamp_unit",
            "Unit of the time",
            "choice",
            defaults.timestamp_unit,
            "Seconds (s), milliseconds (ms), or whichever came, ISO 8601 text included (auto).",
            ("s", "ms", "auto"),
        ),
        SettingField(
            "tolerance",
            "Time window",
            "seconds",
            defaults.tolerance,
            "How old a signed time may be, or how far ahead of this computer's clock.",
        ),
    )
