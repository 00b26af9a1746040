"""Views: payments, deliveries."""
