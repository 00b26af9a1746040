"""Which members of a payload hold personal data, by their names: what is masked, and what leaves no export.

The one list of both. A mask hides what identifies a person beyond the name; an export for others hides names, too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

EMAIL = "email"
IDENTIFIER = "identifier"
ADDRESS = "address"
NAME = "payer_name"
PHONE = "phone"

MASKED: Mapping[str, str] = {
    "payeridentifier": IDENTIFIER,
    "payeraddress": ADDRESS,
    "payeremail": EMAIL,
    "email": EMAIL,
    "emailaddress": EMAIL,
    "customeremail": EMAIL,
}
"""Members that masks cover, to what they hold."""
_MORE: Mapping[str, str] = {
    "payername": NAME,
    "customername": NAME,
    "cardholder": NAME,
    "cardholdername": NAME,
    "firstname": NAME,
    "lastname": NAME,
    "fullname": NAME,
    "recipientemail": EMAIL,
    "receiptemail": EMAIL,
    "billingemail": EMAIL,
    "customeraddress": ADDRESS,
    "billingaddress": ADDRESS,
    "shippingaddress": ADDRESS,
    "address": ADDRESS,
    "postalcode": ADDRESS,
    "contactname": NAME,
    "contactperson": NAME,
    "contactemail": EMAIL,
    "contactno": PHONE,
    "contactnumber": PHONE,
    "contactphone": PHONE,
    "phone": PHONE,
    "phoneno": PHONE,
    "phonenumber": PHONE,
    "tel": PHONE,
    "telno": PHONE,
    "telephone": PHONE,
    "telephoneno": PHONE,
    "telephonenumber": PHONE,
    "handphone": PHONE,
    "handphoneno": PHONE,
    "hpno": PHONE,
    "mobile": PHONE,
    "mobileno": PHONE,
    "mobilenumber": PHONE,
    "mobilephone": PHONE,
    "payerphone": PHONE,
    "payermobile": PHONE,
    "payercontact": PHONE,
    "payercontactno": PHONE,
    "customerphone": PHONE,
    "customermobile": PHONE,
    "customercontact": PHONE,
    "nric": IDENTIFIER,
    "nricno": IDENTIFIER,
    "nricnumber": IDENTIFIER,
    "nricfin": IDENTIFIER,
    "finno": IDENTIFIER,
    "passportno": IDENTIFIER,
    "passportnumber": IDENTIFIER,
    "payernric": IDENTIFIER,
    "payeruen": IDENTIFIER,
    "uen": IDENTIFIER,
    "uenno": IDENTIFIER,
    "uennumber": IDENTIFIER,
    "customeridentifier": IDENTIFIER,
}
REDACTED: Mapping[str, str] = {**MASKED, **_MORE}
"""Members that an export for others replaces, to what they hold."""
_PEOPLE = frozenset(
    {"payer", "customer", "billingdetails", "billing", "shipping", "recipient", "contact", "person"}
)
"""Objects about a person: there `name` is a name."""


def plain(member: str) -> str:
    """`payer_email`, `payerEmail` and any other spelling of it as one."""
    return re.sub(r"[^a-z]", "", member.lower())


def is_masked(member: str) -> bool:
    """Whether a mask covers a member of this name."""
    return plain(member) in MASKED


def redacted_kind(member: str, inside: str | None = None) -> str | None:
    """What a member holds that must not leave in an export, None for none; `inside` names the object around it."""
    name = plain(member)
    if name == "name" and inside is not None and plain(inside) in _PEOPLE:
        return NAME
    return REDACTED.get(name)
