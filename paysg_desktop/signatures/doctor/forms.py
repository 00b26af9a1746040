"""A short phrase for each form of a change: what it was that was signed."""

from __future__ import annotations

from collections.abc import Mapping

from paysg_desktop.domain.words import mark

_BY_CAUSE: Mapping[str, Mapping[str, str]] = mark(
    {
        "secret_whitespace": {
            "stripped": "the secret without the blanks around it",
            "no-blanks": "the secret without the blanks and invisible characters in it",
            "line-end": "the secret with a line end behind it, as the sender's copy has it",
        },
        "secret_extra_prefix": {"from-prefix": "the secret without what stands around it"},
        "other_profile_secret": {"usual": "the secret of another endpoint"},
        "old_secret": {"usual": "a secret that this endpoint accepts no more"},
        "key_not_base64_decoded": {
            "whole-text": "the whole text of the secret as the key",
            "after-prefix": "the text after whsec_ as the key",
        },
        "key_was_base64_decoded": {"base64": "the decoded bytes of the secret as the key"},
        "key_prefix_stripped": {"text": "the text after whsec_ as the key"},
        "key_hex": {"hex": "the bytes of the secret's hexadecimal digits as the key"},
        "key_urlsafe_base64": {"base64url": "the secret read as URL-safe base64"},
        "body_still_compressed": {
            "gzip": "the body without its gzip compression",
            "deflate": "the body without its deflate compression",
            "deflate-raw": "the body without its deflate compression",
            "": "the body compressed with gzip",
        },
        "body_base64": {"decoded": "the bytes that the base64 text stands for"},
        "body_form_wrapped": {"": "“{form}”"},
        "body_bom": {"without": "the body without a byte order mark", "with": "the body with a byte order mark"},
        "body_trailing_newline": {
            "without": "the body without a line end at its end",
            "with-lf": "the body with a line feed at its end",
            "with-crlf": "the body with a carriage return and a line feed at its end",
        },
        "body_line_endings": {
            "lf": "the body with line feeds alone",
            "crlf": "the body with carriage returns before its line feeds",
        },
        "body_mojibake": {
            "latin-1": "the body as it was before it was taken for Latin-1",
            "cp1252": "the body as it was before it was taken for Windows-1252",
            "from-latin-1": "the body taken for Latin-1 and written as UTF-8",
            "from-cp1252": "the body taken for Windows-1252 and written as UTF-8",
        },
        "body_reserialised": {
            "compact": "the same document written compactly",
            "spaced": "the same document with a blank after each comma and colon",
            "indent-2": "the same document indented by two blanks",
            "indent-4": "the same document indented by four blanks",
            "indent-tab": "the same document indented by tabs",
            "javascript": "the document as JavaScript writes it again",
        },
        "body_unicode_escaped": {
            "escaped": "the same document with these characters as \\u escapes",
            "escaped-compact": "the same document written compactly, with these characters as \\u escapes",
            "escaped-upper": "the same document with these characters as \\u escapes in capitals",
            "escaped-upper-compact": "the same document written compactly, with \\u escapes in capitals",
            "unescaped": "the same document with the characters themselves instead of \\u escapes",
            "unescaped-compact": "the same document written compactly, with the characters themselves",
            "spaced-escaped": "the same document with blanks after commas and colons, and \\u escapes",
        },
        "body_slashes_escaped": {
            "slashes": "the same document with \\/ for every slash",
            "slashes-compact": "the same document written compactly, with \\/ for every slash",
            "slashes-escaped": "the same document with \\/ for every slash, and \\u escapes",
            "slashes-escaped-compact": (
                "the same document written compactly, with \\/ for every slash and \\u escapes"
            ),
            "": "the same document with plain slashes",
        },
        "body_html_escaped": {
            "no-html": "the same document with these characters themselves",
            "no-html-compact": "the same document written compactly, with these characters themselves",
            "": "the same document with these characters as \\u escapes",
        },
        "body_number_normalised": {
            "numbers": "the same document with its numbers as JavaScript writes them",
            "numbers-compact": "the same document written compactly, its numbers as JavaScript writes them",
            "javascript": "the document as JavaScript writes it again",
        },
        "body_keys_sorted": {"": "the same document with its keys in alphabetical order"},
        "payload_only_signed": {"": "the value of “{form}”"},
        "timestamp_not_signed": {
            "body-alone": "the body alone",
            "id-and-body": "the id and the body",
        },
        "id_not_signed": {"time-and-body": "the time and the body"},
        "separator_differs": {
            "nothing": "with nothing between them",
            "colon": "with colons",
            "line-feed": "with line feeds",
            "bar": "with vertical bars",
        },
        "timestamp_unit_signed_differs": {"milliseconds": "in milliseconds", "seconds": "in seconds"},
        "url_signed": {"": "the address and the body"},
        "digest_wrong_encoding": {
            "hex": "hexadecimal digits",
            "base64": "base64",
            "base64url": "URL-safe base64",
            "base64-of-hex": "base64 of the hexadecimal digits",
        },
        "digest_wrong_algorithm": {
            "md5": "MD5",
            "sha1": "SHA-1",
            "sha256": "SHA-256",
            "sha384": "SHA-384",
            "sha512": "SHA-512",
        },
        "digest_not_hmac": {"": "a plain hash of secret and message"},
    }
)

PHRASES: Mapping[tuple[str, str], str] = {
    (cause, form): phrase for cause, forms in _BY_CAUSE.items() for form, phrase in forms.items()
}
"""(cause, form) → phrase; under the form "" the one for all others of a cause, `{form}` being its name."""
