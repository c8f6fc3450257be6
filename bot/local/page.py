"""A card, a form, the deal as it stands and the whole page as HTML; what people wrote is escaped."""

import re
import zlib
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from html import escape

from bot import presses, wording
from bot.card import (
    Attachment,
    Button,
    Card,
    Choice,
    Fact,
    Field,
    Form,
    Line,
    Moment,
    Option,
    Part,
    Table,
)
from bot.local.courier import Said
from bot.local.players import PLAYERS
from bot.plain import moment
from coaching import commands as ask
from coaching.commitment import MAX_WHAT, Commitment
from coaching.days import written
from coaching.deal import Brief, Deal
from coaching.ladders import Milestone
from coaching.people import Person
from coaching.playbook.playbook import Playbook
from coaching.remarks import StatusShown

_BLANK = re.compile(r"\[[^\[\]<>]{1,80}\]")

#: Labels that begin a line of a win; the day and the measure share one.


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Who looks at the page, and when: days and hours are the person's own."""

    person: Person
    now: datetime

    @property
    def today(self) -> date:
        return self.person.today(self.now)


# ── The talk ──────────────────────────────────────────────────────────────────────────────────────────


def message(said: Said, reader: Reader) -> str:
    """One message of the talk. Its `data-v` changes when its look does."""
    inner = _inner(said, reader)
    classes = "message " + ("note" if said.skipped else "person" if said.card is None else "coach")
    classes += " reply" if said.thread else ""
    return (
        f'<article class="{classes}" id="m-{_text(said.id)}" data-id="{_text(said.id)}" '
        f'data-v="{zlib.crc32(inner.encode())}">{inner}</article>'
    )


def _inner(said: Said, reader: Reader) -> str:
    if said.skipped and said.by and said.at:
        return f"<p>{_text(wording.skipped_to(said.by.name, moment(said.at, reader.person.zone)))}</p>"
    name = wording.PRODUCT if said.card is not None else said.by.name if said.by else ""
    private = f'<span class="private">{wording.ONLY_YOU}</span>' if said.only_for else ""
    body = _card(said.card, said, reader) if said.card is not None else _words(said.words) + _record(said)
    thread = (
        f'<p class="thread"><a href="#m-{_text(said.thread)}">{wording.IN_THE_THREAD}</a></p>'
        if said.thread
        else ""
    )
    return (
        f"{_avatar(said.by if said.card is None else None)}"
        f'<div class="body"><p class="who"><b>{_text(name)}</b>{_time(said.at, reader)}{private}</p>'
        f"{thread}{body}</div>"
    )


def _avatar(person: Person | None) -> str:
    if person is None:
        return '<img class="avatar" src="/icon.svg" alt="" width="36" height="36">'
    return f'<span class="avatar {_text(person.id)}" aria-hidden="true">{_text(person.name[:1])}</span>'


def _time(at: datetime | None, reader: Reader) -> str:
    if at is None:
        return ""
    there = at.astimezone(reader.person.clock)
    full = moment(at, reader.person.zone)
    shown = f"{there:%H:%M}" if there.date() == reader.today else full
    return f' <time datetime="{at.isoformat()}" title="{_text(full)}">{_text(shown)}</time>'


def _words(words: str) -> str:
    return f'<p class="words">{_text(words)}</p>'


def _record(said: Said) -> str:
    """The button that offers to record what somebody wrote."""
    if said.by is None or not any(map(str.isalnum, said.words)):
        return ""
    wish = ask.OfferRecord(
        words=said.words[:MAX_WHAT],
        author=said.by.id,
        name=said.by.name,
        link=f"#m-{said.id}",
        said_at=said.at.isoformat() if said.at else "",
    )
    return (
        f'<button type="button" class="record" data-press="{_text(presses.token(wish))}">'
        f"{wording.RECORD_AS_COMMITMENT}</button>"
    )


def _card(card: Card, said: Said, reader: Reader) -> str:
    kept = " kept" if any(fact.label == wording.PROOF for fact in card.facts) else ""
    title = f"<h3>{_text(card.title)}</h3>" if card.title else ""
    lines = "".join(f"<p>{_line(line, reader)}</p>" for line in card.lines)
    return (
        f'<div class="card{kept}">{title}{lines}{_facts(card.facts, reader)}{_table(card.table, reader)}'
        f"{_files(card.files)}{_choices(card.choices, said, reader)}{_buttons(card.buttons, said)}</div>"
    )


