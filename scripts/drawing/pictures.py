"""A seed → a picture that could be a photograph: hills, streets, fruit, old pages; and what is laid over them."""

from __future__ import annotations

import io
import math
import random
from typing import TYPE_CHECKING

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps

if TYPE_CHECKING:
    from collections.abc import Iterable

RGB = tuple[int, int, int]
SIZE = (360, 240)

SKIES: tuple[tuple[RGB, RGB, RGB], ...] = (
    ((40, 68, 130), (240, 176, 120), (30, 42, 62)),
    ((92, 148, 200), (236, 240, 232), (38, 84, 72)),
    ((52, 36, 84), (232, 120, 110), (28, 22, 48)),
    ((120, 168, 176), (248, 228, 190), (74, 82, 58)),
)
"""Above, at the horizon, and the nearest hill."""


def to_bytes(picture: Image.Image) -> bytes:
    """The picture as a JPEG file."""
    file = io.BytesIO()
    picture.convert("RGB").save(file, "JPEG", quality=88)
    return file.getvalue()


def gradient(size: tuple[int, int], above: RGB, below: RGB) -> Image.Image:
    """One colour that turns into another from top to bottom."""
    ramp = Image.linear_gradient("L").resize(size)
    return ImageOps.colorize(ramp, above, below)


def grain(picture: Image.Image, seed: int, *, strength: float = 0.1, size: int = 1) -> Image.Image:
    """The picture with the noise of film, or with larger blotches."""
    small = picture.width // size, picture.height // size
    noise = Image.frombytes("L", small, random.Random(seed).randbytes(small[0] * small[1]))
    smooth = noise.resize(picture.size, Image.Resampling.BICUBIC).convert("RGB")
    return Image.blend(picture, ImageChops.overlay(picture, smooth), strength)


def hills(seed: int, *, size: tuple[int, int] = SIZE, sun: tuple[float, float] | None = None) -> Image.Image:
    """Ridges one behind another below an evening sky."""
    chance = random.Random(seed)
    above, horizon, near = SKIES[seed % len(SKIES)]
    picture = gradient(size, above, horizon)
    x, y = sun or (chance.uniform(0.2, 0.8), chance.uniform(0.25, 0.5))
    picture = glow(picture, [(x, y, 0.07)], (255, 244, 214), blur=3)
    pen = ImageDraw.Draw(picture)
    for layer in range(5):
        share = layer / 4
        colour = tuple(round(h + (n - h) * (0.25 + 0.75 * share)) for h, n in zip(horizon, near, strict=True))
        pen.polygon(_ridge(chance, size, 0.5 + 0.11 * layer, 0.13 - 0.015 * layer), fill=colour)
    return grain(picture, seed, strength=0.12)


def _ridge(
    chance: random.Random, size: tuple[int, int], level: float, height: float
) -> list[tuple[float, float]]:
    """A hill's outline: three waves upon one another."""
    waves = [
        (chance.uniform(1, 3) * 2**octave, chance.uniform(0, 6.28), height / 2**octave) for octave in range(3)
    ]
    width, depth = size
    xs = range(0, width + 4, 4)
    tops = (level - sum(a * math.sin(f * x / width * math.pi + p) for f, p, a in waves) / 2 for x in xs)
    return [(0, depth), *((x, top * depth) for x, top in zip(xs, tops, strict=True)), (width, depth)]


def street(seed: int, *, size: tuple[int, int] = SIZE) -> Image.Image:
    """Houses at night, some windows lit."""
    chance = random.Random(seed)
    picture = gradient(size, (18, 24, 58), (96, 74, 118))
    pen = ImageDraw.Draw(picture)
    for depth in range(3):
        shade = 70 - 22 * depth
        x = -10.0
        while x < size[0]:
            width, top = chance.uniform(26, 58), chance.uniform(0.25, 0.6) + 0.1 * depth
            pen.rectangle((x, top * size[1], x + width, size[1]), fill=(shade, shade - 4, shade + 26))
            _windows(pen, chance, (x, top * size[1], x + width, size[1]))
            x += width + chance.uniform(0, 8)
    return grain(picture, seed, strength=0.15)


def _windows(
    pen: ImageDraw.ImageDraw, chance: random.Random, house: tuple[float, float, float, float]
) -> None:
    x0, y0, x1, y1 = house
    places = ((x, y) for x in range(int(x0) + 5, int(x1) - 6, 10) for y in range(int(y0) + 7, int(y1), 14))
    for x, y in places:
        lit = chance.random() < 0.38
        pen.rectangle(
            (x, y, x + 4, y + 7), fill=(250, chance.randint(180, 220), 110) if lit else (30, 30, 58)
        )


def fruit(seed: int, *, size: tuple[int, int] = SIZE) -> Image.Image:
    """A few round fruits on a table."""
    chance = random.Random(seed)
    picture = gradient(size, (206, 196, 180), (236, 228, 214))
    ImageDraw.Draw(picture).rectangle((0, size[1] * 0.62, *size), fill=(146, 104, 74))
    hues = [(208, 62, 46), (232, 152, 40), (126, 158, 56), (222, 196, 70), (120, 52, 90)]
    chance.shuffle(hues)
    for place in range(4):
        x = (0.17 + 0.22 * place + chance.uniform(-0.03, 0.03)) * size[0]
        _ball(
            picture, x, chance.uniform(0.58, 0.7) * size[1], chance.uniform(0.12, 0.2) * size[1], hues[place]
        )
    return grain(picture, seed, strength=0.14)


