"""What the LGPL asks us to say of Qt: that it is used, under which licence, and how it can be replaced."""

from __future__ import annotations

_USED = (
    "The window is made with Qt and Qt for Python (PySide6, Shiboken6), used unchanged under the GNU Lesser"
    " General Public License, version 3. Their source is at https://download.qt.io."
)
_REPLACED = (
    "You may replace them: they lie beside the program as libraries of their own. Quit the program, put libraries"
    " of the same major version and the same names in their place, and start it again. You may examine the program"
    " as far as that needs it."
)
LGPL_NOTICE = (_USED, _REPLACED)
