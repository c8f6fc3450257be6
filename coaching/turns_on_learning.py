"""What is asked about one's own deals taken together: which moves worked, and how the deals go."""

from collections.abc import Iterable

from coaching.commands import ShowLearned, ShowTeam
from coaching.errors import NoSuchMove
from coaching.hearing import Hearing
from coaching.learning import Record, best_of
from coaching.playbook.moves import Move
from coaching.remarks import MovesLearned, Remark, TeamShown
from coaching.team import DEALS_AT_MOST, Course, figures_of

#: So many moves are listed; the team view names the best of them.
LISTED, NAMED = 10, 3


def show_learned(hearing: Hearing, _: ShowLearned) -> Remark:
    """The counts are those of the whole team and hold no word of a deal; few are named of one's own alone."""
    everywhere = hearing.work.records.of_all()
    mine = hearing.work.records.of_member(hearing.turn.person.id)
    few = [move for move in mine if not everywhere[move].enough]
    return MovesLearned(
        worked=_named(hearing, best_of(everywhere, LISTED)),
        few=tuple(move for move, _ in _named(hearing, ((slug, mine[slug]) for slug in sorted(few))))[:LISTED],
    )


def show_team(hearing: Hearing, _: ShowTeam) -> Remark:
    """Over the asker's own deals alone: of others nothing is named and nothing counted."""
    person, work = hearing.turn.person.id, hearing.work
    courses = [
        Course(
            deal=deal,
            commitments=work.commitments.of_deal(deal.id),
            events=work.events.of_deal(deal.id),
        )
        for deal in work.deals.of_member(person, DEALS_AT_MOST)
    ]
    return TeamShown(
        figures=figures_of(courses, hearing.now),
        worked=_named(hearing, best_of(work.records.of_member(person), NAMED)),
    )


def _named(hearing: Hearing, records: Iterable[tuple[str, Record]]) -> tuple[tuple[Move, Record], ...]:
    """A move that was removed from the playbook since is not among these."""
    found: list[tuple[Move, Record]] = []
    for slug, record in records:
        try:
            found.append((hearing.playbook.move_named(slug), record))
        except NoSuchMove:
            continue
    return tuple(found)
