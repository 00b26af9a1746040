"""Brings resources/translations up to date with the sources: python packaging/translations.py [--check]"""

import sys

from paysg_dev.translations import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
