"""Table models: windows over the store."""
