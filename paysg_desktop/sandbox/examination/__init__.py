"""Examining somebody's webhook receiver: one case after the other, each with a verdict and how to mend it."""
