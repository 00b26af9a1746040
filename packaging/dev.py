"""One command for everything a developer does: python packaging/dev.py setup|run|test|torture|lint|bench|…

It needs nothing but the standard library. This file itself is readable by any Python, however old, so that an old
one ends with a sentence instead of a syntax error; the work is done in `paysg_dev`, which needs Python 3.9.
"""

import sys

if sys.version_info < (3, 9):  # noqa: UP036 - the script is started by whatever Python there is
    sys.exit("packaging/dev.py needs Python 3.9 or newer to start; the program itself needs 3.11 or newer.")

from paysg_dev.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
