"""A local stand-in for the providers: their APIs, payment pages and webhooks."""
