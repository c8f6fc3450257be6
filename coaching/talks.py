"""The next talk with each counterpart: when it is prepared and looked back on, and what its brief holds."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from coaching import suggestions
from coaching.deal import Deal
from coaching.follow_up import (
    AFTER_TALK,
    NEXT_TALK,
    FollowUpId,
    of_deal,
    working_day_before,
    working_day_from,
)
from coaching.hearing import Hearing
from coaching.interview import Told
from coaching.playbook.moves import Horizon
from coaching.playbook.playbook import Playbook
from coaching.ports import UnitOfWork
from coaching.private import latest_of
from coaching.remarks_on_rounds import TalkBrief
from coaching.situation import Situation
from coaching.situation_now import situation_now
from coaching.suggestions import Win


def plan_talks(hearing: Hearing, deal: Deal) -> None:
    """Plan the brief and the look back of each next talk that is known; what stands already stays.

    A talk whose day was changed meanwhile is left out when its turn comes.
    """
    kept = deal.whole()
    days = [("", kept.brief.next_contact), *((one.name, one.next_contact) for one in kept.others)]
    for name, day in days:
        if day is not None:
            _plan(hearing, kept, name, day)


def _plan(hearing: Hearing, deal: Deal, name: str, day: date) -> None:
    working_day = hearing.working_days_of(deal.lead)
    before = working_day_before(day, working_day)
    after = working_day_from(day + timedelta(days=1), working_day)
    hearing.work.people.remember(deal.lead)
    for kind, on in ((NEXT_TALK, before), (AFTER_TALK, after)):
        details = {"day": day.isoformat(), "counterpart": name}
        follow_up = of_deal(
            deal, kind, on, own=working_day, new_id=FollowUpId(hearing.new_id()), alone=True, details=details
        )
        key = f"deal:{deal.id}:{kind}:{day.isoformat()}:{name.casefold()}"
        if follow_up.due_at > hearing.now:
            hearing.work.follow_ups.schedule(replace(follow_up, key=key))


def took_place(deal: Deal, day: date) -> bool:
    """Whether a talk was held on that day, as far as was told; its counterpart is in front.

    It is still the one named, or another one was named only after it.
    """
    if deal.brief.next_contact == day:
        return True
    stamp = None if deal.faces else deal.brief.stamps.get("next_contact")
    return stamp is not None and deal.lead.today(stamp.at) > day


def brief_of(
    deal: Deal,
    work: UnitOfWork,
    playbook: Playbook,
    told: Told,
    *,
    today: date,
    is_working_day: Callable[[date], bool],
) -> TalkBrief:
    """What to bring to the next talk with the counterpart in front; private parts only where `told` alone."""
    private = told.private_facing(deal) if told.alone else None
    commitments = work.commitments.of_deal(deal.id)
    now = situation_now(deal, work, playbook, told, today)
    wins = suggestions.suggest(now, playbook, is_working_day=is_working_day)
    day, win = deal.brief.next_contact, wins[0] if wins else None
    # What is offered in a talk is to be said as it stands, so the fewer blanks the better.
    plain = min(wins, key=lambda one: len(one.missing), default=None)
    live = [one for one in commitments if one.live and one.counterpart == deal.faces]
    offers = private.offers if private else ()
    guesses = [one.words for one in deal.brief.interests if one.theirs and one.guessed]
    return TalkBrief(
        deal=deal,
        day=day if day is not None and day >= today else None,
        today=today,
        ours=tuple(one for one in live if not one.theirs),
        theirs=tuple(one for one in live if one.theirs),
        latest=latest_of(tuple(one for one in offers if one.counterpart.casefold() == deal.faces.casefold())),
        win=win,
        smaller=_smaller(plain, now, playbook, is_working_day) if plain else None,
        guess=guesses[0] if guesses else "",
        warnings=win.warnings if win else (),
        private=private,
    )


def smaller_win(
    deal: Deal,
    work: UnitOfWork,
    playbook: Playbook,
    told: Told,
    *,
    today: date,
    is_working_day: Callable[[date], bool],
) -> Win | None:
    """The best win in as few days as it takes."""
    return brief_of(deal, work, playbook, told, today=today, is_working_day=is_working_day).smaller


def _smaller(win: Win, now: Situation, playbook: Playbook, is_working_day: Callable[[date], bool]) -> Win:
    least = win.move.horizon.min
    short = replace(win.move, horizon=Horizon(min=least, default=least, max=win.move.horizon.max))
    return suggestions.win_of(short, now, playbook, is_working_day)
