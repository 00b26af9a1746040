"""The fields of a way in, by its kind: an own address, ngrok, or any program. Those of ssh are in `way_in_ssh`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.tunnel import TunnelConfig
from paysg_desktop.tunnel.ngrok_settings import DOWNLOAD_TERMS, DOWNLOADED_FROM
from paysg_desktop.tunnel.recipes import RECIPES, SECRET_FILE
from paysg_desktop.tunnel.urls import whole_base
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.dialogs.destination_fields import ChoiceMenu, TickField
from paysg_desktop.ui.dialogs.disclosure import Disclosure
from paysg_desktop.ui.dialogs.fields import Field, LineField, SecretField
from paysg_desktop.ui.dialogs.keeping import GivenSecret
from paysg_desktop.ui.dialogs.way_in_work import problem_of
from paysg_desktop.ui.inspector.parts import column
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

_OTHER = ""
_PUBLIC = "https://pay.example.gov.sg"


class KindFields(QWidget):
    """The fields of one kind. `edited` is told with each change of what would be kept."""

    edited = Signal()
    secret_edited = Signal()

    def values(self) -> dict[str, str]:
        """The settings as they stand, by the names of the kind; an empty value is none."""
        raise NotImplementedError

    def given(self) -> GivenSecret | None:
        """The token that somebody typed; None for none."""
        return None

    def require(self) -> None:
        """Raises UsageError for what is still to be done here before it can be saved."""

    def forget(self) -> None:
        """Keep no token in a widget any longer than it is needed."""


class CheckedField(LineField):
    """A line that is checked when the user leaves it; what is wrong stands below it, in place of its note."""

    def __init__(
        self,
        title: str,
        note: str,
        check: Callable[[str], object],
        *,
        placeholder: str = "",
        before: str = "",
    ) -> None:
        super().__init__(title, note, placeholder=placeholder, is_code=True)
        self._usual, self._check = note, check
        self.line.setText(before)
        self.line.setCursorPosition(0)
        self.line.editingFinished.connect(self._look)
        self.edited.connect(lambda: self.show_note(self._usual))

    def offer(self, note: str) -> None:
        """Another note for as long as nothing is wrong."""
        self._usual = note
        self._look()

    def _look(self) -> None:
        problem = problem_of(lambda: self._check(self.text)) if self.text else ""
        self.show_note(problem or self._usual, "bad" if problem else "muted")


class TokenField(SecretField):
    """A token, which is never shown again; left empty, the one that is kept stays."""

    def __init__(self, note: str, before: TunnelConfig | None) -> None:
        super().__init__(tr("Token"))
        self.has_before = before is not None and before.secret is not None
        self.show_note(tr("One is kept. Left empty, it stays.") if self.has_before else note)

    def read(self) -> GivenSecret | None:
        given = GivenSecret(self.secret, self.variable)
        return given if given.is_given else None


class OwnFields(KindFields):
    """`port` is the one that the proxy has to lead to; 0 where it is another one at each start."""

    def __init__(self, before: TunnelConfig | None, port: int) -> None:
        super().__init__()
        self.setAccessibleName(tr("Own address"))
        self.url = CheckedField(
            tr("Public address"),
            tr("Up to its host and port; each endpoint's path comes behind it."),
            whole_base,
            placeholder=_PUBLIC,
            before=_of(before).get("url", ""),
        )
        place = f"http://127.0.0.1:{port}" if port else tr("the port that the status strip shows")
        self.lead = Field(tr("What it leads to"), QWidget())
        self.lead.show_note(
            tr(
                "Have your proxy pass requests on to {place}, with path, headers and body as they came. Under"
                " Settings, Receiving, it can also stand on another computer."
            ).format(place=place)
        )
        self.setLayout(column(self.url, self.lead, gap=2 * Size.GRID))
        self.setFocusProxy(self.url)
        self.url.edited.connect(self.edited)

    def values(self) -> dict[str, str]:
        return {"url": self.url.text}

    def require(self) -> None:
        if not self.url.text:
            raise UsageError(tr("Give the public address, like {url}.").format(url=_PUBLIC))


class NgrokFields(KindFields):
    """Whether there is an agent on this computer is told later, by `show_agent`."""

    def __init__(self, before: TunnelConfig | None) -> None:
        super().__init__()
        self.setAccessibleName(tr("ngrok"))
        known = _of(before)
        self._agent: str | None = None
        self._has_before = before is not None and before.secret is not None
        note = tr("The authtoken of your account, from dashboard.ngrok.com. It goes into the keychain.")
        self.token = TokenField(note, before)
        self.domain = CheckedField(
            tr("Domain"),
            tr("One that your account reserved; without it, the one that ngrok gives the account."),
            lambda text: whole_base(f"https://{text.lower().removeprefix('https://')}"),
            placeholder="pay-example.ngrok.app",
            before=known.get("domain", ""),
        )
        self.download = TickField(tr("Agent"), tr("Fetch ngrok's agent"))
        self.download.tick.setChecked(known.get("may_download") == "yes")
        terms = tr(DOWNLOAD_TERMS).format(place=DOWNLOADED_FROM)
        self.download.offer(tr("There is none on this computer.") + " " + terms)
        self.installed = Field(tr("Agent"), QWidget())
        self.program = LineField(
            tr("Another agent"), tr("The whole path of ngrok's own program."), placeholder="/", is_code=True
        )
        self.program.line.setText(known.get("program", ""))
        self.more = Disclosure(tr("More settings"), self.program)
        self.more.unfold(is_unfolded=bool(self.program.text))
        parts = (self.token, self.domain, self.download, self.installed, self.more)
        self.setLayout(column(*parts, gap=2 * Size.GRID))
        self.setFocusProxy(self.token)
        self.token.edited.connect(self.secret_edited)
        for signal in (self.domain.edited, self.program.edited, self.download.tick.clicked):
            signal.connect(self.edited)
        self.program.edited.connect(self._show_agent)
        self._show_agent()

    def show_agent(self, path: str) -> None:
        """Where ngrok's agent is; empty for nowhere."""
        self._agent = path
        self.installed.show_note(tr("The one that is installed is used: {path}").format(path=path))
        self._show_agent()

    def values(self) -> dict[str, str]:
        # What was agreed to before stays, also where an agent was found, or is still looked for.
        may = {"may_download": "yes"} if self.download.tick.isChecked() else {}
        return {"domain": self.domain.text, "program": self.program.text, **may}

    def given(self) -> GivenSecret | None:
        return self.token.read()

    def require(self) -> None:
        if self.given() is None and not self._has_before:
            raise UsageError(tr("Paste the authtoken of your ngrok account, or name its environment variable."))
        if not self.download.isHidden() and not self.download.tick.isChecked():
            raise UsageError(
                tr(
                    "There is no ngrok agent on this computer. Install it from ngrok.com/download, name it under"
                    " “More settings”, or tick that it may be fetched. Nothing was saved."
                )
            )

    def forget(self) -> None:
        self.token.forget()

    def _show_agent(self) -> None:
        """Whether one is to be fetched is asked only where none is named or installed."""
        self.installed.setVisible(bool(self._agent) and not self.program.text)
        self.download.setVisible(self._agent == "" and not self.program.text)


