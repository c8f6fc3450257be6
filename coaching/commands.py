"""What can be asked of the coach: each wish a small fact, whichever platform it came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from coaching.commitment import CommitmentId
from coaching.deal import DealId
from coaching.people import Person, PersonId, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class StartDeal:
    """Offer the form for a new deal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDeal:
    """Keep a new deal, told in a line (`about` alone) or in a form; days are as they were written."""

    about: str = ""
    obstacles: tuple[str, ...] = ()
    holding_up: str = ""
    sign_by: str = ""
    next_talk: str = ""
    #: Codes as told in the form; "none" alone says that none applies, nothing that it was not asked.
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferAnswer:
    """Offer the form in which a question of the interview is answered in words."""

    deal: DealId
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerQuestion:
    """Answer a question in words, or with a chip that stands for an obstacle's code."""

    deal: DealId
    question: str
    words: str = ""
    picked: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SkipQuestion:
    deal: DealId
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskMore:
    """Go on with the later questions, where they were left; `alone` asks the private ones, in private."""

    deal: DealId | None = None
    alone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GoBack:
    """Take the last answer back and be asked again."""

    deal: DealId


@dataclass(frozen=True, slots=True, kw_only=True)
class StopAsking:
    """Ask nothing more until somebody wants to go on."""

    deal: DealId


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowBrief:
    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferBrief:
    """Offer the form in which the brief is changed."""

    deal: DealId


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeBrief:
    """Change facts of the brief; what is left empty is taken out. Lists are a thing a line."""

    deal: DealId
    counterpart: str = ""
    contact: str = ""
    kind: str = ""
    obstacles: tuple[str, ...] = ()
    sign_by: str = ""
    next_talk: str = ""
    open_issues: str = ""
    agreed: str = ""
    parked: str = ""
    our_interests: str = ""
    their_interests: str = ""
    people: str = ""
    linked: str = ""
    end_goal: str = ""
    #: The further counterparts that stay; None where the form did not ask, so all of them do.
    others: str | None = None
    #: Who else may see what is private: those who stay chosen, and one more. It is the lead's, in private.
    trusted: tuple[PersonId, ...] = ()
    trust: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferCounterpart:
    """Offer the form for one more counterpart of the deal."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddCounterpart:
    """Keep one more counterpart, or new facts of one that is known; `words` say what holds it up there.

    Without a `name` the words begin with it: "Globex: their CFO went quiet".
    """

    deal: DealId | None = None
    name: str = ""
    contact: str = ""
    words: str = ""
    next_talk: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmBrief:
    """Say that what the coach read in free words is right."""

    deal: DealId


@dataclass(frozen=True, slots=True, kw_only=True)
class TellFlag:
    """Say what would make a suggestion unsafe: a flag of the playbook, or "none".

    It is asked together with what was understood, so the tap also confirms that.
    """

    deal: DealId
    flag: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowWins:
    """Suggest wins; `instead` of those in the message whose button was pressed.

    `counterpart` is the name of a further one, here and in what is asked about a win.
    """

    deal: DealId | None = None
    instead: bool = False
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowMore:
    """Show what stands behind a suggested win: what to say, what to ask in return, why now, the check."""

    deal: DealId
    move: str
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowSmaller:
    """Show a smaller version of a suggested win: fewer days, one part, a first half hour."""

    deal: DealId
    move: str
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferTake:
    """Offer the form in which a suggested win becomes a commitment; `anyway` passes over a caution."""

    deal: DealId
    move: str
    smaller: bool = False
    anyway: bool = False
    #: What is left of an issue that was cut, where the win is to settle it.
    piece: str = ""
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeMove:
    deal: DealId
    move: str
    what: str = ""
    #: Empty stands for the person who takes it.
    owner: PersonId | None = None
    due: str = ""
    measure: str = ""
    in_return: str = ""
    #: What the template left open: slot → words.
    slots: Mapping[str, str] = field(default_factory=dict[str, str])
    #: What each side can say at home about it.
    cover_theirs: str = ""
    cover_ours: str = ""
    #: The day on which a pilot's result is decided on.
    decision_day: str = ""
    #: What is put at stake by a test.
    stake: str = ""
    smaller: bool = False
    piece: str = ""
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDecline:
    """Offer the form that asks why a win is not for the deal."""

    deal: DealId
    move: str
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineMove:
    """Turn a suggested win down, for one of the reasons of `declining`; the next best takes its place."""

    deal: DealId
    move: str
    reason: str = ""
    words: str = ""
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferPieces:
    """Offer the form that asks for the one issue that is stuck."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CutIntoPieces:
    """Cut an issue into pieces, or show the `others` than those that fit best."""

    deal: DealId
    issue: str = ""
    others: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptCommitment:
    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclineCommitment:
    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDone:
    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkDone:
    """Record what shows that it is done and, if told, what it has changed (playbook, section 1, idea 6)."""

    commitment: CommitmentId
    proof: str = ""
    seen_by: str = ""
    smaller_doubt: str = ""
    unlocks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferPartly:
    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkPartly:
    """Record what exists, and make the rest a smaller commitment with a day of its own."""

    commitment: CommitmentId
    exists: str = ""
    rest: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferNewDate:
    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveDate:
    """Give a commitment a new day; on or after the old day it counts as missed, and `what` may be smaller."""

    commitment: CommitmentId
    due: str = ""
    what: str = ""
    cause: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowCommitment:
    """Show one of several commitments that fell due together, with all ways to answer."""

    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class AskLater:
    """Be asked again in an "hour", or "tomorrow" at nine; the commitment keeps its day."""

    commitment: CommitmentId
    when: str = "tomorrow"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferBlocked:
    commitment: CommitmentId


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportBlock:
    """Say what is in the way of a commitment, by an obstacle's code, in words, or both."""

    commitment: CommitmentId
    obstacle: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowStatus:
    """Show how a deal stands; `plan` with its milestones, which chat shows on their own."""

    deal: DealId | None = None
    plan: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPlan:
    """Show the milestones to signing and past it."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignDeal:
    """Say that the deal was signed today; or `undo` that."""

    deal: DealId | None = None
    undo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseDeal:
    """Close a deal; asks for a second tap first, with or without a word on how it ended."""

    deal: DealId | None = None
    sure: bool = False
    #: One of the deal's OUTCOMES, or empty.
    outcome: str = ""
    #: What helped most, and what one would do otherwise.
    helped: str = ""
    otherwise: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDebrief:
    """Offer the form that asks how a deal ended, and what was learned from it."""

    deal: DealId


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenDeal:
    """Open a parked deal again."""

    deal: DealId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowLessons:
    """List what was learned from the person's own deals, in private."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowLearned:
    """Show how often each move was taken, was done, and moved its deal, over all deals of the team."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowTeam:
    """Show how the deals go that the person is a member of, taken together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListDeals:
    """List the deals of this place and of the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowMine:
    """Show the person's own promises by day, and their deals at a glance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Greet:
    """Introduce the coach, where the person has just brought it in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowHelp:
    """Say what can be asked; `unknown` is what was asked and is not known."""

    unknown: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowWhy:
    """Say to those who doubt it why the wins are small."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """Plain words: an answer to the open question of this place, where there is one."""

    words: str


#: The wishes that need to know which deal is meant, where the place has several.
AboutADeal: TypeAlias = (
    ShowWins
    | ShowStatus
    | ShowPlan
    | ShowBrief
    | AskMore
    | OfferPieces
    | OfferCounterpart
    | AddCounterpart
    | SignDeal
    | CloseDeal
    | ReopenDeal
)

AboutACommitment: TypeAlias = (
    AcceptCommitment
    | DeclineCommitment
    | OfferDone
    | MarkDone
    | OfferPartly
    | MarkPartly
    | OfferNewDate
    | MoveDate
    | ShowCommitment
    | AskLater
    | OfferBlocked
    | ReportBlock
)

#: The wishes that only look: they change nothing, and are answered to the asker alone.
Looking: TypeAlias = (
    StartDeal
    | OfferAnswer
    | ShowMore
    | ShowSmaller
    | OfferTake
    | OfferDecline
    | OfferPieces
    | CutIntoPieces
    | OfferDone
    | OfferPartly
    | OfferNewDate
    | OfferBlocked
    | ShowCommitment
    | ShowStatus
    | ShowPlan
    | ShowBrief
    | OfferBrief
    | OfferCounterpart
    | OfferDebrief
    | ShowLessons
    | ShowLearned
    | ShowTeam
    | ListDeals
    | ShowMine
    | ShowHelp
    | ShowWhy
)

Command: TypeAlias = (
    StartDeal
    | OpenDeal
    | OfferAnswer
    | AnswerQuestion
    | SkipQuestion
    | GoBack
    | StopAsking
    | OfferBrief
    | ChangeBrief
    | ConfirmBrief
    | TellFlag
    | ShowMore
    | ShowSmaller
    | OfferTake
    | TakeMove
    | OfferDecline
    | DeclineMove
    | CutIntoPieces
    | OfferDebrief
    | ShowLessons
    | ShowLearned
    | ShowTeam
    | ListDeals
    | ShowMine
    | Greet
    | ShowHelp
    | ShowWhy
    | Say
    | AboutADeal
    | AboutACommitment
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One thing that one person asked in one place.

    Person and place are as the platform verified them. `id` is unique over all platforms, workspaces and
    conversations, and the same when the platform delivers the turn again.
    """

    id: str
    person: Person
    place: Place
    command: Command
    #: Other people whom the command names, as the platform knows them.
    people: tuple[Person, ...] = ()
    #: The platform's id of the message whose button was pressed, or empty.
    pressed_on: str = ""
