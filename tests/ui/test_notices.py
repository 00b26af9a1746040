"""Notices stand one at a time; the gravest comes first, and leads to the others."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from paysg_desktop.ui.band import Band
from paysg_desktop.ui.shell import Shell
from tests.ui.windows import Desktop, run_window, settled


def seen(shell: Shell) -> list[Band]:
    return [each for each in shell.findChildren(Band) if each.isVisible()]


def test_one_notice_at_a_time(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window("developer") as window:
            shell = window.shell
            # From here on nothing is waited for: the window's own watches would say what is so.
            await settled(window)
            assert seen(shell) == []
            shell.answers.show_sentence("One endpoint answers 503 on purpose.")
            assert seen(shell) == [shell.answers]
            assert not shell.answers.more.isVisible()
            shell.addresses.show_step("PaySG still sends elsewhere.", "Copy the message")
            shell.banner.report("The disk is full.")
            assert seen(shell) == [shell.banner]
            assert shell.banner.more.text() == "and 2 more"
            shell.banner.more.click()
            assert seen(shell) == [shell.addresses]
            shell.addresses.more.click()
            assert seen(shell) == [shell.answers]
            shell.answers.more.click()
            assert seen(shell) == [shell.banner]
            shell.banner.button.click()
            assert seen(shell) == [shell.addresses]
            assert shell.addresses.more.text() == "and 1 more"
            shell.addresses.show_step("", "Copy the message")
            shell.answers.show_sentence("")
            assert seen(shell) == []

    run_window(qapp, look())


def test_a_graver_notice_comes_to_the_front(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window("developer") as window:
            shell = window.shell
            shell.answers.show_sentence("One endpoint answers 503 on purpose.")
            shell.addresses.show_step("PaySG still sends elsewhere.", "Copy the message")
            shell.addresses.more.click()
            assert seen(shell) == [shell.answers]
            shell.banner.report("The disk is full.")
            assert seen(shell) == [shell.banner]

    run_window(qapp, look())
