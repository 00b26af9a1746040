"""Qt's own words that our windows can show: standard buttons, menus of fields, file dialogs, a Mac's menu.

Found by asking Qt what it looks up while such widgets are opened. Keys keep the names that stand on the keyboards.
"""

from __future__ import annotations

from collections.abc import Mapping

Words = Mapping[str, tuple[str, ...]]
"""Texts by context."""

WORDS: Words = {
    "MAC_APPLICATION_MENU": (
        "About %1",
        "Hide %1",
        "Hide Others",
        "Preferences...",
        "Quit %1",
        "Services",
        "Show All",
    ),
    "QAbstractFileIconProvider": ("Drive", "Folder"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QAccessibleActionInterface": (
        "Press",
        "SetFocus",
        "Sets the focus",
        "ShowMenu",
        "Shows the menu",
        "Toggle",
        "Toggles the state",
        "Triggers the action",
    ),
    "QComboBox": ("Open the combo box selection popup",),
    "QFileDialog": (
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1 already exists.\nDo you want to replace it?",
        "&Choose",
        "&Delete",
        "&Look in:",
        "&New Folder",
        "&Open",
        "&Rename",
        "&Save",
        "'%1' is write protected.\nDo you want to delete it anyway?",
        "All Files (*)",
        "Are you sure you want to delete '%1'?",
        "Back",
        "Change to detail view mode",
        "Change to list view mode",
        "Could not delete directory.",
        "Create New Folder",
        "Create a New Folder",
        "Delete",
        "Detail View",
        "Directories",
        "Directory:",
        "File &name:",
        "Files",
        "Files of &type:",
        "Find Directory",
        "Forward",
        "Go back",
        "Go forward",
        "Go to the parent directory",
        "List View",
        "List of places and bookmarks",
        "My Computer",
        "New Folder",
        "Open",
        "Parent Directory",
        "Recent Places",
        "Remove",
        "Save As",
        "Show ",
        "Show &hidden files",
        "Sidebar",
    ),
    "QFileSystemModel": ("Computer", "Date Modified", "Kind", "Name", "Size", "Type"),
    "QLineEdit": ("&Copy", "&Paste", "&Redo", "&Undo", "Cu&t", "Delete", "Select All"),
    "QMessageBox": ("Hide Details...", "Show Details..."),
    "QPlatformTheme": (
        "&No",
        "&Yes",
        "Abort",
        "Apply",
        "Cancel",
        "Close",
        "Discard",
        "Help",
        "Ignore",
        "N&o to All",
        "OK",
        "Open",
        "Reset",
        "Restore Defaults",
        "Retry",
        "Save",
        "Save All",
        "Yes to &All",
    ),
    "QScrollBar": ("Bottom", "Page down", "Page up", "Scroll down", "Scroll here", "Scroll up", "Top"),
    "QTabBar": ("Scroll Left", "Scroll Right"),
    "QWidgetTextControl": (
        "&Copy",
        "&Paste",
        "&Redo",
        "&Undo",
        "Copy &Link Location",
        "Cu&t",
        "Delete",
        "Select All",
    ),
}
LACKING: Mapping[str, Words] = {
    "zh": {
        "QAbstractFileIconProvider": ("Drive", "Folder"),
        "QFileDialog": ("&Look in:", "Files of &type:"),
    }
}
"""For languages of which the Qt that we install has a file of its own: what that one leaves out."""
