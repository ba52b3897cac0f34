"""Address → file on this machine: the only way to the network, polite and within limits."""

from readinglist.net.client import Client
from readinglist.net.clock import Clock

__all__ = ["Client", "Clock"]
