"""What may go wrong here, and the sentence that people get to read."""

from __future__ import annotations


class ProblemError(Exception):
    """Ends the command; `str()` is a sentence for people, with what to do next."""

    exit_code = 1


class NoInterpreterError(ProblemError):
    """No Python that works and has the version asked for."""

    exit_code = 3
