"""What the coach refuses to do: each refusal a fact with the words or limits it is about."""

from datetime import date


class CoachingError(Exception):
    """A request that cannot be met; the asker alone is told why, and nothing was changed.

    `field` names the part of a form that the refusal is about, or is empty.
    """

    field: str = ""


class FieldError(CoachingError):
    """A part of a form, named by `field`, that cannot be taken as it is."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class Missing(FieldError):
    """Something that has to be said was left empty."""


class TooLong(FieldError):
    """A text is longer than the coach keeps; `limit` is in characters."""

    def __init__(self, field: str, limit: int) -> None:
        super().__init__(field)
        self.limit = limit


class NoSuchDay(FieldError):
    """A calendar day that does not exist, such as 31 February; `phrase` is how it was written."""

    def __init__(self, field: str, phrase: str) -> None:
        super().__init__(field)
        self.phrase = phrase


class NotADay(FieldError):
    """No day could be read in `phrase`."""

    def __init__(self, field: str, phrase: str) -> None:
        super().__init__(field)
        self.phrase = phrase


class DueInThePast(FieldError):
    """A commitment or a deal cannot fall due before today; `day` is the day that was given."""

    def __init__(self, field: str, day: date) -> None:
        super().__init__(field)
        self.day = day


class WhichDay(FieldError):
    """`phrase` can mean any of `days`, the likeliest first; `passed` is the day it names that is over."""

    def __init__(self, field: str, phrase: str, days: tuple[date, ...], passed: date | None = None) -> None:
        super().__init__(field)
        self.phrase = phrase
        self.days = days
        self.passed = passed


class TooFarAhead(FieldError):
    """A short-term win is due within a year at most; `day` is the day that was given."""

    def __init__(self, field: str, day: date) -> None:
        super().__init__(field)
        self.day = day


class NoProof(FieldError):
    """A bare "yes" or "done" stands where something should stand that both sides can see."""


class RestTooLate(FieldError):
    """The rest of a promise would take longer than a week; `day` is the day that was given."""

    def __init__(self, field: str, day: date) -> None:
        super().__init__(field)
        self.day = day


class NoSuchPerson(FieldError):
    """The owner who was named is nobody the coach can find."""


class NoSuchZone(FieldError):
    """No time zone is called so; `words` is how it was written."""

    def __init__(self, field: str, words: str) -> None:
        super().__init__(field)
        self.words = words


class NoSuchCountry(FieldError):
    """No country or region of that name has holidays that are known; `words` is how it was written."""

    def __init__(self, field: str, words: str) -> None:
        super().__init__(field)
        self.words = words


class NotHours(FieldError):
    """No hours from and until can be read in `words`."""

    def __init__(self, field: str, words: str) -> None:
        super().__init__(field)
        self.words = words


class TooManyDaysOff(FieldError):
    """At most `limit` stretches of days off are kept."""

    def __init__(self, field: str, limit: int) -> None:
        super().__init__(field)
        self.limit = limit


class NoSubstance(FieldError):
    """Only a meeting or a gesture is named, which nobody would miss; `stronger` is what they would miss."""

    def __init__(self, field: str, stronger: tuple[str, ...]) -> None:
        super().__init__(field)
        self.stronger = stronger


class TooVague(FieldError):
    """A promise names nothing that could be finished, or somebody else's decision.

    `asks_for` is the element of the rubric that is missing first: action or control.
    """

    def __init__(self, field: str, asks_for: str, owner: str, due: date) -> None:
        super().__init__(field)
        self.asks_for = asks_for
        self.owner = owner
        self.due = due


class TooBig(FieldError):
    """A first step is too big; `cause` is days, signers or everything, `scopes` are usual small parts."""

    def __init__(self, field: str, cause: str, scopes: tuple[str, ...]) -> None:
        super().__init__(field)
        self.cause = cause
        self.scopes = scopes


class StakesJump(FieldError):
    """An amount is more than three times `before`, that of the last step that was kept."""

    def __init__(self, field: str, before: str, amount: str) -> None:
        super().__init__(field)
        self.before = before
        self.amount = amount


class NoSuchCounterpart(CoachingError):
    """The deal has no other side of that name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class TooManyCounterparts(CoachingError):
    """A deal is kept with at most `limit` further counterparts."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self.limit = limit


class DecidedTooEarly(FieldError):
    """A pilot would be decided on before it has ended; `day` is its last day."""

    def __init__(self, field: str, day: date) -> None:
        super().__init__(field)
        self.day = day


class TooManyTests(CoachingError):
    """As many tests of the deal run as can be followed at a time; `running` says what each is."""

    def __init__(self, running: tuple[str, ...]) -> None:
        super().__init__(running)
        self.running = running


class NoSuchDeal(CoachingError):
    """There is no such deal here, also where the deal belongs to another conversation or organisation."""


class NotWhereOneIsAlone(CoachingError):
    """Promises are looked out for where several people talk, not where somebody is alone with the coach."""


class CannotListen(CoachingError):
    """The platform lets the coach read no messages there that were not written to it."""


class NothingToRecord(CoachingError):
    """A message holds no words that could be recorded."""


class NoDealHere(CoachingError):
    """This conversation has no open deal."""


class DealIsClosed(CoachingError):
    """The deal was closed; nothing can be added to it. `title` is the deal's."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.title = title


