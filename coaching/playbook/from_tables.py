"""From the tables of the playbook's files to terms, moves, questions, ladders and scoring."""

import re
from collections.abc import Collection, Mapping
from dataclasses import fields
from types import MappingProxyType

from coaching.playbook.cues import Sign
from coaching.playbook.ladders import Ladder, LadderRules, Rung, ShortRung
from coaching.playbook.moves import (
    ALL_KINDS,
    DONE_WHEN_WORDS_AT_MOST,
    HORIZON_DAYS_AT_MOST,
    ORIGINS,
    WEIGHT_AT_MOST,
    Contraindication,
    Horizon,
    Move,
)
from coaching.playbook.questions import (
    CHIP_CHARACTERS_AT_MOST,
    CHIPS_AT_MOST,
    PRIVACY,
    QUESTION_WORDS_AT_MOST,
    Chip,
    DealKind,
    InterviewRules,
    KindWords,
    Question,
    VagueWords,
)
from coaching.playbook.scoring import NO_CUE_POINTS, CuePoints, EventTrigger, Scoring, ScoringParams
from coaching.playbook.table import Table
from coaching.playbook.terms import BLANK_WORDS_AT_MOST, SLOT_TYPES, Known, Obstacle, Slot, Source, Terms
from coaching.playbook.word_weights import WordWeights

_IN_BRACES = re.compile(r"\{([^{}]*)\}")
_MOVE_ID = re.compile(r"M\d\d")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def slots_in(text: str) -> tuple[str, ...]:
    """Return the names in braces, each once, in the order in which they appear."""
    return tuple(dict.fromkeys(_IN_BRACES.findall(text)))


# ---- terms and sources


def terms_of(file: Table) -> Terms:
    obstacles = {code: _obstacle_of(code, table) for code, table in file.table("obstacles").all_tables()}
    slots = {name: _slot_of(name, table) for name, table in file.table("slots").all_tables()}
    terms = Terms(
        stages=file.table("stages").all_texts(),
        obstacles=MappingProxyType(obstacles),
        relationships=file.table("relationships").all_texts(),
        effects=file.table("effects").all_texts(),
        families=file.table("families").all_texts(),
        flags=file.table("flags").all_texts(),
        control=file.table("control").all_texts(),
        effort=file.table("effort").all_texts(),
        slots=MappingProxyType(slots),
    )
    file.close()
    return terms


def source_of(key: str, table: Table) -> Source:
    source = Source(
        key=key,
        citation=table.text("citation"),
        link=table.optional_text("link"),
        seen=table.yes("seen"),
    )
    table.close()
    return source


def _obstacle_of(code: str, table: Table) -> Obstacle:
    obstacle = Obstacle(code=code, name=table.text("name"), sign=table.text("sign"))
    table.close()
    return obstacle


def _slot_of(name: str, table: Table) -> Slot:
    slot = Slot(
        name=name,
        type=table.code("type", SLOT_TYPES, "a type of slot"),
        ask=table.text("ask", words_at_most=QUESTION_WORDS_AT_MOST),
        example=table.text("example"),
        blank=table.text("blank", words_at_most=BLANK_WORDS_AT_MOST),
        unnamed=table.optional_text("unnamed"),
    )
    table.close()
    return slot


# ---- moves


