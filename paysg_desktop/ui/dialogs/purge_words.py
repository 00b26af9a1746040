"""What the window says of a purge."""

from __future__ import annotations

from collections.abc import Sequence

from paysg_desktop.domain.backup import Progress
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.purge import KINDS, Counts, PurgeDone
from paysg_desktop.ui import gate
from paysg_desktop.ui.inspector.facts import Fact
from paysg_desktop.ui.wording import localised, plural, size_text, tr


def chosen_text(bodies_days: int, records_years: int) -> str:
    """What is old enough to go."""
    if not bodies_days and not records_years:
        return tr("Everything is kept for ever. Choose first how long things are kept.")
    said = []
    if bodies_days:
        said.append(
            plural(
                bodies_days,
                tr("Identifiers, addresses and bodies older than {n} day go."),
                tr("Identifiers, addresses and bodies older than {n} days go."),
            )
        )
    if records_years:
        said.append(
            plural(
                records_years,
                tr("Everything older than {n} year goes."),
                tr("Everything older than {n} years goes."),
            )
        )
    return " ".join(said)


def counted_text(counts: Counts) -> str:
    """What stands above the counts, or instead of them."""
    if not counts:
        return tr("Nothing is that old. There is nothing to purge.")
    return tr(
        "This goes, and can't be brought back: backups of this workspace that hold it are removed, too. The file"
        " is written anew, which needs about twice its size of free room."
    )


def count_facts(counts: Counts, environment: Environment) -> Sequence[Fact]:
    """How many of what go, of one environment."""
    here = {kind: count for (place, kind), count in counts.items() if place == environment and count}
    return tuple(Fact(f"{here[kind]:,} ×", tr(KINDS[kind])) for kind in KINDS if kind in here)


def progress_text(progress: Progress) -> str:
    """How far it is; closing the window is no way to stop it."""
    step = localised(progress.step) or tr("making ready")
    said = f"{step[:1].upper()}{step[1:]}…"
    return tr("{step} Closing this does not stop it.").format(step=said)


def done_text(done: PurgeDone) -> str:
    """What went, and which files."""
    count = sum(done.counts.values())
    said = [plural(count, tr("{n} thing was purged."), tr("{n} things were purged."))]
    if done.is_finished_earlier:
        said.append(tr("A purge that had been interrupted was finished, too."))
    sizes = tr("The database was written anew: {before} before, {after} now.")
    said.append(sizes.format(before=size_text(done.size_before), after=size_text(done.size_after)))
    if done.backups:
        names = gate.line(", ".join(done.backups), 2_000)
        said.append(tr("Removed, for they held what was purged: {names}.").format(names=names))
    return " ".join(said)
