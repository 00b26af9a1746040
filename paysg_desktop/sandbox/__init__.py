"""Made-up traffic, sent over real HTTP."""
