"""Texts that a spreadsheet could take for a formula, and texts that it could not."""

from __future__ import annotations

FORMULAS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "=cmd|'/C calc'!A0",
    '=HYPERLINK("http://a.example","x")',
    "  =1",
    "\u00a0=1",
    "\u3000=1",
    "\ufeff=1",
    "\u200b=1",
    "\x00=1",
    '"=1',
    "'=1",
    "''=1",
    "\uff1d1",
    "\uff0b1",
    "\uff0d1",
    "\uff20SUM",
    "\u22121",
    "\t",
    "\tx",
    "\r",
    "\nx",
    " \tx",
    "a;=1",
    "a;  +1",
    "a\n=1",
    "a\r\n@x",
    "a\t-1",
    ";=1",
    "\t=1",
)
HARMLESS = ("", "Tan Ah Kow", "INV-1", "a=b", "a, =b", "1-2", "O'Brien", "'", "a;b", "a\nb", "3 + 4", "(=1)")
_BEFORE = (
    "",
    " ",
    "\u00a0",
    "\u3000",
    "\ufeff",
    "\u200b",
    "\u2066",
    "'",
    '"',
    "\x01",
    "\x0b",
    "\u2028",
)
_STARTS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_BODIES = ("1+1", "SUM(1;1)", "cmd|'/C calc'!A0", 'HYPERLINK("http://a.example";"x")', "WEBSERVICE(1)", "1;=2;3")
GENERATED = tuple(
    f"{before}{start}{body}" for before in (*_BEFORE, "x;", "x\t", "x\n") for start in _STARTS for body in _BODIES
)
"""Whatever can stand before a formula, each way of starting one, and what it could do."""
NAUGHTY = (
    "<r><t>x</t></r>",
    '<r></r></is></c><c r="Z9"><f>1+1</f></c><c><is><r></r>',
    "http://a.example",
    "0123456789012345",
    "1E5",
    "TRUE",
    "1/2/2026",
    "#REF!",
    "NULL",
    "_x0041_",
    "&amp;<b>",
    "]]>",
    "林志玲",
    "محمد بن سلمان",
    "\u202etxt.exe",
    "Z\u0335\u0321a\u0334l\u0337go",
    "👩\u200d👩\u200d👧",
    "\x00",
    "\x7f\x80\x9f",
    "a\r\nb\rc\nd",
    '"""',
    "a,b;c\td",
    "\ufffe\uffff",
    "x" * 1_000,
)
