"""What the other side owes: what was asked of it in return, and which steps wait until its word holds."""

import re

#: An answer to "what to ask in return" that asks nothing of them.
_ASKS_NOTHING = re.compile(
    r"^\s*(?:nothing(?! (?:less|but|else))|none|no return|not applicable|n/?a|nil)\b|^[\W_]*$", re.IGNORECASE
)

#: Steps that give something before anything has come back, whatever the other side does.
GIVEN_FIRST = frozenset({"announced-first-step", "labelled-concession", "advance-against-result"})

#: What helps when the other side's word did not hold twice, beside what the event brings (event_triggers).
VERIFIER, ALTERNATIVE = "independent-verifier", "best-alternative-week"

#: On a promise of ours: the promise of theirs in return for it, and what they say of ours; and back.
THEIR_PART, THEIR_VIEW, RETURN_FOR = "their_part", "their_view", "return_for"

#: What they say of a promise of ours where they see it as done too.
SEEN_AS_DONE = "yes"


def asks_something(in_return: str) -> bool:
    """Whether something was asked of the other side in return."""
    return not _ASKS_NOTHING.match(in_return)
