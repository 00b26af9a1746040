"""The signature doctor: why a signature does not hold, proven by the change that makes it fit."""