def _facts(facts: Iterable[Fact], reader: Reader) -> str:
    told = "".join(
        f"<div><dt>{_text(fact.label)}</dt><dd>{_value(fact, reader)}</dd></div>" for fact in facts
    )
    return f"<dl>{told}</dl>" if told else ""


def _table(table: Table | None, reader: Reader) -> str:
    if table is None or not table.rows:
        return ""
    names = "".join(f'<th scope="col">{_text(name)}</th>' for name in table.columns)
    rows = "".join(
        f"<tr>{''.join(f'<td>{_line(cell, reader)}</td>' for cell in row)}</tr>" for row in table.rows
    )
    return f'<table class="rows"><thead><tr>{names}</tr></thead><tbody>{rows}</tbody></table>'


def _files(files: Iterable[Attachment]) -> str:
    """What can be taken along; it is in the page, so that nothing has to be asked for again."""
    told = "".join(
        f'<li><a download="{_text(one.name)}" href="data:{one.kind};charset=utf-8;base64,'
        f'{b64encode(one.text.encode()).decode()}">{_text(one.name)}</a></li>'
        for one in files
    )
    return f'<ul class="files">{told}</ul>' if told else ""


def _value(fact: Fact, reader: Reader) -> str:
    """A link to a message of this page, or what the fact says."""
    shown = _line(fact.value, reader)
    if fact.label == wording.SAID_IN and shown.startswith("#m-"):
        return f'<a href="{shown}">{wording.THE_MESSAGE}</a>'
    return shown


def _choices(choices: Iterable[Choice], said: Said, reader: Reader) -> str:
    told = "".join(
        f'<li><h4>{_text(choice.title)}</h4><div class="what">{_what(choice, reader)}</div>'
        f"{_buttons(choice.buttons, said, first_is_main=True)}</li>"
        for choice in choices
    )
    return f'<ul class="choices">{told}</ul>' if told else ""


def _what(choice: Choice, reader: Reader) -> str:
    lines = "".join(f"<p>{_line(line, reader)}</p>" for line in choice.lines)
    return f"{_facts(choice.facts, reader)}{lines}"


def _buttons(buttons: Iterable[Button], said: Said, *, first_is_main: bool = False) -> str:
    shown = [
        _taken(one, said)
        if one.token in said.spent
        else _button(one, main=one.main or (first_is_main and at == 0))
        for at, one in enumerate(buttons)
    ]
    told = "".join(one for one in shown if one)
    return f'<div class="buttons">{told}</div>' if told else ""


def _taken(spent: Button, said: Said) -> str:
    """Where a button had its day: that its win was taken, or nothing."""
    is_a_win = spent.token in said.taken and isinstance(presses.command(spent.token), ask.OfferTake)
    return f'<span class="taken">{wording.TAKEN}</span>' if is_a_win else ""


def _button(button: Button, *, main: bool) -> str:
    look = ' class="main"' if main else ""
    return f'<button type="button"{look} data-press="{_text(button.token)}">{_text(button.label)}</button>'


def _line(line: Line, reader: Reader) -> str:
    return "".join(_part(part, reader) for part in line)


def _part(part: Part, reader: Reader) -> str:
    match part:
        case Person():
            return f'<b class="mention">@{_text(part.name)}</b>' if part.has_account else _text(part.name)
        case Moment():
            return (
                f'<time datetime="{part.at.isoformat()}">{_text(moment(part.at, reader.person.zone))}</time>'
            )
        case str():
            return _BLANK.sub(r'<span class="blank">\g<0></span>', _text(part))


def _text(words: str) -> str:
    return escape(words, quote=True)


# ── Forms and closer looks ────────────────────────────────────────────────────────────────────────────


def aside(card: Card, on: str, reader: Reader) -> str:
    """A form, or a closer look at a win, for the dialog; `on` is the message that it was opened from."""
    title = f'<h2 id="sheet-title">{_text(card.title)}</h2>'
    lines = "".join(f'<p class="lead">{_line(line, reader)}</p>' for line in card.lines)
    if card.form is not None:
        return f"{title}{lines}{_form(card.form, on, reader)}"
    main = "".join(_button(one, main=True) for one in card.buttons)
    return (
        f"{title}{lines}{_facts(card.facts, reader)}"
        f'<div class="buttons" data-on="{_text(on)}">{main}{_close(wording.CLOSE)}</div>'
    )


