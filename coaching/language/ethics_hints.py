"""Where word families that stand together hint at a wish that touches a line: a question, never a refusal."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from coaching.language.cue_phrases import Hit
from coaching.language.ethics_families import HONESTY, SPEECH
from coaching.language.ethics_families_people import PEOPLE, WORK
from coaching.language.ethics_families_trade import LAW, TRADE
from coaching.language.ethics_signs import SIGNS
from coaching.language.word_families import Families, words_of

#: A hint is always unsure.
_WEIGHT = 2
#: How many words a family may stand away from the first one of its sign, and how far ahead a denial reaches.
_NEAR, _DENIED_WITHIN = 12, 6
#: Families that set the tone of a whole sentence, wherever they stand in it.
_TONE = frozenset({"wish", "own", "modal", "bidding"})
_LONGEST = 60


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SENTENCE = re.compile(r"[^.!?;\n\u2022]+(?:[.!?;](?=\S)[^.!?;\n\u2022]+)*[.!?;]*")
_NEGATION = re.compile(
    r"^(?:not|never|no|nobody|none|without|avoid\w*|against|refus\w*|reject\w*|neither|nor|cannot|\w+n't|dont|"
    r"wouldnt|wont|illegal|wrong|instead|stop|stopped|afraid)$"
)
#: They deny in an order or a report, and urge in "why don't we" and "can't we".
_URGING = frozenset({"don't", "can't", "couldn't", "shouldn't", "won't", "not", "dont"})
_OTHERS = _words(
    """
    they he she it they've he's she's they're they'd he'd she'd said says claims claimed told accused
    hinted asked wants wanted insists seems
    """
)
_OURS = _words("we i let's lets let you i'd i'll we'd we'll i'm we're someone somebody please pls")
#: They are ours where they begin something.
_URGED = _words("how maybe suggest draft what why help give make find get put tell say could should can")
#: What somebody did whose name begins the sentence.
_DEEDS = _words(
    """
    gave gives made makes has had is was were are took sent wants offers uses asks paid denies demands
    expects plans tries got said says told won lost left
    """
)
_POSSESSED = frozenset({"their", "his", "her", "its"})
#: What a sentence does not begin with when it is an order.
_NO_ORDER = _words(
    """
    we i let's lets let i'd i'll we'd we'll i'm they he she their his her its the a an our my it this that
    these those there nobody no one both some all each every most many none who what which is are was were
    do does did has have had will would nothing in on at for from after since last yesterday everyone
    between
    """
)
_SOMEBODY = _words("their the his her both some all each every no nobody most many none")
_PAST = re.compile(r"^\w{3,}ed$")
_LEADS = frozenset({"so", "then", "just", "maybe", "please", "pls", "and", "but", "better", "coach"})
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NUMBERED = frozenset({"clause", "section", "version", "page", *_MONTHS})
_TAKEN_BACK = re.compile(
    r"\b(?:would|will|could) (?:end|cost|destroy|backfire|be (?:wrong|illegal|unethical))|"
    r"\b(?:is|was|are) (?:wrong|illegal|forbidden|out of the question)|\b(?:poker|card game|board game)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sign:
    code: str
    gate: str
    first: tuple[str, ...]
    others: tuple[tuple[str, ...], ...]
    missing: tuple[str, ...]
    needs: frozenset[str]  #: the families without a choice, to be quick where one is not there

    @classmethod
    def of(cls, code: str, line: str) -> "_Sign":
        gate, *names = line.split()
        there = [tuple(name.split("|")) for name in names if not name.startswith("!")]
        return cls(
            code=code,
            gate=gate,
            first=there[0],
            others=tuple(there[1:]),
            missing=tuple(name[1:] for name in names if name.startswith("!")),
            needs=frozenset(choice[0] for choice in there if len(choice) == 1),
        )


@cache
def _signs() -> tuple[_Sign, ...]:
    return tuple(_Sign.of(code, line) for code, lines in SIGNS.items() for line in lines.strip().splitlines())


@cache
def _families() -> Families:
    return Families({**SPEECH, **HONESTY, **TRADE, **LAW, **PEOPLE, **WORK})


def hints(low: str, known: Sequence[int] = ()) -> Iterator[Hit]:
    """Each sentence's hints, one for a rule, in a folded text.

    Sentences that hold one of the `known` places are left out: what was noticed needs no second question.
    """
    for start, end in (match.span() for match in _SENTENCE.finditer(low)):
        if not any(start <= place < end for place in known) and not _TAKEN_BACK.search(low, start, end):
            yield from _Sentence(low, start, end).hints()


class _Sentence:
    """The words of a sentence with the families that occur in it."""

    def __init__(self, low: str, start: int, end: int) -> None:
        self._words = words_of(low, start, end)
        self._texts = [word[0] for word in self._words]
        self._places = _families().found(self._texts)
        self._asks = (
            low[start:end].rstrip().endswith("?")
            or 0 in self._places.get("question", ())
            or "ask_me" in self._places
        )
        self._order = self._is_order()
        self._complete()

    def hints(self) -> Iterator[Hit]:
        told: set[str] = set()
        there = frozenset(name for name, places in self._places.items() if places)
        for sign in _signs():
            if not sign.needs <= there or sign.code in told:
                continue
            for place in self._firsts(sign):
                told.add(sign.code)
                word = self._words[place]
                yield Hit(sign.code, _WEIGHT, word.start(), word.end())
                break

    def _complete(self) -> None:
        """Adds what is no list of words: numbers, orders, and a request with its verb."""
        self._places["number"] += [n for n in range(len(self._texts)) if self._is_number(n)]
        self._places["number"].sort()
        if self._order:
            self._places["wish"].insert(0, 0)
        requests, verbs = self._places.get("bidding", []), set(self._places.get("outv", ()))
        self._places["bid_verb"] = [
            place
            for place in requests
            if any(
                place + step in verbs and self._text(place + step + 1) not in {"me", "us"}
                for step in (1, 2, 3)
            )
        ]

    def _text(self, number: int) -> str:
        return self._texts[number] if 0 <= number < len(self._texts) else ""

    def _is_order(self) -> bool:
        first = self._text(0)
        if first in _LEADS:
            return self._text(1) not in _NO_ORDER
        return bool(first) and first not in _NO_ORDER and not first.endswith(("ed", "ing", "s"))

    def _is_number(self, number: int) -> bool:
        text = self._texts[number]
        return (
            text[0].isdigit()
            and not text.endswith(("th", "st", "nd", "rd"))
            and not self._text(number + 1).startswith(_MONTHS)
            and self._text(number - 1)[:7] not in _NUMBERED
        )

    def _firsts(self, sign: _Sign) -> Iterator[int]:
        """Where the first family of a sign stands with all the others near it and its gate open."""
        places = self._places
        if any(places.get(name) for name in sign.missing):
            return
        firsts = [place for name in sign.first for place in places.get(name, ())]
        if not firsts or not all(any(places.get(name) for name in names) for names in sign.others):
            return
        for place in firsts:
            if all(self._is_near(place, names) for names in sign.others) and self._opens(sign.gate, place):
                yield place

    def _is_near(self, place: int, names: tuple[str, ...]) -> bool:
        for name in names:
            there = self._places.get(name)
            if not there:
                continue
            if name in _TONE:
                return True
            after = bisect_left(there, place - _NEAR)
            if after < len(there) and there[after] <= place + _NEAR:
                return True
        return False

    def _opens(self, gate: str, place: int) -> bool:
        if gate == "said":
            return True
        if gate == "limit":
            return not self._by_others(place)
        if self._denied(place):
            return False
        if gate == "asked":
            return self._asks
        if gate == "order":
            return place <= 1 and self._order
        return gate == "told" or (not self._by_others(place) and (gate == "plain" or self._is_ours()))

    def _is_ours(self) -> bool:
        return self._order or any(self._places.get(name) for name in ("own", "wish", "bidding"))

    def _by_others(self, place: int) -> bool:
        """Whether the last who was named ahead of a place is not one of us."""
        if self._text(place - 2) in _POSSESSED and self._text(place - 3) not in _OURS and place == 2:  # noqa: PLR2004
            return True
        for number in range(place - 1, max(-1, place - _LONGEST), -1):
            text = self._texts[number]
            if text in _OTHERS:
                return True
            if text in _OURS or (text in _URGED and (number == 0 or self._text(number - 1) in _LEADS)):
                return False
        return place > 0 and (self._texts[0] in _SOMEBODY or self._is_a_deed())

    def _is_a_deed(self) -> bool:
        """Whether the sentence begins with a name and what that one did."""
        first, second = self._text(0), self._text(1)
        return first not in _OURS | _URGED and (second in _DEEDS or bool(_PAST.match(second)))

    def _denied(self, place: int) -> bool:
        return any(self._denies(number) for number in range(max(0, place - _DENIED_WITHIN), place))

    def _denies(self, number: int) -> bool:
        text = self._texts[number]
        if not _NEGATION.match(text):
            return False
        urges = text in _URGING and (
            self._text(number - 1) == "why" or self._text(number + 1) in {"we", "i", "you"}
        )
        return not urges
