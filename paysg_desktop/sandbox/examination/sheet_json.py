"""An examination as JSON: a line a case, and one that sums up. Its keys are a promise to other programs."""

from __future__ import annotations

from typing import Any

from paysg_desktop.domain.times import iso_utc
from paysg_desktop.sandbox.examination.records import Exchange, Result, Sheet, Verdict
from paysg_desktop.sandbox.examination.words import excerpt


def result_json(result: Result) -> dict[str, Any]:
    case, finding = result.case, result.finding
    return {
        "event": "case",
        "case": case.id,
        "title": case.title,
        "verdict": finding.verdict.value,
        "why": finding.why,
        "remark": finding.remark,
        "sends": case.sends,
        "expects": case.expects,
        "rule": result.rule.text,
        "rule_page": result.rule.page or None,
        "mend": case.mend,
        "exchanges": [_exchange_json(each) for each in result.exchanges],
    }


def summary_json(sheet: Sheet) -> dict[str, Any]:
    return {
        "event": "summary",
        "at": iso_utc(sheet.at),
        "provider": sheet.provider,
        "target": sheet.target,
        "passed": sheet.count(Verdict.PASS),
        "failed": sheet.count(Verdict.FAIL),
        "cant_tell": sheet.count(Verdict.CANT_TELL),
        "left_out": [{"case": each.case.id, "reason": each.reason} for each in sheet.left_out],
    }


def _exchange_json(exchange: Exchange) -> dict[str, Any]:
    sent, outcome = exchange.sent, exchange.outcome
    headers = [[name.decode("latin-1"), value.decode("latin-1")] for name, value in sent.headers]
    return {
        "what": exchange.what,
        "sent": {
            "method": sent.method,
            "headers": headers,
            "body": excerpt(sent.body),
            "size": len(sent.body),
        },
        "answer": {
            "status": outcome.status,
            "problem": outcome.problem,
            "took_ms": round(outcome.took_us / 1000, 1),
            "body": excerpt(outcome.body),
            "size": len(outcome.body),
        },
        "booked": exchange.booked,
    }
