"""Cards about wins: what is suggested, what stands behind it, and the form that makes it a promise."""

from datetime import date

from bot import presses, wording
from bot.card import Button, Card, Choice, Fact, Field, Form, Option
from bot.noted import noted, to_confirm
from coaching import commands as ask
from coaching import cover
from coaching import remarks as said
from coaching.days import written
from coaching.deal import Deal
from coaching.pieces import may_come_apart
from coaching.pilots import DECISION_DAY
from coaching.playbook.playbook import Playbook
from coaching.playbook.terms import Slot
from coaching.suggestions import Win

#: The front of a win holds at most so many words.
FRONT_WORDS = 65

#: A card of wins leads to the wins with so many other counterparts.
SIDES_SHOWN = 2

#: The slot that holds the level to be reached.
THRESHOLD = "threshold"

#: A reason cut to fewer words than this says nothing.
_SHORTEST_REASON = 3


def wins(remark: said.WinsSuggested, today: date, playbook: Playbook) -> Card:
    deal = remark.deal
    title = wording.wins_for(deal, len(remark.wins))
    if not remark.wins:
        return Card(title=title, lines=((wording.NO_WIN_FITS,),), buttons=ways_on(deal))
    understood = noted(deal.brief, today, playbook) if deal.brief.unconfirmed else ""
    return Card(
        title=title,
        lines=tuple(
            (line,)
            for line in (understood, wording.assumed(remark.assumed), wording.reworded(len(remark.reworded)))
            if line
        ),
        facts=(brings_closer(deal, today),),
        choices=choices_of(deal, remark.wins, today),
        buttons=(
            *to_confirm(deal),
            others_button(deal, instead=True),
            *pieces_button(deal),
            *_other_sides(deal),
        ),
    )


def _other_sides(deal: Deal) -> tuple[Button, ...]:
    """The wins with the other counterparts of the same deal, as many as there is room for."""
    names = [name for name in deal.names if name != deal.brief.counterpart][:SIDES_SHOWN]
    return tuple(
        Button(
            label=wording.wins_with(name),
            token=presses.token(ask.ShowWins(deal=deal.id, counterpart=name, instead=True)),
        )
        for name in names
    )


def signed(remark: said.DealSigned, today: date) -> Card:
    deal = remark.deal
    undo = Button(label=wording.NOT_SIGNED_YET, token=presses.token(ask.SignDeal(deal=deal.id, undo=True)))
    return Card(
        title=wording.signed(deal.title, remark.day, today),
        lines=((wording.SIGNED_LINE,),),
        facts=(brings_closer(deal, today),),
        choices=choices_of(deal, remark.wins, today),
        buttons=(others_button(deal, instead=False), undo),
    )


def more(remark: said.MoreAboutWin, today: date, playbook: Playbook) -> Card:
    win, move = remark.win, remark.win.move
    sources = "; ".join(playbook.source(key).citation for key in move.sources)
    both = playbook.both_sides[move.slug]
    facts = [
        (wording.DO, win.do),
        (wording.BY, written(win.due, today)),
        (wording.DONE_WHEN, move.measure_of_done),
        (wording.SAY, f"“{win.say}”"),
        (wording.ASK_IN_RETURN, move.ask_in_return),
        (wording.THEY_CAN_SAY_YES, both.they_can_say_yes),
        (wording.AT_HOME, wording.quoted(both.at_home)),
        (wording.OUR_HOME, _ours_at_home(remark)),
        (wording.WHY_NOW, wording.why_now(win)),
        (wording.WORKED_FOR_YOU, wording.worked(remark.record) if remark.record else ""),
        (wording.MIND, wording.MEASURE_FIRST if win.measure_first else ""),
        *((wording.MIND, warning) for warning in win.warnings),
        (wording.GAMED, _how_gamed(win)),
        (wording.LONG_TERM_CHECK, wording.long_term_check(move)),
        (wording.PREMORTEM, remark.check.what if remark.check else ""),
        (wording.BRINGS_CLOSER, wording.goal(remark.deal, today)),
        (wording.COMES_FROM, wording.origin(move, remark.pair)),
        (wording.SOURCE, sources),
    ]
    return Card(
        title=move.name,
        lines=((move.what,),),
        facts=tuple(Fact(label=label, value=(value,)) for label, value in facts if value),
        buttons=(take_button(remark.deal, win, main=True), *ways_around(remark.deal, win)),
    )


