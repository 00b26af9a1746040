"""Errors that a caller acts on.

PaySGDesktopError                    any of ours; `str()` is a sentence for people, with what to do next
├── UsageError                       what was asked makes no sense          exit 2
├── NotFoundError                    it is not there, or did not come       exit 3
├── RefusedError                     a guard said no                        exit 4
│   ├── WorkspaceOwnedError          another process writes this workspace
│   └── PortTakenError               another program holds the port
├── SecretUnavailableError           a secret's reference leads nowhere     exit 2
└── StorageError                     the disk or the database failed        exit 5
    └── WorkspaceTooNewError         written by a newer version
"""

from __future__ import annotations


class PaySGDesktopError(Exception):
    """The root; its text may be shown to people as it is."""

    exit_code = 1


class UsageError(PaySGDesktopError):
    exit_code = 2


class NotFoundError(PaySGDesktopError):
    exit_code = 3


class RefusedError(PaySGDesktopError):
    exit_code = 4


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
