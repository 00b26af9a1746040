"""Benchmarks: `make bench`. Each prints ratios against something run in the same breath."""

import os

# An installed program is compiled once, not at each of its starts.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
