"""The embedded HTTP server that takes deliveries in."""
