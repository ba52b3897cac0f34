import pytest

from readinglist.prose import tangles


@pytest.mark.parametrize(
    "text",
    [
        *(
            "[" * 300,
            "[" * 300 + "]" * 300,
            "![](" * 300,
            "<a " * 300,
            "# a\n" * 1000,
            "```\n" * 1000,
            "a\n-\n" * 1000,
        ),
        *("> " * 50 + "x", "- " * 50 + "x", " " * 200 + "- x", "word " * 50_000),
    ],
)
def test_what_would_take_hours_is_told(text):
    assert list(tangles.find(text))


@pytest.mark.parametrize(
    "text",
    [
        "[a](b.md) " * 1000,
        "| a | b |\n" * 800,
        "- a\n" * 2000,
        "a < b\n" * 150,
        "$x$ " * 2000,
        "a\n\n" * 5000,
    ],
)
def test_long_pages_are_not(text):
    assert list(tangles.find(text)) == []
