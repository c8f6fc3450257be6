"""The checks on what a language model says before anybody sees it: all of it stands in deal or playbook."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from coaching.ethics import concerns
from coaching.grounding_words import (
    CALENDAR,
    DENYING,
    FIRST_PERSON,
    NUMBERS,
    PLAIN,
    stem,
)
from coaching.language.due_dates import due_dates
from coaching.model_requests import (
    FOUND_AT_MOST,
    LONGEST_SENTENCE,
    Heard,
    Message,
    Sentence,
    ToUnderstand,
    Worded,
)
from coaching.playbook.moves import Move
from coaching.playbook.playbook import Playbook

#: Of the words that carry what a sentence says, at least this part stays when it is worded anew.
_KEPT_PART = 0.5

#: Words of weight that were not in the original: at most so many, so that nothing rides along with it.
_NEW_AT_MOST = 3

#: A run of so many words of something private gives it away.
_RUN = 3

_TOKEN = re.compile(r"[^\W_]+(?:['.,:/-][^\W_]+)*|[€$£¥%]")
_BLANK = re.compile(r"\[[^\[\]]*\]")
_SIGNS = frozenset("€$£¥%")
_DIGIT = re.compile(r"\d")
_MONTH_WORD = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\Z")
_SENTENCE_END = re.compile(r"[.!?:;“\"]\s*\Z")
#: What dresses, links, mentions or draws on any platform; letters are looked at apart.
_MARKS = frozenset("<>{}|*_`#@\\~^=")
_LINKS = re.compile(r"https?:|www\.|://|\b[\w-]+\.(?:com|org|net|io|example|dev|ai|co)\b", re.IGNORECASE)
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " "})  # noqa: RUF001 - as people type


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """What a sentence may rest on, and what it must not give away.

    `vocabulary` holds the stems of the playbook's words; `facts` is what the deal's own side may read;
    `people` are names of our own side, of whom only those may do something whom the rules named; `private` is
    what was told to the coach alone.
    """

    vocabulary: frozenset[str]
    facts: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    private: tuple[str, ...] = ()


def folded(text: str) -> str:
    """A text as it is compared: one form of each letter, nothing invisible, one blank between words."""
    text = unicodedata.normalize("NFKC", text).translate(_QUOTES)
    seen = "".join(one for one in text if one.isspace() or unicodedata.category(one)[0] != "C")
    return " ".join(seen.split())


def vocabulary(moves: Iterable[Move]) -> frozenset[str]:
    """The stems of the words that the playbook's moves are written in; its names are none of them."""
    texts = (
        text
        for move in moves
        for text in (
            *(move.what, move.template, move.say, move.done_when, move.measure_of_done),
            *(move.ask_in_return, move.unlock_text, move.long_term_check),
        )
    )
    found = {stem(word) for text in texts for word in _tokens(text.replace("{", " ").replace("}", " "))}
    return frozenset(found | {stem(word) for word in PLAIN})


# ── A sentence worded anew ────────────────────────────────────────────────────────────────────────────


def fault_of_wording(
    asked: Sequence[Sentence], given: Sequence[Worded], grounds: Grounds, playbook: Playbook
) -> str:
    """Why sentences worded anew must not be shown, in words for the model; empty where they may.

    Each that was asked about is given once, and no other.
    """
    if sorted(one.name for one in given) != sorted(one.name for one in asked):
        return "Give each of the names that you were given exactly once, and no other name."
    originals = {one.name: one for one in asked}
    faults = (fault_of_sentence(originals[one.name], one.words, grounds, playbook) for one in given)
    return next((fault for fault in faults if fault), "")


