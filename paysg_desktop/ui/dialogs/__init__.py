"""Dialogs: adding, editing, rotating and disabling an endpoint."""
