"""Cards of the interview and the brief: a question, what is still worth asking, all that was told."""

from datetime import date

from bot import presses, wording
from bot.card import Button, Card, Fact, Field, Form, Option
from bot.noted import noted
from coaching import commands as ask
from coaching import cover
from coaching import remarks as said
from coaching.days import written
from coaching.deal import Brief, Counterpart, Deal
from coaching.interview import ALTERNATIVE, NO_FLAG, WHAT_AND_WHOM
from coaching.people import Person
from coaching.playbook.playbook import Playbook
from coaching.private import PrivateFacts

#: Teams shows six actions: beside them stand "Answer in words", "Skip" and, later on, "Back" and "Stop".
_CHIPS_AT_FIRST, _CHIPS_LATER = 3, 2


def question(remark: said.QuestionAsked, today: date, playbook: Playbook) -> Card:
    asked, deal = remark.question, remark.deal
    example = asked.example
    if asked.id == WHAT_AND_WHOM and deal.brief.kind:
        example = playbook.kind(deal.brief.kind).example
    words = asked.follow_up if remark.again else asked.ask
    lines = (noted(deal.brief, today, playbook), words, "" if remark.again else wording.example(example))
    return Card(
        title=f"{deal.title} · {wording.question_step(remark.step, remark.steps)}",
        lines=tuple((line,) for line in lines if line),
        buttons=(*_chips(remark), *_ways_to_answer(remark)),
    )


def _chips(remark: said.QuestionAsked) -> tuple[Button, ...]:
    deal, asked = remark.deal.id, remark.question
    picked = [
        (chip.label, ask.AnswerQuestion(deal=deal, question=asked.id, picked=chip.obstacle))
        for chip in remark.chips
    ]
    ready = [
        (one.label, ask.AnswerQuestion(deal=deal, question=asked.id, words=one.words)) for one in remark.ready
    ]
    crowded = not asked.quick or (len(remark.deal.brief.answers) > 1 and remark.deal.brief.unconfirmed)
    at_most = _CHIPS_LATER if crowded else _CHIPS_AT_FIRST
    if asked.id == ALTERNATIVE:
        at_most = _CHIPS_AT_FIRST  # weak, fair, strong: all or none
    return tuple(
        Button(label=label, token=presses.token(answer)) for label, answer in (*picked, *ready)[:at_most]
    )


def _ways_to_answer(remark: said.QuestionAsked) -> tuple[Button, ...]:
    deal, asked = remark.deal.id, remark.question
    ways: list[tuple[str, ask.Command]] = [
        (wording.ANSWER_IN_WORDS, ask.OfferAnswer(deal=deal, question=asked.id)),
        (wording.SKIP, ask.SkipQuestion(deal=deal, question=asked.id)),
    ]
    if len(remark.deal.brief.answers) > 1:
        ways.append((wording.BACK, ask.GoBack(deal=deal)))
    if asked.quick and remark.deal.brief.unconfirmed:
        ways.append((wording.CHANGE, ask.OfferBrief(deal=deal)))
    if not asked.quick:
        ways.append((wording.STOP, ask.StopAsking(deal=deal)))
    return tuple(
        Button(label=label, token=presses.token(way), main=label == wording.ANSWER_IN_WORDS)
        for label, way in ways
    )


def answer_form(remark: said.AnswerFormOffered) -> Card:
    asked = remark.question
    answer = ask.AnswerQuestion(deal=remark.deal.id, question=asked.id)
    return Card(
        title=remark.deal.title,
        form=Form(
            fields=(
                Field(
                    name="words",
                    label=asked.follow_up if remark.again else asked.ask,
                    kind="text",
                    hint=wording.example(asked.example),
                ),
            ),
            submit=Button(label=wording.SAVE, token=presses.token(answer), main=True),
        ),
    )


def flags(remark: said.FlagsAsked, today: date, playbook: Playbook) -> Card:
    understood = noted(remark.deal.brief, today, playbook)
    options = ((flag, wording.FLAGS[flag]) for flag in remark.flags)
    unconfirmed = bool(remark.deal.brief.unconfirmed)
    question = wording.flags_question(unconfirmed=unconfirmed)
    change = Button(label=wording.CHANGE, token=presses.token(ask.OfferBrief(deal=remark.deal.id)))
    return Card(
        title=remark.deal.title,
        lines=tuple((line,) for line in (understood, question) if line),
        buttons=(
            *(
                Button(label=label, token=presses.token(ask.TellFlag(deal=remark.deal.id, flag=flag)))
                for flag, label in (*options, (NO_FLAG, wording.NONE_OF_THESE))
            ),
            *((change,) if unconfirmed else ()),
        ),
    )


