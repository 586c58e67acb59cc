"""The course's Sphinx extension: what turns Jupyter Book's pages into this site, the same in every edition.

Each module is one concern with its own `setup(app)`; they share nothing but `texts` (the words of the site's frame).
"""
from importlib import import_module

PARTS = ("texts", "roles", "transforms", "math", "figures", "html", "page", "quiz", "search")


def setup(app):
    """Set up every part. All are safe to read in parallel; the config value names the editions (see `_config.yml`)."""
    app.add_config_value("course_editions", {}, "env")
    app.add_config_value("course_edition", "", "env")
    for part in PARTS:
        import_module(f"{__name__}.{part}").setup(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
