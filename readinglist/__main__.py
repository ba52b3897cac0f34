"""`python -m readinglist`: the command line, where no script of its name is installed."""

from readinglist.cli import main

main()
