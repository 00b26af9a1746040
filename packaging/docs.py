"""Builds the documentation into build/docs: python packaging/docs.py [--write] [--release]"""

import sys

from paysg_dev.docs import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
