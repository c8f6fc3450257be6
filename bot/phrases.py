"""Words into commands: "new", "wins", "status"; what is no such phrase is something said."""

import re
from collections.abc import Callable
from difflib import get_close_matches

from coaching.commands import (
    AddCounterpart,
    AskMore,
    CloseDeal,
    Command,
    ListDeals,
    OfferPieces,
    OpenDeal,
    ReopenDeal,
    Say,
    ShowBrief,
    ShowHelp,
    ShowLearned,
    ShowLessons,
    ShowMine,
    ShowPlan,
    ShowStatus,
    ShowTeam,
    ShowWhy,
    ShowWins,
    SignDeal,
    StartDeal,
)

#: Words of which a misspelling is still understood; shorter ones must be right.
_FORGIVING_FROM = 4

_PHRASES: dict[str, Callable[[], Command]] = {
    "wins": ShowWins,
    "win": ShowWins,
    "suggest": ShowWins,
    "ideas": ShowWins,
    "status": ShowStatus,
    "brief": ShowBrief,
    "questions": AskMore,
    "interview": AskMore,
    "ask me": AskMore,
    "plan": ShowPlan,
    "milestones": ShowPlan,
    "ladder": ShowPlan,
    "pieces": OfferPieces,
    "split": OfferPieces,
    "chunk": OfferPieces,
    "signed": SignDeal,
    "we signed": SignDeal,
    "we have signed": SignDeal,
    "it is signed": SignDeal,
    "it's signed": SignDeal,
    "deals": ListDeals,
    "list": ListDeals,
    "mine": ShowMine,
    "home": ShowMine,
    "my promises": ShowMine,
    "close": CloseDeal,
    "reopen": ReopenDeal,
    "lessons": ShowLessons,
    "learned": ShowLearned,
    "what worked": ShowLearned,
    "team": ShowTeam,
    "why": ShowWhy,
    "why small": ShowWhy,
    "why small wins": ShowWhy,
    "help": ShowHelp,
    "hello": ShowHelp,
    "hi": ShowHelp,
    "thanks": ShowHelp,
    "thank you": ShowHelp,
    "?": ShowHelp,
}

_NEW = ("new", "start", "open")

_WINS = frozenset({"wins", "win"})

#: "also Globex: their CFO went quiet", "wins with Globex".
_SIDE = re.compile(
    r"^(?P<word>also(?=\s+with\s|(?:\s+[^\s:]+){1,5}:)|wins?(?=\s+(?:with|for)\s))"
    r"\s+(?:(?:with|for)\s+)?(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)

_PREFIX = re.compile(
    r"^\s*(?:/deal\b|deal\b(?=\s+"
    r"(?:new|wins?|status|brief|questions|plan|milestones|ladder|pieces|split|chunk|list|mine|home|help|why|close|reopen|lessons|learned|team|signed|also)\b))\s*",
    re.IGNORECASE,
)


def read(text: str) -> Command:
    """What a line asks for; a bare line asks how the deal stands."""
    line = _PREFIX.sub("", text).strip()
    if not line:
        return ShowStatus() if text.strip() else ShowHelp()
    side = _SIDE.match(line)
    if side is not None:
        return _with_a_side(side["word"].lower(), side["rest"].strip())
    first, _, rest = line.partition(" ")
    word = _word(first.lower(), bare=not rest.strip())
    if word in _NEW:
        about = rest.strip()
        return OpenDeal(about=about) if about else StartDeal()
    whole = _PHRASES.get(line.lower().rstrip("!.? ") or line)
    if whole is not None:
        return whole()
    if word in _PHRASES and not rest.strip():
        return _PHRASES[word]()
    return Say(words=line)


def _with_a_side(word: str, rest: str) -> Command:
    """What is asked about one of several counterparts."""
    if word in _WINS:
        return ShowWins(counterpart=rest)
    return AddCounterpart(words=rest)


def _word(first: str, *, bare: bool) -> str:
    """The phrase that was meant; a misspelt one counts where it stands alone or is "new"."""
    known = (*_PHRASES, *_NEW)
    if first in known or len(first) < _FORGIVING_FROM or not bare:
        return first
    near = get_close_matches(first, known, n=1, cutoff=0.75)
    return near[0] if near else first
