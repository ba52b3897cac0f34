"""Address → file on this machine: the only way to the network, polite and within limits."""

from readinglist.net.client import Client

__all__ = ["Client"]
