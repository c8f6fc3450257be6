"""What shows that a promise is done: something both sides can see, not a bare yes (playbook, idea 7)."""

import re

from coaching.language.calendar_words import word_set

_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?")

#: Of these alone no proof is made.
_BARE = word_set(
    """
    yes yep yeah yup aye sure ok okay k fine good great perfect right true correct indeed absolutely
    done did do does finished finish complete completed completely ready sorted settled achieved
    accomplished closed fully all everything it's its it is was has been i i've we we've they they've
    that's that this have now already today yesterday and so just the thing task promise job a
    """
)


def is_bare(words: str) -> bool:
    """Whether the words only say that it is done, and name nothing that one could look at."""
    said = [word.lower().replace("\u2019", "'") for word in _WORD.findall(words)]
    return all(word in _BARE for word in said)
