"""`python -m sdkwright`."""

from sdkwright.cli import main

if __name__ == "__main__":
    main()