def _form(form: Form, on: str, reader: Reader) -> str:
    fields = "".join(_field(field, reader) for field in form.fields)
    return (
        f'<form novalidate data-form="{_text(form.submit.token)}" data-on="{_text(on)}">'
        f'<p class="error" role="alert" data-error-for=""></p>{fields}'
        f'<div class="buttons"><button type="submit" class="main">{_text(form.submit.label)}</button>'
        f"{_close(wording.CANCEL)}</div></form>"
    )


def _close(label: str) -> str:
    return f'<button type="button" data-close>{label}</button>'


def _field(field: Field, reader: Reader) -> str:
    name = _text(field.name)
    optional = f' <span class="optional">{wording.OPTIONAL}</span>' if field.optional else ""
    hint = f'<p class="hint" id="h-{name}">{_text(field.hint)}</p>' if field.hint else ""
    error = f'<p class="error" role="alert" id="e-{name}" data-error-for="{name}"></p>'
    if field.kind == "some":
        return (
            f'<fieldset class="field" data-at-most="{field.at_most}" aria-describedby="e-{name}">'
            f"<legend>{_text(field.label)}{optional}</legend>{_ticks(field)}{error}</fieldset>"
        )
    described = f"h-{name} e-{name}" if field.hint else f"e-{name}"
    attributes = f'id="f-{name}" name="{name}" aria-describedby="{described}"'
    return (
        f'<div class="field"><label for="f-{name}">{_text(field.label)}{optional}</label>'
        f"{_input(field, attributes, reader)}{hint}{error}</div>"
    )


def _input(field: Field, attributes: str, reader: Reader) -> str:
    value = _text(field.value)
    match field.kind:
        case "text":
            return f'<textarea {attributes} rows="2">\n{value}</textarea>'
        case "day":
            return (
                f'<input type="date" {attributes} value="{value}" min="{reader.today.isoformat()}" '
                f'data-no-such-day="{_text(wording.NO_SUCH_DAY)}">'
            )
        case "person":
            nobody = (("", wording.PICK_ONE),) if field.optional else ()
            people = (*nobody, *((one.id, one.name) for one in PLAYERS))
            return _select(people, field.value, attributes)
        case "one":
            options = (("", wording.PICK_ONE), *((one.value, one.label) for one in field.options))
            return _select(options, field.value, attributes)
        case _:
            return f'<input type="text" {attributes} value="{value}" autocomplete="off">'


def _select(options: Iterable[tuple[str, str]], chosen: str, attributes: str) -> str:
    told = "".join(
        f'<option value="{_text(value)}"{" selected" if value == chosen else ""}>{_text(label)}</option>'
        for value, label in options
    )
    return f"<select {attributes}>{told}</select>"


def _ticks(field: Field) -> str:
    told = "".join(_tick(field, one) for one in field.options)
    return f'<div class="ticks">{told}</div>'


def _tick(field: Field, option: Option) -> str:
    name, value = _text(field.name), _text(option.value)
    ticked = " checked" if option.value in field.values else ""
    box = f'<input type="checkbox" name="{name}" value="{value}"{ticked}>'
    return f'<label class="tick">{box}<span>{_text(option.label)}</span></label>'


# ── The deal as it stands ─────────────────────────────────────────────────────────────────────────────


def panel(deals: Iterable[Deal], status: StatusShown | None, playbook: Playbook, reader: Reader) -> str:
    """What stands beside the talk: brief, next follow-up, commitments and milestones of one deal."""
    if status is None:
        return _how_it_goes()
    return (
        f"{_which(tuple(deals), status.deal)}<h2>{_text(status.deal.title)}</h2>"
        f"{_next_follow_up(status, reader)}{_commitments(status, reader)}"
        f"{_brief(status.deal.brief, playbook, reader)}{_milestones(status.milestones, reader)}"
    )


def _how_it_goes() -> str:
    steps = "".join(
        f'<li class="ahead"><p class="name">{name}</p><p class="evidence">{how}</p></li>'
        for name, how in wording.HOW_IT_GOES
    )
    return f'<p class="empty">{wording.PANEL_EMPTY}</p><ol class="milestones how">{steps}</ol>'


def _which(deals: tuple[Deal, ...], shown: Deal) -> str:
    if len(deals) == 1:
        return ""
    options = _select(((str(one.id), one.title) for one in deals), str(shown.id), 'id="which"')
    return f'<div class="field which"><label for="which">{wording.WHICH_DEAL_LABEL}</label>{options}</div>'


