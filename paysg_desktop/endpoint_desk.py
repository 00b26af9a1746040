"""What a running program does to its endpoints: each change is stored, audited, and in force at once."""

from __future__ import annotations

import getpass
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from paysg_desktop.domain.endpoint import Endpoint, Environment, SecretReference
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.domain.ports import Clock, Provider, Secrets
from paysg_desktop.store.store import Store
from paysg_desktop.usecases.endpoints import EndpointBook, edited, retired, rotated


class EndpointDesk:
    """The endpoints of an owned workspace, stored and open. Any thread; each call blocks for milliseconds."""

    def __init__(
        self,
        clock: Clock,
        secrets: Secrets,
        store: Store,
        book: EndpointBook,
        providers: Mapping[str, Provider],
    ) -> None:
        self.clock = clock
        self.secrets = secrets
        self.store = store
        self.book = book
        self.providers = providers
        self._changing = threading.Lock()
        self._is_book_open = False
        self.on_endpoints: list[Callable[[], None]] = []
        """Called when an endpoint was added or changed; they return at once."""

    def provider_of(self, endpoint: Endpoint) -> Provider:
        """Its provider, bound to its settings; raises UsageError where they make no sense."""
        return self.providers[endpoint.provider].with_settings(endpoint.settings)

    def add_endpoint(self, endpoint: Endpoint) -> None:
        """Store an endpoint and listen on it from now on.

        Raises RefusedError for a path that is taken and UsageError for settings that make no sense.
        """
        self.provider_of(endpoint)
        with self._changing:
            self.store.add_endpoint(endpoint)
            self._reload_book()
        self.audit("endpoint added", endpoint.id)

    def rotate_secret(
        self,
        endpoint_id: str,
        reference: SecretReference,
        *,
        keep_previous_s: int,
        environment: Environment | None = None,
    ) -> Endpoint:
        """Set a new current secret; the one before it is accepted for `keep_previous_s` seconds more."""

        def change(endpoint: Endpoint) -> Endpoint:
            now = self.clock.now()
            return rotated(endpoint, reference, now, keep_previous_s=keep_previous_s, environment=environment)

        return self._change(endpoint_id, "secret rotated", change)

    def retire_previous(self, endpoint_id: str) -> Endpoint:
        """Accept none but the current secrets from now on. Raises NotFoundError."""
        return self._change(
            endpoint_id, "previous secret retired", lambda endpoint: retired(endpoint, self.clock.now())
        )

    def set_enabled(self, endpoint_id: str, is_enabled: bool) -> Endpoint:
        """A disabled endpoint answers 404 and keeps all that it ever received."""
        action = "endpoint enabled" if is_enabled else "endpoint disabled"
        return self._change(endpoint_id, action, lambda endpoint: replace(endpoint, is_enabled=is_enabled))

    def edit_endpoint(
        self, endpoint_id: str, *, name: str | None = None, settings: Mapping[str, Any] | None = None
    ) -> Endpoint:
        """Rename an endpoint or replace its settings; what was received is read anew by the latter."""

        def change(endpoint: Endpoint) -> Endpoint:
            changed = edited(endpoint, name=name, settings=settings)
            self.provider_of(changed)
            return changed

        return self._change(endpoint_id, "endpoint edited", change)

    def keep_secret(self, name: str, value: str) -> SecretReference:
        """Put a secret into the system's keychain; raises SecretUnavailableError where there is none."""
        return self.secrets.keep(name, value)

    def keep_for_session(self, name: str, value: str) -> SecretReference:
        """Keep a secret until this program ends."""
        return self.secrets.keep_for_session(name, value)

    def endpoint(self, endpoint_id: str) -> Endpoint:
        """Raises NotFoundError."""
        found = next((each for each in self.store.reader.endpoints() if each.id == endpoint_id), None)
        if found is None:
            raise NotFoundError(f"This workspace has no endpoint {endpoint_id}.")
        return found

    def spoilt_secrets(self) -> frozenset[str]:
        """The ids of endpoints with a secret that counts and can't be used: it is blank, or could not be read."""
        now = self.clock.now()
        return frozenset(
            opened.endpoint.id
            for opened in self.book.opened()
            if any(not each.value.strip() for each in opened.accepted(now))
        )

    def open_book(self) -> None:
        """Read the endpoints and their secrets, where that has not been done."""
        with self._changing:
            if not self._is_book_open:
                self.book.load(self.store.reader.endpoints())
                self._is_book_open = True

    def reload_book(self) -> None:
        """Read the endpoints and their secrets anew: one that could not be read may be there now."""
        with self._changing:
            self._reload_book()

    def audit(self, action: str, subject: str) -> None:
        """Note in the audit log who did what; returns at once."""
        self.store.audit(system_account(), action, subject)

    # --- inside ---

    def _change(self, endpoint_id: str, action: str, change: Callable[[Endpoint], Endpoint]) -> Endpoint:
        with self._changing:
            before = self.endpoint(endpoint_id)
            after = change(before)
            self.store.update_endpoint(after, must_refold=after.settings != before.settings)
            self._reload_book()
        self.audit(action, endpoint_id)
        return after

    def _reload_book(self) -> None:
        if self._is_book_open:
            self.book.load(self.store.reader.endpoints())
        for each in self.on_endpoints:
            each()


def system_account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unknown"
