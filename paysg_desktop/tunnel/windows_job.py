"""A Windows job: a program and all that it starts, ended by the system when the last handle to the job is closed.

The handle is ours alone, so it is closed when we end, however we end.
https://learn.microsoft.com/windows/win32/procthread/job-objects
"""

from __future__ import annotations

import sys

SUSPENDED = 0x0000_0004
"""CREATE_SUSPENDED: a program that does not run yet can't have started another outside of the job."""

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _KILL_ON_CLOSE = 0x2000
    _EXTENDED_LIMITS = 9
    _MAY_JOIN_AND_RUN = 0x0001 | 0x0100 | 0x0800  # PROCESS_TERMINATE, _SET_QUOTA, _SUSPEND_RESUME

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel.CreateJobObjectW.restype = wintypes.HANDLE
    _kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, wintypes.LPCWSTR)
    _kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
    _kernel.OpenProcess.restype = wintypes.HANDLE
    _kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
    _kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
    _kernel.TerminateJobObject.argtypes = (wintypes.HANDLE, wintypes.UINT)
    _kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    _native = ctypes.WinDLL("ntdll")
    _native.NtResumeProcess.argtypes = (wintypes.HANDLE,)

    class Job:
        """Empty at first. Raises OSError where the system refuses."""

        def __init__(self) -> None:
            self._handle = _sure(_kernel.CreateJobObjectW(None, None))
            limits = _ExtendedLimits()
            limits.BasicLimitInformation.LimitFlags = _KILL_ON_CLOSE
            size = ctypes.sizeof(limits)
            _sure(_kernel.SetInformationJobObject(self._handle, _EXTENDED_LIMITS, ctypes.byref(limits), size))

        def take_in(self, pid: int) -> None:
            """Take a suspended program in, and let it run."""
            process = _sure(_kernel.OpenProcess(_MAY_JOIN_AND_RUN, False, pid))
            try:
                _sure(_kernel.AssignProcessToJobObject(self._handle, process))
                if _native.NtResumeProcess(process) < 0:
                    raise OSError(0, "it does not begin to run")
            finally:
                _kernel.CloseHandle(process)

        def end(self) -> None:
            """End all that is in it; again, this does nothing."""
            handle, self._handle = self._handle, None
            if handle is not None:
                _kernel.TerminateJobObject(handle, 1)
                _kernel.CloseHandle(handle)

    def _sure(result: int | None) -> int:
        if not result:
            raise ctypes.WinError(ctypes.get_last_error())
        return result
