"""Errors that a caller acts on.

PaySGDesktopError                    any of ours; `str()` is a sentence for people, with what to do next
├── UsageError                       what was asked makes no sense          exit 2
├── NotFoundError                    it is not there, or did not come       exit 3
├── RefusedError                     a guard said no                        exit 4
│   ├── KeyTooOldError               an idempotency key that the provider may have forgotten
│   ├── WorkspaceOwnedError          another process writes this workspace
│   └── PortTakenError               another program holds the port
├── SecretUnavailableError           a secret's reference leads nowhere     exit 2
├── ApiError                         a provider's API did not do it         exit 1
│   ├── ApiUnreachableError          nothing came back: name, proxy, TLS, connection, time
│   ├── ApiUncertainError            it may have been done or not: look before doing it again
│   ├── ApiInvalidError              400, 422: what was asked makes no sense to it   exit 2
│   ├── ApiKeyError                  401: ask for the key                   exit 4
│   ├── ApiStateError                402: the payment's state forbids it    exit 4
│   ├── ApiForbiddenError            403: the key may not                   exit 4
│   ├── ApiNotFoundError             404: look at the ids                   exit 3
│   ├── ApiConflictError             409: wait, then the same again
│   ├── ApiBusyError                 429: wait for `retry_after_s`
│   ├── ApiFaultError                500 and above: its fault
│   └── ApiAnswerError               an answer that the protocol doesn't know
├── TunnelError                      a way in does not stand; `next_step` says what to do  exit 1
└── StorageError                     the disk or the database failed        exit 5
    ├── WorkspaceTooNewError         written by a newer version
    └── WorkspaceDamagedError        the database file is not what we wrote: `db recover` reads what it can
"""

from __future__ import annotations

from paysg_desktop.domain.api import Leg


class PaySGDesktopError(Exception):
    """The root; its text may be shown to people as it is."""

    exit_code = 1


class UsageError(PaySGDesktopError):
    exit_code = 2


class NotFoundError(PaySGDesktopError):
    exit_code = 3


class RefusedError(PaySGDesktopError):
    exit_code = 4


class KeyTooOldError(RefusedError):
    pass


class WorkspaceOwnedError(RefusedError):
    pass


class PortTakenError(RefusedError):
    pass


class SecretUnavailableError(PaySGDesktopError):
    exit_code = 2


class StorageError(PaySGDesktopError):
    exit_code = 5


class WorkspaceTooNewError(StorageError):
    pass


class WorkspaceDamagedError(StorageError):
    pass


class TunnelError(PaySGDesktopError):
    """`str()` says why in our words, `next_step` what to do. `is_final`: trying again can't help."""

    def __init__(self, sentence: str, next_step: str = "", *, is_final: bool = False) -> None:
        super().__init__(sentence)
        self.next_step = next_step
        self.is_final = is_final


class ApiError(PaySGDesktopError):
    """`str()` is our own sentence. What the server said stands apart: foreign text, for the gates only.

    `status` is the HTTP status and None where nothing came back; `code` and `server_text` are the provider's.
    """

    def __init__(
        self,
        sentence: str,
        *,
        status: int | None = None,
        code: str | None = None,
        server_text: str | None = None,
        leg: Leg | None = None,
        retry_after_s: float | None = None,
    ) -> None:
        super().__init__(sentence)
        self.status = status
        self.code = code
        self.server_text = server_text
        self.leg = leg
        self.retry_after_s = retry_after_s


class ApiUnreachableError(ApiError):
    pass


class ApiUncertainError(ApiError):
    pass


class ApiInvalidError(ApiError):
    exit_code = 2


class ApiKeyError(ApiError):
    exit_code = 4


class ApiStateError(ApiError):
    exit_code = 4


class ApiForbiddenError(ApiError):
    exit_code = 4


class ApiNotFoundError(ApiError):
    exit_code = 3


class ApiConflictError(ApiError):
    pass


class ApiBusyError(ApiError):
    pass


class ApiFaultError(ApiError):
    pass


class ApiAnswerError(ApiError):
    pass
