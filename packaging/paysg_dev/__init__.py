"""The developer's tools behind `packaging/dev.py`: standard library only, Python 3.9 syntax."""
