"""The sentences that the writer of a message says: quotes, forwarded mail and code are not theirs."""

import re
from collections.abc import Iterator

from coaching.language.cue_phrases import folded

#: Characters of a message that are read, and of one sentence; together they bound the work.
MOST_READ, LONGEST = 8_000, 600
#: Sentences of a message that are read.
MOST_SENTENCES = 60

_QUOTED = re.compile(
    r"```.{0,4000}?(?:```|\Z)|`[^`\n]{1,300}`|(?m:^[ \t]*(?:>|&gt;)[^\n]*)"
    r'|(?<!\w)"[^"\n]{1,400}"'
    r"|\u00ab[^\u00bb\n]{1,400}\u00bb",
    re.DOTALL,
)
#: From here on somebody else wrote.
_FORWARDED = re.compile(
    r"(?m:^[ \t]*(?:-{3,}[ \t]*(?:original|forwarded)\b|on [^\n]{5,80} wrote:[ \t]*$|from: [^\n]{1,80}@))"
)
_BORDER = re.compile(r"(?<=[.!?\u3002])[)\"']*\s+|[\n\u2022]+")
_NO_END = re.compile(r"(?:\b(?:e\.g|i\.e|mr|mrs|ms|dr|prof|inc|ltd|co|vs|st|no|approx|art)\.|\b[a-z]\.)$")


def spoken(message: str) -> str:
    """The message folded for looking things up, each character in its place, others' words blanked out."""
    low = folded(message[:MOST_READ])
    forwarded = _FORWARDED.search(low)
    if forwarded:
        low = low[: forwarded.start()]
    return _QUOTED.sub(lambda match: " " * len(match.group()), low)


def sentences(low: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of what `spoken` gave begin and end, with their full stop or question mark."""
    first = count = 0
    borders = [match.span() for match in _BORDER.finditer(low)]
    for end, following in (*borders, (len(low), len(low))):
        if following < len(low) and _NO_END.search(low, max(first, end - 8), end):
            continue
        start = first + len(low[first:end]) - len(low[first:end].lstrip())
        if low[start:end].strip():
            yield start, min(end, start + LONGEST)
            count += 1
            if count == MOST_SENTENCES:
                return
        first = following