def _next_follow_up(status: StatusShown, reader: Reader) -> str:
    is_open = any(one.live for one in status.commitments)
    when = wording.WAITING if is_open else wording.NOTHING_OPEN
    if status.next_at is not None:
        when = moment(status.next_at, reader.person.zone)
    return f'<p class="next"><span>{wording.NEXT_FOLLOW_UP}</span><b>{_text(when)}</b></p>'


def _commitments(status: StatusShown, reader: Reader) -> str:
    live = [one for one in status.commitments if one.live]
    settled = [one for one in status.commitments if not one.live]
    told = "".join(_commitment(one, reader) for one in (*live, *reversed(settled)))
    shown = f'<ul class="commitments">{told}</ul>' if told else f'<p class="empty">{wording.NONE_YET}</p>'
    return f"<section><h3>{wording.COMMITMENTS}</h3>{shown}</section>"


def _commitment(commitment: Commitment, reader: Reader) -> str:
    overdue = commitment.live and commitment.due < reader.today
    state = "overdue" if overdue else commitment.state
    label = wording.THEY_DID_IT if commitment.theirs else wording.MARK_DONE
    done = Button(label=label, token=presses.token(ask.OfferDone(commitment=commitment.id)))
    button = _button(done, main=False) if commitment.state == "open" else ""
    return (
        f'<li class="{_text(state)}"><p class="what">{_text(commitment.what)}</p>'
        f'<p class="state">{_avatar(commitment.owner)}<span>{_text(commitment.owner.name)} · '
        f"{_text(wording.state_of(commitment, reader.today))}</span>{button}</p></li>"
    )


def _brief(brief: Brief, playbook: Playbook, reader: Reader) -> str:
    kind = playbook.kind(brief.kind).name if brief.kind else ""
    facts = [
        (wording.GOAL, _text(brief.slots.get("end_goal", ""))),
        (wording.WITH, _text(brief.counterpart)),
        (wording.KIND, _text(kind)),
        (wording.HELD_UP_BY, "".join(_obstacle(one.code, one.evidence, playbook) for one in brief.obstacles)),
        (wording.SIGN_BY, _day(brief.target_date, reader)),
        (wording.NEXT_TALK, _day(brief.next_contact, reader)),
        (wording.FLAGS_TOLD, _text(_flags(brief))),
    ]
    told = "".join(f"<div><dt>{label}</dt><dd>{value}</dd></div>" for label, value in facts if value)
    return f"<section><h3>{wording.BRIEF}</h3><dl>{told}</dl></section>" if told else ""


def _obstacle(code: str, words: str, playbook: Playbook) -> str:
    name = playbook.terms.obstacles[code].name
    quote = f"<q>{_text(wording.evidence(words))}</q>" if words and words != name else ""
    return f'<span class="obstacle">{_text(name)}{quote}</span>'


def _day(day: date | None, reader: Reader) -> str:
    if day is None:
        return ""
    left = wording.days_left((day - reader.today).days)
    near = f' <span class="left">{left}</span>' if left else ""
    return f"{_text(written(day, reader.today))}{near}"


def _flags(brief: Brief) -> str:
    if brief.flags is None and not brief.signs:
        return ""
    told = dict.fromkeys((*(brief.flags or ()), *brief.signs))
    named = [wording.FLAGS[flag] for flag in told if flag in wording.FLAGS]
    return ", ".join(named) or wording.NO_FLAG_APPLIES


def _milestones(milestones: tuple[Milestone, ...], reader: Reader) -> str:
    if not milestones:
        return ""
    following = next((one for one in milestones if one.state != "done"), None)
    told = "".join(_milestone(one, is_next=one is following, reader=reader) for one in milestones)
    return f'<section><h3>{wording.MILESTONES}</h3><ol class="milestones">{told}</ol></section>'


def _milestone(milestone: Milestone, *, is_next: bool, reader: Reader) -> str:
    """What is proven shows its proof; what moved says from which day and why."""
    state = f"{milestone.state} is-next" if is_next else milestone.state
    current = ' aria-current="step"' if is_next else ""
    after = f" · {wording.AFTER_SIGNING}" if milestone.after_signing else ""
    day = written(milestone.kept_on or milestone.due, reader.today)
    moved = wording.milestone_moved(milestone, reader.today)
    was = f'<p class="moved">{_text(moved)}</p>' if moved else ""
    return (
        f'<li class="{state}"{current}><p class="name">{_text(milestone.name)}</p>'
        f'<p class="when">{_done(milestone)}{_text(day)}{after}</p>{was}'
        f'<p class="evidence">{_text(wording.shown(milestone))}</p></li>'
    )


