"""Icons and other files that the program reads through importlib.resources."""