def ended(remark: said.QuestionsEnded) -> Card:
    deal = remark.deal.id
    ways: list[tuple[str, ask.Command]] = [(wording.SHOW_WINS, ask.ShowWins(deal=deal))]
    if remark.left:
        ways.append((wording.GO_ON, ask.AskMore(deal=deal)))
    if remark.alone:
        ways.append((wording.ASK_ME_ALONE, ask.AskMore(deal=deal, alone=True)))
    ways.append((wording.BRIEF, ask.ShowBrief(deal=deal)))
    return Card(
        title=remark.deal.title,
        lines=((wording.questions_ended(remark.left, remark.alone),),),
        buttons=tuple(Button(label=label, token=presses.token(way)) for label, way in ways),
    )


def brief(remark: said.BriefShown, playbook: Playbook) -> Card:
    deal = remark.deal
    facts = [
        *_facts(deal, playbook, remark.today),
        *((wording.ALSO_WITH, _side(one, playbook, remark.today)) for one in deal.others),
        *_private(remark.private),
        (wording.MAY_SEE_PRIVATE, ", ".join(person.name for person in remark.trusted)),
    ]
    ways: list[tuple[str, ask.Command]] = [
        *(((wording.THAT_IS_RIGHT, ask.ConfirmBrief(deal=deal.id)),) if deal.brief.unconfirmed else ()),
        (wording.CHANGE, ask.OfferBrief(deal=deal.id)),
        (wording.GO_ON, ask.AskMore(deal=deal.id)),
        (wording.ANOTHER_SIDE, ask.OfferCounterpart(deal=deal.id)),
        (wording.SHOW_WINS, ask.ShowWins(deal=deal.id)),
    ]
    return Card(
        title=wording.brief_title(deal.title),
        facts=tuple(Fact(label=label, value=(value,)) for label, value in facts if value),
        buttons=tuple(Button(label=label, token=presses.token(way)) for label, way in ways),
    )


def _facts(deal: Deal, playbook: Playbook, today: date) -> list[tuple[str, str]]:
    told, names = deal.brief, playbook.terms.obstacles
    roles = {role: _people(told, role) for role in ("decides", "can_stop", "silent")}
    held_up = ", ".join(f"{names[o.code].name.lower()} (“{o.evidence}”)" for o in told.obstacles)
    facts = (
        (wording.TOLD, told.about, "about"),
        (wording.WITH, told.counterpart, "counterpart"),
        (wording.CONTACT, told.contact, "contact"),
        (wording.KIND, playbook.kind(told.kind).name if told.kind else "", "kind"),
        (wording.HELD_UP_BY, held_up, "obstacles"),
        (wording.SIGN_BY, written(told.target_date, today) if told.target_date else "", "target_date"),
        (wording.NEXT_TALK, written(told.next_contact, today) if told.next_contact else "", "next_contact"),
        (wording.OPEN_ISSUES, ", ".join(told.issues), "issues"),
        (wording.AGREED, ", ".join(told.agreed), "agreed"),
        (wording.PARKED, ", ".join(told.parked), "parked"),
        (wording.WE_NEED, _interests(told, theirs=False), "interests"),
        (wording.THEY_NEED, _interests(told, theirs=True), "interests"),
        (wording.SAYS_YES, roles["decides"], "stakeholders"),
        (wording.COULD_STOP, roles["can_stop"], "stakeholders"),
        (wording.NOT_IN_THE_ROOM, roles["silent"], "stakeholders"),
        (wording.MEASURE_FACT, _measure(told), "slots"),
        (wording.OUR_STEP, told.slots.get("give", ""), "slots"),
        (wording.SENSITIVE, ", ".join(wording.FLAGS.get(f, f) for f in told.flags or ()), "flags"),
        (wording.LINKED, told.linked, "linked"),
        (wording.GOAL, told.slots.get("end_goal", ""), "slots"),
        (wording.AT_HOME, told.slots.get(cover.THEIRS, ""), ""),
        (wording.OUR_HOME, told.slots.get(cover.OURS, ""), ""),
    )
    return [
        (label, f"{value} {_told_by(told, name, today)}".strip()) for label, value, name in facts if value
    ]


def _side(one: Counterpart, playbook: Playbook, today: date) -> str:
    """A further counterpart in a line: who, what holds it up, when one talks next."""
    names = [playbook.terms.obstacles[obstacle.code].name for obstacle in one.obstacles[:2]]
    brief = Brief(counterpart=one.name, next_contact=one.next_contact)
    about = wording.noted_facts(brief, today, "", names)
    return " · ".join(part for part in (about, one.contact) if part)


def _told_by(told: Brief, name: str, today: date) -> str:
    stamp = told.stamps.get(name)
    if stamp is None:
        return ""
    return wording.told_by(stamp.by, stamp.at.date(), today, unconfirmed=name in told.unconfirmed)


def _people(told: Brief, role: str) -> str:
    return ", ".join(one.name for one in told.stakeholders if one.role == role)


def _interests(told: Brief, *, theirs: bool) -> str:
    return ", ".join(
        f"{one.words} ({wording.GUESS})" if one.guessed else one.words
        for one in told.interests
        if one.theirs == theirs
    )


def _measure(told: Brief) -> str:
    metric, baseline = told.slots.get("metric", ""), told.slots.get("baseline", "")
    return f"{metric}: {baseline}" if metric and baseline else metric


