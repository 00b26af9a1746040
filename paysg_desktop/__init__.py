"""PaySG Desktop: watch payments, inspect webhooks. The version stands here and nowhere else."""

__version__ = "0.1.0"
