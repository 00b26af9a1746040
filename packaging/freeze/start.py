"""Where the frozen program begins: as `python -m paysg_desktop` does."""

from paysg_desktop.__main__ import main

if __name__ == "__main__":
    main()
