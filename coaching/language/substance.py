"""Whether a measure names a result that both sides can see, or only that people will talk."""

import re

_MEETING = re.compile(
    r"\b(?:meetings?|meet|met|calls?|called|talks?|talked|spoken|speak|conversations?|discussions?|discussed"
    r"|chats?|catch[- ]?ups?|sync|workshops?|sessions?|lunch|dinner|coffee|visit)\b",
    re.IGNORECASE,
)

#: What can be seen afterwards; where one of these is named, the meeting is only its occasion.
_RESULT = re.compile(
    r"\b(?:sign\w*|initial(?:l?ed)|list\w*|lines?|points?|pages?|draft\w*|text|note[sd]?|minutes|mails?|e-?mails?"
    r"|reply|replies|answer\w*|number\w*|figure\w*|report\w*|file[ds]?|photo\w*|date[sd]?|day|decision\w*|decided"
    r"|yes|no|agreed|agreement|confirm\w*|written|writing|recorded|sent|paid|receipt\w*|delivered|published"
    r"|approved|approval|options?|names?|named|log\w*|sheet\w*|schedule\w*|plan\w*|test\w*|demo\w*)\b|\d|%",
    re.IGNORECASE,
)


def is_only_a_meeting(measure: str) -> bool:
    """Whether nothing but a meeting, a call or a talk is named (playbook, section 0, rule 1)."""
    return _MEETING.search(measure) is not None and _RESULT.search(measure) is None
