"""The filters that people keep under a name."""

from __future__ import annotations

from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.filter_choice import LONGEST_NAME, FilterChoice, SavedFilter
from paysg_desktop.domain.search_text import identifiers_in, normalised
from paysg_desktop.domain.texts import one_line
from paysg_desktop.endpoint_desk import EndpointDesk


class FilterDesk(EndpointDesk):
    """Saved filters of an owned workspace: each call is durable when it returns. Any thread."""

    def save_filter(self, name: str, choice: FilterChoice) -> SavedFilter:
        """Keep a choice under a name, in the place of the one that has it.

        Raises UsageError for no name, and RefusedError for a search for somebody's identifier.
        """
        if identifiers_in(normalised(choice.search)):
            raise RefusedError(
                "Nothing was saved: the search names somebody's identifier, which is kept nowhere. Leave it out."
            )
        saved = SavedFilter(_named(name), choice)
        self.store.save_filter(saved)
        return saved

    def rename_filter(self, name: str, new_name: str) -> None:
        """Raises NotFoundError, RefusedError where another filter has the new name, and UsageError for no name."""
        self.store.rename_filter(name, _named(new_name))

    def remove_filter(self, name: str) -> None:
        """Raises NotFoundError."""
        self.store.remove_filter(name)


def _named(text: str) -> str:
    name = one_line(text)
    if not name:
        raise UsageError("A saved filter needs a name. Type one.")
    if len(name) > LONGEST_NAME:
        raise UsageError(f"A name has at most {LONGEST_NAME} characters. Shorten it.")
    return name
