"""The command line: a thin skin over the use cases; never imports Qt."""
