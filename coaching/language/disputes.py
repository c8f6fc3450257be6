"""What the two sides say against each other about the same thing: the question that stands between them."""

import re

from coaching.language.found import Found, Told

_THEM = r"(?:they|he|she|delhi|(?:the |their |his |her )?(?:[\w-]+ ){0,2}?[\w-]+)"
_SAY = (
    r"(?:says?|said|tells?(?: us| me)?|claims?|claimed|insists?|maintains?|swears?|believes?|thinks?|"
    r"figures?|argues?)(?: that)? "
)
#: A statement of few words: somebody or something, and what it does or is.
_STATEMENT = (
    r"((?!(?:no|not|yes|it|its|it's|he|she|they|we|i|if|so|that|this|these|there|you|what)\b)"
    r"(?:[\w%'\u2019-]+ ){1,4}?(?:is|are|was|were|carries|carry|costs?|lose|loses|takes?|needs?|works?|"
    r"doubles?|covers?|covered|goes|go|falls?|rises?|grows?|means?)\b(?: (?:\d+\.\d+|[\w%'\u2019-]+)){1,7}?)"
)
_STOP = r"(?=\s?[,;:!?\n()]|\.(?!\d)|$| (?:and|but|so|while|because|once|since|which|who)\b)"
_WE_SAY = (
    r"(?:we|our [\w-]+|my [\w-]+) "
    r"(?:say|says|said|think|thinks|believe|believes|calculate[sd]?|figure|count)\b"
)
_THEY_DOUBT = (
    r"(?:(?:they|he|she|their [\w -]{2,30}|his [\w-]+|her [\w-]+) (?:say|says|said|think|thinks|doubts?|"
    r"don't|doesn't|calculate[sd]?|has heard|call|calls)\b|doesn't believe|don't believe|disputes?)"
)
_AGAINST = re.compile(
    rf"\b(?:we|our [\w-]+) {_SAY}{_STATEMENT}{_STOP}(?=[^\n]{{0,90}}?\b{_THEY_DOUBT})"
    rf"|\b{_THEM} {_SAY}{_STATEMENT}{_STOP}(?=[^\n]{{0,60}}?\b{_WE_SAY})"
)
#: A question that is told as one: "the issue is whether …", "we have to pick how …".
_QUESTION = re.compile(
    r"\b(?:the (?:issue|question|quarrel|dispute|point) is|"
    r"(?:all|it all|everything|the case) (?:turns|hinges|hangs) on|(?:has|have) to (?:pick|decide|settle)|"
    r"cannot agree(?: on)?|can't agree(?: on)?|argu(?:e|ing) about|disagree(?: on| about)?|"
    r"quarrel(?:ling)? (?:about|over)) "
    r"((?:whether|what|who|how|which|when)\b(?: [\w%'\u2019-]+){2,13}?)"
    r"(?=\s?[,.;:!?\n()]|$|\son \d)"
)
_POINTS = re.compile(
    r"\b((?:(?:\d{1,3}|a dozen|dozens of|twenty|thirty|forty) )(?:open |small |minor |technical |disputed )"
    r"{1,2}(?:points|items|issues|questions|clauses))\b"
)
#: "A dispute with X over the delay costs", "they block the new shift plan".
_OVER = re.compile(
    r"\b(?:dispute|quarrel|row|argument|fight|disagreement|disagree|argue|quarrelling|arguing)"
    r"(?: with [\w'& -]{2,40}?)? (?:over|about|on) "
    r"((?!whether|what|who|how|which|when|price\b|money\b)(?:(?:[\w\u00a3$\u20ac%'-]|[.,](?=\d))+ ?){1,6}?)"
    r"(?=\s?[;:!?\n()]|[.,](?!\d)|$| (?:and|but|so|because|since|with|for|in|that|who)\b)"
    r"|\b(?:blocks?|blocking|blocked|opposes?|rejects?|rejected|objects? to|vetoed) "
    r"((?:the|our) (?:new |planned )?(?:[a-z][\w-]+ )?[a-z][\w-]+)"
    r"(?=\s?[.,;:!?\n()]|$| (?:and|but|so|because|since|that)\b)"
)


def disputed(told: Told) -> dict[str, Found]:
    """A `dispute` (a question), a `topic` of many points, or a `claim` that one makes and one doubts."""
    for name, pattern in (("dispute", _QUESTION), ("topic", _POINTS)):
        match = pattern.search(told.low)
        if match:
            return {name: told.found(None, *match.span(1), sure=True)}
    match = _AGAINST.search(told.low)
    if match is None:
        return _over(told)
    return {"claim": told.found(None, *match.span(1 if match[1] else 2), sure=True)}


def _over(told: Told) -> dict[str, Found]:
    match = _OVER.search(told.low)
    return {"topic": told.found(None, *match.span(1 if match[1] else 2), sure=True)} if match else {}
