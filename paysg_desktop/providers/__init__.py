"""What each platform sends and expects."""
