"""Benchmarks: `make bench`. Each prints ratios against something run in the same breath."""
