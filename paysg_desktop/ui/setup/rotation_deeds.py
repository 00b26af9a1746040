"""What the steps of changing a secret or a key do."""

from __future__ import annotations

from paysg_desktop.domain.account import Account
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.setup.guide_deeds import GuideDeeds
from paysg_desktop.ui.setup.rotation import RotationPage
from paysg_desktop.ui.setup.rotation_facts import KeyTarget, SecretTarget


def made_rotation(desk: Desk, deeds: GuideDeeds) -> RotationPage:
    """The page, with its buttons connected."""
    page = RotationPage(desk.memory)

    def ask_secret(target: SecretTarget) -> None:
        deeds.set_secret(target.record, target.record.endpoint.environment)

    def ask_key(target: KeyTarget) -> None:
        first = target.accounts[0].account
        dialog = deeds.connect_account(first.provider, target.accounts_alone)
        dialog.connected.connect(lambda saved: note(target, saved))

    def note(target: KeyTarget, saved: tuple[Account, ...]) -> None:
        if target.accounts_alone[0].id in {each.id for each in saved}:
            page.note_changed(target, desk.now())

    def read(target: KeyTarget) -> None:
        for each in target.accounts_alone:
            desk.core.ask_sync(each)

    page.secret_wanted.connect(ask_secret)
    page.retire_wanted.connect(deeds.retire)
    page.key_wanted.connect(ask_key)
    page.read_wanted.connect(read)
    return page