def move_of(slug: str, table: Table, *, family: str, known: Known) -> Move:
    terms = known.terms
    if not _SLUG.fullmatch(slug):
        table.note("", "the name of a move is made of small letters, digits and hyphens")
    template = _open_text(table, "template", terms)
    deal_kinds = table.codes("deal_kinds", _kinds_or_all(known.kinds), "a kind of deal")
    if ALL_KINDS in deal_kinds and len(deal_kinds) > 1:
        table.note("deal_kinds", f"'{ALL_KINDS}' stands alone")
    move = Move(
        id=_move_id(table),
        slug=slug,
        name=table.text("name"),
        family=family,
        origin=table.code("origin", ORIGINS, "business, diplomacy or both"),
        what=table.text("what"),
        stages=table.codes("stages", terms.stages, "a stage"),
        obstacles=_weights(table, terms),
        deal_kinds=deal_kinds,
        best_kinds=table.codes("best_kinds", known.kinds, "a kind of deal"),
        relationships=table.codes("relationships", terms.relationships, "a relationship"),
        contraindications=tuple(_contraindication_of(t, terms) for t in table.tables("contraindications")),
        favoured_by=table.codes("favoured_by", terms.flags, "a flag"),
        template=template,
        slots=slots_in(template),
        say=_open_text(table, "say", terms),
        horizon=_horizon_of(table),
        control=table.code("control", terms.control, "a kind of control"),
        effort=table.code("effort", terms.effort, "a size of effort"),
        done_when=table.text("done_when", words_at_most=DONE_WHEN_WORDS_AT_MOST),
        measure_of_done=table.text("measure_of_done"),
        ask_in_return=table.text("ask_in_return"),
        effects=table.codes("effects", terms.effects, "an effect"),
        long_term_check=table.text("long_term_check"),
        unlocks=table.codes("unlocks", known.moves, "a move"),
        unlock_text=_open_text(table, "unlock_text", terms),
        sources=table.codes("sources", known.sources, "a source"),
        example=table.text("example"),
    )
    table.close()
    return move


def _kinds_or_all(kinds: Collection[str]) -> Collection[str]:
    return (*kinds, ALL_KINDS) if kinds else ()


def _move_id(table: Table) -> str:
    move_id = table.text("id")
    if move_id and not _MOVE_ID.fullmatch(move_id):
        table.note("id", f"expected M and two digits, found '{move_id}'")
    return move_id


def _open_text(table: Table, key: str, terms: Terms) -> str:
    text = table.text(key)
    table.check(key, slots_in(text), terms.slots, "a slot")
    if set("{}") & set(_IN_BRACES.sub("", text)):
        table.note(key, "has a brace without its partner")
    return text


def _weights(table: Table, terms: Terms) -> Mapping[str, int]:
    weights = table.table("obstacles").all_wholes(least=0, most=WEIGHT_AT_MOST)
    table.check("obstacles", weights, terms.obstacles, "an obstacle")
    return weights


def _contraindication_of(table: Table, terms: Terms) -> Contraindication:
    flags = (*terms.flags, *terms.obstacles) if terms.flags and terms.obstacles else ()
    effect = table.code("effect", ("block", "warn"), "block or warn")
    found = Contraindication(
        flag=table.code("flag", flags, "a flag or an obstacle"),
        blocks=effect == "block",
        note=table.text("note"),
    )
    table.close()
    return found


def _horizon_of(move: Table) -> Horizon:
    table = move.table("horizon_days")
    least, usual, most = (
        table.whole(key, of="days", least=1, most=HORIZON_DAYS_AT_MOST) for key in ("min", "default", "max")
    )
    if not least <= usual <= most:
        table.note("", f"expected min <= default <= max, found {least}, {usual}, {most}")
    table.close()
    return Horizon(min=least, default=usual, max=most)


# ---- questions and kinds of deal


def question_of(question_id: str, table: Table) -> Question:
    question = Question(
        id=question_id,
        slots=table.texts("slots"),
        quick=table.yes("quick"),
        privacy=table.code("privacy", PRIVACY, "team, private_ok or private_only"),
        ask=table.text("ask", words_at_most=QUESTION_WORDS_AT_MOST),
        example=table.text("example"),
        why=table.text("why"),
        vague=table.texts("vague"),
        follow_up=table.text("follow_up", words_at_most=QUESTION_WORDS_AT_MOST),
        skip=table.text("skip"),
    )
    table.close()
    return question


def quick_start_of(file: Table, questions: Collection[Question]) -> tuple[str, ...]:
    quick_start = file.codes("quick_start", {q.id for q in questions}, "a question")
    quick = {q.id for q in questions if q.quick}
    if questions and set(quick_start) != quick:
        file.note(
            "quick_start", f"names other questions than those marked quick ({', '.join(sorted(quick))})"
        )
    return quick_start