class AlreadyOpen(CoachingError):
    """The deal that was to be opened again is open. `title` is the deal's."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.title = title


class NothingParked(CoachingError):
    """No deal here waits to be opened again."""


class NotOnHold(CoachingError):
    """The deal is under way already."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.title = title


class NothingFellDue(CoachingError):
    """No promise of the asker waits for the new day that a pause has brought."""


class NoSuchMove(CoachingError):
    """The playbook has no move of that name (any more)."""


class NoSuchQuestion(CoachingError):
    """The interview has no question of that name (any more)."""


class NoSuchIntention(CoachingError):
    """What was said is a promise by now, or was let go."""


class TooManyPromises(CoachingError):
    """`owner` has as many open promises in a deal as can be kept well; `open_ones` says what each is."""

    def __init__(self, owner: str, open_ones: tuple[str, ...]) -> None:
        super().__init__(open_ones)
        self.owner = owner
        self.open_ones = open_ones


class VagueTest(FieldError):
    """A part of a test, named by `field`, by which nobody could see how it went or what follows."""


class NoSuchCommitment(CoachingError):
    """There is no such commitment here."""


class AlreadyTaken(CoachingError):
    """Somebody already has an open commitment to this move in this deal."""


class AlreadySettled(CoachingError):
    """The commitment is no longer open; `state` says how it ended."""

    def __init__(self, state: str) -> None:
        super().__init__(state)
        self.state = state


class AlreadyAnswered(CoachingError):
    """The question was answered or skipped before; the talk has moved on."""


class RoundRuns(CoachingError):
    """A round of the deal is under way; `number` is its own."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class NoRound(CoachingError):
    """The deal has no round under way that could be reviewed."""


class AlreadyReviewed(CoachingError):
    """The round was closed before."""


class RoundFull(FieldError):
    """A round holds as many actions as get done; `actions` are those that it has."""

    def __init__(self, field: str, actions: tuple[str, ...]) -> None:
        super().__init__(field)
        self.actions = actions


class NotOnScale(FieldError):
    """A number is wanted from `low` to `high`."""

    def __init__(self, field: str, low: int, high: int) -> None:
        super().__init__(field)
        self.low = low
        self.high = high


class OnlyInPrivate(CoachingError):
    """What was told is private of a deal, and is neither kept nor shown where others could read along."""


class NotTheOwner(CoachingError):
    """Only the person a commitment was proposed to can accept or decline it; `owner` is their name."""

    def __init__(self, owner: str) -> None:
        super().__init__(owner)
        self.owner = owner


class NotTheirsToChange(CoachingError):
    """A promise is changed by its owner, by whoever made it, or by the deal's lead; `owner` is a name."""

    def __init__(self, owner: str) -> None:
        super().__init__(owner)
        self.owner = owner


class MeasureFixed(FieldError):
    """Within a round a measure stays as it is until the review on `day`."""

    def __init__(self, field: str, day: date) -> None:
        super().__init__(field)
        self.day = day


class NothingChanged(FieldError):
    """A form was sent as it was offered, though it asks what is to be different."""


class NotTheirsToUndo(CoachingError):
    """What was done is taken back by the one who did it alone; `by` is their name."""

    def __init__(self, by: str) -> None:
        super().__init__(by)
        self.by = by


class NothingToUndo(CoachingError):
    """The person has done nothing to a promise of this deal that still stands."""


class TakenBackAlready(CoachingError):
    """What the button takes back was taken back before."""


class TooLateToUndo(CoachingError):
    """It was done more than `minutes` ago."""

    def __init__(self, minutes: int) -> None:
        super().__init__(minutes)
        self.minutes = minutes


class Overtaken(CoachingError):
    """Somebody has answered or changed the promise since, so it stays; `by` is their name."""

    def __init__(self, by: str) -> None:
        super().__init__(by)
        self.by = by


class AlreadyThere(CoachingError):
    """All the deals that the asker leads are led here."""


class OnlyForTheLead(CoachingError):
    """Who leads a deal, and where, is changed by its lead alone; `lead` is their name."""

    def __init__(self, lead: str) -> None:
        super().__init__(lead)
        self.lead = lead


class OnlyForChosen(CoachingError):
    """What is private of a deal is for its lead and the members they chose."""


class PrivateFactsLocked(CoachingError):
    """What was told in private of a deal was kept under a key that is not there; the rest of it is."""


class NotForOutsiders(CoachingError):
    """The person is not of the organisation that keeps the deal."""