class CommandFields(KindFields):
    """A program that is known, or any other one."""

    def __init__(self, before: TunnelConfig | None) -> None:
        super().__init__()
        self.setAccessibleName(tr("Another program"))
        known = _of(before)
        self._has_before = before is not None and before.secret is not None
        self.recipe = ChoiceMenu(tr("Program"))
        self.recipe_field = Field(tr("Program"), self.recipe)
        self.command = LineField(tr("Command"), is_code=True)
        self.url = CheckedField(tr("Public address"), "", whole_base, placeholder=_PUBLIC)
        self.token = TokenField(tr("It goes into the keychain; the program reads it from a private file."), before)
        self.pattern = LineField(tr("Pattern"), is_code=True)
        self.within = LineField(tr("Time limit"), tr("Seconds until it has told its address, at most 80."))
        self.within.line.setPlaceholderText("45")
        fields = (self.command, self.url, self.pattern, self.within)
        for name, each in zip(("command", "url", "pattern", "within_s"), fields, strict=True):
            each.line.setText(known.get(name, ""))
            each.line.setCursorPosition(0)
            each.edited.connect(self.edited)
        content = QWidget()
        content.setLayout(column(self.pattern, self.within, gap=2 * Size.GRID))
        self.more = Disclosure(tr("More settings"), content)
        parts = (self.recipe_field, self.command, self.url, self.token, self.more)
        self.setLayout(column(*parts, gap=2 * Size.GRID))
        self.setFocusProxy(self.recipe)
        self._offer(known)

    def values(self) -> dict[str, str]:
        return {
            "recipe": str(self.recipe.value),
            "command": self.command.text,
            "url": "" if self.url.isHidden() else self.url.text,
            "pattern": self.pattern.text,
            "within_s": self.within.text.removesuffix("s").strip(),
        }

    def given(self) -> GivenSecret | None:
        return None if self.token.isHidden() else self.token.read()

    def require(self) -> None:
        if not self.recipe.value and not self.command.text:
            raise UsageError(tr("Give the command that leads requests here, with {port} for the port."))
        if not self.token.isHidden() and self.given() is None and not self._has_before:
            raise UsageError(tr("The command reads a token: paste it, or name its environment variable."))

    def forget(self) -> None:
        self.token.forget()

    # --- inside ---

    def _offer(self, known: Mapping[str, str]) -> None:
        choices = [Choice(name, tr(recipe.label)) for name, recipe in RECIPES.items()]
        first = known.get("recipe", _OTHER) if known else next(iter(RECIPES))
        self.recipe.offer((*choices, Choice(_OTHER, tr("Another one"))), first)
        self.recipe.chosen.connect(self._show)
        self.recipe.chosen.connect(lambda _: self.edited.emit())
        self.command.edited.connect(self._show)
        self.token.edited.connect(self.secret_edited)
        self.more.unfold(is_unfolded=self.recipe.value == _OTHER or bool(self.pattern.text or self.within.text))
        self.recipe.chosen.connect(lambda value: self.more.unfold(is_unfolded=value == _OTHER))
        self._show()

    def _show(self) -> None:
        """What this program needs."""
        recipe = RECIPES.get(str(self.recipe.value))
        self.recipe_field.show_note(tr("Before: {needs}").format(needs=tr(recipe.needs)) if recipe else "")
        self.command.line.setPlaceholderText(recipe.command if recipe else "frpc http --local-port {port}")
        self.command.show_note(
            tr("Left empty, the usual one.")
            if recipe
            else tr("{port} becomes the listener's port, {secret_file} a private file with the token. No shell.")
        )
        self.pattern.line.setPlaceholderText(recipe.pattern if recipe else r"https://[a-z0-9.-]+")
        self.pattern.show_note(tr("A regular expression for the address in what the program prints."))
        is_told = recipe is not None and recipe.names_address
        self.url.setVisible(not is_told or bool(self.url.text))
        needed = recipe is not None and not recipe.names_address
        self.url.offer(tr("The tunnel's public host name.") if needed else tr("Only where it stays the same."))
        command = self.command.text or (recipe.command if recipe else "")
        self.token.setVisible(SECRET_FILE in command)


def _of(before: TunnelConfig | None) -> Mapping[str, str]:
    return before.settings if before is not None else {}