def interview_rules_of(table: Table, questions: Collection[str]) -> InterviewRules:
    rules = InterviewRules(
        follow_ups_per_question=table.whole("follow_ups_per_question", least=0),
        suggest_after=table.code("suggest_after", questions, "a question"),
        questions_per_day=table.whole("questions_per_day", least=1),
        assumed_days_to_target=table.whole("assumed_days_to_target", of="days", least=1),
        assumed_days_to_next_contact=table.whole("assumed_days_to_next_contact", of="days", least=1),
        assumed_trust=table.whole("assumed_trust", least=0, most=10),
        assumed_batna=table.code("assumed_batna", ("weak", "fair", "strong"), "weak, fair or strong"),
        low_trust_at_most=table.whole("low_trust_at_most", least=0, most=10),
        middle_trust_at_most=table.whole("middle_trust_at_most", least=0, most=10),
        many_open_issues=table.whole("many_open_issues", least=1),
        short_of_time_below_days=table.whole("short_of_time_below_days", of="days", least=1),
        obstacles_at_most=table.whole("obstacles_at_most", least=1),
    )
    table.close()
    return rules


def vague_words_of(table: Table) -> VagueWords:
    words = VagueWords(**{part.name: table.texts(part.name) for part in fields(VagueWords)})
    table.close()
    return words


def kind_of(code: str, table: Table, terms: Terms) -> DealKind:
    kind = DealKind(
        code=code,
        name=table.text("name"),
        example=table.text("example"),
        chips=_chips_of(table, terms),
        extra=table.text("extra", words_at_most=QUESTION_WORDS_AT_MOST),
        vague_trap=table.text("vague_trap"),
        flags_normal=table.codes("flags_normal", terms.flags, "a flag"),
        words=_kind_words_of(table.table("words")),
    )
    table.close()
    return kind


def _chips_of(kind: Table, terms: Terms) -> tuple[Chip, ...]:
    chips: list[Chip] = []
    for table in kind.tables("chips"):
        label = table.text("label")
        if len(label) > CHIP_CHARACTERS_AT_MOST:
            table.note("label", f"at most {CHIP_CHARACTERS_AT_MOST} characters, found {len(label)}")
        chips.append(Chip(label=label, obstacle=table.code("obstacle", terms.obstacles, "an obstacle")))
        table.close()
    if len(chips) > CHIPS_AT_MOST:
        kind.note("chips", f"at most {CHIPS_AT_MOST} chips, found {len(chips)}")
    return tuple(chips)


def _kind_words_of(table: Table) -> KindWords:
    words = KindWords(
        hints=table.texts("hints"),
        counterpart_roles=table.texts("counterpart_roles"),
        silent=table.texts("silent"),
        scopes=table.texts("scopes"),
        metrics=table.texts("metrics"),
        evidence=table.texts("evidence"),
        cheap_gives=table.texts("cheap_gives"),
        asks=table.texts("asks"),
        typical_first_win=table.text("typical_first_win"),
    )
    table.close()
    return words


# ---- ladders


def ladders_of(table: Table, known: Known) -> Mapping[str, Ladder]:
    ladders = {
        kind: Ladder(kind=kind, rungs=_rungs_of(rungs, known)) for kind, rungs in table.all_lists_of_tables()
    }
    table.check_all("", ladders, known.kinds, "a kind of deal")
    return MappingProxyType(ladders)


def _rungs_of(tables: Collection[Table], known: Known) -> tuple[Rung, ...]:
    rungs: list[Rung] = []
    for number, table in enumerate(tables, start=1):
        rung = _rung_of(table, known)
        if rung.number != number:
            table.note("number", f"expected {number}, found {rung.number}")
        if rungs and _place(rung) <= _place(rungs[-1]):
            table.note("", "comes no later than the rung before it")
        rungs.append(rung)
    return tuple(rungs)


def _rung_of(table: Table, known: Known) -> Rung:
    if table.holds("fraction") == table.holds("plus_days"):
        table.note("", "needs either fraction or plus_days")
    rung = Rung(
        number=table.whole("number"),
        fraction=_fraction(table) if table.holds("fraction") else None,
        plus_days=table.whole("plus_days", of="days", least=1) if table.holds("plus_days") else None,
        name=table.text("name"),
        evidence=table.text("evidence"),
        moves=table.codes("moves", known.moves, "a move"),
        core=table.yes("core"),
    )
    table.close()
    return rung


