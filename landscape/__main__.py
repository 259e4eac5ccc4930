"""Lets `python -m landscape` do what `landscape` does."""

from landscape.cli import main

if __name__ == "__main__":
    main()
