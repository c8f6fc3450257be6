"""The product's icon as pictures for Teams' app package: stairs and the light above them, drawn as PNG."""

import struct
import zlib
from collections.abc import Callable
from itertools import pairwise
from typing import TypeAlias

#: Red, green, blue and opacity, each 0 to 255.
Colour: TypeAlias = tuple[int, int, int, int]
Point: TypeAlias = tuple[float, float]

#: How much of a point, 0 to 1, is covered by a shape; x and y in pixels.
Cover: TypeAlias = Callable[[float, float], float]

GREEN: Colour = (0x17, 0x60, 0x4F, 255)
WHITE: Colour = (255, 255, 255, 255)
GOLD: Colour = (0xF3, 0xC9, 0x69, 255)
CLEAR: Colour = (255, 255, 255, 0)

#: The shapes in a square of 64 by 64, as in the page's icon.
_SQUARE = 64.0
_STAIRS: tuple[Point, ...] = ((12, 48), (24, 48), (24, 37), (37, 37), (37, 26), (50, 26))
_STROKE = 6.0
_LIGHT: Point = (50, 14.5)
_RADIUS = 4.5

#: Teams rounds the colour icon itself and wants the sign well within it; the outline fills its square.
_COLOUR_SIZE, _COLOUR_SCALE = 192, 0.88
_OUTLINE_SIZE, _OUTLINE_SCALE = 32, 1.25


def colour_icon() -> bytes:
    """192 by 192 pixels on the product's green."""
    return _drawn(_COLOUR_SIZE, _COLOUR_SCALE, GREEN, GOLD)


def outline_icon() -> bytes:
    """32 by 32 pixels, white on nothing."""
    return _drawn(_OUTLINE_SIZE, _OUTLINE_SCALE, CLEAR, WHITE)


def _drawn(size: int, scale: float, ground: Colour, light: Colour) -> bytes:
    """Stairs in white and a light, centred in a square of `size` pixels; edges are smoothed."""
    pixel = size / _SQUARE * scale
    middle = (31.0, 30.5)

    def at(point: Point) -> Point:
        return tuple(size / 2 + (one - mid) * pixel for one, mid in zip(point, middle, strict=True))  # pyright: ignore[reportReturnType] - of two numbers come two

    stairs = _stroke([at(point) for point in _STAIRS], _STROKE * pixel / 2)
    lamp = _stroke([at(_LIGHT)] * 2, _RADIUS * pixel)
    rows: list[bytes] = []
    for y in range(size):
        row = bytearray()
        for x in range(size):
            colour = _over(ground, WHITE, stairs(x + 0.5, y + 0.5))
            row += bytes(_over(colour, light, lamp(x + 0.5, y + 0.5)))
        rows.append(bytes(row))
    return _png(size, rows)


def _stroke(points: list[Point], reach: float) -> Cover:
    """A line through points with round ends and joins; `reach` is half of its width."""
    parts = list(pairwise(points))

    def cover(x: float, y: float) -> float:
        away = min(_distance((x, y), start, end) for start, end in parts)
        return min(1.0, max(0.0, reach - away + 0.5))

    return cover


def _distance(point: Point, start: Point, end: Point) -> float:
    along_x, along_y = end[0] - start[0], end[1] - start[1]
    long = along_x**2 + along_y**2
    to_x, to_y = point[0] - start[0], point[1] - start[1]
    part = min(1.0, max(0.0, (to_x * along_x + to_y * along_y) / long)) if long else 0.0
    return ((to_x - part * along_x) ** 2 + (to_y - part * along_y) ** 2) ** 0.5


def _over(below: Colour, above: Colour, cover: float) -> Colour:
    """A colour laid over another; where there is nothing below, only the opacity grows."""
    mixed = [round(low + (high - low) * cover) for low, high in zip(below, above, strict=True)]
    return mixed[0], mixed[1], mixed[2], mixed[3]


def _png(size: int, rows: list[bytes]) -> bytes:
    """Eight bits a channel, with opacity; each row unfiltered, so that the bytes are the same everywhere."""
    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    body = zlib.compress(b"".join(b"\x00" + row for row in rows), 9)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
