"""What stands around the records: environments, addresses, freshness; told to whoever shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.pulse import Frame
from paysg_desktop.ui.shell import Shell
from paysg_desktop.ui.views.deliveries import DeliveriesView
from paysg_desktop.ui.views.endpoints_records import environments_of
from paysg_desktop.ui.views.payments import PaymentsView


class Surroundings:
    """Shows the latest `Frame` in the shell, and the address to use in lists that are still empty."""

    def __init__(self, core: Core, shell: Shell, lists: Sequence[PaymentsView | DeliveriesView]) -> None:
        self._core = core
        self._shell = shell
        self._lists = lists
        self._frame: Frame | None = None
        self._told: Environment | None = None
        self._scope: Scope | None = None

    def show_scope(self, scope: Scope) -> None:
        """Name what is shown from now on, before any record of it is."""
        if scope != self._scope:
            self._shell.show_unread()
        self._scope = scope
        self._shell.top_bar.show_scope(scope)
        self.tell_address(scope.environment)

    def take(self, frame: Frame) -> None:
        """Keep a frame; environments that are listened for count as much as those that were heard of."""
        listened = {each for endpoint in self._core.book.endpoints() for each in environments_of(endpoint)}
        known = listened | set(frame.environments)
        is_moved = _public(self._frame) != _public(frame)
        self._frame = replace(frame, environments=tuple(each for each in Environment if each in known))
        if is_moved and self._told is not None:
            self.tell_address(self._told)

    def show(self, layout: str, now: int) -> None:
        """Show the frame in the words of a layout; one of another scope is no longer shown."""
        if self._frame is not None and self._frame.scope == self._scope:
            environment = self._frame.scope.environment
            addresses, senders = self._addresses(environment), self._senders(environment)
            self._shell.show_frame(self._frame, layout, addresses, senders, now)

    def tell_address(self, environment: Environment) -> None:
        """The address to name where nothing has come yet."""
        self._told = environment
        addresses = self._addresses(environment)
        for view in self._lists:
            view.show_address(addresses[0] if addresses else "")
            view.card.empty.show_words(view.emptiness())

    def _addresses(self, environment: Environment) -> tuple[str, ...]:
        """The public ones while a way in stands, else those on this computer."""
        public = _public(self._frame)
        here = [each for each in self._core.addresses() if environment in environments_of(each[0])]
        return tuple(public.rstrip("/") + endpoint.path if public else url for endpoint, url in here)

    def _senders(self, environment: Environment) -> tuple[str, ...]:
        """The titles of the providers that are listened for."""
        endpoints = self._core.book.endpoints()
        here = (each for each in endpoints if environment in environments_of(each))
        return tuple(dict.fromkeys(self._core.providers[each.provider].title for each in here))


def _public(frame: Frame | None) -> str:
    """The base URL by the best way in that stands; empty for none."""
    return frame.public[1] if frame is not None and frame.public is not None else ""
