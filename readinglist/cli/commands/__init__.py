"""One file for each command; it defines `command`."""
