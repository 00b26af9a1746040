"""What exporting does behind the window: names the file, writes it, and notes who asked. All of it blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from paysg_desktop.core import Core
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.endpoint_desk import system_account
from paysg_desktop.ui.month_pack_pdf import write_month_pack_pdf
from paysg_desktop.ui.wording import plural, tr
from paysg_desktop.usecases.export import ExportFormat, ExportRequest, export_name, export_payments
from paysg_desktop.usecases.month_pack import MonthPack, MonthPackRequest, make_month_pack, save_as_workbook
from paysg_desktop.usecases.month_sums import month_of

MOST_NAMES = 1_000


class Form(StrEnum):
    """What is written."""

    CSV = "csv"
    XLSX = "xlsx"
    PACK_XLSX = "pack xlsx"
    PACK_PDF = "pack pdf"

    @property
    def is_pack(self) -> bool:
        return self in (Form.PACK_XLSX, Form.PACK_PDF)

    @property
    def suffix(self) -> str:
        return ".pdf" if self is Form.PACK_PDF else ".csv" if self is Form.CSV else ".xlsx"


@dataclass(frozen=True, slots=True)
class Wish:
    """What to export, and into which folder. `month` is `YYYY-MM`, for a pack."""

    form: Form
    wanted: PaymentFilter
    folder: Path
    month: str = ""
    with_personal: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """What came of it, as a sentence; `path` is None where it was cancelled."""

    path: Path | None
    sentence: str


class _StoppedError(Exception):
    """On its way out of a pack that is wanted no more."""


Tell = Callable[[int, int], None]
IsCancelled = Callable[[], bool]


def write(core: Core, wish: Wish, tell: Tell, is_cancelled: IsCancelled) -> Written:
    """Write the file whole, or none; never over another one. Raises StorageError and UsageError."""
    return (
        _write_pack(core, wish, tell, is_cancelled)
        if wish.form.is_pack
        else _write(core, wish, tell, is_cancelled)
    )


def free_path(path: Path) -> Path:
    """The path, or with the first number from 2 on that nothing has yet."""
    numbered = (path.with_name(f"{path.stem} {number}{path.suffix}") for number in range(2, MOST_NAMES))
    return path if not path.exists() else next((each for each in numbered if not each.exists()), path)


def _write(core: Core, wish: Wish, tell: Tell, is_cancelled: IsCancelled) -> Written:
    form = ExportFormat(wish.form.value)
    path = free_path(wish.folder / export_name(core.reader, wish.wanted, form))
    if wish.with_personal:
        core.audit("export with personal data", path.name)
    request = ExportRequest(
        wanted=wish.wanted,
        path=path,
        format=form,
        by=system_account(),
        at=core.clock.now(),
        with_personal=wish.with_personal,
    )
    done = export_payments(core.reader, request, tell, is_cancelled)
    if done.is_cancelled:
        return Written(None, _cancelled())
    core.audit("payments exported", f"{done.rows} to {path.name}")
    rows = plural(done.rows, tr("{n} payment"), tr("{n} payments"))
    return Written(path, tr("{rows} written to {name}.").format(rows=rows, name=path.name))


def _write_pack(core: Core, wish: Wish, tell: Tell, is_cancelled: IsCancelled) -> Written:
    path = free_path(wish.folder / _pack_name(wish))
    try:
        pack = _pack(core, wish, tell, is_cancelled)
    except _StoppedError:
        return Written(None, _cancelled())
    if wish.form is Form.PACK_PDF:
        write_month_pack_pdf(path, pack)
    else:
        save_as_workbook(pack, path)
    core.audit("month pack exported", path.name)
    return Written(path, tr("The month pack was written to {name}.").format(name=path.name))


def _pack(core: Core, wish: Wish, tell: Tell, is_cancelled: IsCancelled) -> MonthPack:
    month = month_of(wish.month)
    environment, account = wish.wanted.environment, wish.wanted.account
    compared = core.reconcile(environment, account, month.start, month.end)

    def tell_or_stop(done: int, whole: int) -> None:
        if is_cancelled():
            raise _StoppedError
        tell(done, whole)

    request = MonthPackRequest(
        environment=environment,
        account=account,
        month=wish.month,
        by=system_account(),
        at=core.clock.now(),
        discrepancies=compared.discrepancies,
    )
    return make_month_pack(core.reader, request, tell_or_stop)


def _pack_name(wish: Wish) -> str:
    whose = "all-accounts" if wish.wanted.account is None else wish.wanted.account[-12:]
    return f"month-pack_{wish.wanted.environment.value.upper()}_{whose}_{wish.month}{wish.form.suffix}"


def _cancelled() -> str:
    return tr("The export was cancelled. Nothing was written.")
