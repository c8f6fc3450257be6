"""Words into commands: "new", "wins", "status"; what is no such phrase is something said."""

import re
from collections.abc import Callable
from difflib import get_close_matches

from bot import people_phrases
from coaching.commands import (
    AboutADeal,
    AddCounterpart,
    AddTheirs,
    AskMore,
    ByName,
    CloseDeal,
    Command,
    ExportDeal,
    KeepOffer,
    ListDeals,
    MakePromise,
    MoveHere,
    OfferHistory,
    OfferPause,
    OfferPieces,
    OfferPromise,
    OfferRound,
    OfferSharedPlan,
    OfferTheirs,
    OpenDeal,
    PauseDeal,
    ReopenDeal,
    ResumeDeal,
    Say,
    ShowBrief,
    ShowCalendar,
    ShowHelp,
    ShowLearned,
    ShowLessons,
    ShowMine,
    ShowOffers,
    ShowPlan,
    ShowReview,
    ShowStatus,
    ShowTalk,
    ShowTeam,
    ShowWhy,
    ShowWins,
    SignDeal,
    StartDeal,
    Undo,
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
    "theirs": OfferTheirs,
    "they owe": OfferTheirs,
    "they owe us": OfferTheirs,
    "commit": OfferPromise,
    "round": OfferRound,
    "cycle": OfferRound,
    "sprint": OfferRound,
    "review": ShowReview,
    "talk": ShowTalk,
    "next talk": ShowTalk,
    "offers": ShowOffers,
    "signed": SignDeal,
    "we signed": SignDeal,
    "we have signed": SignDeal,
    "it is signed": SignDeal,
    "it's signed": SignDeal,
    "history": OfferHistory,
    "undo": Undo,
    "take it back": Undo,
    "deals": ListDeals,
    "list": ListDeals,
    "mine": ShowMine,
    "home": ShowMine,
    "my promises": ShowMine,
    "calendar": ShowCalendar,
    "my calendar": ShowCalendar,
    "ical": ShowCalendar,
    "close": CloseDeal,
    "pause": OfferPause,
    "on hold": OfferPause,
    "resume": ResumeDeal,
    "unpause": ResumeDeal,
    "export": ExportDeal,
    "download": ExportDeal,
    "share": OfferSharedPlan,
    "share plan": OfferSharedPlan,
    "share the plan": OfferSharedPlan,
    "mutual plan": OfferSharedPlan,
    "mutual action plan": OfferSharedPlan,
    "handover plan": OfferSharedPlan,
    "reopen": ReopenDeal,
    "move here": MoveHere,
    "lead here": MoveHere,
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

#: What somebody will do, behind one of these: "commit I'll send the draft by Friday".
_COMMIT = ("commit", "promise")
_I_PROMISE = re.compile(r"^i\s+promise\s+(?:to\s|that\s|i\b|:)", re.IGNORECASE)

#: Not forgiving: a bare "compromise" is an answer.
_PROMISE_ALONE = frozenset({"promise", "i promise"})

#: One word that nobody knows.
_ONE_WORD = re.compile(r"[^\W\d_]+")

_WINS = frozenset({"wins", "win"})

#: "also Globex: their CFO went quiet", "wins with Globex".
_SIDE = re.compile(
    r"^(?P<word>also(?=\s+with\s|(?:\s+[^\s:]+){1,5}:)|wins?(?=\s+(?:with|for)\s))"
    r"\s+(?:(?:with|for)\s+)?(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)

#: "they Ms Weber confirms the slot by 12 March", "theirs: their CFO signs", "they owe us the list by Friday".
_THEIRS = re.compile(
    r"^(?:[Tt]heirs(?=:|\s+[A-Z])"
    r"|[Tt]hey(?=:|\s+(?:[Mm]rs?|[Mm]s|[Dd]r|[Pp]rof)\b|\s+[A-Z](?!\s|')"
    r"|\s+owe\b.*\s(?:by|until|before|on|next|this|in|within|today|tomorrow)\b))"
    r"\s*:?\s*(?P<rest>\S.*)$",
    re.DOTALL,
)

#: "offer they moved to 12 % on price"; with the command in front anything may follow, and is asked after.
_OFFER = re.compile(r"^offers?:?\s+(?P<rest>\S.*)$", re.IGNORECASE | re.DOTALL)
_SOMEBODY_MOVED = re.compile(
    r"^(?:they|we|(?:the other|their|our) side|\S+)\s+(?:(?:have|has|had|just)\s+)*"
    r"(?:moved|offer(?:ed)?|came|went|accept(?:ed)?|proposed?|conceded)\b",
    re.IGNORECASE,
)

#: "pause until 20 March", "pause it till Friday".
_PAUSE = re.compile(
    r"^(?:pause|hold|rest)\s+(?:it\s+|this\s+|the\s+deal\s+)?(?:until|till|to)\s+(?P<until>[^,;]{3,40})$",
    re.IGNORECASE,
)

#: With these a deal may be named in front or behind: "status contoso", "contoso wins".
_OF_A_DEAL: dict[str, Callable[[], AboutADeal]] = {
    "wins": ShowWins,
    "win": ShowWins,
    "status": ShowStatus,
    "brief": ShowBrief,
    "questions": AskMore,
    "plan": ShowPlan,
    "pieces": OfferPieces,
    "theirs": OfferTheirs,
    "round": OfferRound,
    "review": ShowReview,
    "talk": ShowTalk,
    "offers": ShowOffers,
    "signed": SignDeal,
    "history": OfferHistory,
    "undo": Undo,
    "close": CloseDeal,
    "pause": OfferPause,
    "resume": ResumeDeal,
    "export": ExportDeal,
    "share": OfferSharedPlan,
}

#: Of these, also where the command does not stand in front.
_ALSO_IN_TALK = frozenset({"wins", "status", "brief", "plan", "pause", "resume", "export"})

#: A deal is named in so many words: behind the command, and in talk.
_NAME_WORDS, _NAME_WORDS_IN_TALK = 4, 2

#: Sub-words that are offered where one is like them, the likeliest first.
_OFFERED_AT_MOST = 3

_PREFIX = re.compile(
    r"^\s*(?:/deal\b|deal\b(?=\s+"
    r"(?:new|wins?|status|brief|questions|plan|milestones|ladder|pieces|split|chunk|list|mine|home|help|why|close|signed|also|they|theirs|history|undo|commit|promise|settings|away|back|lead|gone|round|cycle|sprint|review|talk|offers?|reopen|move|lessons|learned|team|pause|resume|export|share|mutual|handover|calendar|ical|status|listen)\b))\s*",
    re.IGNORECASE,
)


def read(text: str) -> Command:  # noqa: PLR0911 - one line a kind of wish
    """What a line asks for; a bare line asks how the deal stands."""
    line = _PREFIX.sub("", text).strip()
    if not line:
        return ShowStatus() if text.strip() else ShowHelp()
    of_people = people_phrases.read(line, to_the_coach=line != text.strip())
    with_more = of_people or _with_more(line, asked=line != text.strip())
    if with_more is not None:
        return with_more
    first, _, rest = line.partition(" ")
    word = _word(first.lower(), bare=not rest.strip())
    if word in _NEW:
        about = rest.strip()
        return OpenDeal(about=about) if about else StartDeal()
    whole = _PHRASES.get(line.lower().rstrip("!.? ") or line) or (
        None if rest.strip() else _PHRASES.get(word)
    )
    if whole is not None:
        return whole()
    theirs = _THEIRS.match(line)
    if theirs is not None:
        return AddTheirs(words=theirs["rest"].strip())
    pause = _PAUSE.match(line)
    if pause is not None:
        return PauseDeal(until=pause["until"].strip())
    addressed = line != text.strip()
    return _by_name(line, addressed=addressed) or _said(line, addressed=text.lstrip().startswith("/"))


def label_of(command: AboutADeal) -> str:
    """How a wish about a deal is called where it is offered."""
    return next(word for word, kind in _OF_A_DEAL.items() if isinstance(command, _kind(kind))).capitalize()


def _kind(make: Callable[[], AboutADeal]) -> type[AboutADeal]:
    return type(make())


def _by_name(line: str, *, addressed: bool) -> ByName | None:
    """A wish about a deal that is named in front of its word or behind it; misspelt where `addressed`."""
    words = line.rstrip("!.? ").split()
    at_most = _NAME_WORDS if addressed else _NAME_WORDS_IN_TALK
    if not 1 < len(words) <= at_most + 1:
        return None
    for word, name in ((words[0], words[1:]), (words[-1], words[:-1])):
        known = word.casefold()
        if known in _OF_A_DEAL and (addressed or known in _ALSO_IN_TALK):
            return ByName(name=" ".join(name), then=_OF_A_DEAL[known](), line=line, sure=addressed)
    for word, name in ((words[0], words[1:]), (words[-1], words[:-1])) if addressed else ():
        near = _near(word, 1)
        if near and near[0] in _OF_A_DEAL:
            return ByName(name=" ".join(name), then=_OF_A_DEAL[near[0]](), line=line)
    return None


def _near(word: str, count: int, cutoff: float = 0.75) -> list[str]:
    """The sub-words that a misspelt one is like."""
    if len(word) < _FORGIVING_FROM:
        return []
    known = (*(phrase for phrase in _PHRASES if " " not in phrase and phrase.isalpha()), *_NEW)
    return get_close_matches(word.casefold(), known, n=count, cutoff=cutoff)


def _said(line: str, *, addressed: bool) -> Command:
    """A promise, or plain words; one word that nobody knows, typed behind /deal, is no answer to anything."""
    first, _, rest = line.partition(" ")
    if line.lower().rstrip("!.? ") in _PROMISE_ALONE:
        return OfferPromise()
    if _I_PROMISE.match(line):
        return MakePromise(words=line)
    if first.lower() in _COMMIT and rest.strip():
        return MakePromise(words=rest.strip())
    if addressed and _ONE_WORD.fullmatch(line):
        return ShowHelp(unknown=line, meant=_meant(line))
    return Say(words=line)


def _meant(word: str) -> tuple[str, ...]:
    """What one word is like that nobody knows: to be offered, not done."""
    near = (one for one in _near(word, 2 * _OFFERED_AT_MOST, cutoff=0.6) if one in _PHRASES)
    made = {type(_PHRASES[one]()): one for one in reversed(list(near))}
    return tuple(reversed(made.values()))[:_OFFERED_AT_MOST]


def _with_more(line: str, *, asked: bool) -> Command | None:
    """A wish that goes on in words of one's own; `asked`: the command stood in front of it."""
    side, offer = _SIDE.match(line), _OFFER.match(line)
    if side is not None:
        return _with_a_side(side["word"].lower(), side["rest"].strip())
    if offer is not None and (asked or _SOMEBODY_MOVED.match(offer["rest"])):
        return KeepOffer(words=offer["rest"].strip())
    return None


def _with_a_side(word: str, rest: str) -> Command:
    """What is asked about one of several counterparts."""
    if word in _WINS:
        return ShowWins(counterpart=rest)
    return AddCounterpart(words=rest)


def _word(first: str, *, bare: bool) -> str:
    """The phrase that was meant; a misspelt one counts where it stands alone or is "new"."""
    known = (*(phrase for phrase in _PHRASES if " " not in phrase), *_NEW)
    if first in known or len(first) < _FORGIVING_FROM or not bare:
        return first
    near = get_close_matches(first, known, n=1, cutoff=0.75)
    return near[0] if near else first
