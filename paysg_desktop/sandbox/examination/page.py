"""An examination as one HTML page that needs nothing else: no script, nothing loaded, light or dark, printable.

Everything that is not ours is escaped, and the page forbids itself to load or run anything.
"""

from __future__ import annotations

import unicodedata
from html import escape

from paysg_desktop import __version__
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.sandbox.examination.records import Exchange, LeftOut, Result, Sheet
from paysg_desktop.sandbox.examination.words import (
    VERDICTS,
    answer_line,
    booked_words,
    excerpt,
    header_lines,
    sent_line,
    summary_words,
)

_KEPT = frozenset("\n\t")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})

_STYLE = """
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #ffffff; --card: #f6f8fa;
  --line: #d0d7de; --pass: #1a7f37; --fail: #b3261e; --cant_tell: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9aa4ae; --paper: #0f1318; --card: #171c23;
  --line: #333b45; --pass: #56c271; --fail: #ff8a80; --cant_tell: #e0b050; } }
* { box-sizing: border-box; }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; } h2 { font-size: 1.1rem; margin: 0; } p { margin: .4rem 0; }
.soft, dt { color: var(--soft); }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
a { color: inherit; }
.verdict { font-weight: 600; white-space: nowrap; }
.pass { color: var(--pass); } .fail { color: var(--fail); } .cant_tell { color: var(--cant_tell); }
section { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin: 1rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .75rem 0; } dd { margin: 0; }
.exchange { background: var(--card); border-radius: .4rem; padding: .6rem .8rem; margin: .5rem 0; }
pre { margin: .3rem 0; white-space: pre-wrap; overflow-wrap: anywhere; font: .85rem/1.4 ui-monospace, monospace; }
@media print { body { margin: 0; max-width: none; } section, .exchange, tr { break-inside: avoid; } }
"""


def page(sheet: Sheet) -> str:
    """The whole sheet as HTML."""
    rows = "".join(_row(each) for each in sheet.results)
    parts = "".join(_section(each) for each in sheet.results)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Examination of a webhook receiver</title><style>{_STYLE}</style></head><body>\n"
        f"<h1>Examination of a webhook receiver</h1><p>{_text(summary_words(sheet))}</p>"
        f'<p class="soft">{_text(sheet.title)} · {_text(sheet.target)} · {_text(iso_utc(sheet.at))} · '
        f"PaySG Desktop {_text(__version__)}. All payments in it are made up.</p>\n"
        f'<table><thead><tr><th scope="col">Verdict</th><th scope="col">Case</th><th scope="col">Why</th></tr>'
        f"</thead><tbody>{rows}</tbody></table>\n{parts}{_left_out(sheet.left_out)}</body></html>\n"
    )


def _row(result: Result) -> str:
    case = result.case
    return (
        f'<tr><td>{_verdict(result)}</td><td><a href="#{_text(case.id)}">{_text(case.title)}</a></td>'
        f"<td>{_text(_why(result))}</td></tr>"
    )


def _section(result: Result) -> str:
    case, rule = result.case, result.rule
    source = f' <a href="{_text(rule.page)}" rel="noreferrer">{_text(rule.page)}</a>' if rule.page else ""
    facts = (
        ("Sent", _text(case.sends)),
        ("A good receiver", _text(case.expects)),
        ("This one", _text(_why(result))),
        ("Why it matters", f"{_text(rule.text)}{source}"),
        ("How to mend it", _text(case.mend)),
    )
    told = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in facts)
    exchanges = "".join(map(_exchange, result.exchanges))
    return (
        f'<section id="{_text(case.id)}"><h2>{_verdict(result)} · {_text(case.title)}</h2>'
        f"<dl>{told}</dl>{exchanges}</section>\n"
    )


def _exchange(exchange: Exchange) -> str:
    booked = booked_words(exchange)
    sent = "\n".join((*header_lines(exchange), "", excerpt(exchange.sent.body))).strip()
    answer = excerpt(exchange.outcome.body)
    return (
        f'<div class="exchange"><p>Sent: {_text(exchange.what)} ({_text(sent_line(exchange))})</p>'
        f"<pre>{_text(sent)}</pre><p>Came back: {_text(answer_line(exchange))}"
        f"{f' · {_text(booked)}' if booked else ''}</p>{f'<pre>{_text(answer)}</pre>' if answer else ''}</div>"
    )


def _left_out(left_out: tuple[LeftOut, ...]) -> str:
    if not left_out:
        return ""
    items = "".join(f"<li>{_text(each.case.title)}: {_text(each.reason)}</li>" for each in left_out)
    return f"<section><h2>Left out</h2><ul>{items}</ul></section>\n"


def _verdict(result: Result) -> str:
    return f'<span class="verdict {result.verdict.value}">{_text(VERDICTS[result.verdict])}</span>'


def _why(result: Result) -> str:
    return " ".join(part for part in (result.finding.why, result.finding.remark) if part)


def _text(text: str) -> str:
    """The page's gate: what can't be seen becomes a mark, and nothing is markup."""
    seen = (
        "�" if unicodedata.category(each) in _UNSEEN and each not in _KEPT else each
        for each in text.replace("\r\n", "\n")
    )
    return escape("".join(seen))
