"""A second opinion on money: totals worked out from the specification alone, by other people's reading of it."""
