"""Words of a test by which nobody could see how it went, what follows, or what stops it; asked about once."""

import re
from collections.abc import Iterator, Mapping

from coaching.errors import VagueTest

_FLAGS = re.IGNORECASE

#: A number, or a word that is as good as one.
_EXACT = re.compile(
    r"\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|half|zero|no|none|all|every|each|signed"
    r"|written|in writing|yes)\b",
    _FLAGS,
)

#: What is counted, as nothing that could be.
_NO_MEASURE = re.compile(
    r"(?:the\s+|our\s+|overall\s+|general\s+)*(?:success|quality|performance|progress|results?|trust|value|impact"
    r"|satisfaction|relationship|feeling|mood|cooperation|how (?:it goes|well it works|good it is))",
    _FLAGS,
)

#: A level that lies in the eye of whoever looks.
_NO_LEVEL = re.compile(
    r"\b(?:good|better|well|fine|ok|okay|satisf\w+|acceptable|reasonabl\w+|enough|happy|pleased|success\w*"
    r"|improv\w+|high(?:er)?|low(?:er)?|significant\w*|noticeabl\w+|positive|decent|smooth\w*)\b",
    _FLAGS,
)

#: A decision to decide later.
_NO_DECISION = re.compile(
    r"\b(?:see (?:how|what|where|whether|then)|we(?:'ll|\u2019ll| will)? see|discuss\w*|talk\w*|consider\w*"
    r"|think about|look (?:at|into)|explor\w+|review\w*|decide (?:later|then)|tbd"
    r"|to be (?:decided|discussed|agreed|seen)|next steps)\b",
    _FLAGS,
)
_DECIDES = re.compile(
    r"\b(?:sign|order|extend|buy|stop|roll\w* out|renew|award|pay|start|end|cancel|switch|replace|expand)"
    r"\w*\b",
    _FLAGS,
)

#: A stop rule that anybody could see at any time, or never.
_NO_STOP = re.compile(
    r"\b(?:goes? (?:badly|wrong)|does(?:n't|n\u2019t| not) (?:work|go well)|not work(?:ing)?|problems?"
    r"|trouble|unhappy|not happy|too (?:much|many|hard|slow|difficult)|badly|no longer makes sense)\b",
    _FLAGS,
)


def vague_parts(told: Mapping[str, str]) -> Iterator[VagueTest]:
    """What is too vague of a test's slots, in the order in which its form asks for them."""
    if _NO_MEASURE.fullmatch(told.get("metric", "").strip(" .!")):
        yield VagueTest("slots.metric")
    for slot, vague, firm in (
        ("threshold", _NO_LEVEL, _EXACT),
        ("decision", _NO_DECISION, _DECIDES),
        ("stop_rule", _NO_STOP, _EXACT),
    ):
        words = told.get(slot, "")
        if vague.search(words) and not firm.search(words):
            yield VagueTest(f"slots.{slot}")
