"""One shape met in a sentence: its name, where it stands, and who acts and the verb where it shows them."""

import re
from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A shape by which a sentence promises or asks; `name` says which, and what takes it back."""

    name: str
    span: Span
    actor: Span | None = None
    act: Span | None = None


def shape(pattern: str) -> re.Pattern[str]:
    """A pattern that begins at a word."""
    return re.compile(rf"(?<![\w'@]){pattern}")


def sign_of(name: str, match: re.Match[str]) -> Sign:
    groups = match.re.groupindex
    return Sign(
        name=name,
        span=match.span(),
        actor=_first_of(match, [each for each in groups if each.startswith("actor")]),
        act=_first_of(
            match, [each for each in groups if each.startswith("act") and not each.startswith("actor")]
        ),
    )


def _first_of(match: re.Match[str], names: list[str]) -> Span | None:
    return next((match.span(name) for name in names if match.span(name)[0] >= 0), None)
