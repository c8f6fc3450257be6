"""Whether a sentence promises or asks for something, who would act, what, by when, and on what condition."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from math import exp

from coaching.language.commit_weights import COMMIT_WEIGHTS
from coaching.language.due_dates import DueDate, due_dates
from coaching.language.intent_weights import REPLY_WEIGHTS
from coaching.language.intent_words import Weights, features_of
from coaching.language.promise_signs import promise_signs
from coaching.language.request_signs import request_signs
from coaching.language.signs import Sign, Span
from coaching.language.spoken import LONGEST, sentences, spoken

#: From here on a sentence is taken for a promise that may be offered for recording; below `PERHAPS` for none.
PROMISED, PERHAPS = 0.6, 0.35
#: From here on a sentence is taken for a request; a bare question lies between this and `PERHAPS`.
REQUESTED = 0.5
#: From here on the words of a sentence call for a reply.
REPLY = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """Words of the sentence and where they stand in it."""

    words: str
    span: Span


_SPEAKERS = frozenset({"i", "we", "me", "us"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """What a sentence means to bring about: probabilities from 0 to 1, and the parts that are named in it."""

    commit: float  #: the speaker, or the speaker's side, undertakes something
    request: float  #: somebody is asked to do or to tell something
    calls_for_reply: float  #: asks, proposes or arranges anything, by the weights of its words
    actor: Slot | None = None  #: None also where the speaker leaves "I" out
    act: Slot | None = None
    object: Slot | None = None
    due: Slot | None = None
    negation: Slot | None = None
    condition: Slot | None = None
    question: Slot | None = None

    @property
    def said_of_oneself(self) -> bool:
        """Whether its speaker is to act: named as "I" or "we", or left out as people do."""
        return self.actor is None or self.actor.words.lower() in _SPEAKERS


@dataclass(frozen=True, slots=True, kw_only=True)
class Promised:
    """A promise met in a message: its sentence, where that stands, by when, and how sure it is."""

    words: str
    span: Span
    due: DueDate | None
    intent: Intent  #: its spans count from the beginning of the sentence


#: How far each sign speaks for a promise, as log odds; set by hand and looked at on the half "tune" of
#: tests/quality/messages.toml. What is not listed says nothing.
_PROMISES = {
    "will": 2.6,
    "elliptic": 2.2,
    "goes_on": 2.2,
    "vow": 2.6,
    "agrees": 1.5,
    "decided": 0.9,
    "plans": 1.5,
    "on_it": 2.4,
    "taken_on": 2.0,
    "let_me": 1.2,
    "you_get": 1.6,
    "does": 0.7,
    "gives_up": 1.2,
    "can": 0.7,
    "gets_there": 1.2,
    "give_me": 0.8,
    "doing": 1.4,
    "doing_own": 1.4,
    "answer": 2.0,
    "forbears": 1.6,
    "glad": 0.5,
    "tries": -0.4,
    "offers_own": -0.5,
    "doing_own_some_day": -0.7,
    "gets_there_some_day": -0.6,
    "plans:hedged": -0.4,
    "will:hedged": -0.6,
    "let_me_some_day": -1.0,
    "offers": -1.4,
    "state": -1.6,
    "can_some_day": -1.6,
    "duties": -1.8,
}
_NONE = -4.0
_NO_PROMISE = frozenset({"refuses", "tries", "state", "duties", "offers", "offers_own"})
_REQUESTS = {
    "please": 2.2,
    "can_you": 2.2,
    "asks": 1.4,
    "imperative": 0.8,
    "you_should": 0.2,
    "suggests": -0.5,
    "wh_question": 0.6,
    "you_question": -0.1,
    "question": -0.4,
    "please:if": 0.0,
    "you_should:if": -2.0,
}
#: What is taken from the odds of words that no sign of a promise bears out.
_WORDS_ALONE = 0.6
#: What the words of the sentence add to its strongest sign of a request.
_WORDS_COUNT = 0.5
#: Signs of a request that one can answer with "sure, tomorrow".
_ANSWERABLE = frozenset({"please", "can_you", "asks", "imperative", "you_should", "wh_question"})

#: Nothing is past where nobody says when it was said.
_EARLY = datetime(2000, 1, 3, tzinfo=UTC)


@cache
def _weights() -> tuple[Weights, Weights]:
    return Weights.read(REPLY_WEIGHTS), Weights.read(COMMIT_WEIGHTS)


def intent(sentence: str, *, previous: str = "", said_at: datetime = _EARLY) -> Intent:
    """Read one sentence; `previous` is what was said to the speaker before, for "sure, tomorrow".

    `said_at`, aware and in the speaker's zone, is for the span of the deadline alone. Spans count in
    `sentence`; more than 600 characters are not read. Never raises.
    """
    text = sentence[:LONGEST]
    return _read(text, spoken(text), due_dates(text, said_at=said_at), asks_before=_asks(previous))


def features_in(sentence: str) -> set[str]:
    """What is weighed of a sentence that answers nothing: its words and the signs met in it."""
    text = sentence[:LONGEST]
    low = spoken(text)
    promises = promise_signs(low, dated=bool(due_dates(text, said_at=_EARLY)))
    return features_of(text, [sign.name for sign in (*promises, *request_signs(low))])


def sign_odds(sentence: str) -> float:
    """The log odds of a promise that the signs in a sentence give, whatever its other words."""
    text = sentence[:LONGEST]
    signs = tuple(promise_signs(spoken(text), dated=bool(due_dates(text, said_at=_EARLY))))
    strongest = _strongest(signs, _PROMISES)
    return _PROMISES.get(strongest.name, _NONE) if strongest else _NONE


def _speaks_against(sign: Sign) -> bool:
    """Whether a sign says that what looks like a promise is none, so that words alone do not make it one."""
    return ":" in sign.name or sign.name in _NO_PROMISE


def _read(text: str, low: str, dues: tuple[DueDate, ...], *, asks_before: bool) -> Intent:
    promises = tuple(promise_signs(low, dated=bool(dues), asks_before=asks_before))
    requests = tuple(request_signs(low))
    reply_weights, commit_weights = _weights()
    words = reply_weights.logit(features_of(text, (sign.name for sign in (*promises, *requests))))
    promise = _strongest(promises, _PROMISES)
    request = _strongest(requests, _REQUESTS)
    commit_odds = _PROMISES.get(promise.name, _NONE) if promise else _NONE
    if not any(_speaks_against(sign) for sign in promises):
        commit_odds = max(
            commit_odds, commit_weights.logit(features_of(_blanked(text, low), ())) - _WORDS_ALONE
        )
    request_odds = (_REQUESTS.get(request.name, _NONE) if request else _NONE) + _WORDS_COUNT * words
    family = promises if promise and commit_odds >= request_odds else requests or promises
    main = promise if family is promises else request
    return Intent(
        commit=_probability(commit_odds),
        request=_probability(request_odds),
        calls_for_reply=_probability(words),
        **_slots(text, low, _with_act(main, family), dues),
    )


def _asks(previous: str) -> bool:
    low = spoken(previous)[-LONGEST:]
    return any(
        sign.name in _ANSWERABLE for start, end in sentences(low) for sign in request_signs(low[start:end])
    )


def _strongest(signs: tuple[Sign, ...], strengths: dict[str, float]) -> Sign | None:
    return max(signs, key=lambda sign: strengths.get(sign.name, _NONE), default=None)


def _with_act(main: Sign | None, family: tuple[Sign, ...]) -> Sign | None:
    """The strongest sign; where it names no verb, the first that does: "could you please send it"."""
    return main if main is None or main.act else next((sign for sign in family if sign.act), main)


def _probability(odds: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))


_CONDITION = re.compile(
    r"(?<![\w'])(?:if|unless|once|provided|providing|subject to|as soon as|as long as|assuming|when"
    r"|in case|until)\b[^,;.!?]{1,200}"
)
_NEGATION = re.compile(
    r"(?<![\w'])(?:not|never|nothing|nobody|no|without)(?!\w)|n't(?!\w)|(?<=\bwo)nt\b|\bcannot\b"
)
_OBJECT_END = re.compile(
    r"[,;.!?:]|\s[-\u2013\u2014]\s|\b(?:by|before|until|till|if|once|when|unless|as soon as|and|but|so"
    r"|because|after|tomorrow|today"
    r"|tonight|this (?:week|afternoon|evening|morning)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|next week)\b"
)


def _slots(text: str, low: str, main: Sign | None, dues: tuple[DueDate, ...]) -> dict[str, Slot | None]:
    condition, negation = _CONDITION.search(low), _NEGATION.search(low)
    mark = low.find("?")
    act = main.act if main else None
    spans = {
        "actor": main.actor if main else None,
        "act": act,
        "object": _object(low, act, dues),
        "due": dues[-1].span if dues else None,
        "negation": negation.span() if negation else None,
        "condition": condition.span() if condition else None,
        "question": (mark, mark + 1) if mark >= 0 else None,
    }
    return {name: _slot(text, span) for name, span in spans.items()}


def _slot(text: str, span: Span | None) -> Slot | None:
    if span is None or not text[slice(*span)].strip():
        return None
    words = text[slice(*span)]
    start = span[0] + len(words) - len(words.lstrip())
    words = words.strip()
    return Slot(words=words, span=(start, start + len(words)))


def _object(low: str, act: Span | None, dues: tuple[DueDate, ...]) -> Span | None:
    if act is None:
        return None
    border = _OBJECT_END.search(low, act[1])
    ends = [due.span[0] for due in dues if due.span[0] > act[1]]
    return act[1], min([*ends, border.start() if border else len(low)])


def promises_in(
    text: str, *, said_at: datetime, previous: str = "", least: float = PROMISED
) -> tuple[Promised, ...]:
    """The promises that the writer of a message makes in it, in order, with spans in `text`.

    `said_at` is aware, in the speaker's zone; `previous` is the message that this one answers. What is
    quoted, forwarded or code is nobody's promise here. Odds below `least` are left out. Never raises.
    """
    low = spoken(text)
    asks_before = _asks(previous)
    found: list[Promised] = []
    for start, end in sentences(low):
        said = text[start:end]
        dues = due_dates(_blanked(said, low[start:end]), said_at=said_at)
        read = _read(said, low[start:end], dues, asks_before=asks_before)
        if read.commit >= least:
            found.append(Promised(words=said, span=(start, end), due=dues[-1] if dues else None, intent=read))
    return tuple(found)


def _blanked(said: str, low: str) -> str:
    """The sentence with what others said in it blanked out, each character in its place."""
    return "".join(" " if blank == " " else char for char, blank in zip(said, low, strict=False))