def _fraction(table: Table) -> float:
    fraction = table.number("fraction")
    if not 0 < fraction <= 1:
        table.note("fraction", f"expected a number above 0 and at most 1, found {fraction:g}")
    return fraction


def _place(rung: Rung) -> tuple[bool, float]:
    return (rung.plus_days is not None, rung.plus_days or rung.fraction or 0)


def ladder_rules_of(table: Table, known: Known) -> LadderRules:
    rules = LadderRules(
        first_rung_by_day=table.whole("first_rung_by_day", of="days", least=1),
        first_rung_by_day_if_short=table.whole("first_rung_by_day_if_short", of="days", least=1),
        short_up_to_days=table.whole("short_up_to_days", of="days", least=1),
        review_if_gap_over_days=table.whole("review_if_gap_over_days", of="days", least=1),
        review_move=table.code("review_move", known.moves, "a move"),
        core_only_below_days=table.whole("core_only_below_days", of="days", least=1),
        short_rungs_below_days=table.whole("short_rungs_below_days", of="days", least=1),
        long_over_days=table.whole("long_over_days", of="days", least=1),
        first_rungs_by_day_if_long=table.wholes("first_rungs_by_day_if_long"),
        growth_at_most=table.number("growth_at_most"),
        missed_scope_factor=table.number("missed_scope_factor"),
        missed_new_date_within_days=table.whole("missed_new_date_within_days", of="days", least=1),
        short_rungs=tuple(_short_rung_of(t, known) for t in table.tables("short_rungs")),
    )
    table.close()
    return rules


def _short_rung_of(table: Table, known: Known) -> ShortRung:
    hours = table.whole("within_hours", of="hours", least=1) if table.holds("within_hours") else None
    rung = ShortRung(
        name=table.text("name"), within_hours=hours, moves=table.codes("moves", known.moves, "a move")
    )
    table.close()
    return rung


# ---- scoring


def scoring_of(file: Table, known: Known, words: WordWeights, against: tuple[Sign, ...]) -> Scoring:
    terms = known.terms
    overdue = file.table("own_overdue_promise")
    neighbours = file.table("stage_neighbours").all_codes(terms.stages, "a stage")
    file.check_all("stage_neighbours", neighbours, terms.stages, "a stage")
    needed = file.table("needed_effects").all_codes(terms.effects, "an effect")
    file.check_all("needed_effects", needed, terms.obstacles, "an obstacle")
    scoring = Scoring(
        params=_params_of(file.table("params")),
        cue=_cue_points_of(file.table("cue")) if file.holds("cue") else NO_CUE_POINTS,
        words=words,
        against=against,
        overdue_promise_move=overdue.code("move", known.moves, "a move"),
        overdue_promise_points=overdue.whole("points", of="points"),
        needed_effects=needed,
        stage_neighbours=neighbours,
        never_by_score=file.codes("never_by_score", known.moves, "a move"),
        event_triggers=_event_triggers_of(file, known),
    )
    overdue.close()
    file.close()
    return scoring


def _params_of(table: Table) -> ScoringParams:
    params = ScoringParams(**{part.name: table.whole(part.name) for part in fields(ScoringParams)})
    table.close()
    return params


def _cue_points_of(table: Table) -> CuePoints:
    points = CuePoints(**{part.name: table.whole(part.name, least=0) for part in fields(CuePoints)})
    table.close()
    return points


def _event_triggers_of(file: Table, known: Known) -> tuple[EventTrigger, ...]:
    triggers: dict[str, EventTrigger] = {}
    for table in file.tables("event_triggers"):
        code = table.text("code")
        if code in triggers:
            table.note("code", f"'{code}' is already the code of another event")
        triggers[code] = EventTrigger(
            code=code,
            event=table.text("event"),
            move=table.code("move", known.moves, "a move"),
            note=table.text("note"),
        )
        table.close()
    return tuple(triggers.values())
