"""Settings, secrets, paths and logging."""
