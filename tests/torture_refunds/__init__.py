"""Refunds under torture: threat-model.md, F23."""