def _done(milestone: Milestone) -> str:
    """The state in a word, for those who do not see its colour."""
    return f"{wording.STATES['done'].capitalize()} · " if milestone.state == "done" else ""


# ── The page ──────────────────────────────────────────────────────────────────────────────────────────


def clock(reader: Reader) -> str:
    """What the clock in the head shows: "Tue 24 November 2026, 10:12"."""
    there = reader.now.astimezone(reader.person.clock)
    return _text(f"{written(there.date(), there.date())} {there.year}, {there:%H:%M}")


def document(*, talk: str, panel_now: str, reader: Reader) -> str:
    """The whole page for one reader; what changes is sent over the WebSocket from then on."""
    return f"""<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{wording.PRODUCT}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/foothold.css">
<script src="/foothold.js" defer></script>
</head>
<body data-as="{_text(reader.person.id)}" data-lost="{_text(wording.LOST_TOUCH)}"
 data-too-long="{_text(wording.too_long_to_read(4_000))}">
<header class="head">
<p class="brand"><img src="/icon.svg" alt="" width="32" height="32"><b>{wording.PRODUCT}</b>
<span>{wording.WHAT_IT_IS}</span></p>
{_players(reader.person)}
<div class="time"><time id="clock">{clock(reader)}</time>
<div class="skip" role="group" aria-label="{wording.SKIP_AHEAD}">
<span aria-hidden="true">{wording.SKIP_AHEAD}</span>
<button type="button" data-skip="day">{wording.SKIP_DAY}</button>
<button type="button" data-skip="follow-up">{wording.SKIP_TO_FOLLOW_UP}</button></div></div>
</header>
<main class="talk" id="talk" aria-labelledby="room">
<div class="room"><div><h1 id="room">{wording.ROOM}</h1><a href="#deal">{wording.SEE_THE_DEAL}</a></div></div>
<div class="scroll" id="scroll"><div class="log" id="log" role="log" aria-live="polite"
 aria-label="{wording.THE_TALK}">{talk}</div>{_welcome(reader)}</div>
<div class="say"><p id="trouble" role="status"></p>
<form id="say"><label for="words" class="unseen">{wording.SAY_LABEL}</label>
<textarea id="words" rows="1" autocomplete="off" placeholder="{wording.SAY_HINT}"></textarea>
<label class="alone"><input type="checkbox" id="alone"> {wording.ALONE}</label>
<button type="submit" class="main">{wording.SEND}</button></form></div>
</main>
<aside class="deal" id="deal" aria-label="{wording.THE_DEAL}" tabindex="-1">
<p class="label">{wording.THE_DEAL}</p><div id="panel">{panel_now}</div>
<a class="back" href="#talk">{wording.BACK_TO_THE_TALK}</a></aside>
<dialog id="sheet" aria-labelledby="sheet-title"></dialog>
</body>
</html>
"""


def _players(played: Person) -> str:
    told = "".join(
        f'<button type="button" data-as="{_text(one.id)}" aria-pressed="{str(one == played).lower()}" '
        f'title="{_text(one.zone)}">{_avatar(one)}<span>{_text(one.name)}</span></button>'
        for one in PLAYERS
    )
    return (
        f'<div class="players" role="group" aria-label="{wording.PLAYING_AS}">'
        f'<span aria-hidden="true">{wording.PLAYING_AS}</span>{told}</div>'
    )


def _welcome(reader: Reader) -> str:
    days = (written(reader.today + timedelta(days=ahead), reader.today) for ahead in (2, 45, 66))
    examples = "".join(
        f'<li><button type="button" data-say="{_text(f"new {telling}")}"><b>{_text(name)}</b>'
        f"<span>{_text(trouble)}</span></button></li>"
        for name, trouble, telling in wording.example_deals(*days)
    )
    start = Button(label=wording.TELL_YOUR_OWN, token=presses.token(ask.StartDeal()))
    return (
        f'<section class="welcome" aria-labelledby="welcome"><h2 id="welcome">{wording.WELCOME}</h2>'
        f"<p>{wording.WELCOME_LINE}</p>{_button(start, main=True)}"
        f"<h3>{wording.WELCOME_EXAMPLES}</h3><ul>{examples}</ul></section>"
    )
