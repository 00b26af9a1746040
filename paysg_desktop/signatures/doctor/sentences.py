"""One entry a cause: what people are told, and what they can do (signatures.md, section 6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from paysg_desktop.domain.words import mark


@dataclass(frozen=True, slots=True)
class Words:
    """Templates; `{secret}`, `{endpoint}`, `{form}`, `{offset}`, `{side}` and `{cause}` may stand in them."""

    sentence: str
    to_do: tuple[str, ...]


_ENTER_AGAIN = mark("Copy the signing secret once more from where it was given, and set it on this endpoint.")
_VERIFY_AGAIN = mark("Then verify this delivery again.")
_PROXY = mark(
    "Look at what stands between the sender and this program: a reverse proxy must pass bodies on untouched."
)
_MIDDLEWARE = mark(
    "If another program of yours passes deliveries on, let it send the bytes it received, not its own JSON."
)
_SENDER = mark(
    "Show this to whoever sends the deliveries: their signature must cover exactly the bytes they send."
)
_SENDER_SCHEME = mark("Ask the sender how it signs, and compare it with what this endpoint expects.")
_CLOCK = mark("Compare this computer's clock with the right time, and let the system keep it.")
_BODY = (_PROXY, _MIDDLEWARE)
_REWRITTEN = mark(
    (
        (
            "Look at what stands in between: a proxy, or a program that passes deliveries on, must leave bodies"
            " alone."
        ),
        "If nothing stands in between, the sender signs another form than it sends.",
    )
)

SENTENCES: Mapping[str, Words] = {
    # what the header tells
    "header_missing": Words(
        "The signature's header is not there: the sender did not sign, or something on the way removed it.",
        (
            "If the sender should sign, look at what stands between: a proxy may remove headers it does not know.",
            "Anybody who knows the address can send to it; without a signature nothing of it is counted.",
        ),
    ),
    "header_of_other_scheme": Words(
        "It carries the signature header of another kind of sender, and none of this endpoint's.",
        ("See which address is registered at the sender: it may be that of another endpoint.",),
    ),
    "misdirected": Words(
        "It was meant for the endpoint {endpoint}: its signature fits the secret {secret} there.",
        ("Register the address of the endpoint {endpoint} at the sender instead of this one.",),
    ),
    "header_malformed": Words(
        "The signature's header is there, but it is not written as it should be.",
        ("Compare the header above with the sender's documentation; a proxy may have joined or cut it.",),
    ),
    "scheme_not_v1": Words(
        "The header has signatures of other versions only, and none of version v1.",
        ("Other versions are ignored on purpose. See whether the sender can sign with v1.",),
    ),
    "scheme_unsupported_by_secret": Words(
        "Signature and secret are of two kinds: one is a public key's, the other a shared secret's.",
        ("This program checks shared secrets (whsec_…). See whether the sender can sign with one.",),
    ),
    # what the secret tells
    "no_secret": Words(
        "No signing secret is set for this endpoint, so nothing was checked.",
        ("Set the endpoint's signing secret. Until then deliveries are kept, but move no payment.",),
    ),
    "secret_empty": Words(
        "The signing secret is blank, or could not be read where it is kept.",
        ("See that the place where the secret is kept can be read and holds it.", _ENTER_AGAIN),
    ),
    "secret_whitespace": Words(
        "The secret {secret} differs by blanks or invisible characters: {form}.", (_ENTER_AGAIN, _VERIFY_AGAIN)
    ),
    "secret_extra_prefix": Words(
        "Something that does not belong to it stands around the secret {secret}.", (_ENTER_AGAIN, _VERIFY_AGAIN)
    ),
    "secret_is_api_key": Words(
        "The stored secret looks like an API key (sk_…, pk_…), not like a signing secret.",
        ("The signing secret is another value, given for the webhook endpoint. Set that one.", _VERIFY_AGAIN),
    ),
    "secret_masked": Words(
        "The stored secret looks like the hidden form of one, or like a spoilt copy.",
        ("Show the secret at the provider first, then copy it.", _VERIFY_AGAIN),
    ),
    "secret_malformed": Words("The stored secret has not the form of a signing secret.", (_ENTER_AGAIN,)),
    "secret_truncated": Words("The stored secret is too short: a part of it may be missing.", (_ENTER_AGAIN,)),
    "other_profile_secret": Words(
        "It was signed with the secret {secret} of the endpoint {endpoint}, not with one of this endpoint.",
        (
            "See which address is registered at the sender: live and test, or two services, may be swapped.",
            "If the address is right, the secrets of the two endpoints may have been mixed up.",
        ),
    ),
    "old_secret": Words(
        "It was signed with the secret {secret}, which this endpoint accepts no more.",
        (
            "The sender has not changed over to the new secret yet: see to that first.",
            "If it needs more time, rotate the secret again and accept the old one for longer.",
        ),
    ),
    "environment_mismatch": Words(
        "The signature fits the secret {secret}, but the body claims the other mode: one of the two is wrong.",
        (
            "See whether the secrets of live and test have been swapped on this endpoint.",
            "Then verify this delivery again; until then nothing of it is counted.",
        ),
    ),
    # how the key was made
    "key_not_base64_decoded": Words(
        "The sender used the text of the secret {secret} as the key, where its decoded bytes are the key.",
        (_SENDER_SCHEME, "The text after whsec_ has to be decoded from base64 before signing."),
    ),
    "key_was_base64_decoded": Words(
        "The sender decoded the secret {secret} from base64, where its text is the key.",
        (_SENDER_SCHEME, "In this scheme the secret's text is the key, its prefix included."),
    ),
    "key_prefix_stripped": Words(
        "The sender left the prefix whsec_ of the secret {secret} out, where it is a part of the key.",
        (_SENDER_SCHEME,),
    ),
    "key_hex": Words(
        "The sender read the secret {secret} as hexadecimal digits and used their bytes as the key.",
        (_SENDER_SCHEME,),
    ),
    "key_urlsafe_base64": Words(
        "The sender read the secret {secret} in the URL-safe base64 alphabet (- and _).", (_SENDER_SCHEME,)
    ),
    # what became of the body
    "not_post": Words(
        "The request is no POST, and its signature fits nothing: a redirect may have turned it into that.",
        ("Register the address that answers by itself, without a redirect.",),
    ),
    "body_empty": Words(
        "The body arrived empty although it should be JSON, and the signature fits no empty body.",
        (_PROXY, "Something may have read the body and passed on nothing."),
    ),
    "body_truncated": Words(
        "The body arrived with another length than its Content-Length says, and the signature does not fit it.",
        ("Capture the request again, whole; look for limits of body sizes on the way.",),
    ),
    "body_still_compressed": Words(
        "The body arrived in another compression than it was signed in: {form}.", _BODY
    ),
    "body_base64": Words(
        "The body arrived as base64 text of the bytes that were signed.",
        ("API gateways do this to binary bodies: let yours pass this content type on as text.",),
    ),
    "body_form_wrapped": Words(
        "The signed document arrived inside the form field {form}.",
        ("Let the sender, or what stands in between, send the document itself as application/json.",),
    ),
    "body_bom": Words("A byte order mark at the start of the body makes the difference: {form}.", _BODY),
    "body_trailing_newline": Words("A line end at the end of the body makes the difference: {form}.", _BODY),
    "body_line_endings": Words("The line ends of the body were changed on its way: {form}.", _BODY),
    "body_mojibake": Words(
        "The body's characters were read in one character set and written in another: {form}.",
        ("See that every program on the way treats bodies as bytes, or as UTF-8.", _PROXY),
    ),
    "body_reserialised": Words("The body was re-formatted: what was signed is {form}.", _REWRITTEN),
    "body_unicode_escaped": Words(
        "Characters beyond ASCII were written otherwise: what was signed is {form}.", _REWRITTEN
    ),
    "body_slashes_escaped": Words("Slashes were written otherwise: what was signed is {form}.", _REWRITTEN),
    "body_html_escaped": Words(
        "The characters & < > ' were written otherwise: what was signed is {form}.", _REWRITTEN
    ),
    "body_number_normalised": Words("Numbers were written otherwise: what was signed is {form}.", _REWRITTEN),
    "body_keys_sorted": Words(
        "What was signed is {form}; the body arrived in another order.",
        (_SENDER,),
    ),
    "body_duplicate_keys": Words(
        "A key occurs twice in the body; whoever writes it anew loses one of the two.", (_SENDER,)
    ),
    "payload_only_signed": Words("Only a part of the body was signed: {form}.", (_SENDER,)),
    # how it was put together
    "timestamp_not_signed": Words("The time was left out of what was signed: {form}.", (_SENDER_SCHEME,)),
    "id_not_signed": Words("The id was left out of what was signed: {form}.", (_SENDER_SCHEME,)),
    "separator_differs": Words("The signed parts were joined otherwise: {form}.", (_SENDER_SCHEME,)),
    "timestamp_unit_signed_differs": Words(
        "The time was signed in another unit than the header shows: {form}.", (_SENDER_SCHEME,)
    ),
    "url_signed": Words(
        "The address was signed, too, in front of the body.",
        (_SENDER_SCHEME, "A proxy that changes the host or path spoils such signatures."),
    ),
    "digest_wrong_encoding": Words(
        "The signature itself fits, but it is written in another encoding: {form}.",
        ("Ask the sender which encoding it promises; where the endpoint has a setting for it, set that one.",),
    ),
    "digest_wrong_algorithm": Words(
        "The signature was made with another hash than this endpoint expects: {form}.",
        ("Ask the sender which hash it promises; where the endpoint has a setting for it, set that one.",),
    ),
    "digest_not_hmac": Words(
        "The signature is a plain hash of secret and body, and no HMAC.",
        ("Such signatures can be forged and are not accepted. Ask the sender for an HMAC.",),
    ),
    # when it was signed
    "timestamp_too_old": Words(
        "The signature fits, but it was made too long before it arrived.",
        ("See whether a queue or relay held it back, or whether somebody sent it a second time.", _CLOCK),
    ),
    "timestamp_too_new": Words(
        "The signature fits, but its time lies ahead of this computer's clock.",
        (_CLOCK, "Then look at the sender's clock."),
    ),
    "timestamp_milliseconds": Words(
        "The signature fits; its time is in milliseconds where seconds were expected.",
        ("See which of the two the sender documents, and set the endpoint's unit of time to it.",),
    ),
    "clock_skew": Words(
        "The signature fits. The sender's clock stands {offset} {side} this computer's, time after time the same.",
        (_CLOCK, "If it is right, tell the sender that its own is not."),
    ),
    "clock_timezone": Words(
        "The signature fits. The sender's clock stands {offset} {side} this computer's, time after time the same:"
        " whole hours, as between time zones.",
        ("One of the two clocks shows local time as if it were UTC.", _CLOCK),
    ),
    "delayed_queue": Words(
        "The signature fits, but it was made {offset} before it arrived, while others arrive in time:"
        " that points to a queue or relay in between.",
        ("Look for a queue or relay between the sender and this program.",),
    ),
    "replayed_delivery": Words(
        "The very same request was received before: it was sent again, and not by a retry.",
        ("Look for a tunnel's “replay” button, or for a program that sends captured requests.",),
    ),
    "unknown_mismatch": Words(
        "The signature fits none of the secrets, nor any usual change of body or scheme: the body was changed on"
        " its way, or another secret was used. The bytes don't tell which.",
        (
            "Compare the secret with the sender's.",
            "Then look at every proxy in between: none may rewrite bodies.",
            "If neither helps, treat the delivery as forged.",
        ),
    ),
}
