"""How trust and the three moods go over the reviews of a deal: the latest few of each, or too few to say."""

from collections.abc import Sequence
from dataclasses import dataclass

from coaching.private import Review

#: Under so many reviews nothing is said of where it goes.
ENOUGH = 3

#: What is asked at each review, with the least and the most that can be told (playbook, section 6, review).
SCALES = {"trust": (0, 10), "result": (1, 5), "process": (1, 5), "relationship": (1, 5)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The latest three tellings of one scale, in order; `rose` is the last less the first of them."""

    scale: str
    told: tuple[int, ...]

    @property
    def rose(self) -> int:
        return self.told[-1] - self.told[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """`courses` holds the scales that were told often enough; `reviews` counts all reviews."""

    reviews: int
    courses: tuple[Course, ...]


def trend_of(reviews: Sequence[Review]) -> Trend:
    courses: list[Course] = []
    for scale in SCALES:
        told = tuple(value for value in (getattr(one, scale) for one in reviews) if value is not None)
        if len(told) >= ENOUGH:
            courses.append(Course(scale=scale, told=told[-ENOUGH:]))
    return Trend(reviews=len(reviews), courses=tuple(courses))
