"""What connecting accounts does behind the window: find the key, keep it, save. All of it may block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from paysg_desktop.api.keys import environment_of_key
from paysg_desktop.core import Core
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.settings.redaction import register_secret
from paysg_desktop.ui.dialogs.keeping import GivenSecret, keep_given, variable_reference
from paysg_desktop.ui.wording import tr

PAYSG, YOCO = "paysg", "yoco"
SERVICE_PREFIX = "payment_service_"


@dataclass(frozen=True, slots=True)
class ServiceDraft:
    """One payment service as the guide describes it: the provider's id, and what people call it."""

    id: str
    name: str


def resolve_key(core: Core, given: GivenSecret) -> str:
    """The API key itself; from now on it is masked in every log. Raises UsageError, SecretUnavailableError."""
    if not given.is_given:
        raise UsageError(tr("Paste the API key first, or name the environment variable that holds it."))
    key = core.secrets.get(variable_reference(core, given.variable)).strip() if given.variable else given.value
    register_secret(key)
    return key


def drafted(
    core: Core, provider: str, key: str, services: Sequence[ServiceDraft], base_url: str
) -> tuple[Account, ...]:
    """The accounts that are meant, not yet with a place for their key. Raises UsageError."""
    environment = environment_of_key(provider, key)
    ids = [each.id for each in services]
    for each in services:
        _require_id(provider, each.id)
    if len(set(ids)) < len(ids):
        raise UsageError(tr("Two of the payment services have the same id. Each is connected once."))
    if environment is Environment.DEMO and not base_url:
        raise UsageError(tr("This is a key of the sandbox. Say at which address the sandbox of this computer is."))
    return tuple(
        Account(
            provider=provider,
            environment=environment,
            id=each.id,
            name=each.name or suggested_name(provider, each.id),
            key=None,
            created_at=core.clock.now(),
            base_url=base_url if environment is Environment.DEMO else "",
        )
        for each in services
    )


def save_accounts(
    core: Core, accounts: Sequence[Account], given: GivenSecret, key: str, *, for_session: bool
) -> tuple[Account, ...]:
    """Keep the key in one place and save the accounts with it; each is read soon after.

    Raises NoKeychainError, SecretUnavailableError, StorageError.
    """
    reference = _kept(core, accounts[0], given, key, for_session=for_session)
    saved = tuple(replace(each, key=reference) for each in accounts)
    core.add_accounts(saved)
    return saved


def suggested_name(provider: str, account_id: str) -> str:
    """What an account is called where nobody says: by the end of its id."""
    if provider == YOCO:
        return "Yoco"
    return tr("Service {end}").format(end=account_id[-6:])


def _require_id(provider: str, account_id: str) -> None:
    if provider == YOCO:
        return
    if not account_id:
        raise UsageError(tr("Give the id of each payment service. PaySG shows it in its dashboard."))
    if not account_id.startswith(SERVICE_PREFIX):
        said = tr("The id of a payment service begins with {prefix}, which belongs to it. Copy it whole.")
        raise UsageError(said.format(prefix=SERVICE_PREFIX))


def _kept(core: Core, first: Account, given: GivenSecret, key: str, *, for_session: bool) -> SecretReference:
    purpose = f"{first.provider}-api-{first.environment}"
    return keep_given(core, purpose, GivenSecret(key, given.variable), for_session=for_session)
