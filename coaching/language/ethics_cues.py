"""What people say when they touch a line that the coach holds, told from denials and from what others did.

Hints of the playbook, section 9. A missed wish costs less than a suspicion of somebody who said nothing
wrong, so a phrase counts only where it is a wish of ours, and is unsure where it can be meant well.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from coaching.language.cue_phrases import Cue, Hit, clause_around, folded, hits, sentence_around
from coaching.language.ethics_hints import hints
from coaching.language.ethics_phrases import ASKED, SAID, SHOWN
from coaching.language.ethics_wishes import WISHED
from coaching.language.found import Found, Told

#: Weights of the phrases: 2 = can be meant well, to be asked about; from 3 on sure; 4 = grave.
_SURE, _GRAVE = 3, 4

_DENIED = re.compile(
    r"\b(?:not|never|no|nobody|no one|none|without|avoid\w*|against|refus\w+|reject\w*|instead of|"
    r"rather than|stop\w*|prevent\w*|forbid\w*|prohibit\w*|ban|bans|banned|neither|nor|cannot|rule[ds]? out|"
    r"illegal|wrong|unethical|afraid of|fear of|worried about|accus\w+|suspect\w*|\w+n't|dont|wont|cant|"
    r"shouldnt|mustnt|least of all|far be it)\b"
)
#: They hold a denial and are none.
_NOT_DENIED = re.compile(
    r"\bwhy (?:not|don't we|dont we|can't we|shouldn't we)|\b(?:can't|couldn't|shouldn't|won't|wouldn't) "
    r"(?:we|i|you|someone)\b|\bnot only\b|\bno harm in\b|\bnothing wrong with\b|"
    r"\bwithout (?:delay|further ado)\b|\bdon't (?:worry|forget to|mind)\b|\bno choice but to\b"
)
_DENIED_AFTER = re.compile(
    r"^(?:\W+\w+){0,6}?\W+(?:(?:is|are|was|would be|will be)(?:n't| not| never| no| out of| off)\b"
    r"|(?:is|are|would be)(?: \w+)? (?:wrong|illegal|unethical|forbidden|prohibited|a bad idea)\b"
    r"|(?:was|were|has been|have been) \w+(?:ed|nt|nned)\b|(?:costs?|backfires?|destroys?)\b)"
)

_OTHER = (
    r"they|he|she|it(?! (?:cost|take)s? to)|this|these|those|who|which|nobody|somebody|someone|everybody|"
    r"anybody|said|says|claims?|claimed|told (?:us|me)|tells us|wrote|warned|hinted|asked (?:us|me|for)|"
    r"wants? (?:us|me)|wanted (?:us|me)|accus\w+|alleg\w+|rumou?r\w*|according to|heard|hear|reads"
)
_OWN = (
    r"we(?:'d|'ll|'re|'ve)?|i(?:'d|'ll|'m|'ve)?|let'?s|let (?:us|me)|you|(?:my|our) (?:boss|manager|ceo|cfo|"
    r"director|vp|lead) (?:says|wants|told|asked|tells|said)(?: (?:us|me))?(?: to)?|"
    r"(?:can|could|should|shall) (?:someone|somebody|anyone|anybody|one of us)|ours|us two"
)
_SUBJECT = re.compile(rf"\b(?:(?P<own>{_OWN})|(?P<other>{_OTHER}))\b(?! know what)")
#: At the beginning of a clause, somebody who is not us. A plan, an idea or a way is nobody.
_SOMEBODY = re.compile(
    r"^\W*(?:the|their|his|her|its|some|any|both|each|all|our|my|a|an|no|most|many|two|three)\s+"
    r"(?!(?:\w+\s+)?(?:plan|idea|aim|option|thought|question|trick|way|suggestion|proposal|point|goal|best|"
    r"bet|boss|manager)\b)[\w'-]+(?=\W)"
)
#: What may stand between the beginning of a clause and an order.
_LEAD = re.compile(
    r"^\W*(?:(?:so|and|but|then|just|simply|maybe|perhaps|please|pls|ok|okay|or|also|first|next|now|well|"
    r"hey|hi|hmm|coach|quick|quickly|idea|plan|option|suggestion|question|my|today|tomorrow|better|rather|"
    r"quietly|always|to|honestly|hello|team|all|sorry|yes|right|on \w+day|by \w+day|do you know|do we know|"
    r"any idea|tell me|i wonder|i am wondering|i'm wondering|wondering|not sure|we wonder|need to know|if|"
    r"whether|what about|how about|thinking of|thinking about|@\w+)\W+)*$"
)
#: What turns an act into a wish without any "we".
_WISH = re.compile(
    r"\b(?:how to|ways? to|(?:plan|idea|aim|goal|option|trick|point) (?:is|was|would be) to|tempted to|"
    r"cost to|take to|want to|like to|thinking (?:of|about)|think of|what (?:about|if)|how about|"
    r"consider(?:ing)?|draft|help|suggest|script|rehearse|practise|propose|recommend|wording (?:for|to)|"
    r"words to|mail (?:that|to)|idea of|instead)\W+(?:\w+\W+){0,3}$"
)
_CONDITION = re.compile(
    r"^\W*(?:if|when|unless|once|until|in case|should|as soon as|after|before|and if|but if)\b"
)
_ORDER_WORDS = 8
_CARDS = re.compile(r"\b(?:poker|cards?|card game|board game|bluffs)\b")
_TRUE = re.compile(r"\b(?:truth\w*|true|honest\w*|openly|permission|in writing|really do)\b")
#: Words that say something else where the sentence goes on so.
_GOES_ON = {
    "or else": re.compile(r"\s+\w"),
    "binding": re.compile(
        r"\s+(?:offer|agreement|terms?|letter|bid|proposal|version|quote|contract|order)\b"
    ),
    "judge": re.compile(r"'s"),
    "evaluator": re.compile(r"'s"),
}
_EMPTY_AFTER = re.compile(
    r"^\W+(?:not|unknown|unclear|missing|still|what|undefined|none of|something|a secret|private)\b"
)
_SOFT_PREFIX = re.compile(
    r"(?:do you know|wonder|wondering|not sure|question|any idea)\W+(?:(?:if|whether|is|about)\W+)?$"
)
#: Where a clause begins anew without a comma.
_ANEW = re.compile(r"\b(?:so|because|since|unless|until|if|when)\b")
#: A name, or two words, and what somebody did.
_DEED = re.compile(
    r"^\W*[\w'-]+(?:\s[\w'-]+)?\s+(?:gave|gives|made|makes|has|had|is|was|were|are|took|sent|wants?|offers|uses|"
    r"asks|paid|denies|demands|expects|plans|tries|got|\w{3,}ed)\b"
)
#: The beginning of the thing itself: "a nice" gift.
_A_THING = re.compile(r"^\W*(?:an?|some|another)(?: \w+){0,2}\W*$")
_A_NOUN = re.compile(r"\b(?:an?|the|their|his|her|its|this|that)\W+$")
_PLAN = re.compile(
    r"^\W*(?:my|our|the|a|one|another)?\s*(?:\w+\s+)?(?:plan|idea|aim|option|thought|trick|way|best)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """A rule that a text touches; `found.value` is the rule's code in ethics.toml."""

    found: Found
    grave: bool


