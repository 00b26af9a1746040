"""What the program does, without saying with what."""
