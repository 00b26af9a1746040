"""The inspectors of a payment and of a delivery."""
