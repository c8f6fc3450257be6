"""Whether words name something that both sides can see, or only a meeting, kind words and a gesture."""

import re

_MEETING = re.compile(
    r"\b(?:meetings?|meet|met|calls?|called|talks?|talked|spoken|speak|conversations?|discussions?|discuss(?:ed)?"
    r"|chats?|catch[- ]?ups?|sync|workshops?|sessions?|lunch|dinner|coffee|visit)\b",
    re.IGNORECASE,
)

_COOPERATE = (
    r"(?:co-?operat\w*|collaborat\w*|work(?:ing)? together|partner\w*|dialogue|stay in touch|talk\w*)"
)
_FEELINGS = (
    r"(?:trust|goodwill|good will|understanding|relation\w*|climate|atmosphere|dialogue|co-?operation"
    r"|collaboration|partnership|ties|spirit|support|respect|intent\w*|solidarity|friendship|synerg\w+)"
)

#: Nobody would miss these if they were taken back (playbook, section 1, idea 19).
_GESTURE = re.compile(
    rf"\b(?:commit\w*|agree[ds]?|pledge[ds]?|promise[ds]?|willing(?:ness)?|ready|readiness)\s+to\s+{_COOPERATE}"
    rf"|\b(?:statements?|declarations?|words?|signs?|signals?|gestures?|messages?|letters?|notes?)\s+of\s+(?:\w+\s+)?{_FEELINGS}"
    rf"|\b(?:build|built|improve[ds]?|strengthen\w*|deepen\w*|foster\w*|express\w*|show\w*|signal\w*|explor\w+"
    r"|underlin\w+|reaffirm\w*|renew\w*)"
    rf"\s+(?:(?:a|the|our|their|its|mutual|new|good|more|better)\s+){{0,2}}{_FEELINGS}"
    r"|\b(?:joint|group|family|press|official|common)\s+(?:photo\w*|pictures?)"
    r"|\bphoto[- ]?(?:ops?|calls?|opportunity)\b"
    r"|\b(?:joint|common|friendly|warm|public|press)\s+statements?\b"
    r"|\bhandshakes?\b|\bshak(?:e|ing) hands\b|\b(?:kind|warm) words\b|\bgood ?will\b|\bgood intentions\b"
    r"|\b(?:toasts?|ceremony|ceremonies|speech(?:es)?|applause|gala)\b",
    re.IGNORECASE,
)

#: A day or an hour says when people meet, not what comes of it.
_WHEN = re.compile(
    r"\b(?:[0-3]?\d(?:st|nd|rd|th)?\s+(?:of\s+)?)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b"
    r"|\b[0-2]?\d[:.][0-5]\d\b|\b\d{1,2}\s?[ap]m\b",
    re.IGNORECASE,
)

#: What can be seen afterwards; where one of these is named, the meeting or the gesture is only its occasion.
_RESULT = re.compile(
    r"\b(?:sign\w*|initial(?:l?ed)?|list\w*|lines?|points?|pages?|draft\w*|text|note[sd]?|minutes|mails?|e-?mails?"
    r"|reply|replies|answer\w*|number\w*|figure\w*|report\w*|file[ds]?|photo\w*|date[sd]?|day|decision\w*"
    r"|decide[sd]?|yes|no|agree[ds]?|agreement|confirm\w*|written|writing|recorded|sen[dt]s?|pa(?:id|ys?)"
    r"|receipt\w*|deliver\w*|publish\w*|approv\w+|options?|names?|named|log\w*|sheet\w*|schedule\w*|plan\w*"
    r"|test\w*|demo\w*|write|upload\w*|submit\w*|hand\w*|return\w*|releas\w+|withdraw\w*|appoint\w*|ship\w*|count\w*"
    r"|settle[sd]?|install\w*|open(?:s|ed)?)\b|\d|%",
    re.IGNORECASE,
)


def lacks_substance(words: str) -> bool:
    """Whether a measure names nothing but a meeting, a talk or a gesture (playbook, section 0, rule 1)."""
    return (_MEETING.search(words) is not None and not _has_result(words)) or is_only_a_gesture(words)


def is_only_a_gesture(words: str) -> bool:
    """Whether nothing is done but a gesture; a meeting is an act, and its measure says what comes of it."""
    return _GESTURE.search(words) is not None and not _has_result(words)


def _has_result(words: str) -> bool:
    return _RESULT.search(_WHEN.sub(" ", _GESTURE.sub(" ", words))) is not None