def fault_of_sentence(original: Sentence, words: str, grounds: Grounds, playbook: Playbook) -> str:
    """Why one sentence must not be shown in the place of the original; empty where it may."""
    if not words.strip() or len(words) > LONGEST_SENTENCE:
        return f"Write at least one word and at most {LONGEST_SENTENCE} characters."
    checks: tuple[Callable[[], str], ...] = (
        lambda: _wrong_form(original, words),
        lambda: _wrong_numbers(original.words, words),
        lambda: _wrong_names(original.words, words, grounds),
        lambda: _wrong_words(original.words, words, grounds),
        lambda: _wrong_sense(original.words, words),
        lambda: _told_in_private(original.words, words, grounds),
        lambda: _over_the_line(original.words, words, playbook),
    )
    return next((fault for check in checks if (fault := check())), "")


def _wrong_form(original: Sentence, words: str) -> str:
    if len(words.split()) > original.words_at_most:
        return f"Write at most {original.words_at_most} words."
    if words != words.strip() or any(unicodedata.category(one)[0] in "CZ" and one != " " for one in words):
        return "Write one line of plain text, without anything invisible."
    if _LINKS.search(words) or any(one in _MARKS and one not in original.words for one in words):
        return "Write plain text: no link, no mention, no markup."
    if sorted(_BLANK.findall(words)) != sorted(_BLANK.findall(original.words)):
        return "Keep what stands in [brackets] exactly as it is, and add no brackets."
    return "" if words.count("[") == original.words.count("[") else "Add no brackets."


def _wrong_numbers(original: str, words: str) -> str:
    """Numbers and days stand in the original, each before the same word: 12 seats are no 12 days."""
    held, said = _low(original), _low(words)
    pairs, known = set(pairwise(held)), set(held)
    for at, token in enumerate(said):
        if not _counts(token):
            continue
        after = said[at + 1] if at + 1 < len(said) else ""
        before = said[at - 1] if at else ""
        moved = after and (token, after) not in pairs and _DIGIT.search(token + after)
        detached = _MONTH_WORD.match(before) and (before, token) not in pairs
        if token not in known or moved or detached:
            return f"“{token}” is not in the original sentence like this: keep its numbers and dates."
    return ""


def _counts(token: str) -> bool:
    return bool(_DIGIT.search(token)) or token in NUMBERS or token in CALENDAR or token in _SIGNS


def _wrong_names(original: str, words: str, grounds: Grounds) -> str:
    """Names come from the deal; of our own people only those act whom the rules have named."""
    held = set(_tokens(original))
    ours = {token.casefold() for name in grounds.people for token in _tokens(name)}
    known = held | {token for fact in grounds.facts for token in _tokens(fact)}
    for start, token in _placed(words):
        small = token.casefold()
        if small in ours and small not in {one.casefold() for one in held}:
            return f"“{token}” is not named in the original sentence: do not say who else does it."
        opens = start == 0 or _SENTENCE_END.search(words[:start])
        if token != small and not opens and small != "i" and token not in known:
            return f"“{token}” is no name that this deal holds."
    return ""


def _wrong_words(original: str, words: str, grounds: Grounds) -> str:
    """Every word is one of the playbook, the deal or the original: no other tongue, no other subject."""
    texts = (original, *grounds.facts)
    known = grounds.vocabulary | {stem(token) for text in texts for token in _tokens(text)}
    for token in _tokens(words):
        parts = token.split("-")
        if stem(token) not in known and not all(stem(part) in known for part in parts):
            return f"“{token}” is in neither the playbook nor the deal: use their words."
    return ""


def _wrong_sense(original: str, words: str) -> str:
    """What is denied stays denied, half of what the sentence is about stays in it, and little is new."""
    held, said = _low(original), _low(words)
    if sum(one in DENYING for one in held) != sum(one in DENYING for one in said):
        return "Keep what is denied, and deny nothing else."
    bearing = {stem(one) for one in held if one not in PLAIN}
    kept = bearing & {stem(one) for one in said}
    if len(kept) < _KEPT_PART * len(bearing):
        return "Say the same step: keep more of the words of the original sentence."
    if len({stem(one) for one in said if one not in PLAIN} - {stem(one) for one in held}) > _NEW_AT_MOST:
        return "Say nothing else than the original sentence: fewer new words."
    return ""