def touched_in(text: str) -> tuple[Touched, ...]:
    """The rules that a text touches, each once with what shows it best, in the order of the text.

    Phrases may be sure; where none speaks for a rule, word families that stand together raise a question.
    """
    told = Told(text, folded(text))
    best: dict[str, Hit] = {}
    phrases = tuple(_counting(told.low))
    for hit in (*phrases, *hints(told.low, [hit.start for hit in phrases])):
        known = best.get(hit.code)
        if known is None or (hit.weight, -hit.start) > (known.weight, -known.start):
            best[hit.code] = hit
    ordered = sorted(best.values(), key=lambda hit: hit.start)
    return tuple(
        Touched(
            found=told.found(hit.code, hit.start, hit.end, sure=hit.weight >= _SURE),
            grave=hit.weight >= _GRAVE,
        )
        for hit in ordered
    )


def _counting(low: str) -> Iterator[Hit]:
    """The hits that count, each table by its own measure."""
    for cues, counts in ((SAID, _is_said), (SHOWN, _is_shown), (WISHED, _is_wished), (ASKED, _is_asked)):
        yield from _those(cues, counts, low)


def _those(cues: tuple[Cue, ...], counts: Callable[["_Setting"], bool], low: str) -> Iterator[Hit]:
    for hit in hits(cues, low):
        setting = _Setting.of(low, hit)
        if counts(setting) and not _harmless(hit, setting):
            yield hit


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    """What stands around a hit in its sentence."""

    before: str  #: from the beginning of the sentence to the hit
    clause: str  #: from the beginning of the clause to the hit
    words: str
    after: str  #: from the hit to the end of the sentence

    @classmethod
    def of(cls, low: str, hit: Hit) -> "_Setting":
        first, last = sentence_around(low, hit.start, hit.end)
        clause, _ = clause_around(low, hit.start, hit.end)
        return cls(
            before=low[first : hit.start],
            clause=low[clause : hit.start],
            words=low[hit.start : hit.end],
            after=low[hit.end : last],
        )


