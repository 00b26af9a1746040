"""The inspector of one action: what it is, how it stands, what to do, and everything that happened."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from paysg_desktop.domain.action import ActionDetail
from paysg_desktop.ui.inspector.action_facts import facts, moments, technical_facts
from paysg_desktop.ui.inspector.action_header import ActionHeader
from paysg_desktop.ui.inspector.action_links import ActionLinks
from paysg_desktop.ui.inspector.action_request import ActionRequest
from paysg_desktop.ui.inspector.action_said import SaidBox
from paysg_desktop.ui.inspector.facts import Facts
from paysg_desktop.ui.inspector.panel import Panel
from paysg_desktop.ui.inspector.parts import heading, scrolling, stacked
from paysg_desktop.ui.inspector.story_view import StoryView
from paysg_desktop.ui.inspector.tabs import Tabs
from paysg_desktop.ui.wording import DAY_US, tr

_SINGAPORE_AHEAD_US = 8 * 3_600_000_000


class ActionInspector(Panel):
    """Shows one action; asks for what it can't do by itself. The body's personal fields are masked."""

    reveal_requested = Signal(str, str)
    """What is done (`reveal`) and its subject (`action <number>`), for the audit log."""

    def __init__(self) -> None:
        super().__init__(
            tr("Action inspector"), tr("Choose an action to see what became of it."), tr("Close the action")
        )
        self._detail: ActionDetail | None = None
        self._account_names: Mapping[str, str] = {}
        self.header = ActionHeader(self.close_button)
        self.said = SaidBox()
        self.links = ActionLinks()
        self.story, self.facts = StoryView(), Facts(tr("Facts"))
        self.request = ActionRequest()
        self.tabs = Tabs(tr("Parts of the action"))
        self._lay_out()
        self.request.body.reveal_toggled.connect(self._tell_reveal)

    @property
    def detail(self) -> ActionDetail | None:
        """What is shown."""
        return self._detail

    def show_action(self, detail: ActionDetail, now: int) -> None:
        """Show an action at `now` (microseconds UTC). Another one is masked and starts at its top."""
        before = self._detail
        is_other = before is None or before.action.id != detail.action.id
        self._detail = detail
        action = detail.action
        name = self._account_names.get(action.order.account, "")
        self.header.show_action(action, name, is_other=is_other)
        self.links.show_detail(detail)
        self.story.show_moments(moments(detail.steps, now), now, (now + _SINGAPORE_AHEAD_US) // DAY_US)
        self.facts.show_facts(facts(detail, name))
        self.request.show_action(action, technical_facts(action), is_other=is_other)
        self.said.show_action(action, is_revealed=self.request.body.is_revealed)
        self.show_face(is_empty=False)
        if is_other:
            self._area.verticalScrollBar().setValue(0)

    def name_accounts(self, names: Mapping[str, str]) -> None:
        """What people call the accounts, by id; shown from the next action on."""
        self._account_names = names

    def account_name(self, account: str) -> str:
        """What people call an account; empty where nobody named it."""
        return self._account_names.get(account, "")

    def clear(self) -> None:
        """Forget the action, and what was revealed of it."""
        self._detail = None
        self.request.clear()
        self.show_face(is_empty=True)

    def show_tab(self, name: str) -> None:
        """`story` or `request`."""
        self.tabs.show_page(name)

    def _tell_reveal(self, is_revealed: bool) -> None:
        if self._detail is None:
            return
        self.said.show_action(self._detail.action, is_revealed=is_revealed)
        if is_revealed:
            self.reveal_requested.emit("reveal", f"action {self._detail.action.id}")

    def _lay_out(self) -> None:
        page = QWidget()
        stacked(page, self.said, self.links, self.story, heading(tr("About it")), self.facts)
        # Its links stand as those of the page itself do: their focus ring reaches into the margin.
        self.links.setContentsMargins(0, 0, 0, 0)
        self._area = scrolling(page, tr("Story"))
        self.tabs.add("story", tr("Story"), self._area)
        self.tabs.add("request", tr("Request"), self.request, is_payload=True)
        self.setFocusProxy(self.tabs.bar)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.tabs, 1)