def _private(facts: PrivateFacts | None) -> list[tuple[str, str]]:
    if facts is None:
        return []
    strength = ": ".join(one for one in (facts.batna, facts.alternative) if one)
    return [
        (wording.TRUST, wording.of_ten(facts.trust) if facts.trust is not None else ""),
        (wording.OPEN_PROMISE, facts.open_promise),
        (wording.ALTERNATIVE, strength),
    ]


def brief_form(remark: said.BriefFormOffered, playbook: Playbook) -> Card:
    told = remark.deal.brief
    kinds = tuple(Option(value=kind.code, label=kind.name) for kind in playbook.kinds.values())
    obstacles = tuple(Option(value=one.code, label=one.name) for one in playbook.terms.obstacles.values())
    people = "; ".join(f"{one.name} {_ROLE_WORDS[one.role]}" for one in told.stakeholders)
    fields = (
        Field(name="counterpart", label=wording.WITH, kind="line", value=told.counterpart, optional=True),
        Field(name="contact", label=wording.CONTACT, kind="line", value=told.contact, optional=True),
        Field(
            name="kind", label=wording.KIND, kind="one", value=told.kind or "", options=kinds, optional=True
        ),
        Field(
            name="obstacles",
            label=wording.HELD_UP_BY,
            kind="some",
            values=tuple(one.code for one in told.obstacles),
            options=obstacles,
            optional=True,
        ),
        _day("sign_by", wording.SIGN_BY, told.target_date),
        _day("next_talk", wording.NEXT_TALK, told.next_contact),
        _list("open_issues", wording.OPEN_ISSUES, told.issues),
        _list("agreed", wording.AGREED, told.agreed),
        _list("parked", wording.PARKED, told.parked),
        _list("our_interests", wording.WE_NEED, [one.words for one in told.interests if not one.theirs]),
        _list("their_interests", wording.THEY_NEED, [one.words for one in told.interests if one.theirs]),
        Field(
            name="people",
            label=wording.SAYS_YES,
            kind="text",
            value=people,
            hint=wording.PEOPLE_HINT,
            optional=True,
        ),
        Field(name="linked", label=wording.LINKED, kind="line", value=told.linked, optional=True),
        Field(
            name="end_goal",
            label=wording.GOAL,
            kind="line",
            value=told.slots.get("end_goal", ""),
            hint=wording.example(playbook.slot("end_goal").example),
            optional=True,
        ),
        *_others(remark.deal),
        *_trusted(remark.trusted),
    )
    submit = Button(label=wording.SAVE, token=presses.token(ask.ChangeBrief(deal=remark.deal.id)), main=True)
    return Card(title=wording.brief_title(remark.deal.title), form=Form(fields=fields, submit=submit))


def _others(deal: Deal) -> tuple[Field, ...]:
    if not deal.others:
        return ()
    names = "\n".join(one.name for one in deal.others)
    hint = wording.OTHERS_HINT
    return (
        Field(name="others", label=wording.ALSO_WITH, kind="text", value=names, hint=hint, optional=True),
    )


def _trusted(people: tuple[Person, ...] | None) -> tuple[Field, ...]:
    """Those who may see what is private, to be taken back, and one more."""
    if people is None:
        return ()
    chosen = Field(
        name="trusted",
        label=wording.MAY_SEE_PRIVATE,
        kind="some",
        values=tuple(one.id for one in people),
        options=tuple(Option(value=one.id, label=one.name) for one in people),
        optional=True,
    )
    more = Field(name="trust", label=wording.MAY_SEE_TOO, kind="person", optional=True)
    return (*((chosen,) if people else ()), more)


def counterpart_form(remark: said.CounterpartFormOffered) -> Card:
    add = ask.AddCounterpart(deal=remark.deal.id)
    return Card(
        title=wording.ANOTHER_SIDE,
        lines=((remark.deal.title,),),
        form=Form(
            fields=(
                Field(name="name", label=wording.SIDE_LABEL, kind="line"),
                Field(name="contact", label=wording.SIDE_CONTACT_LABEL, kind="line", optional=True),
                Field(
                    name="words",
                    label=wording.SIDE_WORDS_LABEL,
                    kind="text",
                    hint=wording.HOLDING_UP_HINT,
                    optional=True,
                ),
                Field(name="next_talk", label=wording.NEXT_TALK_LABEL, kind="day", optional=True),
            ),
            submit=Button(label=wording.SAVE, token=presses.token(add), main=True),
        ),
    )


#: How a stakeholder's role is written so that it is read back.
_ROLE_WORDS = {"decides": "signs", "can_stop": "could stop it", "silent": "matters"}


def _list(name: str, label: str, things: tuple[str, ...] | list[str]) -> Field:
    value = "\n".join(things)
    return Field(name=name, label=label, kind="text", value=value, hint=wording.A_THING_A_LINE, optional=True)


def _day(name: str, label: str, day: date | None) -> Field:
    return Field(name=name, label=label, kind="day", value=day.isoformat() if day else "", optional=True)
