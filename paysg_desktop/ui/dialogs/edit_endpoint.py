"""The dialog that renames an endpoint and changes its settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.ports import Provider
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.dialogs.secret_dialog import SecretDialog
from paysg_desktop.ui.dialogs.settings_form import SettingsForm
from paysg_desktop.ui.wording import tr


class EditEndpointDialog(SecretDialog):
    """`changed` carries the endpoint as it is now."""

    changed = Signal(object)

    def __init__(self, desk: Desk, endpoint: Endpoint, provider: Provider, parent: QWidget) -> None:
        super().__init__(
            desk,
            parent,
            tr("Edit “{name}”").format(name=endpoint.name),
            tr("Its address stays. After a change of the settings, what was received is read anew."),
            tr("Save"),
        )
        self._endpoint = endpoint
        self.name = LineField(tr("Name"))
        self.name.line.setText(endpoint.name)
        self.settings = SettingsForm()
        self.settings.offer(provider.settings_form, endpoint.settings)
        self.fields.addWidget(self.name)
        self.fields.addWidget(self.settings)
        self.name.setFocus()

    def work(self, *, for_session: bool) -> Callable[[], Endpoint]:
        del for_session
        settings: Mapping[str, Any] | None = self.settings.values()
        if settings == self._endpoint.settings:
            settings = None
        return partial(self._edit, self.name.text, settings)

    def finish(self, endpoint: Endpoint) -> None:
        self.changed.emit(endpoint)

    def _edit(self, name: str, settings: Mapping[str, Any] | None) -> Endpoint:
        return self.desk.core.edit_endpoint(self._endpoint.id, name=name, settings=settings)
