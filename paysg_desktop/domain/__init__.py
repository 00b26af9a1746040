"""The words of the program as plain records and pure functions; standard library only."""
