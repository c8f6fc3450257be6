"""Plain words by which a sentence is compared with another: those of no weight, numbers, days, denials."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Words that any sentence may hold; none of them says who, what, how much or when.
PLAIN = _words(
    """
    a an the this that these those it its they them their theirs he she his her him we us our ours you
    your yours i me my mine who whom whose which what where why how and or but so if then than as at by
    for from in into of off on onto out over to up with about between both each every any all some such
    also only just still yet again together other another same own is are was were be been being am do
    does did done has have had having can could may might must shall should will would let not no nor
    never without neither nobody nothing there here when while until once because since although though
    before after during through across per via against within upon toward towards under above below more
    most less least much many few very too rather even ever now ask agree send show share give take make
    get set put say tell write name keep use need want help bring find look see go come start begin open
    close end finish move draft list note point points side sides team call meeting page email document
    person people thing way part step word words date day days s t re ll ve d m
    """
)

#: Words that turn a sentence round or hang it on something.
DENYING = _words(
    """
    not no nor never without neither nobody nothing none cannot unless except don't doesn't didn't won't
    can't isn't aren't wasn't shouldn't wouldn't couldn't mustn't if instead
    """
)

NUMBERS = _words(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
    thousand thousands million millions billion billions dozen dozens half halves double doubled triple
    twice thrice third thirds quarter quarters percent per-cent pct first second fourth fifth once k mn bn
    """
)

#: Words that say when.
CALENDAR = _words(
    """
    monday mon tuesday tue tues wednesday wed thursday thu thurs friday fri saturday sat sunday sun
    january jan february feb march mar april apr may june jun july jul august aug september sep sept
    october oct november nov december dec today tomorrow tonight yesterday morning afternoon evening noon
    midnight hour hours minute minutes day days week weeks weekend month months quarter quarters year
    years fortnight daily weekly monthly yearly eod eow eom eoq soon immediately asap now later next last
    """
) - {"may", "now", "later"}

FIRST_PERSON = frozenset(("i", "i'll", "i'm", "i'd", "i've", "my", "me"))

_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ied", "ed", "es", "ly", "er", "ers", "s", "e", "d", "y")
_SHORTEST = 3


def stem(word: str) -> str:
    """A word without its ending, so that forms of one word are one; figures stay as they are."""
    word = word.casefold().removesuffix("'s").removesuffix("'")
    if any(one.isdigit() for one in word):
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word.removesuffix(ending)
    return word
