"""What becomes of a proposal that nobody takes up: it is declined or, handed over before, it goes back."""

from collections.abc import Iterable

from coaching.commitment import Commitment, Event


def held_before(commitment: Commitment, standing: Iterable[Event]) -> Commitment | None:
    """The promise as it stood with whoever kept it before it was handed over.

    None where it never was, or where somebody has taken it over since.
    """
    own = [one for one in standing if one.commitment == commitment.id]
    for event in reversed(own):
        if event.kind == "accepted":
            return None
        if event.kind == "reassigned" and event.before is not None and event.before.state == "open":
            return event.before
    return None
