"""The papers' colours: a few that go well together, in print and on a screen."""

Colour = tuple[float, float, float]


def _of(code: str) -> Colour:
    red, green, blue = bytes.fromhex(code)
    return red / 255, green / 255, blue / 255


INK = _of("22262f")
GREY = _of("7d8590")
RULE = _of("d9dde3")
WHITE = _of("ffffff")
PAPER = _of("f6f1e7")
BLUE = _of("3465a4")
TEAL = _of("2a9d8f")
OCHRE = _of("e3a33b")
RUST = _of("d1603d")
PLUM = _of("7b4f8e")
MOSS = _of("6a8f3c")
NIGHT = _of("1d2b4a")

MANY = (BLUE, OCHRE, TEAL, RUST, PLUM, MOSS)

# from dark to light, evenly in lightness, so that a printed copy still reads
SEA = tuple(map(_of, ("0b1d3a", "14456b", "1f7a8c", "58b09c", "b9dca4", "fbf6c8")))
EMBER = tuple(map(_of, ("fdf6ec", "f9d9a8", "f0a35e", "d7603a", "9c2c4a", "451a4e")))


def mix(colour: Colour, other: Colour = WHITE, share: float = 0.8) -> Colour:
    """The colour with this share of the other in it."""
    red, green, blue = ((1 - share) * a + share * b for a, b in zip(colour, other, strict=True))
    return red, green, blue


def on_scale(scale: tuple[Colour, ...], value: float) -> Colour:
    """The colour that stands for a value from 0 to 1."""
    place = min(max(value, 0.0), 0.9999) * (len(scale) - 1)
    return mix(scale[int(place)], scale[int(place) + 1], place % 1)
