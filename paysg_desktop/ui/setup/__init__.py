"""Setting up, step by step: the first run, the guides of the providers, changing secrets, handing over."""
