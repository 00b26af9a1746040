"""What people have test endpoints answer: in force at once and until the program ends; audited."""

from __future__ import annotations

from paysg_desktop.domain.answer import AnswerOverride
from paysg_desktop.endpoint_desk import EndpointDesk
from paysg_desktop.usecases.answers import Answers, checked


class AnswerDesk(EndpointDesk):
    """The overrides in force; whoever inherits it sets `_answers`. Any thread."""

    _answers: Answers

    @property
    def answers(self) -> tuple[AnswerOverride, ...]:
        """Those in force, oldest first, with as many deliveries left as there are now."""
        return self._answers.in_force()

    def set_answer(self, override: AnswerOverride) -> AnswerOverride:
        """Have an endpoint answer this from now on, instead of what it was set to before.

        Raises NotFoundError, RefusedError for a LIVE endpoint, and UsageError for what can't be answered.
        """
        taken = checked(override, self.endpoint(override.endpoint_id))
        self._answers.set(taken)
        self.audit("answer set", f"{taken.endpoint_id}: {said(taken)}")
        return taken

    def clear_answer(self, endpoint_id: str) -> bool:
        """Let an endpoint answer as usual again; False where it did. Raises NotFoundError."""
        endpoint = self.endpoint(endpoint_id)
        was_there = self._answers.clear(endpoint.id)
        if was_there:
            self.audit("answer switched off", endpoint.id)
        return was_there


def said(override: AnswerOverride) -> str:
    """An override in words: `500 after 2 s, for the next 3`."""
    answer, left = override.answer, override.left
    words = f"{answer.status} after {answer.delay_s:g} s" if answer.delay_s else f"{answer.status}"
    return f"{words}, until it is switched off" if left is None else f"{words}, for the next {left}"
