"""Sphinx's settings for the documentation. `packaging/paysg_dev/docs.py` puts the sources together and calls it.

Everything that a page needs lies beside it: nothing is asked for from elsewhere, so the site works from a disk.
"""

from paysg_desktop import __version__
from paysg_desktop.ui.tokens import DARK, LIGHT, Theme

project = "PaySG Desktop"
author = "The PaySG Desktop contributors"
version = release = __version__
language = "en"

extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
nitpicky = True
myst_heading_anchors = 4
myst_links_external_new_tab = False
highlight_language = "none"

html_theme = "furo"
html_title = f"PaySG Desktop {version}"
html_static_path = ["_static"]
html_css_files = ["paysg.css"]
html_favicon = "_static/logo-light.svg"
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False
html_last_updated_fmt = None
html_permalinks_icon = "#"
pygments_style, pygments_dark_style = "a11y-light", "a11y-dark"


def colours(theme: Theme) -> dict[str, str]:
    """Furo's variables from the window's own tokens."""
    return {
        "color-background-primary": theme.surface,
        "color-background-secondary": theme.background,
        "color-background-hover": theme.selection,
        "color-background-border": theme.border,
        "color-foreground-primary": theme.text,
        "color-foreground-secondary": theme.muted,
        "color-foreground-muted": theme.muted,
        "color-foreground-border": theme.border,
        "color-brand-primary": theme.accent,
        "color-brand-content": theme.accent,
        "color-brand-visited": theme.accent,
        "color-code-background": theme.code_ground,
        "color-code-foreground": theme.text,
        "color-inline-code-background": theme.neutral_ground,
        "color-table-header-background": theme.background,
        "color-table-border": theme.border,
        "font-stack": "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
        "font-stack--monospace": "ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
    }


html_theme_options = {
    "light_logo": "logo-light.svg",
    "dark_logo": "logo-dark.svg",
    "light_css_variables": colours(LIGHT),
    "dark_css_variables": colours(DARK),
    "navigation_with_keys": True,
    "top_of_page_buttons": [],
}
