"""What was said at the close of a deal, found again by those who may see it when a like deal is opened."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coaching.deal import Deal
from coaching.errors import PrivateFactsLocked
from coaching.people import PersonId
from coaching.ports import UnitOfWork
from coaching.private import Lesson

#: A new deal brings back so many lessons.
RECALLED = 2

#: So many are listed, out of the latest deals of a person.
LISTED = 8
LOOKED_THROUGH = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """A lesson and the deal that taught it, as that stands now."""

    deal: Deal
    lesson: Lesson


def lessons_of(person: PersonId, work: UnitOfWork) -> tuple[Learned, ...]:
    """The lessons of a person's own deals that this person may see, the latest first."""
    found = _told_in(work.deals.of_member(person, LOOKED_THROUGH), person, work)
    return tuple(sorted(found, key=lambda one: one.lesson.on, reverse=True)[:LISTED])


def recalled_for(deal: Deal, person: PersonId, work: UnitOfWork) -> tuple[Learned, ...]:
    """What may help in a deal just opened: of the same counterpart before the same kind, the latest first."""
    found = _told_in(_like(deal, person, work), person, work)
    ranked = sorted(found, key=lambda one: one.lesson.on, reverse=True)
    return tuple(sorted(ranked, key=lambda one: not _same_side(one.deal, deal))[:RECALLED])


def may_recall(deal: Deal, person: PersonId, work: UnitOfWork) -> bool:
    """Whether any closed deal like this one may be seen, without a look at what is private."""
    return any(one.may_see_private(person) for one in _like(deal, person, work))


def _like(deal: Deal, person: PersonId, work: UnitOfWork) -> Iterator[Deal]:
    for one in work.deals.of_member(person, LOOKED_THROUGH):
        if (
            one.id != deal.id
            and one.closed_at is not None
            and (_same_side(one, deal) or _same_kind(one, deal))
        ):
            yield one


def _same_side(one: Deal, other: Deal) -> bool:
    """Whether some counterpart is at both tables."""
    return not {name.casefold() for name in one.names}.isdisjoint(name.casefold() for name in other.names)


def _same_kind(one: Deal, other: Deal) -> bool:
    return one.brief.kind is not None and one.brief.kind == other.brief.kind


def _told_in(deals: Iterable[Deal], person: PersonId, work: UnitOfWork) -> Iterator[Learned]:
    for deal in deals:
        if deal.may_see_private(person):
            try:
                lessons = work.private.of_deal(deal.id).lessons
            except PrivateFactsLocked:
                continue
            yield from (Learned(deal=deal, lesson=lesson) for lesson in lessons)