def take_form(remark: said.TakeFormOffered, today: date, playbook: Playbook) -> Card:
    win, move = remark.win, remark.win.move
    take = ask.TakeMove(
        deal=remark.deal.id,
        move=move.slug,
        smaller=remark.smaller,
        piece=remark.piece,
        counterpart=win.counterpart,
    )
    return Card(
        title=wording.take_title(move.name),
        lines=tuple((f"{label}: {words}",) for label, words in _before_it_is_taken(remark, today) if words),
        form=Form(
            fields=(
                Field(
                    name="what",
                    label=wording.WHAT_LABEL,
                    kind="text",
                    value=win.do,
                    hint=wording.WHAT_HINT if win.missing else "",
                ),
                *(_blank(slot, remark, today) for slot in remark.blanks),
                *_pilot_fields(remark, today),
                *_accord_fields(remark),
                Field(name="owner", label=wording.OWNER_LABEL, kind="person", value=remark.owner.id),
                Field(name="due", label=wording.DUE_LABEL, kind="day", value=win.due.isoformat()),
                *(() if remark.pilot else (_measure_field(move.done_when),)),
                Field(
                    name="in_return",
                    label=wording.IN_RETURN_LABEL,
                    kind="text",
                    value=move.ask_in_return,
                    optional=True,
                ),
                *_cover_fields(remark, playbook),
                *_way_round_field(remark, playbook),
            ),
            submit=Button(label=wording.TAKE_IT, token=presses.token(take), main=True),
        ),
    )


def _before_it_is_taken(remark: said.TakeFormOffered, today: date) -> tuple[tuple[str, str], ...]:
    """What is worth a look first; the long-term check comes last, on every form (playbook, idea 17)."""
    return (
        (wording.BRINGS_CLOSER, wording.goal(remark.deal, today)),
        (wording.PREMORTEM, remark.check.what if remark.check else ""),
        (wording.GAMED, _how_gamed(remark.win)),
        (wording.BASELINE, _baseline_on_top(remark, today)),
        (wording.LONG_TERM_CHECK, wording.long_term_check(remark.win.move)),
    )


def _baseline_on_top(remark: said.TakeFormOffered, today: date) -> str:
    """What an earlier test has reached, where the form has no field for the level with a hint of its own."""
    has_field = any(slot.name == THRESHOLD for slot in (*remark.blanks, *(one for one, _ in remark.pilot)))
    return wording.baseline(remark.baseline, today) if remark.baseline and not has_field else ""


def _how_gamed(win: Win) -> str:
    return wording.HOW_GAMED if win.by_a_number else ""


def _hint(slot: Slot, remark: said.TakeFormOffered, today: date) -> str:
    """An example or, where a level is to be set, what an earlier test has reached (playbook, idea 33)."""
    if slot.name == THRESHOLD and remark.baseline is not None:
        return wording.baseline(remark.baseline, today)
    return wording.example(slot.example)


def _blank(slot: Slot, remark: said.TakeFormOffered, today: date) -> Field:
    """What is still open; a smaller version offers the small parts that are usual in this kind of deal."""
    name, scopes = f"slots.{slot.name}", remark.scopes
    if slot.name == "scope" and scopes:
        options = tuple(Option(value=scope, label=scope) for scope in scopes)
        return Field(name=name, label=slot.ask, kind="one", options=options, optional=True)
    return Field(name=name, label=slot.ask, kind="line", hint=_hint(slot, remark, today), optional=True)


def _pilot_fields(remark: said.TakeFormOffered, today: date) -> tuple[Field, ...]:
    """What ends a pilot, and when: one of the level and the stop rule is needed, so neither alone is."""
    if not remark.pilot:
        return ()
    day = remark.decision_day
    return (
        *(
            Field(
                name=f"slots.{slot.name}",
                label=wording.PILOT_LABELS[slot.name],
                kind="line",
                value=known,
                hint=_hint(slot, remark, today),
                optional=True,
            )
            for slot, known in remark.pilot
        ),
        Field(
            name="stake",
            label=wording.STAKE_LABEL,
            kind="line",
            hint=wording.STAKE_HINT,
            optional=True,
        ),
        Field(
            name=DECISION_DAY,
            label=wording.DECISION_DAY_LABEL,
            kind="day",
            value=day.isoformat() if day else "",
        ),
    )


def _accord_fields(remark: said.TakeFormOffered) -> tuple[Field, ...]:
    """Where an interim accord leads, when it ends, and what follows where it is not kept: all are needed."""
    return tuple(
        Field(
            name=f"slots.{slot.name}",
            label=wording.ACCORD_LABELS[slot.name],
            kind="line",
            value=known,
            hint=wording.ACCORD_HINTS[slot.name],
        )
        for slot, known in remark.accord
    )