def _ball(picture: Image.Image, x: float, y: float, radius: float, colour: RGB) -> None:
    """A lit ball and its shadow, drawn into the picture."""
    shadow = _spots(
        picture.size,
        [(x / picture.width, (y + radius * 0.9) / picture.height, radius * 1.1 / picture.width)],
        6,
    )
    picture.paste((60, 40, 34), (0, 0), shadow.point(lambda value: value * 0.6))
    pen = ImageDraw.Draw(picture)
    for step in range(14):
        share, shrink = step / 13, 1 - step / 15
        shade = tuple(round(part * (0.55 + 0.45 * share) + 70 * share**3) for part in colour)
        left, top = x - radius * 0.3 * share, y - radius * 0.35 * share
        reach = radius * shrink
        pen.ellipse((left - reach, top - reach, left + reach, top + reach), fill=shade)


def page(seed: int, *, fading: float = 0.0, size: tuple[int, int] = (240, 300)) -> Image.Image:
    """A handwritten leaf: brown paper, lines of script, stains; faded by this share."""
    chance = random.Random(seed)
    picture = grain(Image.new("RGB", size, (228, 210, 172)), seed, strength=0.5, size=12)
    script = Image.new("L", size, 0)
    pen = ImageDraw.Draw(script)
    for row in range(9):
        y = 34 + row * 28
        for start, end in _words(chance, 22, size[0] - (22 if row < 8 else 90)):
            pen.line(_scrawl(chance, start, end, y), fill=255, width=2)
    ink = script.filter(ImageFilter.GaussianBlur(0.6)).point(lambda value: value * (1 - fading))
    picture.paste((62, 38, 24), (0, 0), ink)
    stains = [(chance.random(), chance.random(), chance.uniform(0.05, 0.16)) for _ in range(3)]
    picture = glow(picture, stains, (176, 138, 84), blur=9, strength=0.4)
    return grain(picture, seed + 1, strength=0.15)


def _words(chance: random.Random, start: float, end: float) -> Iterable[tuple[float, float]]:
    x = start
    while x < end - 12:
        width = min(chance.uniform(14, 46), end - x)
        yield x, x + width
        x += width + 8


def _scrawl(chance: random.Random, start: float, end: float, y: float) -> list[tuple[float, float]]:
    """A word as a hand would write it: ups and downs, here and there an ascender."""
    points, x = [(start, y)], start
    while x < end:
        x += chance.uniform(2, 3.4)
        points.append((x, y - chance.choice((0, 6, 1, 7, 0, 13)) + chance.uniform(-1, 1)))
    return points


# ── what is laid over a picture ───────────────────────────────────────────────────────────────────────

Spots = "Sequence[tuple[float, float, float]]"  # each a centre and a radius, as shares of the picture's size


def _spots(size: tuple[int, int], spots: Iterable[tuple[float, float, float]], blur: float) -> Image.Image:
    mask = Image.new("L", size, 0)
    pen = ImageDraw.Draw(mask)
    for x, y, radius in spots:
        reach = radius * size[0]
        left, top = x * size[0], y * size[1]
        pen.ellipse((left - reach, top - reach, left + reach, top + reach), fill=255)
    return mask.filter(ImageFilter.GaussianBlur(blur))


def glow(
    picture: Image.Image,
    spots: Iterable[tuple[float, float, float]],
    colour: RGB,
    *,
    blur: float,
    strength: float = 1.0,
) -> Image.Image:
    """The picture with soft spots of a colour."""
    shine = picture.copy()
    shine.paste(colour, (0, 0), _spots(picture.size, spots, blur).point(lambda value: value * strength))
    return shine


def attention(picture: Image.Image, spots: Iterable[tuple[float, float, float]]) -> Image.Image:
    """The picture under a map of where a model looks: blue where it does not, red where it does."""
    level = _spots(picture.size, spots, picture.width * 0.05)
    colours = ImageOps.colorize(level, (22, 30, 110), (226, 58, 34), (52, 178, 150))
    return Image.blend(ImageOps.grayscale(picture).convert("RGB"), colours, 0.56)


def masked(picture: Image.Image, seed: int, share: float, *, cells: int = 9) -> Image.Image:
    """The picture with this share of its patches grey."""
    chance, left = random.Random(seed), picture.copy()
    pen = ImageDraw.Draw(left)
    step = picture.width / cells
    rows = math.ceil(picture.height / step)
    for row, column in ((row, column) for row in range(rows) for column in range(cells)):
        if chance.random() < share:
            pen.rectangle(
                (column * step, row * step, (column + 1) * step - 1, (row + 1) * step - 1),
                fill=(150, 152, 156),
            )
    return left


def blurred(picture: Image.Image, radius: float) -> Image.Image:
    """The picture out of focus."""
    return picture.filter(ImageFilter.GaussianBlur(radius))
