"""The one process that writes a workspace: its lock and its control socket."""