def _is_said(setting: _Setting) -> bool:
    return not _EMPTY_AFTER.match(setting.after)


def _is_shown(setting: _Setting) -> bool:
    return not _denied(setting) and not _by_others(setting)


def _is_wished(setting: _Setting) -> bool:
    if _A_NOUN.search(setting.before) or _denied(setting) or _by_others(setting):
        return False
    return _of_ours(setting) or bool(_WISH.search(setting.clause)) or _ordered(setting)


def _is_asked(setting: _Setting) -> bool:
    return bool(_LEAD.match(setting.clause) or _SOFT_PREFIX.search(setting.clause))


def _of_ours(setting: _Setting) -> bool:
    """Whether one of us is the last who was named before the hit, a few words ahead of it."""
    subjects = list(_SUBJECT.finditer(setting.before))
    if not subjects or not subjects[-1]["own"]:
        return False
    return len(setting.before[subjects[-1].end() :].split()) <= _ORDER_WORDS


def _ordered(setting: _Setting) -> bool:
    """Whether the hit begins its clause as an order does."""
    first_word = setting.words.split(maxsplit=1)[0]
    return not first_word.endswith("ing") and bool(_LEAD.match(setting.clause))


def _by_others(setting: _Setting) -> bool:
    """Whether somebody else does it, or says that it is done."""
    subjects = list(_SUBJECT.finditer(setting.before))
    in_clause = _SUBJECT.search(setting.clause)
    if in_clause is None and _begins_with_somebody(setting.clause):
        return True
    if not subjects or subjects[-1]["own"]:
        return False
    behind_a_condition = in_clause is None and bool(_CONDITION.match(setting.before))
    return not behind_a_condition


def _begins_with_somebody(clause: str) -> bool:
    if _PLAN.match(clause) or _A_THING.match(clause):
        return False
    return bool(_DEED.match(clause) or _SOMEBODY.match(clause))


def _denied(setting: _Setting) -> bool:
    region = _NOT_DENIED.sub(" ", _region(setting))
    return bool(_DENIED.search(region) or _DENIED_AFTER.match(setting.after))


def _region(setting: _Setting) -> str:
    """Where a denial of the hit would stand: from the one of us who does it, or from the clause."""
    clause = setting.clause
    for border in _ANEW.finditer(setting.clause):
        clause = setting.clause[border.end() :]
    own = [match for match in _SUBJECT.finditer(clause) if match["own"]]
    others = [match.end() for match in _SUBJECT.finditer(clause) if match["other"]]
    if own:
        behind = [match for match in own if not others or match.start() >= others[-1]]
        return clause[behind[0].start() :] if others and behind else clause
    earlier = list(_SUBJECT.finditer(setting.before))
    if not earlier:
        return setting.before
    return setting.before[earlier[-1].start() :] if earlier[-1]["own"] else clause


def _harmless(hit: Hit, setting: _Setting) -> bool:
    """What the words next to a hit take back: a game of cards, an offer that exists, a consequence."""
    if hit.code == "deception":
        around = setting.before + setting.words + setting.after
        return bool(_CARDS.search(around) or (hit.weight < _SURE and _TRUE.search(around)))
    return any(
        setting.words.endswith(end) and goes_on.match(setting.after) for end, goes_on in _GOES_ON.items()
    )
