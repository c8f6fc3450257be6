"""Weekdays, months and "tomorrow" as hurried fingers type them: one letter too many, too few or swapped."""

from collections.abc import Iterator

_NAMES = (
    *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    *("january", "february", "august", "september", "october", "november", "december"),
    *("tomorrow", "tonight", "fortnight", "quarter", "weekend"),
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
#: Words that stand so near to a name and are words themselves.
_WORDS = frozenset(
    {
        "augusta",
        "mondays",
        "quarters",
        "quartet",
        "quartex",
        "weekends",
        "weekened",
        "quarte",
        "fridge",
        "friary",
    }
) | {"sundry", "sunda", "monda", "fridas", "mondale", "decembers", "quartern", "quartier"}
_SHORTEST = 6


def _one_off(name: str) -> Iterator[str]:
    """All that one slip behind the first letter makes of a name."""
    for i in range(1, len(name)):
        front, rest = name[:i], name[i:]
        yield front + rest[1:]
        if len(rest) > 1:
            yield front + rest[1] + rest[0] + rest[2:]
        for letter in _LETTERS:
            yield front + letter + rest[1:]
            yield front + letter + rest
    yield from (name + letter for letter in _LETTERS)


#: The name that is meant, by its misspelling.
MISSPELT = {
    slip: name
    for name in _NAMES
    for slip in _one_off(name)
    if len(slip) >= _SHORTEST and slip not in _NAMES and slip not in _WORDS
} | {
    "tonite": "tonight",
    "2nite": "tonight",
    "2day": "today",
    "2moro": "tomorrow",
    "2mrw": "tomorrow",
    "2morrow": "tomorrow",
    "frday": "friday",
    "fridy": "friday",
    "moday": "monday",
    "mondy": "monday",
    "mnday": "monday",
    "sundy": "sunday",
    "tommorrow": "tomorrow",  # two slips that are made again and again
    "tommorow": "tomorrow",
    "wendesday": "wednesday",
    "wensday": "wednesday",
    "febuary": "february",
    "thrusday": "thursday",
    "tuseday": "tuesday",
}
