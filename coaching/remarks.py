"""What the coach can say: each remark holds nouns, not sentences; and to whom it is said."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import TypeAlias

from coaching.baselines import Baseline
from coaching.cautions import Caution
from coaching.commands import AboutADeal, OfferRecord, OfferTake, OpenDeal
from coaching.commitment import Commitment, CommitmentId
from coaching.cycle import Standing
from coaching.deal import Deal, Obstacle
from coaching.errors import CoachingError, DueInThePast, WhichDay
from coaching.follow_up import FollowUp
from coaching.histories import Entry
from coaching.hours import Hours
from coaching.intentions import Intention
from coaching.interview import Ready
from coaching.ladder_shifts import Shift, Slip
from coaching.ladders import Milestone
from coaching.learning import Record
from coaching.ledger import Ledger, Momentum
from coaching.lessons import Learned
from coaching.people import Person, PersonId, Place
from coaching.pieces import Piece
from coaching.playbook.ethics_rules import EthicsRule
from coaching.playbook.moves import Move
from coaching.playbook.questions import Chip, Question
from coaching.playbook.terms import Obstacle as ObstacleKind
from coaching.playbook.terms import Slot
from coaching.private import Overheard, PrivateFacts
from coaching.readings import Meant
from coaching.remarks_on_exports import CalendarBrought, DealExported
from coaching.remarks_on_pauses import DealPaused, DealResumed, PauseFormOffered
from coaching.remarks_on_rounds import (
    NoRoundYet,
    NothingMovedHeard,
    OfferFormOffered,
    OfferKept,
    OffersShown,
    ReviewFormOffered,
    ReviewKept,
    ReviewShown,
    RoundFormOffered,
    RoundShown,
    SaidAlone,
    TalkBrief,
    TalkDateFormOffered,
    TalkDateKept,
    WhatMovedAsked,
)
from coaching.remarks_on_shared_plans import PlanToShare, SharedPlanFormOffered
from coaching.suggestions import Win
from coaching.team import Figures


class Held(CoachingError):
    """The coach holds a line (playbook, section 9) and kept nothing; unless `sure`, it asks what is meant."""

    def __init__(self, rule: EthicsRule, *, sure: bool) -> None:
        super().__init__(rule.code)
        self.rule = rule
        self.sure = sure


class Audience(Enum):
    """Who may read a remark."""

    PLACE = "everyone in the place, as long as they are all of our own side"
    ASKER = "the person who asked, alone"


class Share(Enum):
    """Who can read along in a place, as its platform says at the moment of sending."""

    OWN = "our own organisation only"
    SHARED = "people of other organisations, or guests"
    UNKNOWN = "could not be found out, so it counts as shared"
    ABSENT = "the coach is not a member there"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadIn:
    """A message that a promise is read in; `unclear` is why the day that it names was not taken."""

    words: str
    link: str
    unclear: WhichDay | DueInThePast | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoDealToRecordIn:
    """A message stands where no deal is led: one of the asker's own may be meant, or a new one."""

    deals: tuple[Deal, ...]
    then: OfferRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """Promises are looked out for from now on in a conversation or a thread, or no longer."""

    deal: Deal
    on: bool
    thread: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ListeningToOne:
    """Whether what the asker writes is looked at."""

    deal: Deal
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseOverheard:
    """What somebody wrote to others reads as a promise: recording it is offered to them alone."""

    deal: Deal
    words: str
    link: str
    by: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class PerhapsPromised:
    """At the end of their day: what somebody wrote that may be promises, at most three."""

    deal: Deal
    heard: tuple[Overheard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenForNone:
    """It was no promise, and nothing was kept of it."""

    deal: Deal


@dataclass(frozen=True, slots=True, kw_only=True)
class DealFormOffered:
    obstacles: tuple[ObstacleKind, ...]
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAsked:
    """The next question of the interview, and what was understood so far."""

    deal: Deal
    question: Question
    chips: tuple[Chip, ...]
    ready: tuple[Ready, ...]
    #: The first answer was too vague, so the question's follow-up is asked instead.
    again: bool
    step: int
    steps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionsEnded:
    """Nothing more to ask for now; `left` questions wait, `alone` of them where nobody else reads along."""

    deal: Deal
    left: int
    alone: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefShown:
    """All that the coach was told; `private` only for those who may see it, where nobody else does."""

    deal: Deal
    private: PrivateFacts | None
    today: date
    #: Who may see it beside the lead.
    trusted: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefFormOffered:
    """`trusted` may see what is private beside the lead, who chooses them; None where that is not asked."""

    deal: Deal
    trusted: tuple[Person, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterpartFormOffered:
    deal: Deal


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagsAsked:
    """One tap for what would make a suggestion unsafe."""

    deal: Deal
    flags: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerFormOffered:
    deal: Deal
    question: Question
    again: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WinsSuggested:
    """At most three wins; `assumed` names what was taken for granted: target_date, next_contact, obstacle.

    `reworded` holds the slugs of those whose sentence is a language model's, not the playbook's own.
    """

    deal: Deal
    wins: tuple[Win, ...]
    assumed: tuple[str, ...] = ()
    reworded: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class DealSigned:
    """It is signed on `day`; the wins are those that make it hold."""

    deal: Deal
    day: date
    wins: tuple[Win, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MoreAboutWin:
    """What stands behind a win; `pair` is a suggested move from the other world that goes well with it.

    `check` is the pre-mortem, for a step that is risky.
    """

    deal: Deal
    win: Win
    pair: Move | None = None
    check: Move | None = None
    #: How the move went in the team's own deals, where there is enough to say.
    record: Record | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallerWinShown:
    deal: Deal
    win: Win


@dataclass(frozen=True, slots=True, kw_only=True)
class WinCautioned:
    """Why a win should rather not be taken now, and what to do instead; `wish` is what was asked for."""

    deal: Deal
    win: Win
    caution: Caution
    instead: Win | None
    wish: OfferTake


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineFormOffered:
    deal: Deal
    move: Move
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WinDeclined:
    """A win is not for the deal, for good where `again_on` is None; `instead` is the next best."""

    deal: Deal
    move: Move
    again_on: date | None
    smaller: Win | None
    instead: Win | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PiecesFormOffered:
    """Asks for the one big stuck issue; `issue` is offered where one was told."""

    deal: Deal
    issue: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PiecesShown:
    """An issue cut into pieces; the one that is picked is taken with `move`. `others`: there are more."""

    deal: Deal
    issue: str
    pieces: tuple[Piece, ...]
    move: str
    others: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeFormOffered:
    """The form of a promise; `blanks` are the slots that are still unknown, asked for in it.

    A smaller version offers small `scopes` to pick from. A pilot has its own slots with what is known of
    them, and the day offered for its decision; an interim accord has its own.
    """

    deal: Deal
    win: Win
    owner: Person
    blanks: tuple[Slot, ...]
    smaller: bool = False
    piece: str = ""
    scopes: tuple[str, ...] = ()
    pilot: tuple[tuple[Slot, str], ...] = ()
    decision_day: date | None = None
    accord: tuple[tuple[Slot, str], ...] = ()
    check: Move | None = None
    #: It takes more than a week, so that what may get in the way is worth a line.
    long: bool = False
    #: What an earlier test or win has reached, for the level that is to be set.
    baseline: Baseline | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentMade:
    """A promise is open; `asks_at` is the moment at which the coach comes back (aware UTC).

    `decided_on` is the day on which a test is decided on, where that comes later. `goes_with` is a move that
    what was promised brings: what follows if a test works, or the pre-mortem of a risky step. `may_bind`: it
    may bind another deal, which nobody was asked before.
    """

    deal: Deal
    commitment: Commitment
    asks_at: datetime
    decided_on: date | None = None
    goes_with: Move | None = None
    may_bind: bool = False
    #: The promise of ours that one of theirs is in return for, where nobody told how they see it.
    in_return_for: Commitment | None = None
    #: When it was done (aware UTC), by which it can be taken back; None where the card answers nothing.
    happened_at: datetime | None = None
    #: The day on which what is missing of a soft promise is asked for; None where nothing is.
    piece_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TheirsFormOffered:
    """Asks who of the other side said they would do what, and by when, with what is known of it."""

    deal: Deal
    who: str
    what: str
    due: date | None
    measure: str
    after: CommitmentId | None = None
    #: The message that it is read in.
    read_in: ReadIn | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TheyMissed:
    """Somebody of the other side has not done it on the day: said alone to the one who told so.

    `again`: it is not the first time, so that the lead decides how to go on.
    """

    deal: Deal
    commitment: Commitment
    again: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TheyMissedTwice:
    """A counterpart has missed so many promises: said to the lead alone, with what helps instead."""

    deal: Deal
    commitment: Commitment
    misses: int
    wins: tuple[Win, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TheirPartKept:
    """They did what was asked in return for a promise of ours; asks whether they see ours as done."""

    deal: Deal
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewFormOffered:
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewKept:
    """What the receiver says is kept apart from our own record; `repair` is a step where they see it less."""

    deal: Deal
    commitment: Commitment
    repair: Win | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentProposed:
    """A promise waits for an answer: of its owner or, where they would do it otherwise, of the other one.

    `why` is what was said of why it is otherwise now, or handed over; it may be empty.
    """

    deal: Deal
    commitment: Commitment
    why: str = ""
    #: Whose it was, where it was handed over.
    until_now: Person | None = None
    #: When it was done (aware UTC), by which it can be taken back; None where the card answers nothing.
    happened_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentDeclined:
    """Somebody passed on a proposal; `why` is empty unless they said it.

    A promise that was handed over is open still: it stays with whoever had it.
    """

    deal: Deal
    commitment: Commitment
    by: Person
    why: str
    #: When it was done (aware UTC), by which it can be taken back; None where the card answers nothing.
    happened_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonFormOffered:
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterFormOffered:
    """The terms as they stand, to be proposed otherwise."""

    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalLapsed:
    """Nobody answered a proposal: it is let go or, where it is open still, stays with whoever had it."""

    deal: Deal
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class EditFormOffered:
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentChanged:
    """A promise stands in other words, or with the owner who took it over; `why` may be empty."""

    deal: Deal
    commitment: Commitment
    by: Person
    why: str
    #: Whose it was, where `by` has taken it over.
    until_now: Person | None = None
    #: When it was done (aware UTC), by which it can be taken back; None where the card answers nothing.
    happened_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """What was done last to a promise (`kind`, as the event's) is taken back; it stands as before."""

    deal: Deal
    commitment: Commitment
    by: Person
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WhichPromise:
    """Asks whose history is meant; of a deal without promises there is none."""

    deal: Deal
    commitments: tuple[Commitment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryShown:
    """All that happened to a promise, in order, to be read by `reader` at `now` (aware UTC)."""

    deal: Deal
    commitment: Commitment
    entries: tuple[Entry, ...]
    reader: Person
    now: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseFormOffered:
    """The form of a promise in one's own words; `intention` is what was said before, where something was."""

    deal: Deal
    owner: Person
    intention: Intention | None = None
    #: A way round is asked for: the step is long, or nobody knows yet.
    obstacle: str = ""
    #: The message that it is read in.
    read_in: ReadIn | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseAnswerFormOffered:
    """The form with just what is asked: one element or, of what was written anew, the open [brackets]."""

    deal: Deal
    intention: Intention


@dataclass(frozen=True, slots=True, kw_only=True)
class PartOfPromiseAsked:
    """One question about what somebody said they would do; `days` are days that may have been meant."""

    deal: Deal
    intention: Intention
    days: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RewriteOffered:
    """What was said, written anew; `element` is what was missing: an act, or one that is ours."""

    deal: Deal
    intention: Intention
    element: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseHeard:
    """What was said reads as a promise, recorded with one tap. `one`: no other deal can be meant."""

    deal: Deal
    words: str
    one: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class IntentionPutAside:
    """It stands on the list of what is not yet a promise; or it was let `gone`."""

    deal: Deal
    intention: Intention
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PieceFormOffered:
    """The form with what is still open of a promise that was recorded."""

    deal: Deal
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class PieceAsked:
    """The coach comes back for what is missing of a soft promise; said to its owner alone."""

    deal: Deal
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpDue:
    deal: Deal
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class SeveralDue:
    """Several promises of one owner fell due on one day: asked about in one message."""

    deal: Deal
    commitments: tuple[Commitment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedLater:
    """The owner is asked again at this moment (aware UTC), alone; the promise keeps its day."""

    deal: Deal
    commitment: Commitment
    asks_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfwayThere:
    """A step over seven days is halfway: said to its owner alone, and nothing is asked."""

    deal: Deal
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class DueTomorrow:
    """One working day before: is it on track, or does it need help or another day."""

    deal: Deal
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadTold:
    """The owner was asked twice and has not answered; the deal's lead alone is told."""

    deal: Deal
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentLapsed:
    """Nobody said how it went, so it counts as missed; the same step in small is offered.

    `again`: it was missed before. One of theirs is let go instead, and counts for nobody.
    """

    deal: Deal
    commitment: Commitment
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DoneFormOffered:
    """`unlock_text` is what the playbook says that it opens."""

    commitment: Commitment
    unlock_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartlyFormOffered:
    """`due` is the day offered for the rest, within a week."""

    commitment: Commitment
    due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDateFormOffered:
    """`late`: the day has come or passed, so the step should become smaller."""

    commitment: Commitment
    due: date
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockedFormOffered:
    commitment: Commitment
    obstacles: tuple[ObstacleKind, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentDone:
    """A kept promise, its proof, and the next steps that it unlocks (at most two)."""

    deal: Deal
    commitment: Commitment
    unlock_text: str
    next_wins: tuple[Win, ...]
    #: When it was done (aware UTC), by which it can be taken back; None where the card answers nothing.
    happened_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentPartlyDone:
    """What exists is recorded; the rest is a smaller commitment. `slip`: what that moved on the ladder."""

    deal: Deal
    commitment: Commitment
    rest: Commitment
    slip: Slip | None = None
    #: When it was done (aware UTC), by which it can be taken back; None where the card answers nothing.
    happened_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMoved:
    """A commitment has a new day; `slip` is what that moved on the ladder.

    Where it is `late`: its `cause` by code, what `exists` already, and whether it was missed before.
    """

    deal: Deal
    commitment: Commitment
    was_due: date
    late: bool
    slip: Slip | None = None
    cause: str = ""
    exists: str = ""
    again: bool = False
    #: What was said of why; it may be empty.
    why: str = ""
    #: When it was done (aware UTC), by which it can be taken back; None where the card answers nothing.
    happened_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockReported:
    """What is in the way, and wins that fit it; the commitment stays open."""

    deal: Deal
    commitment: Commitment
    obstacle: Obstacle
    wins: tuple[Win, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusShown:
    """The deal as it stands; `next_at` is the next follow-up (aware UTC), None where nothing is open."""

    deal: Deal
    commitments: tuple[Commitment, ...]
    milestones: tuple[Milestone, ...]
    next_at: datetime | None
    today: date
    #: What the asker said and has not yet promised.
    intentions: tuple[Intention, ...] = ()
    #: For chosen members alone.
    ledger: Ledger | None = None
    momentum: Momentum | None = None
    #: The round under way, where there is one.
    round: Standing | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanShown:
    """The ladder of the deal and what moved on it; `assumed`: no day to sign by was told."""

    deal: Deal
    milestones: tuple[Milestone, ...]
    shifts: tuple[Shift, ...]
    assumed: bool
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """A promise that waits, and the deal that it belongs to."""

    deal: Deal
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class DealAtAGlance:
    """How many promises of a deal are kept and open, and when the coach next comes back (aware UTC)."""

    deal: Deal
    kept: int
    live: int
    next_at: datetime | None
    today: date
    #: How many milestones are proven, of how many; None where that was not looked up.
    proven: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DealsListed:
    """The open deals here and, in a private place, the asker's own, the latest first."""

    deals: tuple[Deal, ...]
    #: How the first of them stand, where that was asked as well.
    glances: tuple[DealAtAGlance, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MineShown:
    """What one person looks after, the nearest day first, and their deals."""

    owed: tuple[Owed, ...]
    deals: tuple[DealAtAGlance, ...]
    today: date
    #: When the person may be written to, None where that was not asked; `country` as below.
    person: Person
    hours: Hours | None
    country: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Greeted:
    """The coach is new in a place, where `by` has brought it in; or `alone` with whoever installed it."""

    by: Person
    alone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WhichDeal:
    """Several deals could be meant; `then` is done with the one that is picked."""

    deals: tuple[Deal, ...]
    then: AboutADeal


@dataclass(frozen=True, slots=True, kw_only=True)
class DayAsked:
    """Words name more than one day, or one that has passed; nothing is kept until one is picked."""

    reason: WhichDay
    meant: tuple[Meant, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpShown:
    """What can be asked; `unknown` is what was not understood, `offer` opens a deal told in those words.

    `meant` are words that it is like, `wish` is what it was perhaps meant for.
    """

    unknown: str
    offer: OpenDeal | None = None
    meant: tuple[str, ...] = ()
    wish: AboutADeal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """Something that happened to a promise in the last week: done, partly_done, moved or made."""

    kind: str
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyNote:
    """At most three things that are different from last week; where there are none, nothing is said."""

    deal: Deal
    news: tuple[News, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysAfterSigning:
    """So many days after the signature, what keeps what was signed alive."""

    deal: Deal
    days: int
    wins: tuple[Win, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StallNoticed:
    """No new evidence for so many days and nothing under way: said to the lead alone, with a restart."""

    deal: Deal
    days: int
    win: Win


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsFormOffered:
    """Somebody's own hours, to be changed; `country` is the code of that whose holidays are kept now."""

    person: Person
    hours: Hours
    country: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursShown:
    """What was kept of somebody's own hours; `country` as above, empty where only weekends are kept."""

    person: Person
    hours: Hours
    country: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AwayFormOffered:
    """Asks until when somebody is away, and who stands in; with what was understood already."""

    until: str
    stand_in: PersonId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AwayNoted:
    """Nothing is sent to the one away before `back_on`."""

    until: date
    stand_in: Person | None
    back_on: date
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CameBack:
    was_away: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StandInTold:
    """Somebody is away until a day, and the reader stands in."""

    person: Person
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class StandInAsked:
    """How promises of somebody who is away stand, asked of the one who stands in."""

    deal: Deal
    commitments: tuple[Commitment, ...]
    stand_in: Person
    until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadFormOffered:
    deal: Deal


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadChanged:
    """`before` is the name of who led the deal until now."""

    deal: Deal
    before: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftFormOffered:
    deal: Deal


@dataclass(frozen=True, slots=True, kw_only=True)
class PromisesLeft:
    """What somebody who has `left` had open is the lead's now, who alone is told."""

    deal: Deal
    left: str
    commitments: tuple[Commitment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseLetGo:
    deal: Deal
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyShown:
    """Why the wins are small, for those who doubt it (playbook, idea 44)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelNoticed:
    """Something happened to the channel that a deal is led in; `what` is as in ChannelChanged."""

    deal: Deal
    what: str
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DealMoved:
    """A deal is led here from now on."""

    deal: Deal


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseOffered:
    """Asks for a second tap; `open_commitments` would be let go."""

    deal: Deal
    open_commitments: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DebriefFormOffered:
    """Asks how a deal ended and what was learned; that it was signed is known."""

    deal: Deal


@dataclass(frozen=True, slots=True, kw_only=True)
class DealClosed:
    deal: Deal


@dataclass(frozen=True, slots=True, kw_only=True)
class DealReopened:
    """A parked deal is open again."""

    deal: Deal


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonsRecalled:
    """What was learned in deals like the one just opened: told to its lead alone, once."""

    deal: Deal
    lessons: tuple[Learned, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonsShown:
    """What was learned in the asker's own deals, in private."""

    lessons: tuple[Learned, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MovesLearned:
    """How the moves went in the deals of the whole team, those of which there is enough to say.

    `few` are those of the asker's own deals of which there is not.
    """

    worked: tuple[tuple[Move, Record], ...]
    few: tuple[Move, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamShown:
    """How the deals of one person go, taken together, and which moves worked in them."""

    figures: Figures
    worked: tuple[tuple[Move, Record], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cautioned:
    """It was done as asked, with a word of caution, or with whom to ask."""

    rule: EthicsRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    reason: CoachingError


Remark: TypeAlias = (
    DealFormOffered
    | QuestionAsked
    | QuestionsEnded
    | BriefShown
    | BriefFormOffered
    | CounterpartFormOffered
    | FlagsAsked
    | AnswerFormOffered
    | WinsSuggested
    | DealSigned
    | MoreAboutWin
    | SmallerWinShown
    | WinCautioned
    | DeclineFormOffered
    | WinDeclined
    | PiecesFormOffered
    | PiecesShown
    | TakeFormOffered
    | CommitmentMade
    | TheirsFormOffered
    | TheyMissed
    | TheyMissedTwice
    | TheirPartKept
    | ViewFormOffered
    | ViewKept
    | CommitmentProposed
    | CommitmentDeclined
    | ReasonFormOffered
    | CounterFormOffered
    | ProposalLapsed
    | EditFormOffered
    | CommitmentChanged
    | TakenBack
    | WhichPromise
    | HistoryShown
    | PromiseFormOffered
    | PromiseAnswerFormOffered
    | PartOfPromiseAsked
    | RewriteOffered
    | PromiseHeard
    | IntentionPutAside
    | PieceFormOffered
    | PieceAsked
    | FollowUpDue
    | SeveralDue
    | AskedLater
    | HalfwayThere
    | DueTomorrow
    | LeadTold
    | CommitmentLapsed
    | DoneFormOffered
    | PartlyFormOffered
    | NewDateFormOffered
    | BlockedFormOffered
    | CommitmentDone
    | CommitmentPartlyDone
    | DateMoved
    | BlockReported
    | StatusShown
    | StallNoticed
    | WeeklyNote
    | DaysAfterSigning
    | PlanShown
    | RoundFormOffered
    | RoundShown
    | NoRoundYet
    | ReviewShown
    | ReviewFormOffered
    | ReviewKept
    | TalkBrief
    | WhatMovedAsked
    | NothingMovedHeard
    | TalkDateFormOffered
    | TalkDateKept
    | OfferFormOffered
    | OfferKept
    | OffersShown
    | SaidAlone
    | DealsListed
    | MineShown
    | Greeted
    | WhichDeal
    | NoDealToRecordIn
    | Listening
    | ListeningToOne
    | PromiseOverheard
    | PerhapsPromised
    | TakenForNone
    | DayAsked
    | HelpShown
    | WhyShown
    | SettingsFormOffered
    | HoursShown
    | AwayFormOffered
    | AwayNoted
    | CameBack
    | StandInTold
    | StandInAsked
    | LeadFormOffered
    | LeadChanged
    | LeftFormOffered
    | PromisesLeft
    | PromiseLetGo
    | ChannelNoticed
    | DealMoved
    | CloseOffered
    | PauseFormOffered
    | DealPaused
    | DealResumed
    | DealExported
    | CalendarBrought
    | SharedPlanFormOffered
    | PlanToShare
    | DebriefFormOffered
    | DealClosed
    | DealReopened
    | LessonsRecalled
    | LessonsShown
    | MovesLearned
    | TeamShown
    | Cautioned
    | Refused
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What the asker alone is told in answer to a turn.

    What everyone in the place is told is a follow-up that is due at once: written with the turn, sent by the
    follow-up loop, so that it survives a crash and is kept from a place where outsiders read along.
    """

    remark: Remark


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A claimed follow-up with what it says now; `fence` and `attempt` belong to the claim.

    `unsure_since` is set where an earlier attempt may have been posted: look it up before posting again.
    """

    follow_up: FollowUp
    remark: Remark
    to: Person
    fence: int
    attempt: int
    unsure_since: datetime | None = None


def where_to_say(delivery: Delivery, share: Share) -> Place:
    """The place itself where only our own side reads, else the private conversation with the one concerned.

    Unknown counts as shared (playbook, section 9: membership is checked again before every post).
    """
    place = delivery.follow_up.place
    if share is Share.OWN or place.private:
        return place
    return place.direct_to(delivery.to.id)