def _told_in_private(original: str, words: str, grounds: Grounds) -> str:
    """No number and no run of words of what was told in private, unless all could read it anyway."""
    said = _low(words)
    anybody = {one for text in (original, *grounds.facts) for one in _low(text)}
    for text in grounds.private:
        told = _low(text)
        numbers = {one for one in told if _counts(one)} - anybody
        size = min(_RUN, len(told))
        given_away = set(_runs(told, size)) & set(_runs(said, size)) if size else set[tuple[str, ...]]()
        if numbers & set(said) or any(not anybody.issuperset(run) for run in given_away if _bears(run)):
            return "This says something that is not for everybody."
    return ""


def _bears(run: Sequence[str]) -> bool:
    return any(one not in PLAIN for one in run)


def _over_the_line(original: str, words: str, playbook: Playbook) -> str:
    stood = {one.rule.code for one in concerns(original, playbook)}
    new = [one.rule.code for one in concerns(words, playbook) if one.rule.code not in stood]
    return f"This touches a line that the coach holds ({new[0]})." if new else ""


# ── What a model points to ────────────────────────────────────────────────────────────────────────────


def fault_of_heard(asked: ToUnderstand, given: Sequence[Heard], *, said_at: datetime) -> str:
    """Why what a model points to must not be offered, in words for the model; empty where it may.

    `said_at` is aware, in the zone of whoever wrote it: the phrase of a day must be one that code can read.
    """
    if len(given) > FOUND_AT_MOST:
        return f"Give at most {FOUND_AT_MOST}."
    return next((fault for one in given if (fault := _fault_of_one(asked, one, said_at))), "")


def _fault_of_one(asked: ToUnderstand, one: Heard, said_at: datetime) -> str:
    message = next((said for said in asked.messages if said.id == one.message), None)
    if message is None:
        return "`message` must be one of the ids that you were given."
    return _fault_of_quote(one, message, said_at) or _fault_of_code(asked, one, message)


def _fault_of_quote(one: Heard, message: Message, said_at: datetime) -> str:
    if not stands_in(one.quote, message.words):
        return "`quote` must be words of the message, letter by letter."
    if not all(not phrase or stands_in(phrase, one.quote) for phrase in (one.due, one.amount)):
        return "`due` and `amount` must be words of the quote, letter by letter."
    if one.due and not due_dates(one.due, said_at=said_at):
        return "`due` names no day: leave it empty."
    return ""


def _fault_of_code(asked: ToUnderstand, one: Heard, message: Message) -> str:
    if one.kind == "obstacle":
        known = one.obstacle in asked.obstacles
        return "" if known else "`obstacle` must be one of the codes that you were given."
    if one.actor not in asked.actors:
        return "`actor` must be one of the ids that you were given."
    speaks = not FIRST_PERSON.isdisjoint(_low(one.quote))
    return "`actor` must be who wrote “I”." if speaks and one.actor != message.author else ""


def stands_in(quote: str, text: str) -> bool:
    """Whether a quote is a run of whole words of a text; letters of other forms and blanks are folded."""
    quote, text = folded(quote), folded(text)
    if not quote or not any(one.isalnum() for one in quote):
        return False
    return re.search(rf"(?<!\w){re.escape(quote)}(?!\w)", text) is not None


# ── Words ─────────────────────────────────────────────────────────────────────────────────────────────


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(folded(text))


def _placed(text: str) -> list[tuple[int, str]]:
    return [(match.start(), match.group()) for match in _TOKEN.finditer(text)]


def _low(text: str) -> list[str]:
    return [one.casefold() for one in _tokens(text)]


def _runs(tokens: Sequence[str], size: int) -> list[tuple[str, ...]]:
    return [tuple(tokens[at : at + size]) for at in range(len(tokens) - size + 1)]