def _cover_fields(remark: said.TakeFormOffered, playbook: Playbook) -> tuple[Field, ...]:
    """Both sides need something to say at home about a step that is to give cover (playbook, idea 22)."""
    move, told = remark.win.move, remark.deal.brief.slots
    if not move.gives_cover:
        return ()
    theirs = playbook.both_sides[move.slug].at_home
    ours, hint = told.get(cover.OURS, ""), wording.OUR_HOME_HINT
    return (
        Field(name=cover.THEIRS, label=wording.AT_HOME, kind="text", value=theirs, optional=True),
        Field(name=cover.OURS, label=wording.OUR_HOME, kind="text", value=ours, hint=hint, optional=True),
    )


def _way_round_field(remark: said.TakeFormOffered, playbook: Playbook) -> tuple[Field, ...]:
    """What may get in the way of a long step, begun with what holds up the deal."""
    if not remark.long:
        return ()
    obstacles = remark.deal.brief.obstacles
    start = wording.if_then_start(playbook.terms.obstacles[obstacles[0].code].name if obstacles else "")
    label, hint = wording.IF_THEN_LABEL, wording.IF_THEN_HINT
    return (Field(name="if_then", label=label, kind="line", value=start, hint=hint, optional=True),)


def _ours_at_home(remark: said.MoreAboutWin) -> str:
    ours = remark.deal.brief.slots.get(cover.OURS)
    return wording.quoted(ours) if ours and remark.win.move.gives_cover else ""


def _measure_field(done_when: str) -> Field:
    return Field(name="measure", label=wording.MEASURE_LABEL, kind="text", value=done_when)


def front(win: Win, today: date) -> tuple[Fact, ...]:
    """The front of a win in at most FRONT_WORDS words together with its name; the quote gives way first."""
    day, done_when = written(win.due, today), win.move.done_when
    fixed = (win.move.name, wording.DO, wording.BY, day, wording.DONE_WHEN, done_when)
    left = FRONT_WORDS - _words(*fixed)
    do = wording.cut(win.do, left)
    left -= _words(do, wording.WHY)
    reason = wording.why(win.because, left - 2)
    facts = [(wording.DO, do), (wording.BY, day), (wording.DONE_WHEN, done_when)]
    if _SHORTEST_REASON <= _words(reason) <= left:
        facts.append((wording.WHY, f"{reason[:1].upper()}{reason[1:]}"))
    return tuple(Fact(label=label, value=(value,)) for label, value in facts)


def brings_closer(deal: Deal, today: date) -> Fact:
    """Stands on every card of wins and promises: the small serves the large (playbook, idea 44)."""
    return Fact(label=wording.BRINGS_CLOSER, value=(wording.goal(deal, today),))


def _words(*texts: str) -> int:
    return sum(len(text.split()) for text in texts)


def choices_of(deal: Deal, wins: tuple[Win, ...], today: date) -> tuple[Choice, ...]:
    return tuple(
        Choice(
            title=win.move.name,
            facts=front(win, today),
            buttons=(
                take_button(deal, win, main=False),
                Button(
                    label=wording.MORE,
                    token=presses.token(
                        ask.ShowMore(deal=deal.id, move=win.move.slug, counterpart=win.counterpart)
                    ),
                ),
                *((smaller_button(deal, win),) if win.better_small else ()),
            ),
        )
        for win in wins
    )


def take_button(deal: Deal, win: Win, *, main: bool, smaller: bool = False) -> Button:
    offer = ask.OfferTake(deal=deal.id, move=win.move.slug, smaller=smaller, counterpart=win.counterpart)
    return Button(label=wording.TAKE_IT, token=presses.token(offer), main=main)


def ways_around(deal: Deal, win: Win) -> tuple[Button, ...]:
    """The same in small, and why not."""
    decline = ask.OfferDecline(deal=deal.id, move=win.move.slug, counterpart=win.counterpart)
    return (
        smaller_button(deal, win),
        Button(label=wording.NOT_FOR_US, token=presses.token(decline)),
    )


def smaller_button(deal: Deal, win: Win) -> Button:
    smaller = ask.ShowSmaller(deal=deal.id, move=win.move.slug, counterpart=win.counterpart)
    return Button(label=wording.SMALLER, token=presses.token(smaller))


def pieces_button(deal: Deal) -> tuple[Button, ...]:
    return (to_pieces(deal),) if may_come_apart(deal.brief) else ()


def to_pieces(deal: Deal) -> Button:
    return Button(label=wording.PIECES, token=presses.token(ask.OfferPieces(deal=deal.id)))


def ways_on(deal: Deal) -> tuple[Button, ...]:
    return (others_button(deal, instead=False),)


def others_button(deal: Deal, *, instead: bool) -> Button:
    others = ask.ShowWins(deal=deal.id, instead=instead, counterpart=deal.faces)
    return Button(label=wording.OTHER_WINS, token=presses.token(others))
