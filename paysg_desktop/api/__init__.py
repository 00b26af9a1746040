"""The providers' API clients."""
