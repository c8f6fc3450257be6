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


class TooFarAhead(FieldError):
    """A short-term win is due within a year at most; `day` is the day that was given."""

    def __init__(self, field: str, day: date) -> None:
        super().__init__(field)
        self.day = day


class NoSuchPerson(FieldError):
    """The owner who was named is nobody the coach can find."""


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


class OnlyInPrivate(CoachingError):
    """What was asked for is told only where nobody else reads along."""


class NoSuchMove(CoachingError):
    """The playbook has no move of that name (any more)."""


class NoSuchQuestion(CoachingError):
    """The interview has no question of that name (any more)."""


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


class NotTheOwner(CoachingError):
    """Only the person a commitment was proposed to can accept or decline it; `owner` is their name."""

    def __init__(self, owner: str) -> None:
        super().__init__(owner)
        self.owner = owner


class OnlyForChosen(CoachingError):
    """What is private of a deal is for its lead and the members they chose."""


class PrivateFactsLocked(CoachingError):
    """What was told in private of a deal was kept under a key that is not there; the rest of it is."""


class NotForOutsiders(CoachingError):
    """The person is not of the organisation that keeps the deal."""
