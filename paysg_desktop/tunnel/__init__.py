"""Ways in: adapters that lead the outside to the listener, and who keeps them standing."""
