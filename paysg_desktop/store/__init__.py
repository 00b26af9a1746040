"""The SQLite database; no SQL stands outside this package."""
