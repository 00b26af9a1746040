"""What is known of the schema without the library that makes it, which most starts never need."""

from __future__ import annotations

SCHEMA_VERSION = 7
NEWER_ENTRIES, YEARS = 2, 6
"""From which schema on the log has entries that stand for earlier ones; and all that keeps it for years."""
LOST_REFUNDS = """instr(snapshot, '"status":"failed"') OR instr(snapshot, '"status":"unclear"')"""
"""Payments that may have a refund which came to nothing: few, and found by an index."""
