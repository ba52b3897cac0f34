"""The clock → the day: the latest there is, for judging what others wrote, and the one to write down."""

from datetime import UTC, date, datetime, timedelta, timezone

FIRST_TO_SEE_A_DAY = timezone(timedelta(hours=14))
"""Where a day begins first: a date is in the future as long as no calendar on earth shows it."""


def today() -> date:
    """The latest day that it is anywhere, so that nobody's entry of this morning is refused."""
    return datetime.now(UTC).astimezone(FIRST_TO_SEE_A_DAY).date()


def written() -> str:
    """The day as an entry has it: that of UTC, the same for all who write at once."""
    return datetime.now(UTC).date().isoformat()
