"""When somebody may be written to unasked: their zone, quiet hours, days off, holidays and absence."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from coaching.people import Person, PersonId

#: The playbook's hour of asking, and the hour at which a working day begins for the coach (section 6).
ASKED_AT, LATER_AT = time(15, 0), time(9, 0)

#: Nothing is said unasked from the evening to the morning, until somebody names other hours.
EVENING, MORNING = time(18, 0), time(8, 0)

#: Stands for a country whose holidays nobody wants kept: weekends only.
NO_COUNTRY = "none"

#: Somebody wants to be asked on the day alone, without a look ahead halfway or on the eve.
ON_THE_DAY = "on_the_day"

#: A time of rest that is longer than this is not looked behind.
_LOOKED_AHEAD = 400

_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Days from the first to the last, both included. Raises ValueError for a last day before the first."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"{self.last} is before {self.first}")

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Somebody is away up to and on this day; the stand-in answers for their promises meanwhile."""

    until: date
    stand_in: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """What somebody has set of their own; what they have not is as it is for everybody.

    No `zone` stands for the one that their platform tells, no `country` (a code such as GB-ENG) for that of
    the zone. Quiet hours may pass midnight; where they end when they begin, there are none.
    """

    zone: str = ""
    country: str = ""
    quiet_from: time = EVENING
    quiet_until: time = MORNING
    days_off: tuple[Span, ...] = ()
    away: Absence | None = None
    #: ON_THE_DAY, or empty for all that the playbook knows.
    how_often: str = ""

    def of(self, person: Person) -> Person:
        """The person in the zone that they set themselves."""
        return replace(person, zone=self.zone) if self.zone else person

    def is_quiet(self, at: time) -> bool:
        """Whether nothing is said unasked at this time of the person's day."""
        if self.quiet_from <= self.quiet_until:
            return self.quiet_from <= at < self.quiet_until
        return at >= self.quiet_from or at < self.quiet_until

    @property
    def asked_at(self) -> time:
        """15:00, or else the last hour before it, or the first after, at which the person may be asked."""
        if not self.is_quiet(ASKED_AT):
            return ASKED_AT
        if self.quiet_until <= self.quiet_from <= ASKED_AT:
            before = datetime.combine(date.min, self.quiet_from) - min(
                _HOUR, _since_midnight(self.quiet_from)
            )
            return max(before.time(), self.quiet_until)
        return self.quiet_until

    @property
    def morning(self) -> time:
        """When the person may be spoken to first on a day: at nine or, where that is quiet, after it."""
        return self.quiet_until if self.is_quiet(LATER_AT) else LATER_AT

    def absent_on(self, day: date) -> Absence | None:
        return self.away if self.away is not None and day <= self.away.until else None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTime:
    """One person's days and hours; called with a day, it says whether they work on it.

    Days of absence on which somebody stands in count as worked where `covered`: it is the stand-in who is
    asked then.
    """

    person: Person
    hours: Hours
    works_on: Callable[[date], bool]
    covered: bool = True

    def __call__(self, day: date) -> bool:
        away = self.hours.absent_on(day)
        if away is not None and not (self.covered and away.stand_in):
            return False
        return not any(day in span for span in self.hours.days_off) and self.works_on(day)

    def is_open(self, moment: datetime) -> bool:
        """Whether the person may be written to unasked."""
        here = moment.astimezone(self.person.clock)
        return self(here.date()) and not self.hours.is_quiet(here.time())

    def asking_on(self, day: date) -> datetime:
        """The hour of asking on a day where the person is. Aware UTC."""
        return self._at(day, self.hours.asked_at)

    def morning_from(self, day: date) -> datetime:
        """When the person may be spoken to first, on that day or the next that they work on. Aware UTC."""
        return self._at(working_day_from(day, self), self.hours.morning)

    def evening_after(self, now: datetime) -> datetime:
        """The next end of a day's work: half an hour before the person's quiet hours. Aware UTC."""
        day = working_day_from(self.person.today(now), self)
        while (moment := self._evening_of(day)) <= now:
            day = working_day_from(day + timedelta(days=1), self)
        return moment

    def _evening_of(self, day: date) -> datetime:
        quiet = self.hours.quiet_from
        if quiet == self.hours.quiet_until or quiet < ASKED_AT:
            quiet = EVENING
        evening = datetime.combine(day, quiet) - _HOUR / 2
        return self._at(day, self.hours.asked_at if self.hours.is_quiet(evening.time()) else evening.time())

    def opens_after(self, now: datetime) -> datetime:
        """When the person, who rests now, may be written to again. Aware UTC."""
        today = self.person.today(now)
        if self(today):
            openings = (self.hours.morning, max(self.hours.morning, self.hours.quiet_until))
            for moment in (self._at(today, opening) for opening in openings):
                if moment > now and self.is_open(moment):
                    return moment
        return self.morning_from(today + timedelta(days=1))

    def _at(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, tzinfo=self.person.clock).astimezone(UTC)


def working_day_before(day: date, is_working_day: Callable[[date], bool]) -> date:
    """The last working day before a day; the day before it where there is none for a month."""
    for back in range(1, 31):
        candidate = day - timedelta(days=back)
        if is_working_day(candidate):
            return candidate
    return day - timedelta(days=1)


def working_day_from(day: date, is_working_day: Callable[[date], bool]) -> date:
    """The day itself or the next working day; the day itself where there is none for over a year."""
    for ahead in range(_LOOKED_AHEAD):
        candidate = day + timedelta(days=ahead)
        if is_working_day(candidate):
            return candidate
    return day


def _since_midnight(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute, seconds=at.second)
